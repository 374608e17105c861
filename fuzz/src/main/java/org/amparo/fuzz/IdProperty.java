package org.amparo.fuzz;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.id.CaseFileId;
import org.amparo.id.LocalIds;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.problem.InvalidValueException;
import org.amparo.text.LanguageTag;

/**
 * The property of any text that is read as an id, a reference to a part, or a language: it is refused, or it is one
 * with the same text. A local name can be made from any text.
 */
public final class IdProperty {

    private static final URI BASE = URI.create("https://cases.example/north-shore/");

    /** The types of ids. {@link RecordId#parse} reads the ids of all of them. */
    private static final List<Class<? extends RecordId>> KINDS = RecordId.types(RecordId.class).stream()
            .<Class<? extends RecordId>>map(type -> RecordId.of(type, "x").getClass())
            .toList();

    private IdProperty() {}

    /** Fails if anything does not hold. */
    public static void check(String text) {
        Optional<RecordId> id = parsed(RecordId::parse, text);
        id.ifPresent(record -> record(record, text));
        for (Class<? extends RecordId> kind : KINDS) {
            parsed(given -> RecordId.parse(given, kind), text)
                    .ifPresent(typed -> Check.same(Optional.of(typed), id, "an id is the same of its type"));
        }
        parsed(CaseFileId::parse, text)
                .ifPresent(file -> Check.that(id.isEmpty(), "the id of a file is not the id of a record"));
        parsed(PartRef::parse, text).ifPresent(part -> {
            Check.same(part.record().part(part.key()), part, "a reference is a record and a key");
            Check.same(part.iri(BASE).toString(), part.record().iri(BASE) + "#" + part.key(), "an IRI of a part");
        });
        language(text);
        minted(text);
    }

    private static void record(RecordId id, String text) {
        Check.same(id.type() + ":" + id.local(), text, "an id is a type and a local name");
        Check.same(RecordId.of(id.type(), id.local()), id, "an id is made of both");
        Check.same(id.iri(BASE).toString(), BASE + id.type() + "/" + id.local(), "an IRI of a record");
    }

    /** Checks language tags. They are normalised, so their text may differ. */
    private static void language(String text) {
        try {
            LanguageTag tag = LanguageTag.parse(text);
            Check.same(LanguageTag.parse(tag.toString()), tag, "a tag comes back equal");
            Check.that(tag.toLocale() != null, "a tag has a locale");
        } catch (InvalidValueException e) {
            Check.refusal(e);
        }
    }

    private static void minted(String text) {
        LocalIds ids = LocalIds.avoiding(local -> false);
        String first = ids.mint(text);
        String second = ids.mint(text);
        Check.same(PersonId.of(first).local(), first, "a minted name is a local name");
        Check.same(PersonId.of(second).local(), second, "and so is the next");
        Check.that(!first.equals(second), "no local name is minted twice");
    }

    private static <T> Optional<T> parsed(Function<String, T> parse, String text) {
        try {
            T value = parse.apply(text);
            Check.same(value.toString(), text, "parse and toString are inverse");
            return Optional.of(value);
        } catch (InvalidValueException e) {
            Check.refusal(e);
            return Optional.empty();
        }
    }
}
