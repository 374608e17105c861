package org.amparo.record;

import org.amparo.evidence.Marked;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/** An identifier of the record in another scheme: a Wikidata item, an ISNI, a court's case number, a row of a list. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Identifier extends Marked, IdentifierAttributes permits ImmutableIdentifier {

    /** The attribute table. */
    Shape<Identifier, Builder> SHAPE = Shape.of("identifier", new IdentifierAccessors())
            .required(IdentifierAccessors.SCHEME, Types.STRING)
            .required(IdentifierAccessors.IDENTIFIER, Types.STRING)
            .with(Marked::marked);

    /**
     * The name of the scheme in lower case: {@code wikidata}, {@code isni}, the name of a list. No list of schemes is
     * prescribed.
     */
    String scheme();

    /** The identifier, as the scheme writes it: {@code Q0}. */
    String identifier();

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
