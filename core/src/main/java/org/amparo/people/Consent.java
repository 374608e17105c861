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
public sealed interface Consent extends Marked permits ImmutableConsent {

    /** The attribute table. */
    Shape<Consent, Builder> SHAPE = Shape.of("consent", Consent::builder, Builder::build)
            .optional("giver", Types.code(ConsentGiver.VOCABULARY), Consent::giver, Builder::giver)
            .optional("lawfulBasis", Types.code(LawfulBasis.VOCABULARY), Consent::lawfulBasis, Builder::lawfulBasis)
            .list("scopes", Types.code(ConsentScope.VOCABULARY), Consent::scopes, Builder::scopes)
            .list("recipients", Types.reference(AgentId.class), Consent::recipients, Builder::recipients)
            .optional("status", Types.code(ConsentStatus.VOCABULARY), Consent::status, Builder::status)
            .optional("on", Types.DATE, Consent::on, Builder::on)
            .optional("expires", Types.DATE, Consent::expires, Builder::expires)
            .optional("withdrawn", Types.DATE, Consent::withdrawn, Builder::withdrawn)
            .with(Marked::marked);

    /** Who consented. */
    Optional<ConsentGiver> giver();

    /** On what basis the data are held. */
    Optional<LawfulBasis> lawfulBasis();

    /** What is allowed. */
    List<ConsentScope> scopes();

    /** For whom, where it is limited to some. */
    List<AgentId> recipients();

    /** Given, refused, withdrawn, not sought. */
    Optional<ConsentStatus> status();

    /** When it was given or refused. */
    Optional<PartialDate> on();

    /** The day until which it holds. */
    Optional<PartialDate> expires();

    /** When it was withdrawn. */
    Optional<PartialDate> withdrawn();

    /** A builder without anything set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all of this. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** What {@code toString} prints: never what the object holds. */
    static String describe(Consent value) {
        return "consent";
    }

    /** Builds one; every method replaces what was given before, but {@code add…}. */
    final class Builder extends ImmutableConsent.Builder implements Marked.Builder<Builder> {
        Builder() {}

        @Override
        public Consent build() {
            return SHAPE.check(super.build());
        }
    }
}
