package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Marked;
import org.amparo.evidence.Missing;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.record.Revision;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Traits;
import org.amparo.shape.Type;
import org.amparo.shape.Walk;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is withheld and absent is published like what is withheld and present, for every line of every table, with
 * evidence, a revision and a gap or a marking about it.
 */
@Tag("once")
class PresenceProperties {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final int SEEDS = 400;
    private static final int EXPECTED = 300;

    /** The words of evidence about what is withheld. */
    private static final String WORDING = "Quxward said it";

    /** A revision of what is withheld. */
    private static final Revision CHANGE = Revision.of(90, Instant.parse("2025-02-03T04:05:06Z"), ChangeKind.CORRECTED);

    private static final Statement SOURCE = Statement.builder()
            .id(StatementId.of("quxward-source"))
            .marking(Marking.PUBLIC)
            .build();

    @Test
    void absent_and_withheld_is_present_and_withheld() {
        Map<String, Integer> pairs = new TreeMap<>();
        lines().forEach(line -> pairs.put(line, 0));
        int profiles = PublicationProfile.all().size();
        assertThat(pairs).hasSizeGreaterThan(EXPECTED);
        // At least one for each line of each table, however few pairs are wanted.
        int ofLine = (int) Math.ceil((double) Pairs.WANTED / profiles / pairs.size());
        for (int i = 0; i < ofLine * SEEDS && tooFew(pairs, ofLine); i++) {
            tryFile(RandomCases.seeded(Pairs.FIRST_SEED + i).caseFile(4), pairs, ofLine);
        }
        assertThat(tooFew(pairs, 1)).as("%s", pairs).isFalse();
        assertThat(profiles
                        * pairs.values().stream().mapToInt(Integer::intValue).sum())
                .isGreaterThan(Pairs.WANTED * 9 / 10);
    }

    private static boolean tooFew(Map<String, Integer> pairs, int wanted) {
        return pairs.values().stream().anyMatch(tried -> tried < wanted);
    }

    private static void tryFile(CaseFile random, Map<String, Integer> pairs, int ofLine) {
        for (Place place : places(random.records())) {
            if (pairs.getOrDefault(place.line(), 0) >= ofLine) {
                continue;
            }
            pairs.merge(place.line(), 1, Integer::sum);
            boolean byGap = place.line().startsWith("gap");
            CaseFile present = new Edit(place, true, byGap).file(random.records());
            CaseFile absent = new Edit(place, false, byGap).file(random.records());
            for (PublicationProfile profile : PublicationProfile.all()) {
                CaseFile shown = Disclosure.project(present, profile, CLOCK).caseFile();
                CaseFile other = Disclosure.project(absent, profile, CLOCK).caseFile();
                assertThat(wordings(shown)).as(place.line()).doesNotContain(WORDING);
                assertThat(wordings(other)).as(place.line()).doesNotContain(WORDING);
                assertThat(changed(shown)).as(place.line()).isEmpty();
                assertThat(changed(other)).as(place.line()).isEmpty();
                if (!place.isSearched()) {
                    assertThat(other).as(place.line() + " " + profile).isEqualTo(shown);
                }
            }
        }
    }

    /** The attributes that the revision about what is withheld names. */
    private static List<String> changed(CaseFile file) {
        return file.records().stream()
                .flatMap(record -> record.revisions().stream())
                .filter(revision -> revision.at().equals(CHANGE.at()))
                .flatMap(revision -> revision.about().stream())
                .toList();
    }

    private static List<String> wordings(CaseFile file) {
        List<String> wordings = new ArrayList<>();
        for (CaseRecord record : file.records()) {
            record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
                @Override
                public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                    if (value instanceof String text) {
                        wordings.add(text);
                    }
                }
            });
        }
        return wordings;
    }

    /** The lines that may be absent and withheld, as {@code gap person.bornOn} and {@code marking person.bornOn}. */
    private static Set<String> lines() {
        Set<String> lines = new TreeSet<>();
        CaseRecord.shapes().values().forEach(shape -> lines(shape, lines, new TreeSet<>()));
        return lines;
    }

    private static <T, B> void lines(Shape<T, B> shape, Set<String> lines, Set<String> seen) {
        if (seen.add(shape.name())) {
            for (Attribute<T, B, ?> line : shape.lines()) {
                ways(shape).filter(way -> isWithholdable(line)).forEach(way -> lines.add(way + name(shape, line)));
                line.type().table().ifPresent(part -> lines(part, lines, seen));
            }
        }
    }

    private static Stream<String> ways(Shape<?, ?> shape) {
        Object builder = shape.newBuilder();
        return Stream.of(
                        builder instanceof Annotated.Builder<?> ? "gap " : "",
                        builder instanceof Marked.Builder<?> ? "marking " : "")
                .filter(way -> !way.isEmpty());
    }

    private static String name(Shape<?, ?> shape, Attribute<?, ?, ?> line) {
        return shape.name() + "." + line.name();
    }

    /** A required line cannot be absent, and one that decides who sees something withholds more than itself. */
    private static boolean isWithholdable(Attribute<?, ?, ?> line) {
        return !line.isRequired()
                && !line.traits().is(Traits.Mark.GUARD)
                && !line.traits().is(Traits.Mark.UNPUBLISHED)
                && line.traits().role() != AttributeRole.BESIDE;
    }

    /**
     * A line of an object.
     *
     * @param object the number of the object in the walk through all records
     * @param isSearched whether texts are searched for the value or its words or speak of it, or the value decides
     *     whether evidence supports a claim, so that the two may differ; evidence about it goes in any case
     */
    private record Place(int object, String line, String attribute, boolean isSearched) {}

    private static List<Place> places(List<CaseRecord> records) {
        List<Place> places = new ArrayList<>();
        Namesakes namesakes = new Namesakes(records);
        Walk.Visitor visitor = new Walk.Visitor() {
            private int seen;

            @Override
            public <P> void object(Pointer at, Shape<P, ?> shape, P object) {
                int number = seen++;
                boolean isSpokenOf = object instanceof Evidence;
                boolean isRetracted =
                        object instanceof CaseRecord record && (record.isRetracted() || Retraction.isHidden(record));
                for (Attribute<P, ?, ?> line : shape.lines()) {
                    if (isWithholdable(line) && !line.values(object).isEmpty() && !isRetracted) {
                        boolean isSearched = isSpokenOf
                                || object instanceof Name
                                || isNames(line)
                                || line.name().equals(Person.POSSIBLY_SAME.name())
                                || line.is(Group.DESCRIPTION)
                                || namesakes.isIn(line, object)
                                || line.traits().role() == AttributeRole.IDENTITY;
                        ways(shape)
                                .forEach(way -> places.add(
                                        new Place(number, way + name(shape, line), line.name(), isSearched)));
                    }
                }
            }
        };
        records.forEach(record -> record.shaped().walk(Pointer.ROOT, visitor));
        return places;
    }

    /**
     * The persons whom the records do not hold, but refer to, by ids whose words stand elsewhere too. The words of their
     * ids are searched for, since they may be a name.
     */
    private static final class Namesakes {

        private static final Pattern NUMBER = Pattern.compile("-?[0-9]+$");

        private final Set<RecordId> held = new HashSet<>();
        private final List<Object> values = new ArrayList<>();

        Namesakes(List<CaseRecord> records) {
            for (CaseRecord record : records) {
                held.add(record.id());
                record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
                    @Override
                    public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                        values.add(value);
                    }
                });
            }
        }

        <P> boolean isIn(Attribute<P, ?, ?> line, P object) {
            List<Object> inLine = new ArrayList<>();
            collect(line, object, inLine);
            return inLine.stream().anyMatch(this::isNamesake);
        }

        private static <P, V> void collect(Attribute<P, ?, V> line, P object, List<Object> values) {
            for (V value : line.values(object)) {
                line.type()
                        .table()
                        .ifPresentOrElse(
                                table -> Walk.over(Pointer.ROOT, table, value, new Walk.Visitor() {
                                    @Override
                                    public <W> void value(Pointer at, Attribute<?, ?, W> attribute, W inner) {
                                        values.add(inner);
                                    }
                                }),
                                () -> values.add(value));
            }
        }

        private boolean isNamesake(Object value) {
            if (!(value instanceof PersonId person) || held.contains(person)) {
                return false;
            }
            String words = NUMBER.matcher(person.local()).replaceFirst("");
            return values.stream()
                    .filter(other -> !other.equals(value))
                    .anyMatch(other -> other.toString().contains(words));
        }
    }

    private static boolean isNames(Attribute<?, ?, ?> line) {
        return line.type()
                .table()
                .map(Shape::name)
                .filter(Name.SHAPE.name()::equals)
                .isPresent();
    }

    /**
     * Withholds a line of an object, with its value or without. Nobody has a name unless the line is one of a name: the
     * more a file says of people, the more is searched for.
     */
    private static final class Edit {

        private final Place place;
        private final boolean isPresent;
        private final boolean byGap;
        private int seen;

        Edit(Place place, boolean isPresent, boolean byGap) {
            this.place = place;
            this.isPresent = isPresent;
            this.byGap = byGap;
        }

        CaseFile file(List<CaseRecord> records) {
            CaseHeader header = CaseHeader.builder()
                    .id(CaseFileId.of("c1"))
                    .defaultMarking(Marking.PUBLIC)
                    .build();
            List<CaseRecord> edited = new ArrayList<>();
            records.forEach(record -> edited.add(record(record.shaped())));
            edited.add(SOURCE);
            return CaseFile.of(header, edited);
        }

        private <T extends CaseRecord> T record(Shaped<T> record) {
            return object(record.shape(), record.object());
        }

        private <T, B> T object(Shape<T, B> shape, T object) {
            boolean isChosen = seen++ == place.object();
            B builder = shape.newBuilder();
            for (Attribute<T, B, ?> line : shape.lines()) {
                values(
                        line,
                        object,
                        builder,
                        isChosen && !isPresent && line.name().equals(place.attribute()));
            }
            shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
            if (isChosen) {
                withhold(builder);
            }
            return shape.build(builder);
        }

        private void withhold(Object builder) {
            if (builder instanceof CaseRecord.Builder<?> record) {
                record.addRevision(CHANGE.toBuilder().about(place.attribute()).build());
            }
            if (builder instanceof Annotated.Builder<?> annotated) {
                annotated.addEvidence(Evidence.about(place.attribute(), SOURCE.id(), WORDING).toBuilder()
                        .marking(Marking.PUBLIC)
                        .build());
                if (byGap) {
                    annotated.addMissing(Missing.of(place.attribute(), MissingReason.WITHHELD_SAFETY));
                }
            }
            if (!byGap) {
                ((Marked.Builder<?>) builder).addMarking(AttributeMarking.of(place.attribute(), Marking.SECRET));
            }
        }

        private <T, B, V> void values(Attribute<T, B, V> line, T object, B builder, boolean isLeftOut) {
            List<V> values = line.values(object).stream()
                    .map(value -> value(line.type(), value))
                    .toList();
            if (!values.isEmpty() && !isLeftOut && (place.isSearched() || !isNames(line))) {
                line.set(builder, values);
            }
        }

        private <V> V value(Type<V> type, V value) {
            return type.table().map(table -> object(table, value)).orElse(value);
        }
    }
}
