package org.amparo.custody;

import java.util.Optional;
import org.amparo.code.ChargeClass;
import org.amparo.code.Plea;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.PartRef;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * An official charge that the authorities bring against the person. It stands beside alleged motives, never in their
 * place.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Charge extends ClaimedPart, ChargeAttributes permits ImmutableCharge {

    /** The attribute table. */
    Shape<Charge, Builder> SHAPE = Shape.of("charge", new ChargeAccessors())
            .with(ClaimedPart::keyed)
            .optional(ChargeAccessors.ARTICLE, Types.STRING)
            .optional(ChargeAccessors.CODE, Types.STRING)
            .optional(ChargeAccessors.CHARGE_CLASS, Types.code(ChargeClass.VOCABULARY))
            .optional(ChargeAccessors.DESCRIPTION, Types.LOCALIZED)
            .optional(ChargeAccessors.BROUGHT_ON, Types.DATE)
            .essential()
            .past()
            .optional(ChargeAccessors.DROPPED_ON, Types.DATE)
            .essential()
            .past()
            .optional(ChargeAccessors.PLEA, Types.code(Plea.VOCABULARY))
            .optional(ChargeAccessors.REPLACES, Types.PART_REF)
            .with(Annotated::annotated)
            .essential(EVIDENCE);

    /** The article of the law, as cited: {@code 206.3.2}. Absent where no source cites it. */
    Optional<String> article();

    /**
     * The code or law to which the article belongs, as cited: {@code Criminal Code}. Absent where no source cites it.
     */
    Optional<String> code();

    /** The class of offence, for comparison between countries; a code of an open list. Absent where it is not known. */
    Optional<ChargeClass> chargeClass();

    /** The charge in words, by language. Absent where only the article is cited. */
    Optional<LocalizedText> description();

    /**
     * The day on which it was brought, as exactly as it is known (EDTF). Absent where no source gives it. Reported as
     * past.
     */
    Optional<PartialDate> broughtOn();

    /**
     * The day on which it was dropped, or gave way to the charge that {@linkplain #replaces() replaces} it (EDTF).
     * Absent while it stands, or where no source gives the day. Reported as past.
     */
    Optional<PartialDate> droppedOn();

    /**
     * The last answer of the person to the charge, a code of an open list. It is what was said, no proof, and may have
     * been forced. Absent where no source gives it; that none was asked for is a missing reason ({@code none-exists}).
     * The hearing at which it was given is a step of the proceedings.
     */
    Optional<Plea> plea();

    /**
     * The earlier charge that this one replaced, such as a less grave one, by its key: {@code detention:orlova-1#c1}.
     * Absent where it replaced none. The earlier charge stays.
     */
    Optional<PartRef> replaces();

    /** A charge of a class, without a cited article. */
    static Charge of(ChargeClass chargeClass) {
        return builder().chargeClass(chargeClass).build();
    }

    /** A charge under an article, as cited, where the source does not name the law. */
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
        return ClaimedPart.describe("charge", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableCharge.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Charge build() {
            return SHAPE.check(super.build());
        }
    }
}
