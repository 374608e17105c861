package org.amparo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ClaimStatus;
import org.amparo.code.HopMode;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.LocalIds;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.people.Name;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Traits;
import org.amparo.shape.Types;
import org.amparo.shape.Walk;
import org.amparo.speech.Demand;
import org.amparo.speech.Relay;
import org.amparo.status.AwardAnswer;
import org.amparo.status.Chain;
import org.amparo.status.DemandAnswer;
import org.amparo.status.Origin;
import org.amparo.status.Origins;
import org.amparo.text.FoldedText;

/** A case file answers from its index as a search through all records would. */
@Tag("once")
class QueryProperties {

    private static final int TRIES = 25;
    private static final int RECORDS = 40;

    private static CaseFile caseFile(long seed) {
        return RandomCases.seeded(seed).caseFile(RECORDS);
    }

    /** All ids that one could ask about: of records, former ones, and ones that lead nowhere. */
    static Set<RecordId> ids(CaseFile file) {
        Set<RecordId> ids = new LinkedHashSet<>();
        file.records()
                .forEach(record -> record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
                    @Override
                    public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                        if (value instanceof RecordId id) {
                            ids.add(id);
                        }
                    }
                }));
        return ids;
    }

    private static Stream<SubjectId> subjects(CaseFile file) {
        return ids(file).stream().filter(SubjectId.class::isInstance).map(SubjectId.class::cast);
    }

    private static boolean same(CaseFile file, RecordId one, RecordId other) {
        return now(file, one).equals(now(file, other));
    }

    private static RecordId now(CaseFile file, RecordId id) {
        return file.find(id).map(CaseRecord::id).orElse(id);
    }

    @Property(tries = TRIES)
    void records_of_a_type_are_those_among_all(@ForAll long seed) {
        CaseFile file = caseFile(seed);
        Stream.<Class<? extends CaseRecord>>concat(
                        CaseRecord.shapes().values().stream().map(Shape::type), Stream.of(CaseRecord.class))
                .forEach(type -> assertThat(new ArrayList<CaseRecord>(file.records(type)))
                        .isEqualTo(
                                file.records().stream().filter(type::isInstance).toList()));
    }

    @Property(tries = TRIES)
    void detentions_of_somebody_are_those_whose_detainee_they_are(@ForAll long seed) {
        CaseFile file = caseFile(seed);
        subjects(file)
                .forEach(subject -> assertThat(file.detentionsOf(subject))
                        .isEqualTo(file.records(Detention.class).stream()
                                .filter(detention -> same(file, detention.detainee(), subject))
                                .toList()));
    }

    @Property(tries = TRIES)
    void awards_of_somebody_are_those_that_they_receive(@ForAll long seed) {
        CaseFile file = caseFile(seed);
        subjects(file)
                .forEach(subject -> assertThat(file.awardsOf(subject))
                        .isEqualTo(file.records(Award.class).stream()
                                .flatMap(award -> award.conferrals().stream()
                                        .filter(conferral -> same(file, conferral.recipient(), subject))
                                        .map(conferral -> AwardAnswer.builder()
                                                .award(award.id())
                                                .conferral(conferral)
                                                .build()))
                                .toList()));
    }

    @Property(tries = TRIES)
    void statements_naming_a_record_refer_to_it_outside_of_evidence(@ForAll long seed) {
        CaseFile file = caseFile(seed);
        ids(file)
                .forEach(id -> assertThat(file.statementsNaming(id))
                        .isEqualTo(file.records(Statement.class).stream()
                                .filter(statement -> named(statement).anyMatch(named -> same(file, named, id)))
                                .toList()));
    }

    private static Stream<RecordId> named(Statement statement) {
        List<RecordId> found = new ArrayList<>();
        statement.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                boolean own = attribute.name().equals("id") || attribute.name().equals("formerIds");
                boolean ofEvidence =
                        attribute.equals(Evidence.SHAPE.attributes().get(attribute.name()));
                if (value instanceof RecordId id && !own && !ofEvidence) {
                    found.add(id);
                }
            }
        });
        return found.stream();
    }

    @Property(tries = TRIES)
    void groups_of_somebody_are_the_nearest_and_the_groups_of_those(@ForAll long seed) {
        CaseFile file = caseFile(seed);
        subjects(file).forEach(subject -> assertThat(file.groupsOf(subject)).isEqualTo(groups(file, subject)));
    }

    private static List<Group> groups(CaseFile file, SubjectId member) {
        Set<Group> found = new LinkedHashSet<>();
        int before = -1;
        while (before < found.size()) {
            before = found.size();
            for (Group group : file.records(Group.class)) {
                if (holds(file, group, member)
                        || found.stream().toList().stream().anyMatch(inner -> holds(file, group, inner.id()))) {
                    found.add(group);
                }
            }
        }
        return file.records(Group.class).stream()
                .filter(found::contains)
                .filter(group -> !same(file, group.id(), member))
                .toList();
    }

    private static boolean holds(CaseFile file, Group group, SubjectId member) {
        return group.members().stream().anyMatch(listed -> same(file, listed.member(), member))
                || group.subgroups().stream().anyMatch(listed -> same(file, listed, member));
    }

    @Property(tries = TRIES)
    void demands_for_somebody_name_them_or_a_group_of_theirs(@ForAll long seed) {
        CaseFile file = caseFile(seed);
        subjects(file).forEach(subject -> {
            List<SubjectId> concerned = Stream.concat(
                            Stream.of(subject), groups(file, subject).stream().map(Group::id))
                    .toList();
            assertThat(file.demandsFor(subject))
                    .extracting(DemandAnswer::statement, DemandAnswer::demand)
                    .isEqualTo(file.records(Statement.class).stream()
                            .flatMap(statement -> statement.demands().stream()
                                    .filter(demand -> new Recantations(file).leaves(demand, statement))
                                    .filter(demand -> demand.targets().stream()
                                            .anyMatch(target ->
                                                    concerned.stream().anyMatch(one -> same(file, one, target))))
                                    .map(demand -> org.assertj.core.groups.Tuple.tuple(statement.id(), demand)))
                            .toList());
        });
    }

    @Property(tries = TRIES)
    void whoever_has_a_name_is_found_by_its_words_in_any_order_and_by_each_of_them(@ForAll long seed) {
        CaseFile file = caseFile(seed);
        for (Person person : file.records(Person.class)) {
            for (Name name : person.names()) {
                List<String> words = new ArrayList<>(List.of(name.full().split("[^\\p{L}\\p{M}]+")));
                Collections.shuffle(words, new Random(seed));
                String asked = String.join(" ", words);
                boolean letters = FoldedText.of(asked).letters().length() > 0;
                assertThat(file.personsNamed(asked).contains(person)).isEqualTo(letters);
            }
        }
    }

    @Property(tries = TRIES)
    void nobody_is_found_who_shares_no_letters_with_the_text(@ForAll long seed) {
        CaseFile file = caseFile(seed);
        List<Person> named = file.records(Person.class).stream()
                .filter(person -> !person.names().isEmpty())
                .toList();
        for (Person asked : named) {
            String text = asked.names().get(0).full();
            for (Person found : file.personsNamed(text)) {
                assertThat(found.names())
                        .anySatisfy(name -> assertThat(letters(name)).containsAnyOf(letters(text)));
            }
        }
    }

    private static Integer[] letters(Name name) {
        return letters(name.full()
                + name.given().orElse("")
                + name.family().orElse("")
                + name.patronymic().orElse(""));
    }

    private static Integer[] letters(String text) {
        return FoldedText.of(text).coarse().letters().codePoints().boxed().toArray(Integer[]::new);
    }

    @Property(tries = TRIES)
    void origins_are_the_different_roots_of_the_chains_that_have_one(@ForAll long seed) {
        CaseFile file = caseFile(seed);
        List<Evidence> evidence = file.records().stream()
                .flatMap(record -> record.evidence().stream())
                .toList();
        List<Chain> chains = evidence.stream().map(file::chainOf).toList();
        Origins origins = file.originsOf(evidence);
        assertThat(origins.unknown())
                .isEqualTo(chains.stream().filter(chain -> !chain.rootKnown()).toList());
        assertThat(origins.known())
                .extracting(Origin::statement)
                .isEqualTo(chains.stream()
                        .filter(Chain::rootKnown)
                        .map(Chain::root)
                        .distinct()
                        .toList());
        for (Origin origin : origins.known()) {
            assertThat(origin.chains())
                    .isEqualTo(chains.stream()
                            .filter(chain ->
                                    chain.sharesRootWith(origin.chains().get(0)))
                            .toList());
        }
    }

    @Property(tries = TRIES)
    void ids_are_minted_for_every_name_and_never_twice(@ForAll long seed) {
        CaseFile file = caseFile(seed);
        LocalIds ids = LocalIds.avoiding(local -> file.find(PersonId.of(local)).isPresent());
        Set<PersonId> minted = new HashSet<>();
        file.records(Person.class)
                .forEach(person -> person.names().forEach(name -> {
                    PersonId id = PersonId.of(ids.mint(name.full()));
                    assertThat(minted.add(id)).isTrue();
                    assertThat(file.find(id)).isEmpty();
                }));
    }

    @Property(tries = TRIES)
    void a_timeline_has_every_date_of_what_is_about_somebody_and_no_other(@ForAll long seed) {
        CaseFile file = caseFile(seed);
        subjects(file).filter(subject -> file.groupsOf(subject).isEmpty()).forEach(subject -> {
            List<String> expected = new ArrayList<>();
            file.records().stream()
                    .filter(record -> !record.isRetracted())
                    .forEach(record -> new Dates(file, subject, record, expected).take(record.shaped()));
            assertThat(file.timelineOf(subject))
                    .extracting(entry -> entry.record() + " " + entry.type() + " " + entry.attribute() + " "
                            + entry.date()
                                    .map(Object::toString)
                                    .or(() -> entry.period().map(Object::toString))
                                    .orElseThrow())
                    .containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    /** By these a statement says something itself, whatever becomes of its source. */
    private static final Set<HopMode> OWN = Set.of(HopMode.STATES, HopMode.ESTIMATES, HopMode.COMPILES, HopMode.INFERS);

    /** The dates in a record that concern somebody, found by going through all of it. */
    private record Dates(CaseFile file, SubjectId subject, CaseRecord record, List<String> found) {

        <T> void take(Shaped<T> shaped) {
            boolean own = same(file, record.id(), subject);
            take(shaped.shape(), shaped.object(), own, own);
            boolean named = record instanceof Statement
                    && file.statementsNaming(subject).stream().anyMatch(statement -> statement == record);
            if (named && isUpheld(record)) {
                shaped.shape().attributes().values().stream()
                        .filter(line -> line.traits().is(Traits.Mark.PAST))
                        .forEach(line -> dates(shaped.shape(), line, shaped.object()));
            }
        }

        private <T> void take(Shape<T, ?> shape, T object, boolean about, boolean all) {
            if (!(object instanceof Annotated annotated) || !isUpheld(annotated)) {
                return;
            }
            List<SubjectId> named = shape.attributes().values().stream()
                    .filter(line -> line.type().equals(Types.reference(SubjectId.class)))
                    .flatMap(line -> line.values(object).stream())
                    .map(SubjectId.class::cast)
                    .toList();
            boolean counts =
                    all || (named.isEmpty() ? about : named.stream().anyMatch(one -> same(file, one, subject)));
            shape.attributes().values().forEach(line -> {
                if (counts) {
                    dates(shape, line, object);
                }
                parts(line, object, counts, all);
            });
        }

        private <T, V> void parts(Attribute<T, ?, V> line, T object, boolean about, boolean all) {
            line.type()
                    .table()
                    .ifPresent(table -> line.values(object).forEach(value -> take(table, value, about, all)));
        }

        private <T, V> void dates(Shape<T, ?> shape, Attribute<T, ?, V> line, T object) {
            if (line.type().equals(Types.DATE) || line.type().equals(Types.PERIOD)) {
                line.values(object)
                        .forEach(
                                value -> found.add(record.id() + " " + shape.name() + " " + line.name() + " " + value));
            }
        }

        /** Whether anybody claims it still: what was taken back and is denied is none, and what is only denied is told. */
        private boolean isUpheld(Annotated object) {
            Recantations taken = new Recantations(file);
            boolean isClaimed = object.evidence().stream()
                    .anyMatch(one ->
                            !taken.has(one) && (!one.denies() || one.rival().isPresent()));
            return isClaimed || object.evidence().stream().noneMatch(taken::has);
        }
    }

    /** What was taken back in a file. A statement is by its own revision, or by another one, as other tests say. */
    private record Recantations(CaseFile file) {

        boolean has(Evidence evidence) {
            return evidence.status().filter(ClaimStatus.RETRACTED::equals).isPresent()
                    || has(evidence.statement())
                    || passesOn(evidence);
        }

        boolean has(StatementId id) {
            return file.find(id).filter(file.claims()::isRetracted).isPresent();
        }

        private boolean passesOn(Evidence evidence) {
            for (PartRef via : evidence.via()) {
                Optional<Relay> relay = relay(via);
                if (relay.flatMap(Relay::mode).filter(OWN::contains).isPresent()) {
                    return false;
                }
                if (relay.filter(hop -> has(hop.statement())).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        private Optional<Relay> relay(PartRef via) {
            Optional<CaseRecord> teller = file.find(via.record());
            if (teller.isEmpty() || !(teller.get() instanceof Statement statement)) {
                return Optional.empty();
            }
            return statement.relays().stream()
                    .filter(relay -> relay.key().equals(Optional.of(via.key())))
                    .findFirst();
        }

        /** Whether a demand is told: somebody makes it still or, if it was taken back, something came of it. */
        boolean leaves(Demand demand, Statement statement) {
            if (has(statement.id())) {
                return Stream.concat(demand.responses().stream(), demand.outcomes().stream())
                        .flatMap(part -> part.evidence().stream())
                        .anyMatch(one -> one.supports() && !has(one));
            }
            return demand.evidence().isEmpty()
                    || demand.evidence().stream()
                            .anyMatch(one ->
                                    !has(one) && (!one.denies() || one.rival().isPresent()));
        }
    }
}
