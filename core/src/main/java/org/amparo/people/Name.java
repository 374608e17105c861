package org.amparo.people;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.amparo.code.NameKind;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
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
@SuppressWarnings("immutables:subtype")
public sealed interface Name extends ClaimedPart, NameAttributes permits ImmutableName {

    /** The attribute table. */
    Shape<Name, Builder> SHAPE = Shape.of("name", new NameAccessors())
            .with(ClaimedPart::keyed)
            .required(NameAccessors.FULL, Types.STRING)
            .optional(NameAccessors.GIVEN, Types.STRING)
            .optional(NameAccessors.FAMILY, Types.STRING)
            .optional(NameAccessors.PATRONYMIC, Types.STRING)
            .optional(NameAccessors.HONORIFIC, Types.STRING)
            .optional(NameAccessors.LANGUAGE, Types.LANGUAGE)
            .optional(NameAccessors.SCRIPT, Types.SCRIPT)
            .optional(NameAccessors.KIND, Types.code(NameKind.VOCABULARY))
            .essential()
            .optional(NameAccessors.TRANSLITERATION, Types.STRING)
            .optional(NameAccessors.PERIOD, Types.PERIOD)
            .essential()
            .with(Annotated::annotated);

    /** The whole name as the source or document writes it. Always one: the parts alone do not tell their order. */
    String full();

    /**
     * The given name or names. Absent where the parts are not told apart or the usage has none. If the person is
     * withheld, texts are searched for it before publication.
     */
    Optional<String> given();

    /**
     * The family name. Absent where the parts are not told apart or the usage has none. If the person is withheld,
     * texts are searched for it before publication.
     */
    Optional<String> family();

    /** The patronymic, as in Azerbaijani, Arabic, Icelandic and Russian usage. Absent where there is none. */
    Optional<String> patronymic();

    /**
     * The honorific, rank or form of address that goes with the name and is no part of it: {@code Dr}, {@code Hajji}.
     * Absent where there is none, or no source gives it.
     */
    Optional<String> honorific();

    /** The language in which the name is written (BCP 47). Absent where it is not known. */
    Optional<LanguageTag> language();

    /** The script as four letters (ISO 15924): {@code Latn}, {@code Cyrl}. Absent where it is plain from the text. */
    Optional<String> script();

    /** The kind of name: legal, birth, alias, pen name, or merely as in the source. Absent where it is not known. */
    Optional<NameKind> kind();

    /**
     * The scheme by which the name was transliterated into this script, for example {@code ISO 9}. Absent where the
     * name was not transliterated, or by no known scheme.
     */
    Optional<String> transliteration();

    /**
     * The period in which the name was in use, such as until a marriage (an EDTF interval). Absent where it is not
     * known.
     */
    Optional<Period> period();

    /**
     * Whether the bearer uses it no longer: it is a former name or that of birth, or its period has an end. A day is not
     * asked for, since nobody is to be called by it again, on a page about an earlier year either.
     */
    default boolean isFormer() {
        return NameRank.isFormer(this);
    }

    /**
     * The name by which to call somebody, in any language: the one that the bearer prefers, or else another in use, or
     * else an alias or nickname, and a {@linkplain #isFormer former} one only if there is no other. Of several the first.
     *
     * @return empty if there are no names
     */
    static Optional<Name> best(List<Name> names) {
        return NameRank.best(Objects.requireNonNull(names, "names"));
    }

    /**
     * The same for readers of a language: of several names that are as good, one in this language, or else the first. A
     * former name is never taken for its language.
     *
     * @return empty if there are no names
     */
    static Optional<Name> best(List<Name> names, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return NameRank.best(Objects.requireNonNull(names, "names"), locale);
    }

    /** A name known only in its full form. */
    static Name of(String full) {
        return builder().full(full).build();
    }

    /** A name in a language. */
    static Name of(String full, LanguageTag language) {
        return builder().full(full).language(language).build();
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
    static String describe(Name value) {
        return ClaimedPart.describe("name", value);
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableName.Builder implements ClaimedPart.Builder<Builder> {
        Builder() {}

        @Override
        public Name build() {
            return SHAPE.check(super.build());
        }
    }
}
