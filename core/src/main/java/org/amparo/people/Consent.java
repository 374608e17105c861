package org.amparo.people;

import java.util.List;
import java.util.Optional;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.LawfulBasis;
import org.amparo.evidence.Marked;
import org.amparo.id.AgentId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * What somebody allowed to be done with a person's data. Refused, withdrawn or expired makes the whole person
 * SECRET; absent is no permission and no refusal.
 */
@Value.Immutable
public sealed interface Consent extends Marked, ConsentAttributes permits ImmutableConsent {

    /** The attribute table. */
    Shape<Consent, Builder> SHAPE = Shape.of("consent", new ConsentAccessors())
            .optional(ConsentAccessors.GIVER, Types.code(ConsentGiver.VOCABULARY))
            .optional(ConsentAccessors.LAWFUL_BASIS, Types.code(LawfulBasis.VOCABULARY))
            .list(ConsentAccessors.SCOPES, Types.code(ConsentScope.VOCABULARY))
            .guard()
            .list(ConsentAccessors.RECIPIENTS, Types.reference(AgentId.class))
            .optional(ConsentAccessors.STATUS, Types.code(ConsentStatus.VOCABULARY))
            .guard()
            .optional(ConsentAccessors.ON, Types.DATE)
            .guard()
            .optional(ConsentAccessors.EXPIRES, Types.DATE)
            .guard()
            .optional(ConsentAccessors.WITHDRAWN, Types.DATE)
            .guard()
            .with(Marked::marked);

    /**
     * Who consented: the person, or family, a guardian, a lawyer, an organisation for them. Absent where that was not
     * recorded.
     */
    Optional<ConsentGiver> giver();

    /** On what basis the data are held, consent being one of several. Absent where nobody has determined it. */
    Optional<LawfulBasis> lawfulBasis();

    /**
     * What is allowed, any number: to store, to share, to publish the name. Where some are named, nothing else is
     * allowed; none: no limit was recorded.
     */
    List<ConsentScope> scopes();

    /** With whom the data may be shared, any number. None: with anybody whom the scopes name. */
    List<AgentId> recipients();

    /**
     * Whether it was given, refused, withdrawn, or never sought. Absent: as if nobody had asked. Refused, withdrawn
     * or expired makes the person SECRET.
     */
    Optional<ConsentStatus> status();

    /** When it was given or refused (EDTF). Absent where that was not recorded. */
    Optional<PartialDate> on();

    /** The last day on which it holds (EDTF). Absent: it has no end. */
    Optional<PartialDate> expires();

    /** When it was withdrawn (EDTF). Absent where it was not, or nobody recorded when: the status counts. */
    Optional<PartialDate> withdrawn();

    /** Consent that was given, and what for: {@code Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_NAME)}. */
    static Consent given(ConsentGiver giver, ConsentScope... scopes) {
        return builder()
                .giver(giver)
                .status(ConsentStatus.GIVEN)
                .addScopes(scopes)
                .build();
    }

    /** Consent that was refused: the person is SECRET. */
    static Consent refused(ConsentGiver giver) {
        return builder().giver(giver).status(ConsentStatus.REFUSED).build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with the values of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** The text for {@code toString}, without the content of the object. */
    static String describe(Consent value) {
        return "consent";
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableConsent.Builder implements Marked.Builder<Builder> {
        Builder() {}

        @Override
        public Consent build() {
            return SHAPE.check(super.build());
        }
    }
}
