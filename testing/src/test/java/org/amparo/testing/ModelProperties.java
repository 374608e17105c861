package org.amparo.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Liberty;
import org.amparo.data.DataObject;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.id.PersonId;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.LineVisitor;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.status.Chain;
import org.amparo.status.Status;
import org.amparo.time.Certainty;

/** Properties of every object and every file that the tables allow. */
class ModelProperties {

    private static final int TRIES = 60;

    @Property(tries = TRIES)
    void a_copy_made_line_by_line_is_equal_at_every_depth(@ForAll long seed) {
        everyObject(seed, new Walk.Visitor() {
            @Override
            public <P> void object(Pointer at, Shape<P, ?> shape, P object) {
                assertThat(copy(shape, object)).isEqualTo(object).hasSameHashCodeAs(object);
            }
        });
    }

    /** If a row left out a value, all JSON would lose it. */
    @Property(tries = TRIES)
    void a_table_shows_of_every_object_what_each_of_its_lines_has(@ForAll long seed) {
        everyObject(seed, new Walk.Visitor() {
            @Override
            public <P> void object(Pointer at, Shape<P, ?> shape, P object) {
                Map<String, List<?>> asked = new LinkedHashMap<>();
                shape.lines().forEach(line -> asked.put(line.name(), line.values(object)));
                asked.put(
                        "", List.copyOf(shape.unknownMembersOf(object).members().entrySet()));
                asked.values().removeIf(List::isEmpty);
                assertThat(shown(shape, object)).isEqualTo(asked);
                assertThat(shown(shape, object).keySet()).containsExactlyElementsOf(asked.keySet());
            }
        });
    }

    private static <T> Map<String, List<?>> shown(Shape<T, ?> shape, T object) {
        Map<String, List<?>> shown = new LinkedHashMap<>();
        shape.visit(object, new LineVisitor<RuntimeException>() {
            @Override
            public <V> void one(Attribute<?, ?, V> line, V value) {
                shown.put(line.name(), List.of(value));
            }

            @Override
            public <V> void many(Attribute<?, ?, V> line, List<V> values) {
                shown.put(line.name(), values);
            }

            @Override
            public void unknown(DataObject members) {
                shown.put("", List.copyOf(members.members().entrySet()));
            }
        });
        return shown;
    }

    private static <T, B> T copy(Shape<T, B> shape, T object) {
        B builder = shape.newBuilder();
        shape.attributes().values().forEach(line -> line.copy(object, builder));
        shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
        return shape.build(builder);
    }

    @Property(tries = TRIES)
    void every_scalar_reads_as_it_prints(@ForAll long seed) {
        everyObject(seed, new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                attribute.type().check(value);
                V read = attribute.type().ofText(value.toString());
                if (read != null) {
                    assertThat(read).isEqualTo(value);
                }
            }
        });
    }

    @Property(tries = TRIES)
    void nothing_prints_more_than_its_type_with_its_id_or_key(@ForAll long seed) {
        everyObject(seed, new Walk.Visitor() {
            @Override
            public <P> void object(Pointer at, Shape<P, ?> shape, P object) {
                String text = object.toString();
                if (object instanceof CaseRecord record) {
                    assertThat(text).isEqualTo(record.id().toString());
                } else if (object instanceof ClaimedPart claim) {
                    assertThat(text)
                            .isEqualTo(claim.key()
                                    .map(key -> shape.name() + "#" + key)
                                    .orElse(shape.name()));
                } else {
                    assertThat(text).isEqualTo(shape.name());
                }
            }
        });
    }

    @Property(tries = TRIES)
    void keys_are_unique_in_a_record_and_lead_to_their_parts(@ForAll long seed) {
        CaseFile file = RandomCases.seeded(seed).caseFile(10);
        for (CaseRecord record : file.records()) {
            Set<String> keys = new HashSet<>();
            walk(record.shape(), record, new Walk.Visitor() {
                @Override
                public <P> void object(Pointer at, Shape<P, ?> shape, P object) {
                    if (object instanceof ClaimedPart claim && claim.key().isPresent()) {
                        assertThat(keys.add(claim.key().get())).isTrue();
                        assertThat(file.find(record.id().part(claim.key().get())))
                                .containsSame(claim);
                    }
                }
            });
        }
    }

    @Property(tries = TRIES)
    void a_file_finds_each_record_by_its_id_and_by_its_former_ids(@ForAll long seed) {
        CaseFile file = RandomCases.seeded(seed).caseFile(20);
        for (CaseRecord record : file.records()) {
            assertThat(file.find(record.id())).containsSame(record);
            record.formerIds().forEach(former -> assertThat(file.find(former)).containsSame(record));
        }
        assertThat(CaseFile.of(file.header(), file.records())).isEqualTo(file);
    }

    @Property(tries = TRIES)
    void answers_agree_with_a_search_through_all_records(@ForAll long seed) {
        CaseFile file = RandomCases.seeded(seed).caseFile(20);
        for (Person person : file.records(Person.class)) {
            assertThat(file.detentionsOf(person.id()))
                    .isEqualTo(file.records(Detention.class).stream()
                            .filter(detention -> detention.detainee().equals(person.id()))
                            .toList());
            assertThat(file.awardsOf(person.id())).hasSize((int) file.records(org.amparo.Award.class).stream()
                    .flatMap(award -> award.conferrals().stream())
                    .filter(conferral -> conferral.recipient().equals(person.id()))
                    .count());
            assertThat(file.statementsNaming(person.id()))
                    .containsAll(file.records(Statement.class).stream()
                            .filter(statement -> statement.mentions().stream()
                                    .anyMatch(mention -> mention.record().equals(person.id())))
                            .toList());
        }
    }

    @Property(tries = TRIES)
    void every_chain_ends_and_a_complete_one_has_all_hops(@ForAll long seed) {
        CaseFile file = RandomCases.seeded(seed).caseFile(20);
        for (Evidence evidence : evidenceOf(file)) {
            Chain chain = file.chainOf(evidence);
            assertThat(chain.readIn()).isEqualTo(evidence.statement());
            assertThat(chain.complete())
                    .isEqualTo(chain.distance() == evidence.via().size());
            assertThat(chain.rootSeen())
                    .isEqualTo(file.find(chain.root())
                            .flatMap(Statement::access)
                            .filter(org.amparo.code.Access.SEEN::equals)
                            .isPresent());
        }
    }

    @Property(tries = TRIES)
    void a_status_is_given_for_everybody_on_every_day_and_says_nothing_it_does_not_claim(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3000) int days) {
        CaseFile file = RandomCases.seeded(seed).caseFile(20);
        LocalDate day = LocalDate.of(2019, 1, 1).plusDays(days);
        for (Person person : file.records(Person.class)) {
            Status status = file.asOf(day).statusOf(person.id());
            assertThat(status.certainty() == Certainty.NO)
                    .isEqualTo(status.liberty().equals(Liberty.UNKNOWN));
            assertThat(status.contrary().isEmpty() || !status.certainty().isCertain())
                    .isTrue();
            assertThat(status.detention().flatMap(file::find).isPresent())
                    .isEqualTo(status.detention().isPresent());
        }
        assertThatThrownBy(() -> file.asOf(day).statusOf(PersonId.of("somebody-misspelt")))
                .isInstanceOf(InvalidValueException.class);
    }

    static List<Evidence> evidenceOf(CaseFile file) {
        List<Evidence> found = new ArrayList<>();
        file.records()
                .forEach(record -> walk(record.shape(), record, new Walk.Visitor() {
                    @Override
                    public <P> void object(Pointer at, Shape<P, ?> shape, P object) {
                        if (object instanceof Evidence evidence) {
                            found.add(evidence);
                        }
                    }
                }));
        return found;
    }

    private static void everyObject(long seed, Walk.Visitor visitor) {
        RandomCases.seeded(seed).caseFile(8).records().forEach(record -> walk(record.shape(), record, visitor));
    }

    @SuppressWarnings("unchecked")
    private static <T> void walk(Shape<T, ?> shape, CaseRecord record, Walk.Visitor visitor) {
        Walk.over(Pointer.ROOT, shape, (T) record, visitor);
    }
}
