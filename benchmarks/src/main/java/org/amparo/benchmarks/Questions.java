package org.amparo.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.benchmarks.Question.Unit;
import org.amparo.casefile.CaseFile;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.status.HeldAnswer;
import org.amparo.status.Status;
import org.amparo.time.Period;

/**
 * Asks every question of a case file, about random records, and about two that are special in a plausible file: the
 * person whom every tenth statement names, and the organisation that all of them address.
 */
final class Questions {

    private static final int PICKED = 10_000;
    private static final PersonId FAMOUS = PersonId.of("person-0");
    private static final OrganisationId ADDRESSED = OrganisationId.of("body-0");
    private static final PersonId OTHER = PersonId.of("person-1");
    private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 2_300;

    private final CaseFile file;
    private final SplittableRandom random = new SplittableRandom(2);
    private final List<Question> questions = new ArrayList<>();

    private Questions(CaseFile file) {
        this.file = file;
    }

    static List<Question> of(CaseFile file) {
        Questions all = new Questions(file);
        all.addRandom();
        all.addSpecial();
        all.addWhole();
        return all.questions;
    }

    private void addRandom() {
        List<RecordId> ids = pick(file.records().stream().map(CaseRecord::id).toList());
        List<PersonId> persons =
                pick(file.records(Person.class).stream().map(Person::id).toList());
        List<String> names = pick(file.records(Person.class).stream()
                .flatMap(person -> person.names().stream())
                .map(Name::full)
                .toList());
        List<PartRef> parts = pick(file.records(Statement.class).stream()
                .flatMap(statement ->
                        statement.relays().stream().map(relay -> statement.id().part("r1")))
                .toList());
        List<Evidence> evidence = pick(file.records(Detention.class).stream()
                .flatMap(detention -> detention.motives().stream())
                .flatMap(motive -> motive.evidence().stream())
                .toList());
        List<GroupId> groups =
                pick(file.records(Group.class).stream().map(Group::id).toList());
        List<LocalDate> days =
                pick(FIRST_DAY.datesUntil(FIRST_DAY.plusDays(DAYS)).toList());

        add("find, an id", ids, id -> file.find(id).isPresent() ? 1 : 0);
        add("find, a part", parts, part -> file.find(part).isPresent() ? 1 : 0);
        add("detentionsOf", persons, id -> file.detentionsOf(id).size());
        add("awardsOf", persons, id -> file.awardsOf(id).size());
        add("demandsFor", persons, id -> file.demandsFor(id).size());
        add("demandsFor a group", groups, id -> file.demandsFor(id).size());
        add("statementsNaming", persons, id -> file.statementsNaming(id).size());
        add("groupsOf", persons, id -> file.groupsOf(id).size());
        add("timelineOf", persons, id -> file.timelineOf(id).size());
        add("personsNamed", names, name -> file.personsNamed(name).size());
        add("chainOf", evidence, one -> file.chainOf(one).distance());
        add("originsOf", evidence, one -> file.originsOf(List.of(one)).atMost());
        questions.add(new Question(
                "asOf.statusOf",
                Unit.QUERY,
                i -> possible(file.asOf(at(days, i)).statusOf(at(persons, i)))));
        questions.add(new Question(
                "asOf.rolesOf",
                Unit.QUERY,
                i -> file.asOf(at(days, i)).rolesOf(at(persons, i)).size()));
        questions.add(new Question(
                "asOf.knownBy.statusOf",
                Unit.QUERY,
                i -> possible(file.asOf(at(days, i)).knownBy(at(days, i + 1)).statusOf(at(persons, i)))));
    }

    private void addSpecial() {
        special(
                "statementsNaming the famous one",
                Unit.ANSWER,
                () -> file.statementsNaming(FAMOUS).size());
        special(
                "statementsNaming whom all address",
                Unit.ANSWER,
                () -> file.statementsNaming(ADDRESSED).size());
        special(
                "detentionsOf the famous one",
                Unit.QUERY,
                () -> file.detentionsOf(FAMOUS).size());
        special(
                "awardsOf the famous one",
                Unit.QUERY,
                () -> file.awardsOf(FAMOUS).size());
        special(
                "demandsFor the famous one",
                Unit.QUERY,
                () -> file.demandsFor(FAMOUS).size());
        special(
                "rolesAt whom all address",
                Unit.QUERY,
                () -> file.asOf(DAY).rolesAt(ADDRESSED).size());
        special(
                "groupsOf the famous one",
                Unit.QUERY,
                () -> file.groupsOf(FAMOUS).size());
        special(
                "asOf.statusOf the famous one",
                Unit.QUERY,
                () -> possible(file.asOf(DAY).statusOf(FAMOUS)));
    }

    private void addWhole() {
        special(
                "records(Person), of all",
                Unit.RECORD,
                () -> file.records(Person.class).size());
        CaseFile previous = CaseFile.of(file.header(), everySecond());
        special(
                "changesSince, half of it new",
                Unit.RECORD,
                () -> file.changesSince(previous).changes().size());
        special(
                "merge, two persons",
                Unit.RECORD,
                () -> file.merge(FAMOUS, OTHER, Set.of(OTHER), NOW)
                        .caseFile()
                        .records()
                        .size());
        special(
                "join, with half of itself",
                Unit.RECORD,
                () -> file.join(previous, NOW).caseFile().records().size());
        special("dangling", Unit.RECORD, () -> file.dangling().size());
        special("heldOn, everybody", Unit.RECORD, () -> {
            HeldAnswer held = file.heldOn(DAY);
            return (long) held.certain().size() + held.possible().size();
        });
        CaseFile crowd = inOneGroup();
        special("heldOn, all persons in one group", Unit.RECORD, () -> {
            HeldAnswer held = crowd.heldOn(DAY);
            return (long) held.certain().size() + held.possible().size();
        });
    }

    /** The same records, and a group of all persons that was detained as a whole. */
    private CaseFile inOneGroup() {
        GroupId all = GroupId.of("everybody");
        Group group = Group.builder()
                .id(all)
                .members(file.records(Person.class).stream()
                        .map(person -> GroupMember.of(person.id()))
                        .toList())
                .build();
        Detention detention = Detention.builder()
                .id(DetentionId.of("of-everybody"))
                .detainee(all)
                .period(Period.parse("2019-01-01/.."))
                .build();
        List<CaseRecord> records = new ArrayList<>(file.records());
        records.add(group);
        records.add(detention);
        return CaseFile.of(file.header(), records);
    }

    private List<CaseRecord> everySecond() {
        List<CaseRecord> some = new ArrayList<>();
        for (int i = 0; i < file.records().size(); i += 2) {
            some.add(file.records().get(i));
        }
        return some;
    }

    private static int possible(Status status) {
        return status.certainty().isPossible() ? 1 : 0;
    }

    private <V> void add(String name, List<V> picked, ToLongFunction<V> ask) {
        if (!picked.isEmpty()) {
            questions.add(new Question(name, Unit.QUERY, i -> ask.applyAsLong(at(picked, i))));
        }
    }

    private void special(String name, Unit unit, LongSupplier ask) {
        questions.add(new Question(name, unit, i -> ask.getAsLong()));
    }

    private static <V> V at(List<V> picked, long number) {
        return picked.get((int) (number % picked.size()));
    }

    /** Some of the values in random order, the same in each run. */
    private <V> List<V> pick(List<V> all) {
        List<V> picked = new ArrayList<>();
        for (int i = 0; i < PICKED && !all.isEmpty(); i++) {
            picked.add(all.get(random.nextInt(all.size())));
        }
        return picked;
    }
}
