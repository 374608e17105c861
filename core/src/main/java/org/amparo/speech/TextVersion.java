package org.amparo.speech;

import java.util.Optional;
import org.amparo.evidence.Marked;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LanguageTag;
import org.immutables.value.Value;

/** The text of a statement in one language. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface TextVersion extends Marked, TextVersionAttributes permits ImmutableTextVersion {

    /** The attribute table. */
    Shape<TextVersion, Builder> SHAPE = Shape.of("text-version", new TextVersionAccessors())
            .optional(TextVersionAccessors.LANGUAGE, Types.LANGUAGE)
            .required(TextVersionAccessors.TEXT, Types.STRING)
            .prose()
            .optional(TextVersionAccessors.ORIGINAL, Types.BOOLEAN)
            .with(Marked::marked);

    /** The language (BCP 47). Absent where it is not known. */
    Optional<LanguageTag> language();

    /** The text, verbatim. */
    String text();

    /** Whether it is the original and not a translation. Absent where it is not known. */
    Optional<Boolean> original();

    /** The text in its original language. */
    static TextVersion original(LanguageTag language, String text) {
        return builder().language(language).text(text).original(true).build();
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
    static String describe(TextVersion value) {
        return "text-version";
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableTextVersion.Builder implements Marked.Builder<Builder> {
        Builder() {}

        @Override
        public TextVersion build() {
            return SHAPE.check(super.build());
        }
    }
}
