package org.amparo.custody;

import java.util.Optional;
import org.amparo.code.ChargeClass;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Claim;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * What the authorities accuse the person of. The official charge stands beside alleged motives, never in their
 * place.
 */
@Value.Immutable
public sealed interface Charge extends Claim permits ImmutableCharge {

    /** The attribute table. */
    Shape<Charge, Builder> SHAPE = Shape.of("charge", Charge::builder, Builder::build)
            .with(Claim::keyed)
            .optional("article", Types.STRING, Charge::article, Builder::article)
            .optional("code", Types.STRING, Charge::code, Builder::code)
            .optional("chargeClass", Types.code(ChargeClass.VOCABULARY), Charge::chargeClass, Builder::chargeClass)
            .optional("description", Types.LOCALIZED, Charge::description, Builder::description)
            .optional("broughtOn", Types.DATE, Charge::broughtOn, Builder::broughtOn)
            .past()
            .optional("droppedOn", Types.DATE, Charge::droppedOn, Builder::droppedOn)
            .essential()
            .past()
            .with(Annotated::annotated);

    /** The article of law, as cited: {@code 206.3.2}. */
    Optional<String> article();

    /** The code or law that the article is of, as cited. */
    Optional<String> code();

    /** The class of offence. */
    Optional<ChargeClass> chargeClass();

    /** The charge in words, by language. */
    Optional<LocalizedText> description();

    /** When it was brought. */
    Optional<PartialDate> broughtOn();

    /** When it was dropped. */
    Optional<PartialDate> droppedOn();

    /** A builder without anything set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all of this. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** What {@code toString} prints: never what the object holds. */
    static String describe(Charge value) {
        return Claim.describe("charge", value);
    }

    /** Builds one; every method replaces what was given before, but {@code add…}. */
    final class Builder extends ImmutableCharge.Builder implements Claim.Builder<Builder> {
        Builder() {}

        @Override
        public Charge build() {
            return SHAPE.check(super.build());
        }
    }
}
