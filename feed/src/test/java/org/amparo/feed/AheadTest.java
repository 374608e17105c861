package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.custody.Proceeding;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.honours.Conferral;
import org.amparo.id.StatementId;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Traits;
import org.amparo.shape.Types;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that nothing is told as having happened that was still ahead when it was told, whatever kind of part it is. */
@Tag("once")
class AheadTest {

    private static final Set<String> PLANNED = Set.of("conferral.conferredOn", "incident.period");

    private static final Evidence BEFORE = Evidence.of(StatementId.of("before"), "it is to be");

    /** Every date of the tables that is past, as {@code table.attribute}; of a part it takes the first. */
    /** What is said of a charge without a source, and of a detention that somebody denies. */
    private static final Pattern UNTOLD =
            Pattern.compile("No source says this|hether there was a detention is disputed");

    static Stream<String> dates() {
        Map<String, Shape<?, ?>> tables = new TreeMap<>();
        CaseRecord.shapes().values().forEach(shape -> collect(shape, tables));
        return tables.values().stream()
                .filter(table -> table.attributes().containsKey(Annotated.EVIDENCE.name()))
                .flatMap(table -> table.attributes().values().stream()
                        .filter(line -> line.traits().is(Traits.Mark.PAST)
                                || (table.equals(Proceeding.SHAPE) && line.is(Proceeding.ON)))
                        .map(line -> table.name() + "." + line.name()));
    }

    private static void collect(Shape<?, ?> shape, Map<String, Shape<?, ?>> tables) {
        if (tables.put(shape.name(), shape) == null) {
            shape.attributes().values().forEach(line -> line.type().table().ifPresent(part -> collect(part, tables)));
        }
    }

    @ParameterizedTest
    @MethodSource("dates")
    void what_was_ahead_is_told_as_if_it_were_not_there_but_for_sentences_that_say_so(String date) {
        String[] names = date.split("\\.", 2);
        int found = 0;
        for (long seed = 1; seed <= 60 && found < 3; seed++) {
            CaseFile file = withSource(RandomFiles.of(seed, 20));
            Postponing postponing = new Postponing(names[0], names[1], true);
            CaseFile ahead = postponing.in(file);
            if (postponing.found == 0) {
                continue;
            }
            assertThat(told(ahead)).as("seed %s", seed).noneMatch(said -> said.contains("2999"));
            List<String> without = told(new Postponing(names[0], names[1], false).in(file));
            if (without.stream().anyMatch(said -> UNTOLD.matcher(said).find())) {
                // Whoever expects a part of what has no other source, or is denied, tells of it.
                continue;
            }
            found += postponing.found;
            // A conferral or an incident that is planned is not told as one without a date. By the dates of a
            // statement it is judged what was ahead.
            if (!PLANNED.contains(date) && !names[0].equals("statement")) {
                assertThat(told(ahead)).as("seed %s", seed).isEqualTo(without);
            }
        }
        assertThat(found).as("dates of this kind").isPositive();
    }

    private static CaseFile withSource(CaseFile file) {
        List<CaseRecord> records = new ArrayList<>(file.records());
        records.add(Statement.builder()
                .id(BEFORE.statement())
                .publishedOn(PartialDate.parse("2998-01-01"))
                .build());
        return CaseFile.of(file.header(), records);
    }

    /** The titles, tags and sentences of all items and events, without what they say is reported for a day. */
    private static List<String> told(CaseFile file) {
        PublicationItems items = new PublicationItems(new Words(file, LanguageTag.ENGLISH));
        return file.records().stream()
                .filter(record -> !record.isRetracted())
                .flatMap(record -> Stream.concat(items.of(record), items.eventsOf(record)))
                .flatMap(ItemTexts::of)
                .map(said -> said.replaceAll(",? ?\\(?([Ee]|[Cc]onferral e)xpected for 1 January 2999.*$", ""))
                .map(said -> said.replaceAll("^.* (was|were) to receive .* on 1 January 2999.*$", ""))
                // What is ahead has a source, which the file without it lacks.
                .map(said -> said.replaceAll(" ?\\(?[Nn]o source is recorded[.)]", ""))
                .filter(said -> !said.isEmpty() && !said.equals("No newer source."))
                .toList();
    }

    /** A copy of a file in which a date of all parts of a kind lies ahead, or in which they are not there. */
    private static final class Postponing {

        private final String kind;
        private final String attribute;
        private final boolean isThere;
        private int found;

        Postponing(String kind, String attribute, boolean isThere) {
            this.kind = kind;
            this.attribute = attribute;
            this.isThere = isThere;
        }

        CaseFile in(CaseFile file) {
            return CaseFile.of(
                    file.header(),
                    file.records().stream()
                            .map(record -> record.id().equals(BEFORE.statement()) ? record : copy(record))
                            .toList());
        }

        @SuppressWarnings("unchecked") // A record's own table is the table of its type.
        private <T extends CaseRecord> CaseRecord copy(CaseRecord record) {
            return copy((Shape<T, ?>) record.shape(), (T) record);
        }

        private <T, B> T copy(Shape<T, B> shape, T original) {
            B builder = shape.newBuilder();
            shape.attributes().values().forEach(line -> copy(shape, line, original, builder));
            if (isThere && shape.name().equals(kind) && builder instanceof Annotated.Builder<?> annotated) {
                annotated.addEvidence(
                        isAttributeAlone(shape)
                                ? BEFORE.toBuilder().about(attribute).build()
                                : BEFORE);
                found++;
            }
            return shape.build(builder);
        }

        /** Whether the date is a detail of a record or conferral, or not the first of its part, and goes alone. */
        private boolean isAttributeAlone(Shape<?, ?> shape) {
            return CaseRecord.shapes().containsKey(shape.name())
                    || shape.equals(Conferral.SHAPE)
                    || !shape.attributes().values().stream()
                            .filter(line -> line.traits().is(Traits.Mark.PAST)
                                    || (shape.equals(Proceeding.SHAPE) && line.is(Proceeding.ON)))
                            .findFirst()
                            .filter(line -> line.name().equals(attribute))
                            .isPresent();
        }

        @SuppressWarnings("unchecked") // The date is of the type of the line.
        private <T, B, V> void copy(Shape<T, B> shape, Attribute<T, B, V> line, T original, B builder) {
            if (shape.name().equals(kind) && line.name().equals(attribute)) {
                if (isThere) {
                    boolean isPeriod = line.type().equals(Types.PERIOD);
                    Object ahead = isPeriod ? Period.parse("2999-01-01/..") : PartialDate.parse("2999-01-01");
                    line.set(builder, List.of((V) ahead));
                }
                return;
            }
            boolean isOfKind = shape.name().equals(kind);
            List<V> values = line.values(original).stream()
                    .filter(value -> !(value instanceof Evidence) || !isOfKind)
                    .filter(value -> isThere || line.isRequired() || !isLeftOut(line))
                    .map(value ->
                            line.type().table().map(table -> copy(table, value)).orElse(value))
                    .toList();
            if (!values.isEmpty()) {
                line.set(builder, values);
            }
        }

        private boolean isLeftOut(Attribute<?, ?, ?> line) {
            return line.type()
                    .table()
                    .filter(table -> table.name().equals(kind) && !isAttributeAlone(table))
                    .isPresent();
        }
    }
}
