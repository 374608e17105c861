package org.amparo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Code;
import org.amparo.evidence.Evidence;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;

class RandomCasesTest {

    private static final List<CaseFile> FILES = LongStream.range(0, 60)
            .mapToObj(seed -> RandomCases.seeded(seed).caseFile(25))
            .toList();

    @Test
    void the_same_seed_gives_the_same_file() {
        assertThat(RandomCases.seeded(3).caseFile(25)).isEqualTo(FILES.get(3));
        assertThat(RandomCases.seeded(4).caseFile(25)).isNotEqualTo(FILES.get(3));
    }

    @Test
    void every_type_and_every_line_of_every_table_occurs() {
        Set<String> expected = new HashSet<>();
        Set<String> filled = new HashSet<>();
        for (CaseFile file : FILES) {
            visit(CaseHeader.SHAPE, file.header(), expected, filled);
            file.records().forEach(record -> visit(record, expected, filled));
        }
        assertThat(filled).containsAll(expected);
        assertThat(expected).contains("attribute-marking.level", "edit.text", "consent.scopes", "count.breakdown");
    }

    @Test
    void a_file_has_so_many_records_of_all_kinds() {
        assertThat(FILES).allSatisfy(file -> assertThat(file.records()).hasSize(25));
        assertThat(FILES.stream()
                        .flatMap(file -> file.records().stream())
                        .map(record -> record.id().type()))
                .containsAll(CaseRecord.shapes().keySet())
                .contains("vehicle");
        assertThat(RandomCases.seeded(1).caseFile(0).records()).isEmpty();
    }

    @Test
    void most_references_lead_somewhere_and_some_do_not() {
        long[] references = {0};
        FILES.forEach(file -> file.records()
                .forEach(record -> walk(record.shape(), record, new Walk.Visitor() {
                    @Override
                    public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                        references[0] += value instanceof RecordId ? 1 : 0;
                    }
                })));
        long dangling = FILES.stream().mapToLong(file -> file.dangling().size()).sum();
        assertThat(dangling).isGreaterThan(0).isLessThan(references[0] / 5);
    }

    @Test
    void most_chains_of_evidence_are_complete_and_some_are_long() {
        long[] chains = {0, 0, 0};
        for (CaseFile file : FILES) {
            file.records()
                    .forEach(record -> walk(record.shape(), record, new Walk.Visitor() {
                        @Override
                        public <P> void object(Pointer at, Shape<P, ?> shape, P object) {
                            if (object instanceof Evidence evidence) {
                                chains[0]++;
                                chains[1] += file.chainOf(evidence).complete() ? 1 : 0;
                                chains[2] += file.chainOf(evidence).distance() > 1 ? 1 : 0;
                            }
                        }
                    }));
        }
        assertThat(chains[1]).isGreaterThan(chains[0] * 9 / 10).isLessThan(chains[0]);
        assertThat(chains[2]).isGreaterThan(chains[0] / 100);
    }

    @Test
    void unknown_codes_unknown_members_and_dates_of_many_forms_occur() {
        Set<Boolean> known = new HashSet<>();
        Set<Boolean> colons = new HashSet<>();
        Set<String> forms = new HashSet<>();
        FILES.forEach(file -> file.records()
                .forEach(record -> walk(record.shape(), record, new Walk.Visitor() {
                    @Override
                    public <P> void object(Pointer at, Shape<P, ?> shape, P object) {
                        shape.unknownMembersOf(object)
                                .members()
                                .keySet()
                                .forEach(name -> colons.add(name.contains(":")));
                    }

                    @Override
                    public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                        if (value instanceof Code code) {
                            known.add(code.isKnown());
                        } else if (value instanceof PartialDate date) {
                            forms.add(date.toString().replaceAll("\\d", "d"));
                        }
                    }
                })));
        assertThat(known).hasSize(2);
        assertThat(colons).hasSize(2);
        assertThat(forms).contains("dddd", "dddd-dd", "dddd-dd-dd", "dddd-dd-dd?", "[..dddd]", "-dddd", "dddX");
    }

    @Test
    void one_object_of_a_table_can_be_made_alone() {
        Detention detention = RandomCases.seeded(9).object(Detention.SHAPE);
        assertThat(detention).isEqualTo(RandomCases.seeded(9).object(Detention.SHAPE));
        assertThat(RandomCases.seeded(9).record("person").id()).isInstanceOf(PersonId.class);
        assertThat(RandomCases.seeded(9).record("statement")).isInstanceOf(Statement.class);
        assertThat(RandomCases.seeded(9).record("vehicle").id()).asString().startsWith("vehicle:");
        assertThat(RandomCases.seeded(9).object(CaseRecord.shapeOf("vehicle"))).isNotNull();
    }

    @Test
    void an_object_of_every_table_can_be_made_alone() {
        Map<String, Shape<?, ?>> tables = new LinkedHashMap<>();
        addTables(CaseHeader.SHAPE, tables);
        CaseRecord.shapes().values().forEach(table -> addTables(table, tables));
        assertThat(tables).containsKeys("name", "evidence", "relay", "count");
        tables.values()
                .forEach(table -> LongStream.range(0, 20)
                        .forEach(seed -> assertThat(RandomCases.seeded(seed).object(table))
                                .isNotNull()));
    }

    private static void addTables(Shape<?, ?> table, Map<String, Shape<?, ?>> tables) {
        if (tables.putIfAbsent(table.name(), table) == null) {
            table.lines().forEach(line -> line.type().table().ifPresent(part -> addTables(part, tables)));
        }
    }

    @Test
    void depth_is_bounded() {
        int[] deepest = {0};
        FILES.forEach(file -> file.records()
                .forEach(record -> walk(record.shape(), record, new Walk.Visitor() {
                    @Override
                    public <P> void object(Pointer at, Shape<P, ?> shape, P object) {
                        long names = Arrays.stream(at.toString().split("/"))
                                .filter(segment -> segment.matches("[a-z].*"))
                                .count();
                        deepest[0] = Math.max(deepest[0], (int) names);
                    }
                })));
        assertThat(deepest[0]).isBetween(3, 4);
    }

    private static void visit(CaseRecord record, Set<String> expected, Set<String> filled) {
        visit(record.shape(), record, expected, filled);
    }

    private static void visit(Shape<?, ?> shape, Object object, Set<String> expected, Set<String> filled) {
        walk(shape, object, new Walk.Visitor() {
            @Override
            public <P> void object(Pointer at, Shape<P, ?> part, P value) {
                for (Attribute<P, ?, ?> attribute : part.attributes().values()) {
                    String line = part.name() + "." + attribute.name();
                    expected.add(line);
                    if (!attribute.values(value).isEmpty()) {
                        filled.add(line);
                    }
                }
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> void walk(Shape<T, ?> shape, Object object, Walk.Visitor visitor) {
        Walk.over(Pointer.ROOT, shape, (T) object, visitor);
    }
}
