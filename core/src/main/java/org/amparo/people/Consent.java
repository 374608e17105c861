package org.amparo.people;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.LawfulBasis;
import org.amparo.code.Marking;
import org.amparo.evidence.Marked;
import org.amparo.id.AgentId;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * The consent to the use of a person's data. If it is refused, withdrawn or expired, {@linkplain #saysTooLittle says too
 * little} or holds a code that this version does not know, the whole person is SECRET; if it is absent, there is neither
 * permission nor refusal.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Consent extends Marked, ConsentAttributes permits ImmutableConsent {

    /** The attribute table. */
    Shape<Consent, Builder> SHAPE = Shape.of("consent", new ConsentAccessors())
            .optional(ConsentAccessors.GIVER, Types.code(ConsentGiver.VOCABULARY))
            .floor(Marking.RESTRICTED)
            .optional(ConsentAccessors.LAWFUL_BASIS, Types.code(LawfulBasis.VOCABULARY))
            .floor(Marking.RESTRICTED)
            .list(ConsentAccessors.SCOPES, Types.code(ConsentScope.VOCABULARY))
            .guard()
            .essential()
            .list(ConsentAccessors.RECIPIENTS, Types.reference(AgentId.class))
            .guard()
            .essential()
            .optional(ConsentAccessors.STATUS, Types.code(ConsentStatus.VOCABULARY))
            .guard()
            .optional(ConsentAccessors.ON, Types.DATE)
            .guard()
            .optional(ConsentAccessors.EXPIRES, Types.DATE)
            .guard()
            .essential()
            .optional(ConsentAccessors.WITHDRAWN, Types.DATE)
            .guard()
            .essential()
            .with(Marked::marked);

    /**
     * The giver of the consent: the person, or family, a guardian, a lawyer or an organisation for them. Absent where
     * it was not recorded. RESTRICTED unless the markings say otherwise.
     */
    Optional<ConsentGiver> giver();

    /**
     * The legal basis on which the data are held; consent is one of several. Absent where nobody has determined it.
     * RESTRICTED unless the markings say otherwise.
     */
    Optional<LawfulBasis> lawfulBasis();

    /**
     * The uses that are allowed, any number: to store, to share, to publish the name. If some are named, nothing else
     * is allowed. None: no limit was recorded.
     */
    List<ConsentScope> scopes();

    /**
     * The persons and bodies with whom the data may be shared, any number. None: anybody whom the scopes allow. If some
     * are named, the person is in no publication but one for colleagues, since nobody knows who reads it, and one whose
     * profile has recipients of whom all are named here.
     */
    List<AgentId> recipients();

    /**
     * The state of the consent: given, refused, withdrawn, or never sought. Absent: as if nobody had asked. If it is
     * refused, withdrawn or expired, the person is SECRET.
     */
    Optional<ConsentStatus> status();

    /** The day on which it was given or refused (EDTF). Absent where it was not recorded. It holds from then on. */
    Optional<PartialDate> on();

    /** The last day on which it is valid (EDTF). Absent: it has no end. */
    Optional<PartialDate> expires();

    /**
     * The day on which it was withdrawn (EDTF). Absent where it was not withdrawn, or the day was not recorded: the
     * status decides.
     */
    Optional<PartialDate> withdrawn();

    /**
     * Whether it says of nothing that it is allowed, so that it is no permission: it has neither a status, a use, a lawful
     * basis nor a day, or nobody gave it, and neither is another basis named nor said that nobody was or could be asked.
     */
    default boolean saysTooLittle() {
        boolean isGivenByNobody = giver().filter(ConsentGiver.NONE::equals).isPresent();
        if (isGivenByNobody) {
            boolean isOnOtherBasis = lawfulBasis()
                    .filter(basis -> !basis.equals(LawfulBasis.CONSENT))
                    .isPresent();
            boolean wasNobodyAsked = status().filter(status ->
                            status.equals(ConsentStatus.NOT_SOUGHT) || status.equals(ConsentStatus.NOT_POSSIBLE))
                    .isPresent();
            return !isOnOtherBasis && !wasNobodyAsked;
        }
        return status().isEmpty()
                && scopes().isEmpty()
                && lawfulBasis().isEmpty()
                && on().isEmpty()
                && expires().isEmpty()
                && withdrawn().isEmpty();
    }

    /** Consent given for these uses: {@code Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_NAME)}. */
    static Consent given(ConsentGiver giver, ConsentScope... scopes) {
        Objects.requireNonNull(scopes, "scopes");
        return builder()
                .giver(giver)
                .status(ConsentStatus.GIVEN)
                .addScopes(scopes)
                .build();
    }

    /** Consent refused, which makes the person SECRET. */
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
