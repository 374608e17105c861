package org.amparo.people;

import java.util.Optional;
import org.amparo.code.NameKind;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Claim;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LanguageTag;
import org.amparo.time.Period;
import org.immutables.value.Value;

/**
 * A name of a person, an organisation or an award, in one language and script, as one source or document writes
 * it.
 */
@Value.Immutable
public sealed interface Name extends Claim permits ImmutableName {

    /** The attribute table. */
    Shape<Name, Builder> SHAPE = Shape.of("name", Name::builder, Builder::build)
            .with(Claim::keyed)
            .required("full", Types.STRING, Name::full, Builder::full)
            .optional("given", Types.STRING, Name::given, Builder::given)
            .optional("family", Types.STRING, Name::family, Builder::family)
            .optional("patronymic", Types.STRING, Name::patronymic, Builder::patronymic)
            .optional("language", Types.LANGUAGE, Name::language, Builder::language)
            .optional("script", Types.SCRIPT, Name::script, Builder::script)
            .optional("kind", Types.code(NameKind.VOCABULARY), Name::kind, Builder::kind)
            .essential()
            .optional("transliteration", Types.STRING, Name::transliteration, Builder::transliteration)
            .optional("period", Types.PERIOD, Name::period, Builder::period)
            .essential()
            .with(Annotated::annotated);

    /** The whole name as it is written. */
    String full();

    /** The given name. */
    Optional<String> given();

    /** The family name. */
    Optional<String> family();

    /** The patronymic, as in Azerbaijani, Arabic and Russian usage. */
    Optional<String> patronymic();

    /** The language of the name: BCP 47. */
    Optional<LanguageTag> language();

    /** The script: ISO 15924. */
    Optional<String> script();

    /** What kind of name it is: legal, alias, pen name, as in the source. */
    Optional<NameKind> kind();

    /** The scheme by which the name was brought into this script, for example {@code ISO 9}. */
    Optional<String> transliteration();

    /** When the name was in use. */
    Optional<Period> period();

    /** A name of which only the full form is known. */
    static Name of(String full) {
        return builder().full(full).build();
    }

    /** A name in a language. */
    static Name of(String full, LanguageTag language) {
        return builder().full(full).language(language).build();
    }

    /** A builder without anything set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all of this. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** What {@code toString} prints: never what the object holds. */
    static String describe(Name value) {
        return Claim.describe("name", value);
    }

    /** Builds one; every method replaces what was given before, but {@code add…}. */
    final class Builder extends ImmutableName.Builder implements Claim.Builder<Builder> {
        Builder() {}

        @Override
        public Name build() {
            return SHAPE.check(super.build());
        }
    }
}
