package org.amparo.testing;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.AbsenceReason;
import org.amparo.code.Access;
import org.amparo.code.CapacityKind;
import org.amparo.code.ChangeKind;
import org.amparo.code.ConferralMode;
import org.amparo.code.ConferralStatus;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.CountMethod;
import org.amparo.code.CountQualifier;
import org.amparo.code.CountScope;
import org.amparo.code.CountUnit;
import org.amparo.code.DemandCondition;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.code.Gender;
import org.amparo.code.HopMode;
import org.amparo.code.LawfulBasis;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.code.OrganisationKind;
import org.amparo.code.PersonKind;
import org.amparo.code.RecognitionScheme;
import org.amparo.code.RecognitionStatus;
import org.amparo.code.ResponseKind;
import org.amparo.code.RoleRelation;
import org.amparo.code.SpeechAct;
import org.amparo.code.StatementKind;
import org.amparo.code.Urgency;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.honours.Conferral;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.people.Capacity;
import org.amparo.people.Consent;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.people.Nationality;
import org.amparo.people.PossibleMatch;
import org.amparo.people.Recognition;
import org.amparo.people.Role;
import org.amparo.record.Identifier;
import org.amparo.record.Revision;
import org.amparo.speech.Act;
import org.amparo.speech.Count;
import org.amparo.speech.Demand;
import org.amparo.speech.Mention;
import org.amparo.speech.Outcome;
import org.amparo.speech.Relay;
import org.amparo.speech.Response;
import org.amparo.speech.Source;
import org.amparo.speech.TextVersion;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** The records of a plausible case file, each made when it is asked for, from the plan alone. */
final class PlausibleCases {

    private static final String RELAY = "r1";
    private static final List<CapacityKind> CAPACITIES = List.of(
            CapacityKind.JOURNALIST, CapacityKind.LAWYER, CapacityKind.STUDENT, CapacityKind.OPPOSITION_POLITICIAN);
    private static final List<OrganisationKind> KINDS = List.of(
            OrganisationKind.NGO, OrganisationKind.MEDIA_OUTLET, OrganisationKind.COALITION, OrganisationKind.COURT);
    private static final List<StatementKind> REPORTS =
            List.of(StatementKind.COUNTRY_REPORT, StatementKind.THEMATIC_REPORT, StatementKind.LIST);

    private final Plan plan;
    private final Episodes episodes;

    PlausibleCases(Plan plan) {
        this.plan = plan;
        this.episodes = new Episodes(plan, this::nameOfSubject);
    }

    CaseHeader header() {
        return CaseHeader.builder()
                .id(CaseFileId.of("invented"))
                .base(URI.create("https://cases.example/invented/"))
                .titles(LocalizedText.english("Invented cases"))
                .publisher(plan.documenter(0))
                .generatedAt(Instant.parse("2026-01-10T08:00:00Z"))
                .defaultMarking(Marking.PUBLIC)
                .build();
    }

    Stream<CaseRecord> records() {
        return Stream.of(
                        IntStream.range(0, plan.organisations).mapToObj(this::organisation),
                        IntStream.range(0, plan.persons).mapToObj(this::person),
                        IntStream.range(0, plan.groups).mapToObj(this::group),
                        IntStream.range(0, plan.statements).mapToObj(this::statement),
                        IntStream.range(0, plan.detentions).mapToObj(episodes::detention),
                        IntStream.range(0, plan.awards).mapToObj(this::award))
                .flatMap(records -> records);
    }

    // Organisations and groups

    private Organisation organisation(int position) {
        Dice dice = plan.dice("organisation", position);
        Organisation.Builder organisation =
                Organisation.builder().id(plan.organisation(position)).jurisdiction(dice.oneOf(Words.COUNTRIES));
        if (position == 0) {
            return organisation
                    .addKind(OrganisationKind.GOVERNMENT)
                    .addName(Name.of("Government of Nowhere"))
                    .build();
        }
        organisation.addKind(KINDS.get((position - 1) % KINDS.size()));
        organisation.addName(Tongue.of(position).body(position));
        if (position > 4 && dice.percent(20)) {
            organisation.parent(plan.organisation(dice.between(1, position - 1)));
        }
        if (dice.percent(60)) {
            organisation.foundedOn(PartialDate.of(dice.between(1990, 2015)));
        } else {
            organisation.addMissing(Missing.of("foundedOn", MissingReason.NOT_YET_RESEARCHED));
        }
        return organisation.addAllRevisions(revisions(dice)).build();
    }

    /** A group of whom few are known by name. */
    private Group group(int position) {
        Dice dice = plan.dice("group", position);
        int known = dice.between(0, 3);
        Group.Builder group = Group.builder()
                .id(plan.group(position))
                .description(LocalizedText.english("Members of a choir that does not exist, number " + position))
                .size(Count.builder()
                        .key("size")
                        .value((long) known + dice.between(1, 9))
                        .unit(CountUnit.PERSON)
                        .asOf(PartialDate.of(2024, 6, 1))
                        .by(plan.documenter(position))
                        .build())
                .closed(dice.percent(50));
        IntStream.range(0, known)
                .map(number -> plan.bystander(3 * position + number))
                .distinct()
                .forEach(person -> group.addMember(GroupMember.of(plan.person(person))));
        if (position % 5 == 4) {
            group.addSubgroup(plan.group(position - 1));
        }
        return group.affiliation(plan.documenter(position)).build();
    }

    // Persons

    private Person person(int position) {
        Dice dice = plan.dice("person", position);
        PersonKind kind = kind(position);
        Person.Builder person = Person.builder().id(plan.person(position)).kind(kind);
        if (isNamed(position)) {
            Tongue tongue = Tongue.of(position);
            person.addName(tongue.person(position));
            if (tongue != Tongue.ENGLISH && dice.percent(50)) {
                person.addName(Tongue.romanised(position));
            }
        } else {
            person.addMissing(Missing.of("names", MissingReason.WITHHELD_SAFETY));
        }
        if (kind.equals(PersonKind.WITHHELD)) {
            person.marking(Marking.SECRET);
        }
        addLife(dice, person);
        person.addCapacity(Capacity.of(dice.oneOf(CAPACITIES)));
        if (dice.percent(60)) {
            person.addRole(Role.builder()
                    .key("role")
                    .relation(dice.oneOf(List.of(RoleRelation.EMPLOYEE, RoleRelation.FOUNDER, RoleRelation.MEMBER)))
                    .organisation(plan.documenter(dice.between(0, 1 << 20)))
                    .period(Period.startingIn(PartialDate.of(dice.between(2005, 2018))))
                    .build());
        }
        if (plan.isDetainee(position)) {
            addRecognition(dice, position, person);
        } else if (dice.percent(3)) {
            person.addPossiblySame(PossibleMatch.builder()
                    .person(plan.person(plan.bystander(position + 1)))
                    .addEvidence(evidence(plan.news(position % plan.detentions))
                            .modality(Modality.INFERRED)
                            .build())
                    .build());
        }
        return person.identifiers(List.of(Identifier.builder()
                        .scheme("row-of-the-list")
                        .identifier(Integer.toString(position))
                        .build()))
                .revisions(revisions(dice))
                .unknownMembers(note(dice))
                .build();
    }

    private static PersonKind kind(int position) {
        return switch (position % 31) {
            case 11 -> PersonKind.UNNAMED;
            case 17 -> PersonKind.UNKNOWN;
            case 23 -> PersonKind.WITHHELD;
            default -> PersonKind.NAMED;
        };
    }

    private static boolean isNamed(int position) {
        return kind(position).equals(PersonKind.NAMED) || kind(position).equals(PersonKind.WITHHELD);
    }

    private void addLife(Dice dice, Person.Builder person) {
        int year = dice.between(1950, 2000);
        switch (dice.between(0, 3)) {
            case 0 -> person.bornOn(PartialDate.parse(year + "~"));
            case 1 -> person.bornOn(PartialDate.of(year, dice.between(1, 12)));
            case 2 -> person.bornOn(PartialDate.of(year, dice.between(1, 12), dice.between(1, 28)));
            default -> person.addMissing(Missing.of("bornOn", MissingReason.NOT_STATED));
        }
        if (dice.percent(70)) {
            person.gender(dice.oneOf(Gender.VOCABULARY.codes()));
            person.addNationality(Nationality.of(dice.oneOf(Words.COUNTRIES)));
        }
        if (dice.percent(60)) {
            person.consent(Consent.builder()
                    .giver(dice.percent(70) ? ConsentGiver.SUBJECT : ConsentGiver.FAMILY)
                    .lawfulBasis(LawfulBasis.CONSENT)
                    .scopes(List.of(ConsentScope.STORE, ConsentScope.PUBLISH_NAME))
                    .status(ConsentStatus.GIVEN)
                    .on(PartialDate.of(2024, dice.between(1, 12)))
                    .build());
        }
    }

    /** Recognised by a body on the ground of what the update says; another spelling stands beside the name. */
    private void addRecognition(Dice dice, int position, Person.Builder person) {
        person.addEvidence(evidence(plan.news(position)).build());
        if (dice.percent(25)) {
            person.addRecognition(Recognition.builder()
                    .key("recognition")
                    .body(plan.documenter(position))
                    .scheme(RecognitionScheme.OWN)
                    .status(RecognitionStatus.RECOGNISED)
                    .period(Period.startingIn(PartialDate.of(plan.published(plan.update(position)))))
                    .addEvidence(evidence(plan.update(position)).build())
                    .build());
        }
        if (dice.percent(10)) {
            person.addEvidence(evidence(plan.update(position))
                    .about("bornOn")
                    .rival(new DataString(Integer.toString(dice.between(1950, 2000))))
                    .build());
        }
    }

    private static DataObject note(Dice dice) {
        return dice.percent(5)
                ? new DataObject(Map.of("example.org:caseWorker", new DataString("desk " + dice.between(1, 9))))
                : DataObject.EMPTY;
    }

    private static List<Revision> revisions(Dice dice) {
        List<Revision> revisions = new ArrayList<>();
        LocalDate day = LocalDate.of(2025, 7, 1).plusDays(dice.between(0, 90));
        for (int number = 1; number <= dice.between(1, 2); number++) {
            revisions.add(Revision.builder()
                    .number((long) number)
                    .at(day.plusDays(number).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                    .kind(number == 1 ? ChangeKind.CREATED : ChangeKind.CHANGED)
                    .build());
        }
        return revisions;
    }

    // Statements

    private Statement statement(int position) {
        Dice dice = plan.dice("statement", position);
        int detention = plan.detentionOf(position);
        String subject = nameOfSubject(detention);
        Statement.Builder statement = Statement.builder()
                .id(plan.statement(position))
                .kind(
                        plan.isReport(position)
                                ? dice.oneOf(REPORTS)
                                : plan.isNews(position) ? StatementKind.PUBLIC_STATEMENT : StatementKind.NEWS)
                .titles(LocalizedText.english("Statement " + position))
                .publisher(plan.documenter(dice.between(0, 1 << 20)))
                .publishedOn(PartialDate.of(plan.published(position)))
                .addAddressee(plan.government())
                .addText(TextVersion.builder()
                        .language(tongue(detention).language())
                        .text(words(position))
                        .original(true)
                        .build())
                .addMention(Mention.of(plan.subject(detention), subject))
                .access(Access.SEEN)
                .source(Source.builder()
                        .url(URI.create("https://news.example/" + position))
                        .build());
        if (position % 10 == 3) {
            statement.addMention(Mention.builder().record(best()).build());
        }
        if (plan.isNews(position)) {
            statement.addAct(Act.builder()
                    .kind(SpeechAct.CONCERN)
                    .targets(List.of(plan.subject(detention)))
                    .addressee(plan.government())
                    .build());
            statement.addDemand(demand(dice, detention));
        } else {
            statement.addRelay(Relay.builder()
                    .key(RELAY)
                    .statement(plan.statement(plan.isReport(position) ? plan.update(detention) : plan.news(detention)))
                    .mode(HopMode.QUOTES)
                    .wording(tongue(detention).isHeld(subject))
                    .build());
        }
        if (plan.isReport(position)) {
            statement.addCount(count(dice, position));
        }
        return statement.revisions(revisions(dice)).build();
    }

    /** The one whom everybody names. */
    private PersonId best() {
        return plan.person(0);
    }

    private Demand demand(Dice dice, int detention) {
        Demand.Builder demand = Demand.builder()
                .key("d1")
                .kind(DemandKind.RELEASE)
                .addTarget(plan.subject(detention))
                .addressee(plan.government())
                .urgency(Urgency.IMMEDIATE)
                .condition(DemandCondition.UNCONDITIONAL);
        Plan.Episode episode = plan.episode(detention);
        if (dice.percent(20)) {
            demand.addResponse(Response.builder()
                    .by(plan.government())
                    .kind(ResponseKind.REJECTED)
                    .on(PartialDate.of(episode.trial()))
                    .build());
        }
        episode.released()
                .ifPresent(day -> demand.addOutcome(Outcome.builder()
                        .key("o1")
                        .target(plan.subject(detention))
                        .state(DemandOutcome.MET)
                        .asOf(PartialDate.of(day))
                        .addEvidence(evidence(plan.update(detention)).build())
                        .build()));
        plan.again(detention)
                .ifPresent(next -> demand.addOutcome(Outcome.builder()
                        .key("o2")
                        .target(plan.subject(detention))
                        .state(DemandOutcome.MET_THEN_REVERSED)
                        .asOf(PartialDate.of(plan.episode(next).start()))
                        .addEvidence(evidence(plan.news(next)).build())
                        .build()));
        return demand.build();
    }

    private Count count(Dice dice, int position) {
        long women = dice.between(10, 60);
        long men = dice.between(100, 200);
        return Count.builder()
                .key("c1")
                .value(women + men)
                .qualifier(CountQualifier.EXACT)
                .unit(CountUnit.PERSON)
                .population(LocalizedText.english("detained on political grounds"))
                .asOf(PartialDate.of(plan.published(position)))
                .scope(CountScope.CURRENT)
                .method(CountMethod.ENUMERATED_LIST)
                .by(plan.documenter(position))
                .breakdown(List.of(part("women", women), part("men", men)))
                .breakdownExhaustive(true)
                .build();
    }

    private static Count part(String population, long value) {
        return Count.builder()
                .population(LocalizedText.english(population))
                .value(value)
                .unit(CountUnit.PERSON)
                .build();
    }

    // Awards

    private Award award(int position) {
        Dice dice = plan.dice("award", position);
        int detention = dice.between(0, plan.personalEpisodes() - 1);
        LocalDate day = plan.episode(detention).start().plusDays(dice.between(10, 30));
        return Award.builder()
                .id(plan.award(position))
                .addName(Name.of("Prize of the Plain, number " + position))
                .conferredBy(plan.documenter(position))
                .edition(Integer.toString(day.getYear()))
                .grounds(LocalizedText.english("For courage that nobody had to show."))
                .addConferral(Conferral.builder()
                        .key("c1")
                        .recipient(plan.subject(detention))
                        .status(ConferralStatus.CONFERRED)
                        .selectedOn(PartialDate.of(day.minusDays(7)))
                        .conferredOn(PartialDate.of(day))
                        .mode(ConferralMode.IN_ABSENTIA)
                        .absenceReason(AbsenceReason.DETAINED)
                        .detention(plan.detention(detention))
                        .addEvidence(evidence(plan.update(detention)).build())
                        .build())
                .addConferral(Conferral.builder()
                        .key("c2")
                        .recipient(plan.person(plan.bystander(position)))
                        .status(ConferralStatus.CONFERRED)
                        .conferredOn(PartialDate.of(day))
                        .mode(ConferralMode.IN_PERSON)
                        .build())
                .revisions(revisions(dice))
                .build();
    }

    // Words

    private Evidence.Builder evidence(int statement) {
        return episodes.evidence(statement);
    }

    private String words(int statement) {
        return episodes.wordings(statement);
    }

    private Tongue tongue(int detention) {
        return episodes.tongue(detention);
    }

    /** As the sources call the subject of an episode. */
    private String nameOfSubject(int detention) {
        int person = plan.detainee(detention);
        boolean named = detention < plan.personalEpisodes() && isNamed(person);
        return named
                ? Tongue.of(person).person(person).full()
                : tongue(detention).nobody();
    }
}
