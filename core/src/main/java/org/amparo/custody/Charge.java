package org.amparo.custody;

import java.util.Optional;
import org.amparo.code.ChargeClass;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Claim;
import org.amparo.id.PartRef;
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
public sealed interface Charge extends Claim, ChargeAttributes permits ImmutableCharge {

    /** The attribute table. */
    Shape<Charge, Builder> SHAPE = Shape.of("charge", new ChargeAccessors())
            .with(Claim::keyed)
            .optional(ChargeAccessors.ARTICLE, Types.STRING)
            .optional(ChargeAccessors.CODE, Types.STRING)
            .optional(ChargeAccessors.CHARGE_CLASS, Types.code(ChargeClass.VOCABULARY))
            .optional(ChargeAccessors.DESCRIPTION, Types.LOCALIZED)
            .optional(ChargeAccessors.BROUGHT_ON, Types.DATE)
            .past()
            .optional(ChargeAccessors.DROPPED_ON, Types.DATE)
            .essential()
            .past()
            .optional(ChargeAccessors.REPLACES, Types.PART_REF)
            .with(Annotated::annotated);

    /** The article of law, as cited: {@code 206.3.2}. Absent where no source cites it. */
    Optional<String> article();

    /** The code or law that the article is of, as cited: {@code Criminal Code}. Absent where no source cites it. */
    Optional<String> code();

    /** The class of offence, for comparison between countries; one of an open list. Absent where it is not known. */
    Optional<ChargeClass> chargeClass();

    /** The charge in words, by language. Absent where only the article is cited. */
    Optional<LocalizedText> description();

    /** When it was brought, as exactly as it is known (EDTF). Absent where no source says. Reported as past. */
    Optional<PartialDate> broughtOn();

    /**
     * When it was dropped, or gave way to the one that {@linkplain #replaces() replaces} it (EDTF). Absent while it
     * stands, and where no source says. Reported as past.
     */
    Optional<PartialDate> droppedOn();

    /**
     * The charge that this one took the place of, such as the less grave one that was aggravated to it, by the key
     * of that charge: {@code detention:orlova-1#c1}. Absent where it replaced none. The earlier charge stays.
     */
    Optional<PartRef> replaces();

    /** A charge of a class, of which the article is not cited. */
    static Charge of(ChargeClass chargeClass) {
        return builder().chargeClass(chargeClass).build();
    }

    /** A charge under an article, as cited, of a law that the source does not name. */
    static Charge underArticle(String article) {
        return builder().article(article).build();
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
    static String describe(Charge value) {
        return Claim.describe("charge", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableCharge.Builder implements Claim.Builder<Builder> {
        Builder() {}

        @Override
        public Charge build() {
            return SHAPE.check(super.build());
        }
    }
}
