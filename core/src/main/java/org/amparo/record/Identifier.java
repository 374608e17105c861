package org.amparo.record;

import java.util.Optional;
import org.amparo.evidence.Marked;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * An identifier of the record in another scheme: a Wikidata item, an ISNI, a court's case number, a row of a list, the
 * number of a passport.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Identifier extends Marked, IdentifierAttributes permits ImmutableIdentifier {

    /** The attribute table. */
    Shape<Identifier, Builder> SHAPE = Shape.of("identifier", new IdentifierAccessors())
            .required(IdentifierAccessors.SCHEME, Types.STRING)
            .required(IdentifierAccessors.IDENTIFIER, Types.STRING)
            .optional(IdentifierAccessors.ISSUER, Types.LOCALIZED)
            .optional(IdentifierAccessors.ISSUED_ON, Types.DATE)
            .with(Marked::marked);

    /**
     * The name of the scheme in lower case: {@code wikidata}, {@code isni}, the name of a list. No list of schemes is
     * prescribed.
     */
    String scheme();

    /** The identifier, as the scheme writes it: {@code Q0}. */
    String identifier();

    /**
     * The office that issued the document with this number, as the document or a source words it, by language. Absent
     * for what is no document, or where no source gives it.
     */
    Optional<LocalizedText> issuer();

    /**
     * The day on which the document was issued, as exactly as it is known (EDTF). Absent for what is no document, or
     * where no source gives it.
     */
    Optional<PartialDate> issuedOn();

    /** A Wikidata item: {@code Q0}. */
    static Identifier wikidata(String item) {
        return builder().scheme("wikidata").identifier(item).build();
    }

    /** An International Standard Name Identifier (ISO 27729) in its written form: {@code 0000 0000 0000 0000}. */
    static Identifier isni(String number) {
        return builder().scheme("isni").identifier(number).build();
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
    static String describe(Identifier value) {
        return "identifier";
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableIdentifier.Builder implements Marked.Builder<Builder> {
        Builder() {}

        @Override
        public Identifier build() {
            return SHAPE.check(super.build());
        }
    }
}
