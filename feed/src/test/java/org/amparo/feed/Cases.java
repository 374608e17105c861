package org.amparo.feed;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.AbsenceReason;
import org.amparo.code.CapacityKind;
import org.amparo.code.ChangeKind;
import org.amparo.code.ChargeClass;
import org.amparo.code.ConferralMode;
import org.amparo.code.ConferralStatus;
import org.amparo.code.CountMethod;
import org.amparo.code.CountQualifier;
import org.amparo.code.CustodyForm;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.code.RightTargeted;
import org.amparo.code.RoleRelation;
import org.amparo.code.SpeechAct;
import org.amparo.code.StatementKind;
import org.amparo.code.Urgency;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Motive;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Reading;
import org.amparo.evidence.Evidence;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Capacity;
import org.amparo.people.Name;
import org.amparo.people.Role;
import org.amparo.record.Place;
import org.amparo.record.Revision;
import org.amparo.speech.Act;
import org.amparo.speech.Count;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.speech.Source;
import org.amparo.speech.Speaker;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** An invented case with something for every section of an item. */
final class Cases {

    static final Instant NOW = Instant.parse("2025-01-15T08:00:00Z");

    static final PersonId LEYLA = PersonId.of("leyla-orlova");
    static final PersonId MARTA = PersonId.of("marta-keel");
    static final OrganisationId COURIER = OrganisationId.of("north-shore-courier");
    static final OrganisationId GOVERNMENT = OrganisationId.of("government");
    static final OrganisationId LEAGUE = OrganisationId.of("harbour-league");
    static final GroupId COLLEAGUES = GroupId.of("colleagues");
    static final StatementId APPEAL = StatementId.of("appeal");
    static final StatementId REPORT = StatementId.of("report");
    static final DetentionId DETENTION = DetentionId.of("orlova-1");
    static final AwardId PRIZE = AwardId.of("lantern-prize");

    private Cases() {}

    static Person leyla() {
        return Person.builder()
                .id(LEYLA)
                .addName(Name.of("Leyla Orlova"))
                .addCapacity(Capacity.builder().what(CapacityKind.JOURNALIST).build())
                .addRole(Role.of(RoleRelation.EDITOR_IN_CHIEF, COURIER))
                .build();
    }

    static Detention detention() {
        return Detention.builder()
                .id(DETENTION)
                .detainee(LEYLA)
                .period(Period.parse("2023-11/.."))
                .addCustodyPhase(CustodyPhase.builder()
                        .form(CustodyForm.PRE_TRIAL_DETENTION)
                        .period(Period.parse("2023-11/.."))
                        .place(Place.builder()
                                .name(LocalizedText.english("Remand Prison No. 3"))
                                .country("XA")
                                .build())
                        .build())
                .addCharge(Charge.builder()
                        .description(LocalizedText.english("smuggling of currency"))
                        .article("206.3")
                        .code("Criminal Code")
                        .chargeClass(ChargeClass.ORDINARY_ECONOMIC)
                        .broughtOn(PartialDate.parse("2023-11-21"))
                        .build())
                .addMotive(Motive.builder()
                        .claimant(LEAGUE)
                        .addRight(RightTargeted.EXPRESSION)
                        .description(LocalizedText.english("because of her work as a journalist"))
                        .addEvidence(Evidence.of(APPEAL, "jailed for her reporting"))
                        .build())
                .addEvidence(Evidence.of(REPORT, "has been in pre-trial detention since November 2023"))
                .addEvidence(Evidence.builder()
                        .statement(APPEAL)
                        .wording("held for more than a year")
                        .modality(Modality.ALLEGED)
                        .build())
                .addRevision(revision(1, "2024-12-20T10:00:00Z", ChangeKind.CREATED))
                .addRevision(revision(2, "2025-01-02T12:30:00Z", ChangeKind.CORRECTED))
                .build();
    }

    static Revision revision(long number, String at, ChangeKind kind) {
        return Revision.builder()
                .number(number)
                .at(Instant.parse(at))
                .kind(kind)
                .build();
    }

    static Statement appeal() {
        return Statement.builder()
                .id(APPEAL)
                .kind(StatementKind.PUBLIC_STATEMENT)
                .titles(LocalizedText.english("Free Leyla Orlova"))
                .speaker(Speaker.builder()
                        .person(MARTA)
                        .role("chair")
                        .onBehalfOf(LEAGUE)
                        .build())
                .publishedOn(PartialDate.parse("2024-12-19"))
                .addAddressee(GOVERNMENT)
                .addAct(Act.builder()
                        .kind(SpeechAct.CONDEMN)
                        .description(LocalizedText.english("the wave of arrests"))
                        .build())
                .addDemand(Demand.builder()
                        .key("m1")
                        .kind(DemandKind.RELEASE)
                        .urgency(Urgency.IMMEDIATE)
                        .addTarget(LEYLA)
                        .addTarget(COLLEAGUES)
                        .addressee(GOVERNMENT)
                        .addOutcome(Outcome.builder()
                                .target(LEYLA)
                                .state(DemandOutcome.NOT_MET)
                                .asOf(PartialDate.parse("2024-12"))
                                .addEvidence(heardFrom(REPORT))
                                .build())
                        .build())
                .addCount(Count.builder()
                        .value(31L)
                        .qualifier(CountQualifier.APPROXIMATE)
                        .population(LocalizedText.english("detained reporters"))
                        .asOf(PartialDate.parse("2024-12-01"))
                        .method(CountMethod.ESTIMATE)
                        .by(LEAGUE)
                        .build())
                .source(Source.builder()
                        .url(URI.create("https://liga.örnek.example/şərh?a=1&b=2"))
                        .archiveUrl(URI.create("https://archive.example/20241219/appeal"))
                        .build())
                .addRevision(revision(1, "2024-12-21T09:00:00Z", ChangeKind.CREATED))
                .build();
    }

    /** Evidence without wording, for what would not be published without any. */
    static Evidence heardFrom(StatementId statement) {
        return Evidence.builder().statement(statement).build();
    }

    static Statement report() {
        return Statement.builder()
                .id(REPORT)
                .kind(StatementKind.NEWS)
                .publisher(COURIER)
                .source(link())
                .publishedOn(PartialDate.parse("[2024-12-09..2024-12-31]"))
                .build();
    }

    /** The report, which tells of a year, so that a feed has an item of it. */
    static Statement survey() {
        return report().toBuilder().covers(Period.parse("2024/2024")).build();
    }

    /** A link, with which a statement without a title makes an item. */
    static Source link() {
        return Source.builder().url(URI.create("https://courier.example/news")).build();
    }

    static Award prize() {
        return Award.builder()
                .id(PRIZE)
                .addName(Name.of("Lantern Prize"))
                .conferredBy(LEAGUE)
                .edition("2024")
                .grounds(LocalizedText.english("shedding light on the harbour"))
                .addConferral(Conferral.builder()
                        .key("c1")
                        .recipient(LEYLA)
                        .status(ConferralStatus.CONFERRED)
                        .conferredOn(PartialDate.parse("2024-12-09"))
                        .mode(ConferralMode.IN_ABSENTIA)
                        .absenceReason(AbsenceReason.DETAINED)
                        .detention(DETENTION)
                        .addEvidence(Evidence.of(REPORT, "On December 9 the prize went to an empty chair"))
                        .build())
                .addRevision(revision(1, "2024-12-22T09:00:00Z", ChangeKind.CREATED))
                .build();
    }

    static CaseRecord[] background() {
        return new CaseRecord[] {
            leyla(),
            Person.builder().id(MARTA).addName(Name.of("Marta Keel")).build(),
            Organisation.builder()
                    .id(COURIER)
                    .addName(Name.of("North Shore Courier"))
                    .build(),
            Organisation.builder()
                    .id(GOVERNMENT)
                    .addName(Name.of("Government of the North Shore"))
                    .jurisdiction("XA")
                    .build(),
            Organisation.builder().id(LEAGUE).addName(Name.of("Harbour League")).build(),
            Group.builder()
                    .id(COLLEAGUES)
                    .description(LocalizedText.english("colleagues of Leyla Orlova"))
                    .build()
        };
    }

    /** A public file with the given records and those that they refer to. */
    static CaseFile.Builder file(CaseRecord... records) {
        return CaseFile.builder()
                .id(CaseFileId.of("north-shore"))
                .base(URI.create("https://cases.example/north-shore/"))
                .titles(LocalizedText.english("Detained reporters of the North Shore"))
                .publisher(LEAGUE)
                .addLanguage(LanguageTag.ENGLISH)
                .defaultMarking(Marking.PUBLIC)
                .add(background())
                .add(records);
    }

    static CaseFile whole() {
        return file(detention(), appeal(), report(), prize()).build();
    }

    static Publication published(CaseFile file) {
        return published(file, PublicationProfile.PUBLIC);
    }

    static Publication published(CaseFile file, PublicationProfile profile) {
        return published(file, profile, NOW);
    }

    /** A publication of which everything has been read. */
    static Publication published(CaseFile file, PublicationProfile profile, Instant now) {
        Publication publication = Disclosure.project(file, profile, Clock.fixed(now, ZoneOffset.UTC));
        return publication.requireReviewed(
                publication.receipt().toRead().stream().map(Reading::key).toList());
    }
}
