package org.amparo.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.casefile.JoinOptions;
import org.amparo.casefile.Merged;
import org.amparo.change.IriPair;
import org.amparo.change.Settlement;
import org.amparo.code.Gender;
import org.amparo.code.Liberty;
import org.amparo.code.Marking;
import org.amparo.custody.Release;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.internal.answer.DuplicateFinder;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.testing.RandomCases;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/**
 * Two random people who cannot be one are never made one, and two who can are. It is known of each pair beforehand what
 * it is: the names are made of people, and the dates of days. {@code -Damparo.people=100000} for more pairs.
 */
class TwoPeopleProperties {

    private static final int PAIRS = Integer.getInteger("amparo.people", 1_000);
    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-04-01T09:00:00Z");

    /** The names of some people, each in several spellings; only those of one line are alike. */
    private static final List<List<String>> NAMES = List.of(
            List.of("Nino Vale", "VALE, Níno", "N. Vale", "Нино Вале", "vale nino"),
            List.of("Tomas Brandt", "Томас Брандт", "T. Brandt", "Tomás BRANDT"),
            List.of("Leyla Orlova", "Орлова Лейла", "L. Orlova"),
            List.of("Ines", "INÉS"),
            List.of("A. B.", "a.b."));

    /** A date with the first and the last day on which it may be. */
    private record Day(String text, String first, String last) {

        boolean mayBe(Day other) {
            return !start().isAfter(other.end()) && !other.start().isAfter(end());
        }

        boolean isBefore(Day other) {
            return end().isBefore(other.start());
        }

        boolean mayBeBefore(Day other) {
            return start().isBefore(other.end());
        }

        private LocalDate start() {
            return LocalDate.parse(first);
        }

        private LocalDate end() {
            return LocalDate.parse(last);
        }
    }

    private static final List<Day> DAYS = List.of(
            new Day("1985", "1985-01-01", "1985-12-31"),
            new Day("1985-03", "1985-03-01", "1985-03-31"),
            new Day("1985-03-02", "1985-03-02", "1985-03-02"),
            new Day("1985-12-31", "1985-12-31", "1985-12-31"),
            new Day("1986", "1986-01-01", "1986-12-31"),
            new Day("198X", "1980-01-01", "1989-12-31"),
            new Day("1999-07", "1999-07-01", "1999-07-31"),
            new Day("2020-01-05", "2020-01-05", "2020-01-05"));

    private static final List<String> GENDERS = List.of("female", "male", "non-binary", "two-spirit");

    /** Somebody, as they are: who has which names is a line of the list. */
    private record Somebody(Set<Integer> people, Optional<Day> birth, Optional<Day> death, Person person) {

        boolean hasOtherNames(Somebody other) {
            Set<Integer> common = new HashSet<>(people);
            common.retainAll(other.people);
            return !people.isEmpty() && !other.people.isEmpty() && common.isEmpty();
        }

        boolean hasOtherBirth(Somebody other) {
            return birth.isPresent() && other.birth.isPresent() && !birth.get().mayBe(other.birth.get());
        }

        /** Whether an edition of a list cannot have both as one. */
        boolean isElse(Somebody other) {
            boolean dead =
                    death.isPresent() && other.death.isPresent() && !death.get().mayBe(other.death.get());
            boolean gender = person.gender().isPresent()
                    && other.person.gender().isPresent()
                    && !person.gender().equals(other.person.gender());
            return hasOtherNames(other) || dead || gender || diedBefore(other) || other.diedBefore(this);
        }

        private boolean diedBefore(Somebody other) {
            return death.isPresent() && other.birth.isPresent() && death.get().isBefore(other.birth.get());
        }

        /** Whether it may be anybody, so that it is nobody else's because somebody names the two. */
        boolean isUnknown() {
            return people.isEmpty()
                    && birth.isEmpty()
                    && death.isEmpty()
                    && person.gender().isEmpty();
        }

        /** Whether the two are not one, though somebody names them as one. */
        boolean isNot(Somebody other) {
            return isElse(other) || hasOtherBirth(other) || isUnknown() || other.isUnknown();
        }

        CaseFile file() {
            return TwoPeopleProperties.file(person, held(person.id()));
        }
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Somebody somebody(Random random, String id) {
        Set<Integer> people = new HashSet<>();
        List<Name> names = new ArrayList<>();
        for (int i = random.nextInt(5) / 2; i > 0; i--) {
            int who = random.nextInt(NAMES.size());
            people.add(who);
            names.add(Name.of(one(random, NAMES.get(who))));
        }
        Optional<Day> birth = random.nextBoolean() ? Optional.of(one(random, DAYS)) : Optional.empty();
        Optional<Day> death = random.nextInt(4) == 0 ? Optional.of(one(random, DAYS)) : Optional.empty();
        if (death.isPresent() && birth.isPresent() && death.get().isBefore(birth.get())) {
            death = Optional.empty();
        }
        Optional<Gender> gender =
                random.nextInt(3) == 0 ? Optional.of(Gender.VOCABULARY.of(one(random, GENDERS))) : Optional.empty();
        Person person = Person.builder()
                .id(PersonId.of(id))
                .names(names)
                .bornOn(birth.map(Day::text).map(PartialDate::parse))
                .diedOn(death.map(Day::text).map(PartialDate::parse))
                .gender(gender)
                .build();
        return new Somebody(people, birth, death, person);
    }

    private static CaseFile file(CaseRecord... records) {
        return CaseFile.builder().id(CaseFileId.of("c1")).add(records).build();
    }

    private static Detention held(PersonId detainee) {
        return Detention.builder()
                .id(DetentionId.of("of-" + detainee.local()))
                .detainee(detainee)
                .build();
    }

    @Test
    void two_people_are_not_merged_and_whoever_may_be_one_is() {
        int refused = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            Random random = new Random(seed);
            Somebody one = somebody(random, "one");
            Somebody other = somebody(random, "other");
            PersonId keep = one.person().id();
            PersonId lose = other.person().id();
            CaseFile file = file(one.person(), other.person(), held(keep), held(lose));
            CaseFile asked = file.merge(keep, lose, Set.of(lose), AT).caseFile();
            if (one.isNot(other)) {
                refused++;
                assertThatThrownBy(() -> file.merge(keep, lose, AT))
                        .as("%s", seed)
                        .isInstanceOfSatisfying(
                                InvalidValueException.class,
                                refusal -> assertThat(refusal.code()).isEqualTo("not-one"));
                DetentionId theirs = held(lose).id();
                for (Set<RecordId> accepted : List.<Set<RecordId>>of(Set.of(), Set.of(theirs), Set.of(theirs, lose))) {
                    assertThatThrownBy(() -> file.merge(held(keep).id(), theirs, accepted, AT))
                            .as("%s accepts the detention of somebody else as %s", seed, accepted)
                            .isInstanceOf(InvalidValueException.class);
                }
            } else {
                CaseFile merged = file.merge(keep, lose, AT).caseFile();
                assertThat(merged).as("%s", seed).isEqualTo(asked);
                assertThat(merged.merge(held(keep).id(), held(lose).id(), AT)
                                .caseFile()
                                .records())
                        .hasSize(2);
            }
        }
        assertThat(refused).isBetween(PAIRS / 4, PAIRS * 3 / 4);
    }

    @Test
    void a_newer_edition_changes_nobody_else_and_loses_nobody() {
        int refused = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            Random random = new Random(seed);
            Somebody one = somebody(random, "p");
            Somebody other = somebody(random, "p");
            CaseFile march = one.file();
            CaseFile april = other.file();
            CaseFile updated = march.update(march, april, Set.of(), AT).caseFile();
            PersonId id = one.person().id();
            if (one.isElse(other)) {
                refused++;
                PersonId another = PersonId.of("p-other");
                assertThat(updated.records()).as("%s", seed).hasSize(4).containsAll(march.records());
                assertThat(updated.find(another))
                        .as("%s", seed)
                        .contains(other.person().toBuilder()
                                .id(another)
                                .marking(Marking.SECRET)
                                .build());
                assertThat(updated.detentionsOf(another)).as("%s", seed).hasSize(1);
            } else {
                assertThat(updated.records()).as("%s", seed).hasSize(2);
                assertThat(updated)
                        .as("%s", seed)
                        .isEqualTo(march.update(march, april, Set.of(), Set.of(id), AT)
                                .caseFile());
            }
            assertThat(updated.update(march, april, Set.of(), LATER).caseFile())
                    .as("%s", seed)
                    .isEqualTo(updated);
        }
        assertThat(refused).isBetween(PAIRS / 5, PAIRS * 3 / 4);
    }

    private static CaseFile based(CaseFile file, String base) {
        return CaseFile.of(file.header().toBuilder().base(URI.create(base)).build(), file.records());
    }

    private static List<String> told(Merged joined) {
        return joined.conflicts().stream()
                .filter(conflict -> conflict.settlement() == Settlement.NOT_ONE)
                .map(conflict -> conflict.record().orElseThrow().toString())
                .toList();
    }

    /** Two people stand beside each other, each with what was said of them, whatever the ids. */
    private static void areTwo(CaseFile file, Somebody one, Somebody other) {
        List<Person> people = file.records(Person.class);
        assertThat(people).hasSize(2);
        assertThat(file.records(Detention.class)).hasSize(2);
        assertThat(content(people.get(0))).isEqualTo(content(one.person()));
        assertThat(content(people.get(1))).isEqualTo(content(other.person()));
        people.forEach(person -> assertThat(file.detentionsOf(person.id())).hasSize(1));
    }

    private static List<?> content(Person person) {
        return List.of(person.names(), person.bornOn(), person.diedOn(), person.gender());
    }

    @Test
    void two_people_under_one_iri_are_joined_as_two_and_whoever_may_be_one_as_one() {
        int refused = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            Random random = new Random(seed);
            Somebody one = somebody(random, "p");
            Somebody other = somebody(random, "p");
            CaseFile ours = based(one.file(), "https://a.example/");
            CaseFile theirs = based(other.file(), "https://a.example/");
            Merged joined = ours.join(theirs, AT);
            JoinOptions all =
                    JoinOptions.DEFAULT.withAccepted(Set.of(one.person().id()));
            CaseFile accepted = ours.join(theirs, all, AT).caseFile();
            assertThat(accepted.records()).as("%s", seed).hasSize(2);
            assertThat(accepted.join(theirs, LATER).caseFile())
                    .as("%s, what was accepted once", seed)
                    .isEqualTo(accepted);
            if (one.isElse(other) || one.hasOtherBirth(other)) {
                refused++;
                areTwo(joined.caseFile(), one, other);
                assertThat(told(joined)).as("%s", seed).hasSize(4).contains("person:p", "detention:of-p");
                JoinOptions detention = JoinOptions.DEFAULT.withAccepted(
                        Set.of(held(one.person().id()).id()));
                assertThat(ours.join(theirs, detention, AT)).as("%s", seed).isEqualTo(joined);
            } else {
                assertThat(joined.caseFile()).as("%s", seed).isEqualTo(accepted);
            }
            assertThat(joined.caseFile().join(theirs, LATER).caseFile())
                    .as("%s", seed)
                    .isEqualTo(joined.caseFile());
        }
        assertThat(refused).isBetween(PAIRS / 4, PAIRS * 3 / 4);
    }

    @Test
    void two_people_whom_a_pair_calls_one_are_two_all_the_same_and_whoever_may_be_one_is() {
        for (int seed = 0; seed < PAIRS; seed++) {
            Random random = new Random(seed);
            Somebody one = somebody(random, "p");
            Somebody other = somebody(random, "p");
            CaseFile ours = based(one.file(), "https://a.example/");
            CaseFile theirs = based(other.file(), "https://b.example/");
            JoinOptions pairs = JoinOptions.DEFAULT.withSame(List.of(pair("person/p"), pair("detention/of-p")));
            Merged joined = ours.join(theirs, pairs, AT);
            if (one.isNot(other)) {
                areTwo(joined.caseFile(), one, other);
                assertThat(told(joined)).as("%s", seed).hasSize(4).contains("person:p", "detention:of-p");
            } else {
                assertThat(joined.caseFile().records()).as("%s", seed).hasSize(2);
                assertThat(told(joined)).isEmpty();
            }
        }
    }

    // Two arrests of one person

    private static final LocalDate LATE = LocalDate.of(2027, 1, 1);

    private static final List<Day> ARRESTS = List.of(
            new Day("2023", "2023-01-01", "2023-12-31"),
            new Day("2023-11", "2023-11-01", "2023-11-30"),
            new Day("2023-11-05", "2023-11-05", "2023-11-05"),
            new Day("2024-02-01", "2024-02-01", "2024-02-01"),
            new Day("2024-02", "2024-02-01", "2024-02-29"),
            new Day("2024-06-01", "2024-06-01", "2024-06-01"),
            new Day("2024-06~", "0001-01-01", "9999-12-31"),
            new Day("2025", "2025-01-01", "2025-12-31"));

    /** A detention as it was: it began on a day, and ended on the days that are told, if any is. */
    private record Arrest(Optional<Day> begin, List<Day> ends, Detention held) {

        boolean isOverBefore(Arrest later) {
            if (begin.isEmpty() && ends.isEmpty() || later.begin.isEmpty()) {
                return false;
            }
            if (ends.isEmpty()) {
                return held.release().isPresent()
                        && later.held.release().isEmpty()
                        && begin.get().isBefore(later.begin.get());
            }
            return ends.stream().allMatch(end -> end.isBefore(later.begin.get()));
        }

        boolean isApartFrom(Arrest other) {
            return isOverBefore(other) || other.isOverBefore(this);
        }

        boolean goesOn() {
            return held.release().isEmpty()
                    && held.period().filter(Period::hasOpenEnd).isPresent();
        }

        /** Whether another, which is not over, may have begun when this one was over. */
        boolean mayBeFollowedBy(Arrest later) {
            boolean isOver = held.release().isPresent() || !ends.isEmpty();
            if (!isOver || later.held.release().isPresent() || !later.ends.isEmpty()) {
                return false;
            }
            boolean isOfLaterDay =
                    begin.isPresent() && later.begin.isPresent() && begin.get().isBefore(later.begin.get());
            if (!later.goesOn() && !isOfLaterDay) {
                return false;
            }
            if (later.begin.isEmpty() || (ends.isEmpty() && begin.isEmpty())) {
                return true;
            }
            return ends.isEmpty()
                    ? begin.get().mayBeBefore(later.begin.get())
                    : ends.stream().anyMatch(end -> !later.begin.get().isBefore(end));
        }

        boolean mayBeApartFrom(Arrest other) {
            return mayBeFollowedBy(other) || other.mayBeFollowedBy(this);
        }
    }

    private static Arrest arrest(Random random, String id, PersonId detainee) {
        Optional<Day> begin = random.nextInt(6) == 0 ? Optional.empty() : Optional.of(one(random, ARRESTS));
        Optional<Day> end = end(random, begin);
        Optional<Day> released = end(random, begin);
        Optional<Release> release = released.isPresent() || random.nextInt(3) == 0
                ? Optional.of(Release.builder()
                        .on(released.map(Day::text).map(PartialDate::parse))
                        .build())
                : Optional.empty();
        String open = random.nextBoolean() ? ".." : "";
        String period =
                begin.map(Day::text).orElse("") + "/" + end.map(Day::text).orElse(open);
        Detention held = Detention.builder()
                .id(DetentionId.of(id))
                .detainee(detainee)
                .period(period.length() == 1 ? Optional.empty() : Optional.of(Period.parse(period)))
                .release(release)
                .build();
        List<Day> ends = new ArrayList<>();
        end.ifPresent(ends::add);
        released.ifPresent(ends::add);
        return new Arrest(begin, ends, held);
    }

    /** A day that is not before the beginning, or none. */
    private static Optional<Day> end(Random random, Optional<Day> begin) {
        Day end = one(random, ARRESTS);
        boolean isReversed = begin.isPresent() && end.isBefore(begin.get());
        return isReversed || random.nextInt(3) == 0 ? Optional.empty() : Optional.of(end);
    }

    @Test
    void two_arrests_stay_two_each_with_its_own_end_and_what_may_be_one_becomes_one() {
        Person nino = Person.builder()
                .id(PersonId.of("p"))
                .addName(Name.of("Nino Vale"))
                .build();
        int apart = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            Random random = new Random(seed);
            Arrest one = arrest(random, "d", nino.id());
            Arrest other = arrest(random, "d", nino.id());
            CaseFile ours = based(file(nino, one.held()), "https://a.example/");
            CaseFile theirs = based(file(nino, other.held()), "https://a.example/");
            CaseFile partner = based(file(nino, other.held()), "https://b.example/");
            Merged joined = ours.join(theirs, AT);
            Merged same = ours.join(
                    partner, JoinOptions.DEFAULT.withSame(List.of(pair("person/p"), pair("detention/d"))), AT);
            if (one.isApartFrom(other)) {
                apart++;
                for (Merged both : List.of(joined, same)) {
                    List<Detention> held = both.caseFile().records(Detention.class);
                    assertThat(held).as("%s", seed).hasSize(2);
                    isAsItWas(held.get(0), one);
                    isAsItWas(held.get(1), other);
                    assertThat(told(both)).as("%s", seed).containsExactly("detention:d", "detention:d-2");
                }
                CaseFile file = same.caseFile();
                assertThatThrownBy(() -> file.merge(DetentionId.of("d"), DetentionId.of("d-2"), AT))
                        .as("%s", seed)
                        .isInstanceOf(InvalidValueException.class);
                JoinOptions accepted = JoinOptions.DEFAULT.withAccepted(Set.of(DetentionId.of("d")));
                assertThat(ours.join(theirs, accepted, AT).caseFile().records())
                        .as("%s", seed)
                        .hasSize(2);
            } else {
                boolean mayBeTwo = one.mayBeApartFrom(other);
                assertThat(joined.caseFile().records()).as("%s", seed).hasSize(mayBeTwo ? 3 : 2);
                assertThat(same.caseFile().records()).as("%s", seed).hasSize(2);
                if (mayBeTwo && (one.goesOn() || other.goesOn())) {
                    assertThat(joined.caseFile().asOf(LATE).statusOf(nino.id()).liberty())
                            .as("%s", seed)
                            .isNotEqualTo(Liberty.FREE);
                }
            }
            assertThat(joined.caseFile().join(theirs, LATER).caseFile())
                    .as("%s", seed)
                    .isEqualTo(joined.caseFile());
        }
        assertThat(apart).isBetween(PAIRS / 10, PAIRS * 3 / 4);
    }

    private static void isAsItWas(Detention held, Arrest arrest) {
        assertThat(held.period()).isEqualTo(arrest.held().period());
        assertThat(held.release()).isEqualTo(arrest.held().release());
    }

    /** The owner knows of an end, and the newer edition perhaps of another arrest in the row of the first. */
    @Test
    void a_newer_edition_never_makes_a_new_arrest_one_that_is_over() {
        Person nino = Person.builder().id(PersonId.of("p")).build();
        int apart = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            Random random = new Random(seed);
            Arrest row = arrest(random, "d", nino.id());
            Arrest later = arrest(random, "d", nino.id());
            CaseFile ours = file(nino, row.held());
            Detention told = random.nextBoolean()
                    ? row.held()
                    : row.held().toBuilder().release(Optional.empty()).build();
            CaseFile march = file(nino, told);
            CaseFile april = file(nino, later.held());
            CaseFile updated = ours.update(march, april, Set.of(), AT).caseFile();
            if (row.isOverBefore(later)) {
                apart++;
                assertThat(updated.find(row.held().id())).as("%s", seed).contains(row.held());
                assertThat(updated.records()).as("%s", seed).hasSize(3);
            }
            assertThat(updated.update(march, april, Set.of(), LATER).caseFile())
                    .as("%s", seed)
                    .isEqualTo(updated);
        }
        assertThat(apart).isBetween(PAIRS / 20, PAIRS * 3 / 4);
    }

    @Test
    void nobody_has_a_name_of_somebody_else_after_files_of_any_content_met() {
        int met = 0;
        for (int seed = 0; seed < PAIRS / 40 || met == 0; seed++) {
            CaseFile ours = Twists.withBase(RandomCases.seeded(seed).caseFile(16));
            CaseFile theirs =
                    CaseFile.of(ours.header(), Twists.other(ours, seed + 1L).records());
            CaseFile joined = ours.join(theirs, AT).caseFile();
            CaseFile updated = ours.update(ours, UpdateProperties.ofItsOwn(theirs), Set.of(), AT)
                    .caseFile();
            for (Person one : ours.records(Person.class)) {
                Optional<Person> other =
                        theirs.find(one.id()).filter(they -> they.id().equals(one.id()));
                if (other.isPresent() && DuplicateFinder.haveOtherNames(one, other.get())) {
                    met++;
                    for (CaseFile result : List.of(joined, updated)) {
                        assertThat(names(result.find(one.id()).orElseThrow()))
                                .as("%s %s", seed, one.id())
                                .containsAll(names(one))
                                .noneMatch(name -> isOnlyOf(name, other.get(), one));
                        assertThat(result.records(Person.class))
                                .as("%s %s is lost", seed, one.id())
                                .anyMatch(person -> names(person).containsAll(names(other.get())));
                    }
                }
            }
        }
        assertThat(met).isPositive();
    }

    /** Both may have a name that nobody says any more of one of them, which makes them no more alike. */
    private static boolean isOnlyOf(String name, Person other, Person one) {
        return names(other).contains(name) && !names(one).contains(name);
    }

    private static List<String> names(Person person) {
        return person.names().stream().map(Name::full).toList();
    }

    private static IriPair pair(String record) {
        return new IriPair(URI.create("https://a.example/" + record), URI.create("https://b.example/" + record));
    }
}
