package org.amparo.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.casefile.Updated;
import org.amparo.code.CustodyForm;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.internal.index.IndexedFile;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Place;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shaped;
import org.amparo.shape.TreeCodec;
import org.amparo.shape.Walk;
import org.amparo.testing.RandomCases;
import org.amparo.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Properties of every update by a newer edition. In these lists each value is a word of its own, made of its field, its
 * row and the edition, so that a word that is shown tells where it came from.
 */
@Tag("once")
class UpdateProperties {

    private static final int UPDATES = Integer.getInteger("amparo.updates", 50);
    private static final int FIRST_SEED = Integer.getInteger("amparo.first-seed", 1_000);

    private static final Instant AT = Instant.parse("2026-04-01T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-05-01T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-10T12:00:00Z"), ZoneOffset.UTC);
    private static final StatementId MARCH = StatementId.of("march");
    private static final StatementId APRIL = StatementId.of("april");
    private static final List<String> FIELDS = List.of("name", "charge", "place", "note");

    /** The word of a field: that of March, or another where April says something else. */
    private record Words(Random chance, boolean april) {

        /** A field that April changes, or leaves as it was, or does not have. */
        String of(String field, int row) {
            String word = "z" + field + "q" + (char) ('a' + row) + "z";
            int kind = new Random(chance.nextInt()).nextInt(4);
            if (!april || kind > 1) {
                return word;
            }
            return kind == 0 ? word + "april" : "";
        }
    }

    private static CaseFile edition(long seed, boolean april) {
        Words words = new Words(new Random(seed), april);
        StatementId list = april ? APRIL : MARCH;
        List<CaseRecord> records = new ArrayList<>();
        records.add(Statement.builder()
                .id(list)
                .titles(LocalizedText.english("The list"))
                .build());
        for (int row = 0; row < 5; row++) {
            String name = words.of("name", row);
            String charge = words.of("charge", row);
            String place = words.of("place", row);
            String note = words.of("note", row);
            Person.Builder person = Person.builder().id(person(row));
            if (!name.isEmpty()) {
                person.addName(Name.of(name));
            }
            Detention.Builder held = Detention.builder()
                    .id(DetentionId.of("d" + row))
                    .detainee(person(row))
                    .addEvidence(evidence(list, note));
            if (!charge.isEmpty()) {
                held.addCharge(Charge.builder()
                        .article(charge)
                        .addEvidence(Evidence.about(Charge.ARTICLE, list, charge))
                        .build());
            }
            if (!place.isEmpty()) {
                held.addCustodyPhase(CustodyPhase.builder()
                        .form(CustodyForm.UNSPECIFIED)
                        .place(Place.builder()
                                .name(LocalizedText.english(place))
                                .addEvidence(Evidence.about(Place.NAME, list, place))
                                .build())
                        .build());
            }
            records.add(person.build());
            records.add(held.build());
        }
        return CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .defaultMarking(Marking.PUBLIC)
                .addAll(records)
                .build();
    }

    private static Evidence evidence(StatementId list, String note) {
        return note.isEmpty() ? Evidence.builder().statement(list).build() : Evidence.of(list, note);
    }

    private static PersonId person(int row) {
        return PersonId.of("p" + row);
    }

    /** The file of March after its owner hid some of it, with the beginnings of the words that are hidden. */
    private record Hidden(CaseFile file, Set<String> words) {}

    private static Hidden hidden(CaseFile march, long seed) {
        Random chance = new Random(seed * 31 + 7);
        Set<String> words = new HashSet<>();
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record : march.records()) {
            int row = record.id().local().charAt(record.id().local().length() - 1) - '0';
            CaseRecord own = record;
            if (record instanceof Person person) {
                own = person(person, row, chance.nextInt(6), words);
            } else if (record instanceof Detention held) {
                own = held(held, row, chance, words);
            }
            if (own != null) {
                records.add(own);
            }
        }
        return new Hidden(CaseFile.of(march.header(), records), words);
    }

    private static void add(Set<String> words, String field, int row) {
        words.add("z" + field + "q" + (char) ('a' + row) + "z");
    }

    @Nullable
    private static CaseRecord person(Person person, int row, int how, Set<String> words) {
        switch (how) {
            case 0 -> {
                FIELDS.forEach(field -> add(words, field, row));
                return person.toBuilder().kind(PersonKind.WITHHELD).build();
            }
            case 1 -> {
                add(words, "name", row);
                return person.toBuilder()
                        .addMarking(AttributeMarking.of(Person.NAMES, Marking.SECRET))
                        .build();
            }
            case 2 -> {
                FIELDS.forEach(field -> add(words, field, row));
                return null;
            }
            default -> {
                return person;
            }
        }
    }

    private static Detention held(Detention held, int row, Random chance, Set<String> words) {
        Detention.Builder own = held.toBuilder();
        switch (chance.nextInt(5)) {
            case 0 -> {
                add(words, "charge", row);
                own.charges(held.charges().stream()
                        .map(charge ->
                                charge.toBuilder().marking(Marking.SECRET).build())
                        .toList());
            }
            case 1 -> {
                add(words, "charge", row);
                own.charges(List.of());
            }
            case 2 -> {
                add(words, "charge", row);
                own.addMarking(AttributeMarking.of(Detention.CHARGES, Marking.RESTRICTED));
            }
            default -> {}
        }
        switch (chance.nextInt(5)) {
            case 0 -> {
                add(words, "place", row);
                own.custodyPhases(held.custodyPhases().stream()
                        .map(phase -> phase.toBuilder()
                                .place(phase.place().orElseThrow().toBuilder()
                                        .marking(Marking.RESTRICTED)
                                        .build())
                                .build())
                        .toList());
            }
            case 1 -> {
                add(words, "note", row);
                own.evidence(held.evidence().stream()
                        .map(one -> one.toBuilder()
                                .addMarking(AttributeMarking.of(Evidence.WORDING, Marking.SECRET))
                                .build())
                        .toList());
            }
            case 2 -> {
                add(words, "note", row);
                own.evidence(List.of(Evidence.builder().statement(MARCH).build()));
            }
            default -> {}
        }
        return own.build();
    }

    private static String text(CaseFile file) {
        StringBuilder text = new StringBuilder();
        file.records().forEach(record -> text.append(tree(record.shaped())));
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static <T extends CaseRecord> String tree(Shaped<T> record) {
        StringBuilder text = new StringBuilder();
        Walk.over(Pointer.ROOT, record.shape(), record.object(), new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> line, V value) {
                text.append(at)
                        .append(' ')
                        .append(value instanceof LocalizedText texts ? texts.asMap() : value)
                        .append('\n');
            }
        });
        return text.toString();
    }

    private static String published(CaseFile file) {
        return text(Disclosure.project(file, PublicationProfile.PUBLIC, CLOCK).caseFile());
    }

    @Property(tries = 150)
    void nothing_that_the_owner_hid_or_removed_is_shown_by_a_newer_edition(@ForAll long seed) {
        CaseFile march = edition(seed, false);
        CaseFile april = edition(seed, true);
        Hidden ours = hidden(march, seed);
        assertThat(ours.words()).noneMatch(published(ours.file())::contains);

        Updated updated = ours.file().update(march, april, Set.of(), AT);
        String shown = published(updated.caseFile());
        assertThat(ours.words()).noneMatch(shown::contains);
        assertThat(updated.caseFile().update(march, april, Set.of(), LATER).caseFile())
                .isEqualTo(updated.caseFile());
    }

    /** In the wrong order the earlier edition would become the file, and everything hidden would be shown. */
    @Example
    void a_file_and_its_edition_in_the_wrong_order_show_nothing_that_was_hidden() {
        int refused = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + UPDATES; seed++) {
            CaseFile march = edition(seed, false);
            CaseFile april = edition(seed, true);
            CaseFile ours = hidden(march, seed).file();
            if (ours.records().stream().anyMatch(OwnMarkings::areIn)) {
                refused++;
                assertThatExceptionOfType(InvalidValueException.class)
                        .as("%s", seed)
                        .isThrownBy(() -> march.update(ours, april, Set.of(), AT))
                        .satisfies(told -> assertThat(told.code()).isEqualTo("shown-again"));
            }
            Updated updated = ours.update(march, april, Set.of(), AT);
            // What the newer edition brought, hidden or left out, keeps no later update from its work.
            assertThat(updated.caseFile()
                            .update(april, april, Set.of(MARCH), LATER)
                            .caseFile())
                    .as("%s", seed)
                    .isEqualTo(updated.caseFile());
        }
        assertThat(refused).isGreaterThan(UPDATES / 2);
    }

    /** An owner who lifts nothing is never asked whether that was meant, whatever an edition hides or opens. */
    @Example
    void an_edition_that_was_taken_over_keeps_no_later_one_from_it() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + UPDATES; seed++) {
            CaseFile was = RandomCases.seeded(seed).plausibleCaseFile(12);
            CaseFile now = ofItsOwn(Twists.other(was, seed + 1));
            CaseFile stricter = CaseFile.of(
                    now.header().toBuilder().defaultMarking(Marking.SECRET).build(), now.records());
            for (CaseFile edition : List.of(now, stricter)) {
                CaseFile updated = was.update(was, edition, Set.of(), AT).caseFile();
                assertThatCode(() -> updated.update(edition, edition, Set.of(), LATER))
                        .as("%s", seed)
                        .doesNotThrowAnyException();
            }
        }
    }

    /** The edition with every row under another number. */
    private static CaseFile numberedAnew(CaseFile edition) {
        UnaryOperator<RecordId> anew = id -> id instanceof StatementId ? id : RecordId.of(id.type(), id.local() + "0");
        Rewriting rewriting =
                new Rewriting(anew, part -> anew.apply(part.record()).part(part.key()), Map.of());
        return CaseFile.of(
                edition.header(),
                edition.records().stream().map(rewriting::rewrite).toList());
    }

    @Property(tries = 30)
    void nobody_who_was_withheld_or_removed_is_shown_by_the_same_name_and_another_number(@ForAll long seed) {
        CaseFile march = edition(seed, false);
        CaseFile april = edition(seed, true);
        CaseFile ours = hidden(march, seed).file();
        Updated updated = ours.update(march, numberedAnew(april), Set.of(), AT);
        String shown = published(updated.caseFile());
        for (int row = 0; row < 5; row++) {
            List<Name> names = march.find(person(row)).orElseThrow().names();
            boolean isWithheld = ours.find(person(row))
                    .map(person -> person.kind().equals(Optional.of(PersonKind.WITHHELD)))
                    .orElse(true);
            if (isWithheld && april.find(person(row)).orElseThrow().names().equals(names)) {
                assertThat(updated.returned()).contains(PersonId.of("p" + row + "0"));
                for (String field : FIELDS) {
                    assertThat(shown).doesNotContain("z" + field + "q" + (char) ('a' + row) + "z");
                }
            }
        }
        assertThat(updated.caseFile()
                        .update(march, numberedAnew(april), Set.of(), LATER)
                        .caseFile())
                .isEqualTo(updated.caseFile());
    }

    @Property(tries = 50)
    void everything_else_that_a_newer_edition_says_is_shown(@ForAll long seed) {
        CaseFile march = edition(seed, false);
        CaseFile april = edition(seed, true);
        Set<RecordId> all = new HashSet<>();
        april.records().forEach(record -> all.add(record.id()));
        String shown = published(march.update(march, april, Set.of(), all, AT).caseFile());
        String said = text(april);
        for (String field : FIELDS) {
            for (int row = 0; row < 5; row++) {
                String word = "z" + field + "q" + (char) ('a' + row) + "z";
                if (said.contains(word + "april")) {
                    assertThat(shown).contains(word + "april");
                }
            }
        }
    }

    /**
     * The same files in each build: of thousands of random files, one or two whose evidence contradicts itself are still
     * not the same when updated twice. {@code -Damparo.first-seed=-39491} is one of them.
     */
    @Example
    void an_update_of_any_files_loses_nothing_and_is_made_once() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + UPDATES; seed++) {
            isMadeOnce(seed);
        }
    }

    /**
     * Lists that claim the same twice, with evidence and without, in several orders, and evidence about a part to which
     * an edition adds more.
     */
    @Example
    void these_updates_are_made_once() {
        List.of(
                        -893_873_255_000_780L,
                        233L,
                        613718223740L,
                        720704238419L,
                        861693560089L,
                        909795799247L,
                        1287978920903L,
                        1435603034181L,
                        1460483502711L,
                        1511903137673L,
                        1950628732752L,
                        1986290737645L,
                        2247535657210L,
                        3104253123593L,
                        3930284678789L,
                        4313443894151L,
                        4900622951459L,
                        // Markings in another order, and a level that a part got by the first of two updates.
                        -95_821L,
                        -95_847L,
                        // A part whose list has had what the newer edition says, beside what it says no longer.
                        -15_828L,
                        -18_153L,
                        // Somebody whose death, which is not certain, is as possible for either of two in the editions.
                        -39_491L)
                .forEach(UpdateProperties::isMadeOnce);
    }

    /** The members that are no claims of the list, or that other lines of the report tell of. */
    private static final Set<String> NO_CLAIMS = Set.of(
            "type", "id", "key", "formerIds", "revisions", "provenance", "evidence", "missing", "marking", "markings");

    /** One value of one record is not in the newer edition: a death, a release, an outcome, a word of a title. */
    @Example
    void what_a_newer_edition_no_longer_says_is_told() {
        int tried = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + UPDATES * 4L; seed++) {
            Random chance = new Random(seed);
            CaseFile was = RandomCases.seeded(seed).plausibleCaseFile(12);
            CaseRecord record = was.records().get(chance.nextInt(was.records().size()));
            // Each edition has statements of its own, of which nothing lapses.
            if (record instanceof Statement) {
                continue;
            }
            Lapse lapse = lapse(record.shaped(), chance);
            if (lapse == null) {
                continue;
            }
            List<CaseRecord> records = new ArrayList<>(was.records());
            records.set(records.indexOf(record), lapse.left());
            CaseFile now = ofItsOwn(CaseFile.of(was.header(), records));
            tried++;
            Updated updated = was.update(was, now, Set.of(), AT);
            assertThat(updated.conflicts())
                    .as("%s: %s of %s", seed, lapse.at(), record.id())
                    .anyMatch(told -> told.record().equals(Optional.of(record.id()))
                            && (lapse.at().startsWith(told.at().toString())
                                    || told.at().toString().startsWith(lapse.at())));
        }
        assertThat(tried).isGreaterThan(UPDATES);
    }

    /**
     * A record without one of its values.
     *
     * @param at where the value was
     */
    private record Lapse(String at, CaseRecord left) {}

    private static <T extends CaseRecord> @Nullable Lapse lapse(Shaped<T> record, Random chance) {
        DataObject tree = TreeCodec.write(record.shape(), record.object());
        List<Pointer> places = new ArrayList<>();
        addPlaces(tree, Pointer.ROOT, places);
        Pointer at = places.get(chance.nextInt(places.size()));
        try {
            T left = TreeCodec.read(record.shape(), without(tree, Pointer.ROOT, at));
            return new Lapse(at.toString(), left);
        } catch (InvalidValueException e) {
            // The record needs it.
            return null;
        }
    }

    private static void addPlaces(DataValue value, Pointer at, List<Pointer> places) {
        if (value instanceof DataObject object) {
            object.members().forEach((name, member) -> {
                if (!NO_CLAIMS.contains(name)) {
                    places.add(at.member(name));
                    addPlaces(member, at.member(name), places);
                }
            });
        } else if (value instanceof DataArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                places.add(at.item(i));
                addPlaces(array.items().get(i), at.item(i), places);
            }
        }
    }

    private static DataValue without(DataValue value, Pointer at, Pointer place) {
        if (value instanceof DataObject object) {
            Map<String, DataValue> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> {
                if (!at.member(name).equals(place)) {
                    members.put(name, without(member, at.member(name), place));
                }
            });
            return new DataObject(members);
        }
        if (value instanceof DataArray array) {
            List<DataValue> items = new ArrayList<>();
            for (int i = 0; i < array.items().size(); i++) {
                if (!at.item(i).equals(place)) {
                    items.add(without(array.items().get(i), at.item(i), place));
                }
            }
            return new DataArray(items);
        }
        return value;
    }

    private static void isMadeOnce(long seed) {
        CaseFile was = RandomCases.seeded(seed).caseFile(10);
        CaseFile now = ofItsOwn(Twists.other(was, seed + 1));
        CaseFile ours = Twists.other(was, seed + 2);
        CaseFile updated = updated(ours, was, now, AT);
        Set<RecordId> ids = new HashSet<>();
        updated.records().forEach(record -> ids.add(record.id()));
        ours.records().forEach(record -> assertThat(ids).contains(record.id()));
        assertSame(updated(updated, was, now, LATER), updated);
        assertSame(updated(ours, was, was, AT), ours);
    }

    /** The update of a file whose owner may have lifted any marking. */
    private static CaseFile updated(CaseFile ours, CaseFile was, CaseFile now, Instant at) {
        UpdateResult result = FileUpdate.of(indexed(ours), indexed(was), indexed(now), Set.of(), Set.of(), at)
                .update();
        return CaseFile.of(ours.header(), result.file().records());
    }

    private static IndexedFile indexed(CaseFile file) {
        return IndexedFile.of(file.header(), file.records());
    }

    private static void assertSame(CaseFile one, CaseFile other) {
        assertThat(one.records()).hasSameSizeAs(other.records());
        for (int i = 0; i < one.records().size(); i++) {
            assertThat(tree(one.records().get(i).shaped()))
                    .isEqualTo(tree(other.records().get(i).shaped()));
        }
        assertThat(one).isEqualTo(other);
    }

    /** The newer edition with statements of its own. */
    static CaseFile ofItsOwn(CaseFile now) {
        UnaryOperator<RecordId> newer = id -> id instanceof StatementId ? StatementId.of("now-" + id.local()) : id;
        Rewriting rewriting =
                new Rewriting(newer, part -> newer.apply(part.record()).part(part.key()), Map.of());
        return CaseFile.of(
                now.header(),
                now.records().stream()
                        .map(rewriting::rewrite)
                        .map(UpdateProperties::undated)
                        .toList());
    }

    /** A random day of publication may be earlier than that of the earlier edition, which is refused. */
    private static CaseRecord undated(CaseRecord record) {
        return record instanceof Statement statement
                ? statement.toBuilder().publishedOn(Optional.empty()).build()
                : record;
    }
}
