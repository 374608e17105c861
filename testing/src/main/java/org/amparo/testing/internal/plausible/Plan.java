package org.amparo.testing.internal.plausible;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.code.OrganisationKind;
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

    /** The kinds of bodies that report, at uneven positions. */
    private static final List<OrganisationKind> DOCUMENTERS =
            List.of(OrganisationKind.NGO, OrganisationKind.MEDIA_OUTLET, OrganisationKind.COALITION);

    /** The kinds of other bodies, at even positions after the government. */
    private static final List<OrganisationKind> OTHERS = List.of(
            OrganisationKind.COURT,
            OrganisationKind.POLICE,
            OrganisationKind.PRISON,
            OrganisationKind.PARLIAMENT,
            OrganisationKind.POLITICAL_PARTY);

    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 7);

    private final long seed;
    final int organisations;
    final int persons;
    final int groups;
    final int statements;
    final int detentions;
    final int awards;
    final int incidents;

    private final int detainees;
    private final int groupEpisodes;

    Plan(long seed, int records) {
        this.seed = seed;
        this.organisations = 2 + records * 3 / 100;
        this.groups = records * 3 / 100;
        this.awards = records * 3 / 100;
        this.detentions = records / 5;
        this.statements = 2 * detentions + records / 25;
        this.incidents = records * 3 / 100;
        this.persons = records - organisations - groups - awards - detentions - statements - incidents;
        this.groupEpisodes = groups / 2;
        this.detainees = Math.max(1, (detentions - groupEpisodes) * 2 / 3);
    }

    /** An episode as it happened, whatever sources say of it. It may end with the death of the person. */
    record Episode(LocalDate start, LocalDate trial, boolean convicted, Optional<LocalDate> released, boolean deadly) {

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

    OrganisationKind kind(int organisation) {
        if (organisation == 0) {
            return OrganisationKind.GOVERNMENT;
        }
        return organisation % 2 == 1
                ? DOCUMENTERS.get(organisation / 2 % DOCUMENTERS.size())
                : OTHERS.get((organisation / 2 - 1) % OTHERS.size());
    }

    /** A body that reports. */
    OrganisationId documenter(int number) {
        return organisation(1 + 2 * (number % (organisations / 2)));
    }

    /** A body of a kind that does not report; in a small file, which has none of them, the government. */
    OrganisationId body(OrganisationKind kind, int number) {
        int step = 2 * OTHERS.size();
        int first = 2 + 2 * OTHERS.indexOf(kind);
        int among = organisations <= first ? 0 : (organisations - 1 - first) / step + 1;
        return among == 0 ? government() : organisation(first + step * (number % among));
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

    AwardId award(int position) {
        return AwardId.of("award-" + position);
    }

    IncidentId incident(int position) {
        return IncidentId.of("incident-" + position);
    }

    boolean isDetainee(int person) {
        return person < detainees;
    }

    int detainees() {
        return detainees;
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
        Optional<LocalDate> end = released ? Optional.of(trial.plusDays(dice.between(20, 200))) : Optional.empty();
        boolean deadly = released && !more && detention < personalEpisodes() && dice.percent(3);
        return new Episode(start, trial, convicted, end, deadly);
    }

    /** The last episode of a detainee. */
    int lastEpisode(int detainee) {
        return again(detainee).orElse(detainee);
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

    /** A statement that was published after the event of an incident, and perhaps tells of it. */
    int teller(int incident) {
        return switch (setting(incident)) {
            case CUSTODY -> update(custodyOf(incident));
            case BEFORE_ARREST -> news(incident % detainees);
            default -> update(incident * 3 % detentions);
        };
    }

    // Incidents: of ten, three in custody, one killing outside, two of one bystander, and others.

    /** The circumstances of an incident, which decide what it can be. */
    enum Setting {
        CUSTODY,
        BEFORE_ARREST,
        KILLING,
        FIRST_OF_TWO,
        SECOND_OF_TWO,
        BODY,
        GROUP
    }

    Setting setting(int incident) {
        return switch (incident % 10) {
            case 0, 1, 3 -> Setting.CUSTODY;
            case 5 -> incident / 10 < victims() ? Setting.KILLING : Setting.BEFORE_ARREST;
            case 6 -> incident + 1 < incidents ? Setting.FIRST_OF_TWO : Setting.BEFORE_ARREST;
            case 7 -> Setting.SECOND_OF_TWO;
            case 8 -> Setting.BODY;
            case 9 -> groups > 0 ? Setting.GROUP : Setting.BODY;
            default -> Setting.BEFORE_ARREST;
        };
    }

    /** The episode of an incident in custody, a different one for each. */
    int custodyOf(int incident) {
        return incident * 5 % personalEpisodes();
    }

    /** The incident that a source brings together with this one, if any. */
    Optional<Integer> related(int incident) {
        return switch (setting(incident)) {
            case FIRST_OF_TWO -> Optional.of(incident + 1);
            case SECOND_OF_TWO -> Optional.of(incident - 1);
            default -> Optional.empty();
        };
    }

    SubjectId subjectOf(int incident) {
        return switch (setting(incident)) {
            case CUSTODY -> subject(custodyOf(incident));
            case BEFORE_ARREST -> person(incident % detainees);
            case KILLING -> person(victim(incident / 10));
            case FIRST_OF_TWO, SECOND_OF_TWO -> person(bystander(incident / 10));
            case BODY -> documenter(incident);
            case GROUP -> group(incident % groups);
        };
    }

    LocalDate happened(int incident) {
        Dice dice = dice("happened", incident);
        return switch (setting(incident)) {
            case CUSTODY -> {
                Episode episode = episode(custodyOf(incident));
                yield isDeadly(incident) ? episode.last() : episode.start().plusDays(dice.between(3, 50));
            }
            case BEFORE_ARREST -> episode(incident % detainees).start().minusDays(dice.between(10, 100));
            default -> published(teller(incident)).minusDays(dice.between(5, 40));
        };
    }

    /** Whether somebody is killed. */
    boolean isDeadly(int incident) {
        return setting(incident) == Setting.KILLING
                || (setting(incident) == Setting.CUSTODY
                        && incident % 10 == 3
                        && episode(custodyOf(incident)).deadly());
    }

    /** The bystanders who were killed, the last of all: no award and no group has them. */
    private int victims() {
        return incidents / 10;
    }

    private int victim(int number) {
        return persons - 1 - number;
    }

    /** What tells of a death: the day, and a statement that was published later. */
    record Death(LocalDate day, int teller) {}

    Optional<Death> death(int person) {
        if (isDetainee(person)) {
            int last = lastEpisode(person);
            Episode episode = episode(last);
            return episode.released().filter(day -> episode.deadly()).map(day -> new Death(day, update(last)));
        }
        int number = persons - 1 - person;
        if (number < victims()) {
            int incident = 10 * number + 5;
            return Optional.of(new Death(happened(incident), teller(incident)));
        }
        int teller = update(person % detentions);
        return number < 2 * victims()
                ? Optional.of(new Death(published(teller).minusDays(40), teller))
                : Optional.empty();
    }
}
