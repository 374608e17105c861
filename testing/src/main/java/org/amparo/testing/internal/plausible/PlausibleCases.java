package org.amparo.testing.internal.plausible;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.code.AbsenceReason;
import org.amparo.code.ConferralMode;
import org.amparo.code.ConferralStatus;
import org.amparo.code.CountUnit;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.OrganisationKind;
import org.amparo.code.OrganisationRelation;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.Missing;
import org.amparo.honours.Conferral;
import org.amparo.id.CaseFileId;
import org.amparo.id.RecordId;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.people.ParentBody;
import org.amparo.shape.TreeCodec;
import org.amparo.speech.Count;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.testing.internal.chance.Specimens;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** Makes the records of a plausible case file, each on demand and from the plan alone. */
public final class PlausibleCases {

    /** The fewest records that make a case. */
    public static final int FEWEST = Plan.FEWEST;

    private static final List<OrganisationKind> KINDS = List.of(
            OrganisationKind.NGO, OrganisationKind.MEDIA_OUTLET, OrganisationKind.COALITION, OrganisationKind.COURT);

    private final Plan plan;
    private final Telling telling;
    private final Persons persons;
    private final Statements statements;
    private final Episodes episodes;
    private final Incidents incidents;

    /**
     * The cases of a seed.
     *
     * @param records the number of records, {@link #FEWEST} or more
     */
    public PlausibleCases(long seed, int records) {
        this.plan = new Plan(seed, records);
        this.telling = new Telling(plan);
        this.persons = new Persons(plan, telling);
        this.statements = new Statements(plan, telling);
        this.episodes = new Episodes(plan, telling);
        this.incidents = new Incidents(plan, telling);
    }

    /** The header of the file. */
    public CaseHeader header() {
        return CaseHeader.builder()
                .id(CaseFileId.of("invented"))
                .base(URI.create("https://cases.example/invented/"))
                .titles(LocalizedText.english("Invented cases"))
                .publisher(plan.documenter(0))
                .generatedAt(Instant.parse("2026-01-10T08:00:00Z"))
                .defaultMarking(Marking.PUBLIC)
                .build();
    }

    /** The records, one after the other, none of them kept. */
    public Stream<CaseRecord> records() {
        return Stream.of(
                        IntStream.range(0, plan.organisations).mapToObj(this::organisation),
                        IntStream.range(0, plan.persons).mapToObj(persons::person),
                        IntStream.range(0, plan.groups).mapToObj(this::group),
                        IntStream.range(0, plan.statements).mapToObj(statements::statement),
                        IntStream.range(0, plan.detentions).mapToObj(episodes::detention),
                        IntStream.range(0, plan.incidents).mapToObj(incidents::incident),
                        IntStream.range(0, plan.awards).mapToObj(this::award),
                        plan.untold.stream().map(PlausibleCases::smallest))
                .flatMap(records -> records);
    }

    private Organisation organisation(int position) {
        Dice dice = plan.dice("organisation", position);
        Organisation.Builder organisation =
                Organisation.builder().id(plan.organisation(position)).jurisdiction(dice.oneOf(Specimens.COUNTRIES));
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
            organisation.addMissing(Missing.of(Organisation.FOUNDED_ON, MissingReason.NOT_YET_RESEARCHED));
        }
        Dice more = plan.dice("parents", position);
        if (position > 4 && more.percent(20)) {
            organisation.addParent(ParentBody.of(
                    plan.organisation(more.between(1, position - 1)),
                    more.oneOf(OrganisationRelation.VOCABULARY.codes()),
                    Period.startingIn(PartialDate.of(more.between(2000, 2015)))));
        }
        return organisation.addAllRevisions(PlausibleRevisions.of(dice)).build();
    }

    /** A group with few members known by name. */
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
                        .addEvidence(telling.evidence(plan.update(detention)).build())
                        .build())
                .addConferral(Conferral.builder()
                        .key("c2")
                        .recipient(plan.person(plan.bystander(position)))
                        .status(ConferralStatus.CONFERRED)
                        .conferredOn(PartialDate.of(day))
                        .mode(ConferralMode.IN_PERSON)
                        .build())
                .revisions(PlausibleRevisions.of(dice))
                .build();
    }

    /** A record of a type that no story needs, with the required attributes only. */
    private static CaseRecord smallest(String type) {
        DataObject id = DataObject.EMPTY.with(
                "id", new DataString(RecordId.of(type, "only").toString()));
        return TreeCodec.read(CaseRecord.shapeOf(type), id);
    }
}
