package org.amparo.testing.internal.plausible;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.id.AwardId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.testing.internal.chance.Dice;

/**
 * The plan of a plausible case file: the number of records of each type, who was detained when, and which statement
 * reports it. All is computed from the seed and the position, and nothing is kept, so that a file of any length can be
 * made record by record.
 */
final class Plan {

    /** The fewest records that make a case. */
    static final int FEWEST = 10;

    /** The fewest records with one of every type. */
    private static final int OF_ALL_TYPES = 34;

    /** The types that have a story. */
    private static final Set<String> TOLD = Set.of(
            OrganisationId.TYPE,
            PersonId.TYPE,
            GroupId.TYPE,
            StatementId.TYPE,
            DetentionId.TYPE,
            IncidentId.TYPE,
            AwardId.TYPE);

    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 7);

    private final long seed;
    final int organisations;
    final int persons;
    final int groups;
    final int statements;
    final int detentions;
    final int incidents;
    final int awards;

    /** The types without a story, with one record of each. */
    final List<String> untold;

    private final int detainees;
    private final int groupEpisodes;

    Plan(long seed, int records) {
        this.seed = seed;
        this.organisations = 2 + records * 3 / 100;
        this.groups = records * 3 / 100;
        this.awards = records * 3 / 100;
        this.detentions = records / 5;
        this.incidents = records < OF_ALL_TYPES ? 0 : 1 + records / 50;
        this.statements = 2 * detentions + records / 25;
        this.untold = CaseRecord.shapes().keySet().stream()
                .filter(type -> records >= OF_ALL_TYPES && !TOLD.contains(type))
                .toList();
        this.persons = records - organisations - groups - awards - detentions - incidents - statements - untold.size();
        this.groupEpisodes = groups / 2;
        this.detainees = Math.max(1, (detentions - groupEpisodes) * 2 / 3);
    }

    /** An episode as it happened, whatever sources say of it. */
    record Episode(LocalDate start, LocalDate trial, boolean convicted, Optional<LocalDate> released) {

        /** The day of its last event. */
        LocalDate last() {
            return released.orElse(trial);
        }
    }

    Dice dice(String what, int position) {
        return new Dice(mix(seed + 31L * what.hashCode() + ((long) position << 20)));
    }

    /** Gives unrelated seeds for neighbouring numbers, by the last steps of SplitMix64. */
    private static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    // Persons and bodies

    OrganisationId government() {
        return organisation(0);
    }

    OrganisationId documenter(int number) {
        return organisation(1 + number % (organisations - 1));
    }

    OrganisationId organisation(int position) {
        return OrganisationId.of("body-" + position);
    }

    PersonId person(int position) {
        return PersonId.of("person-" + position);
    }

    GroupId group(int position) {
        return GroupId.of("group-" + position);
    }

    StatementId statement(int position) {
        return StatementId.of("statement-" + position);
    }

    DetentionId detention(int position) {
        return DetentionId.of("detention-" + position);
    }

    IncidentId incident(int position) {
        return IncidentId.of("incident-" + position);
    }

    /** Whether it is the first of the two incidents of an episode. */
    static boolean isRaid(int incident) {
        return incident % 2 == 0;
    }

    int detentionOfIncident(int incident) {
        return incident / 2 % personalEpisodes();
    }

    AwardId award(int position) {
        return AwardId.of("award-" + position);
    }

    boolean isDetainee(int person) {
        return person < detainees;
    }

    /** The number of persons without a detention. */
    int bystanders() {
        return persons - detainees;
    }

    int bystander(int number) {
        return detainees + number % bystanders();
    }

    /** The number of episodes of single persons; those of groups follow. */
    int personalEpisodes() {
        return detentions - groupEpisodes;
    }

    SubjectId subject(int detention) {
        return detention < personalEpisodes() ? person(detainee(detention)) : group(detention - personalEpisodes());
    }

    int detainee(int detention) {
        return detention % detainees;
    }

    // Dates

    Episode episode(int detention) {
        boolean again = detention >= detainees && detention < personalEpisodes();
        int first = again ? detention - detainees : detention;
        Dice dice = dice("episode", detention);
        LocalDate start = FIRST_DAY
                .plusDays(dice("first", first).between(0, 1000))
                .plusDays(again ? 600 + dice.between(0, 60) : 0);
        LocalDate trial = start.plusDays(dice.between(60, 200));
        boolean more = again(detention).isPresent();
        boolean convicted = dice.percent(50);
        boolean released = more || dice.percent(50);
        return new Episode(
                start,
                trial,
                convicted,
                released ? Optional.of(trial.plusDays(dice.between(20, 200))) : Optional.empty());
    }

    /** The next episode of the same person, if there is one. */
    Optional<Integer> again(int detention) {
        int next = detention + detainees;
        return detention < detainees && next < personalEpisodes() ? Optional.of(next) : Optional.empty();
    }

    // Statements: for each episode the news of the arrest and an update; then reports that pass these on.

    int news(int detention) {
        return detention;
    }

    int update(int detention) {
        return detentions + detention;
    }

    /** A report that passes on the update on the episode, if there is one. */
    Optional<Integer> report(int detention) {
        int report = 2 * detentions + detention;
        return report < statements ? Optional.of(report) : Optional.empty();
    }

    int detentionOf(int statement) {
        return statement % detentions;
    }

    boolean isNews(int statement) {
        return statement < detentions;
    }

    boolean isReport(int statement) {
        return statement >= 2 * detentions;
    }

    LocalDate published(int statement) {
        Episode episode = episode(detentionOf(statement));
        int delay = dice("published", statement).between(3, 10);
        if (isNews(statement)) {
            return episode.start().plusDays(delay);
        }
        return episode.last().plusDays(isReport(statement) ? 20 + delay : delay);
    }
}
