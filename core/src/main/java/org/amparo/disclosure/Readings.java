package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.people.Name;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Traits;
import org.amparo.shape.Walk;
import org.jspecify.annotations.Nullable;

/**
 * The list of what has to be read before a publication goes out: what redaction noted, and every text in which a word
 * of a withheld name stands that was not searched for.
 */
final class Readings {

    private static final int LENGTH_OF_KEY = 16;

    private final CaseFile original;
    private final CaseFile published;
    /** For whom it is: the name of the profile, and the recipients if it names any. */
    private final String readers;

    private final List<Suspect> suspects = new ArrayList<>();
    private final Map<Optional<RecordId>, String> contents = new HashMap<>();
    /** The hashes of records, which the contents of others hold, too: as they are, and as they are shown. */
    private final Map<RecordId, String> originals = new HashMap<>();

    private final Map<RecordId, String> shown = new HashMap<>();
    /** What is left out, by record. A status may rest on any of it. */
    private final Map<Optional<RecordId>, String> withheld = new HashMap<>();
    /** The hash of all of it, once it was asked for: it may be longer than all records together. */
    private @Nullable String allWithheld;

    private Readings(CaseFile original, CaseFile published, PublicationProfile profile) {
        this.original = original;
        this.published = published;
        this.readers = profile.audience();
    }

    /** The list, in the order of the reasons and of the file. */
    static List<Reading> of(
            CaseFile original,
            CaseFile published,
            PublicationProfile profile,
            NameSearch names,
            List<Suspect> noted,
            List<Withheld> withheld) {
        Readings readings = new Readings(original, published, profile);
        Map<Optional<RecordId>, StringJoiner> lines = new HashMap<>();
        withheld.forEach(entry -> lines.computeIfAbsent(entry.record(), record -> new StringJoiner("\n"))
                .add(entry.toString()));
        lines.forEach((record, of) -> readings.withheld.put(record, of.toString()));
        readings.suspects.addAll(noted);
        names.notSearched().stream()
                .filter(entry -> !names.unsearched().containsKey(entry.reason()))
                .forEach(entry -> readings.suspects.add(new Suspect(entry.record(), entry.at(), entry.reason(), "")));
        readings.addTextsWith(names);
        return readings.suspects.stream()
                .sorted(Comparator.comparing(Suspect::reason))
                .map(readings::reading)
                .toList();
    }

    private Reading reading(Suspect suspect) {
        String key = new TextHash()
                .with(readers)
                .with(suspect.reason().code())
                .with(contents.computeIfAbsent(suspect.record(), this::contents))
                .with(suspect.reason() == WithheldReason.MORE_CERTAIN ? allWithheld() : suspect.others())
                .with(suspect.at().toString())
                .with(suspect.words())
                .hash()
                .substring(0, LENGTH_OF_KEY);
        return new Reading(key, suspect.reason(), suspect.record(), suspect.at(), suspect.words());
    }

    /**
     * The record as it is, as it is shown, with what is left out of it, and the detentions of a person or group, and what
     * was done to them.
     */
    private String contents(Optional<RecordId> id) {
        TextHash contents = new TextHash().with(TextHash.of(shaped(id))).with(withheld.getOrDefault(id, ""));
        Stream.concat(id.stream(), id.stream().flatMap(this::suffered)).forEach(record -> {
            contents.with(originals.computeIfAbsent(record, one -> hash(original, one)));
            contents.with(shown.computeIfAbsent(record, one -> hash(published, one)));
        });
        return contents.hash();
    }

    private static String hash(CaseFile file, RecordId id) {
        return file.find(id).map(CaseRecord::shaped).map(TextHash::of).orElse("");
    }

    private String allWithheld() {
        String made = allWithheld;
        if (made == null) {
            TextHash all = new TextHash();
            withheld.values().stream().sorted().forEach(all::with);
            made = all.hash();
            allWithheld = made;
        }
        return made;
    }

    private Stream<RecordId> suffered(RecordId id) {
        return id instanceof SubjectId subject
                ? Stream.concat(original.detentionsOf(subject).stream(), original.incidentsOf(subject).stream())
                        .map(CaseRecord::id)
                : Stream.empty();
    }

    /** A record of the original, or its header. */
    private Shaped<?> shaped(Optional<RecordId> record) {
        return record.flatMap(original::find)
                .<Shaped<?>>map(CaseRecord::shaped)
                .orElse(new Shaped<>(CaseHeader.SHAPE, original.header()));
    }

    /**
     * Adds the texts of the publication that hold unsearched words. Their places are those in the original, so each is
     * looked up there: the same text may stand at another place.
     */
    private void addTextsWith(NameSearch names) {
        Map<WithheldReason, NameTrees> unsearched = names.unsearched();
        Set<String> shownPairs = UnsearchedWords.pairs(published);
        Map<WithheldReason, UnsearchedWords> words = new EnumMap<>(WithheldReason.class);
        unsearched.forEach((reason, trees) -> {
            if (!trees.isEmpty()) {
                words.put(reason, new UnsearchedWords(trees, unsearched.values(), shownPairs, names::withoutOthers));
            }
        });
        if (words.isEmpty()) {
            return;
        }
        addTextsWith(words, Optional.empty(), new Shaped<>(CaseHeader.SHAPE, published.header()));
        for (CaseRecord record : published.records()) {
            addTextsWith(words, Optional.of(record.id()), record.shaped());
        }
    }

    private void addTextsWith(Map<WithheldReason, UnsearchedWords> words, Optional<RecordId> id, Shaped<?> shown) {
        Map<WithheldReason, Map<String, String>> found = new EnumMap<>(WithheldReason.class);
        readTexts(shown, (at, text) -> {
            List<UnsearchedWords.Folded> readings = UnsearchedWords.Folded.of(text);
            words.forEach((reason, those) -> those.around(readings)
                    .ifPresent(around -> found.computeIfAbsent(reason, some -> new HashMap<>())
                            .put(text, around)));
        });
        found.forEach((reason, texts) -> addPlaces(reason, texts, id));
    }

    private void addPlaces(WithheldReason reason, Map<String, String> texts, Optional<RecordId> id) {
        Map<Pointer, String> places = new LinkedHashMap<>();
        readTexts(shaped(id), (at, text) -> {
            String around = texts.get(text);
            if (around != null) {
                places.putIfAbsent(at, around);
            }
        });
        places.forEach((at, around) -> suspects.add(new Suspect(id, at, reason, around)));
    }

    /** Reads every text in which somebody may be named, other than the names of persons themselves, and ids. */
    private static void readTexts(Shaped<?> object, BiConsumer<Pointer, String> reader) {
        boolean isPerson = object.object() instanceof Person;
        object.walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T part) {
                search(at).tree(shape.unknownMembersOf(part));
            }

            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                boolean isOwnName =
                        isPerson && attribute.equals(Name.SHAPE.attributes().get(attribute.name()));
                // What a merge keeps is in no publication, so that nobody has to read it.
                boolean isKeptBack = attribute.traits().is(Traits.Mark.UNPUBLISHED);
                if (!isOwnName && !isKeptBack && !(value instanceof RecordId || value instanceof PartRef)) {
                    attribute.type().accept(value, search(at));
                }
            }

            private TextSearch search(Pointer at) {
                return new TextSearch(text -> {
                    reader.accept(at, text);
                    return false;
                });
            }
        });
    }
}
