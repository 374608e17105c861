package org.amparo.examples.referencecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CapacityKind;
import org.amparo.code.ConferralStatus;
import org.amparo.code.Liberty;
import org.amparo.evidence.Evidence;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Capacity;
import org.amparo.speech.Demand;
import org.amparo.status.AwardAnswer;
import org.amparo.status.DemandAnswer;
import org.amparo.status.HeldAnswer;
import org.amparo.status.Status;
import org.amparo.status.TimelineEntry;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** The questions that the case must answer. Each answer is computed from the case file. */
final class Answers {

    private final CaseFile caseFile;
    private final EnglishWording wording;

    private Answers(CaseFile caseFile) {
        this.caseFile = caseFile;
        this.wording = new EnglishWording(caseFile);
    }

    static List<Answer> of(CaseFile caseFile) {
        Answers answers = new Answers(caseFile);
        return List.of(
                answers.awardeesNamedIn(Ids.STATEMENT),
                answers.isHeld(Ids.VAGIFGIZI, LocalDate.of(2024, 6, 1)),
                answers.isHeld(Ids.VAGIFGIZI, LocalDate.of(2023, 10, 31)),
                answers.isHeld(Ids.VAGIFGIZI, LocalDate.of(2023, 11, 15)),
                answers.isHeld(Ids.GASIMLI, LocalDate.of(2024, 6, 1)),
                answers.wasKnownToBeHeld(Ids.VAGIFGIZI, LocalDate.of(2024, 6, 1)),
                answers.heldOn(LocalDate.of(2024, 12, 9)),
                answers.timelineOf(Ids.VAGIFGIZI),
                new CountAnswer(caseFile).authorityOf(254),
                answers.demandsFor(Ids.IBADOGHLU),
                answers.groupsWith(CapacityKind.JOURNALIST));
    }

    static String text(List<Answer> answers) {
        return answers.stream().map(Answer::text).collect(Collectors.joining("\n"));
    }

    private Answer awardeesNamedIn(StatementId statement) {
        List<PersonId> named = caseFile.records(Person.class).stream()
                .map(Person::id)
                .filter(person -> caseFile.statementsNaming(person).stream()
                        .anyMatch(naming -> naming.id().equals(statement)))
                .toList();
        long detainees = named.stream()
                .filter(person -> !caseFile.detentionsOf(person).isEmpty())
                .count();
        long given = withAward(named, true);
        long selected = withAward(named, false);
        List<String> answer = new ArrayList<>();
        List<String> basis = new ArrayList<>();
        for (PersonId person : named) {
            for (AwardAnswer award : caseFile.awardsOf(person)) {
                answer.add(wording.name(person) + ": " + award(award) + ".");
                basis.add(wording.name(person) + ", "
                        + award.award().part(award.conferral().key().orElse("")));
                Stream.concat(award.conferral().evidence().stream(), ofBody(award))
                        .forEach(evidence -> basis.add("  " + EnglishWording.evidence(evidence)));
            }
        }
        answer.add("Detainees named: " + detainees + "; given an award: " + given
                + "; selected, and no conferral stated: " + selected + ".");
        return new Answer(
                "Who of the persons named in " + statement + " is an awardee, and of which body?", answer, basis);
    }

    /** The number of those who were given an award, or who have none but were to get one. */
    private long withAward(List<PersonId> persons, boolean isGiven) {
        return persons.stream()
                .map(caseFile::awardsOf)
                .filter(awards -> !awards.isEmpty())
                .filter(awards -> awards.stream().anyMatch(Answers::wasGiven) == isGiven)
                .count();
    }

    private static boolean wasGiven(AwardAnswer answer) {
        return answer.conferral()
                .status()
                .filter(ConferralStatus.CONFERRED::equals)
                .isPresent();
    }

    private Stream<Evidence> ofBody(AwardAnswer answer) {
        return caseFile.find(answer.award()).stream()
                .flatMap(award -> award.evidence().stream())
                .filter(evidence -> evidence.isAbout(Award.CONFERRED_BY));
    }

    private String award(AwardAnswer answer) {
        String body = caseFile.find(answer.award())
                .flatMap(award -> award.conferredBy()
                        .map(wording::name)
                        .map(name -> EnglishWording.known(name, award, Award.CONFERRED_BY)))
                .orElse("a body not stated");
        return wording.name(answer.award()) + " of the " + body + ", "
                + EnglishWording.label(answer.conferral().status())
                + answer.conferral()
                        .mode()
                        .map(mode -> " " + EnglishWording.label(mode))
                        .orElse("");
    }

    private Answer isHeld(PersonId person, LocalDate day) {
        Status status = caseFile.asOf(day).statusOf(person);
        List<Detention> detentions =
                status.detention().flatMap(caseFile::find).map(List::of).orElseGet(() -> caseFile.detentionsOf(person));
        List<Evidence> evidence = status.evidence().isEmpty()
                ? detentions.stream()
                        .flatMap(detention -> detention.evidence().stream())
                        .toList()
                : status.evidence();
        String answer = held(status)
                + status.custodyForm()
                        .map(form -> ", " + EnglishWording.label(form))
                        .orElse("")
                + ": " + why(detentions, evidence, day) + ".";
        List<String> basis = new ArrayList<>();
        detentions.forEach(detention -> basis.add(period(detention)));
        evidence.forEach(one -> basis.add(EnglishWording.evidence(one)));
        status.contrary().forEach(one -> basis.add("against it: " + EnglishWording.evidence(one)));
        basis.addAll(publications(evidence));
        return new Answer("Is " + wording.name(person) + " held on " + day + "?", List.of(answer), basis);
    }

    /** The answer that one could give on the day itself, from everything published by then. */
    private Answer wasKnownToBeHeld(PersonId person, LocalDate day) {
        Status status = caseFile.asOf(day).knownBy(day).statusOf(person);
        List<Evidence> today = caseFile.asOf(day).statusOf(person).evidence();
        List<String> basis = new ArrayList<>();
        today.forEach(one -> basis.add("not yet published then, " + EnglishWording.evidence(one)));
        basis.addAll(publications(today));
        return new Answer(
                "Was it known on " + day + " whether " + wording.name(person) + " was held?",
                List.of(held(status) + ": the file has no source of that time."),
                basis);
    }

    private Answer heldOn(LocalDate day) {
        HeldAnswer held = caseFile.heldOn(day);
        List<String> answer = List.of(
                "For certain, by the sources: " + held.certain().size() + ". " + names(held.certain()),
                "Possibly: " + held.possible().size() + ". " + names(held.possible()),
                "Not known: " + held.unknown().size() + ". " + names(held.unknown()),
                "Groups, possibly held: " + held.groups().size() + ". " + names(held.groups()),
                "Not asked about, since the file has no detention of them: " + undetained());
        List<String> basis = Stream.of(held.certain(), held.possible(), held.groups())
                .flatMap(List::stream)
                .map(status -> status.subject() + ", "
                        + status.detention().map(RecordId::toString).orElse("no detention"))
                .toList();
        return new Answer("Who is held on " + day + ", of all those of whom the file has a detention?", answer, basis);
    }

    /** The groups without a detention, and their members. */
    private String undetained() {
        return caseFile.records(Group.class).stream()
                        .filter(group -> caseFile.detentionsOf(group.id()).isEmpty())
                        .map(group -> wording.name(group.id())
                                + group.members().stream()
                                        .map(member -> ", among them " + wording.name(member.member()))
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String names(List<Status> statuses) {
        return statuses.isEmpty()
                ? "Nobody."
                : statuses.stream()
                                .map(status -> wording.name(status.subject()))
                                .collect(Collectors.joining("; ")) + ".";
    }

    private Answer timelineOf(PersonId person) {
        List<String> answer = new ArrayList<>();
        List<String> basis = new ArrayList<>();
        for (TimelineEntry entry : caseFile.timelineOf(person)) {
            String when = entry.date()
                    .map(EnglishWording::date)
                    .or(() -> entry.period().map(EnglishWording::period))
                    .orElse("");
            answer.add(when + ": " + EnglishWording.known(wording.entry(entry), entry.evidence()) + ".");
            basis.add(entry.record() + entry.key().map(key -> "#" + key).orElse("") + ", " + entry.attribute());
            entry.evidence().forEach(evidence -> basis.add("  " + EnglishWording.evidence(evidence)));
        }
        return new Answer("What is dated in the case of " + wording.name(person) + "?", answer, basis);
    }

    private List<PartialDate> published(List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(one -> caseFile.find(one.statement()).stream())
                .flatMap(statement -> statement.publishedOn().stream())
                .distinct()
                .toList();
    }

    private List<String> publications(List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(one -> caseFile.find(one.statement()).stream())
                .flatMap(statement -> statement
                        .publishedOn()
                        .map(on -> EnglishWording.known(
                                "published " + EnglishWording.when(on), statement, Statement.PUBLISHED_ON))
                        .stream())
                .distinct()
                .toList();
    }

    /** The reason for a status: the day compared with the known starts or, if there is none, with the sources. */
    private String why(List<Detention> detentions, List<Evidence> evidence, LocalDate day) {
        List<PartialDate> starts = detentions.stream()
                .flatMap(detention -> detention.period().flatMap(Period::start).stream())
                .toList();
        if (!starts.isEmpty()) {
            return starts.stream().map(start -> beside(start, day)).collect(Collectors.joining("; "));
        }
        boolean sourcesAreLater =
                published(evidence).stream().allMatch(date -> date.after(day).isCertain());
        return "the start is not known" + (sourcesAreLater ? ", and the sources are later" : "");
    }

    private static String held(Status status) {
        String liberty = EnglishWording.label(status.liberty());
        if (status.certainty() == Certainty.NO) {
            return "Unknown";
        }
        boolean certain = status.certainty() == Certainty.CERTAIN;
        if (status.liberty().equals(Liberty.FREE)) {
            return (certain ? "No, " : "Not as far as is known, possibly ") + liberty;
        }
        return (certain ? "Yes by the sources, " : "Possibly ") + liberty;
    }

    private static String beside(PartialDate start, LocalDate day) {
        return switch (start.after(day)) {
            case CERTAIN -> "the only known start is later, " + EnglishWording.when(start);
            case POSSIBLE -> "it began on some day " + EnglishWording.when(start);
            case NO -> "it began before, " + EnglishWording.when(start);
        };
    }

    private static String period(Detention detention) {
        return detention.id() + ", "
                + detention
                        .period()
                        .map(period -> "period " + period)
                        .orElseGet(() -> "period " + EnglishWording.missing(detention, Detention.PERIOD));
    }

    private Answer groupsWith(CapacityKind kind) {
        List<String> answer = new ArrayList<>();
        List<String> basis = new ArrayList<>();
        for (Group group : caseFile.records(Group.class)) {
            for (Capacity capacity : group.capacities()) {
                if (capacity.what().equals(kind)) {
                    answer.add(wording.name(group.id()) + ".");
                    basis.add(group.id().toString());
                    capacity.evidence().forEach(evidence -> basis.add("  " + EnglishWording.evidence(evidence)));
                }
            }
        }
        return new Answer(
                "In which groups do the sources find somebody of the capacity “" + EnglishWording.label(kind) + "”?",
                answer,
                basis);
    }

    private Answer demandsFor(PersonId person) {
        List<String> answer = new ArrayList<>();
        List<String> basis = new ArrayList<>();
        for (DemandAnswer demand : caseFile.demandsFor(person)) {
            String at =
                    demand.statement().part(demand.demand().key().orElse("")).toString();
            answer.add(EnglishWording.label(demand.demand().kind())
                    + demand.demand()
                            .urgency()
                            .map(urgency -> ", " + EnglishWording.label(urgency))
                            .orElse("")
                    + ", asked of the "
                    + demand.demand()
                            .addressee()
                            .map(wording::name)
                            .map(name -> EnglishWording.known(name, demand.demand(), Demand.ADDRESSEE))
                            .orElse("world")
                    + " in " + demand.statement() + ". Outcome: " + EnglishWording.label(demand.outcome()) + ".");
            basis.add(at + ", outcomes " + EnglishWording.missing(demand.demand(), Demand.OUTCOMES) + ", responses "
                    + EnglishWording.missing(demand.demand(), Demand.RESPONSES));
            demand.demand().evidence().forEach(evidence -> basis.add(EnglishWording.evidence(evidence)));
        }
        return new Answer(
                "Which demands concern " + wording.name(person) + ", and what became of them?", answer, basis);
    }
}
