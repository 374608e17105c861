package org.amparo.site.internal.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.IncidentKind;
import org.amparo.code.Liberty;
import org.amparo.code.RoleRelation;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.GroupMember;
import org.amparo.people.Role;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    private static final LocalDate TO = LocalDate.of(2025, 3, 1);
    private static final PersonId IVO = PersonId.of("ivo");
    private static final StatementId NEWS = StatementId.of("news");

    /** Somebody born and in office long before, of whom a paper has told since. */
    private static final Person PERSON = Person.builder()
            .id(IVO)
            .bornOn(PartialDate.parse("1962-03-07"))
            .addRole(Role.of(RoleRelation.EMPLOYEE, OrganisationId.of("paper")).toBuilder()
                    .period(Period.parse("1990/1999"))
                    .build())
            .addEvidence(Evidence.about(Person.NAMES, StatementId.of("directory"), "Ivo"))
            .build();

    private static Statement said(String id, String on) {
        return Statement.builder()
                .id(StatementId.of(id))
                .publishedOn(PartialDate.parse(on))
                .build();
    }

    private static CaseFile file(CaseRecord... records) {
        return CaseFile.builder()
                .id(CaseFileId.of("any"))
                .add(PERSON, said("directory", "1995-06-01"), said("news", "2024-06-10"))
                .add(Organisation.builder()
                        .id(OrganisationId.of("paper"))
                        .foundedOn(PartialDate.parse("1950"))
                        .build())
                .add(records)
                .build();
    }

    private static Detention.Builder held(String id) {
        return Detention.builder().id(DetentionId.of(id)).detainee(IVO).addEvidence(Evidence.of(NEWS, "is held"));
    }

    private static Detention held(String id, String period) {
        return held(id).period(Period.parse(period)).build();
    }

    private static LocalDate first(Timeline timeline) {
        return timeline.drawn().get(0).first();
    }

    /** The first day of the drawing, and whether it says that it began before. */
    @ParameterizedTest
    @CsvSource({
        "2021-05-05/.., 2021-05-05, false",
        "2021/.., 2021-01-01, false",
        "2021?/.., 2021-01-01, true",
        "2021~/.., 2021-01-01, true",
        "2021-05%/.., 2021-05-01, true",
        "2021-05-05?/2023, 2021-05-05, true",
        "202X/.., 2020-01-01, false",
        "202X?/.., 2020-01-01, true",
        "2021-21~/.., 2021-03-01, true",
        "/2021?, 2024-06-10, false"
    })
    void begins_with_the_detention_as_its_date_is_written_and_not_with_the_birth(
            String period, LocalDate first, boolean isCutOff) {
        CaseFile file = file(held("one", period));
        for (Timeline timeline :
                List.of(new Timelines(file, TO).of(IVO), new Timelines(file, TO).of(held("one", period)))) {
            assertThat(first(timeline)).isEqualTo(first);
            assertThat(timeline.beganBefore(timeline.drawn().get(0))).isEqualTo(isCutOff);
        }
    }

    @ParameterizedTest
    @CsvSource({", true", "2024-05/2024-05, true", "2024-05-20/2024-05-20, false"})
    void a_death_whose_day_nobody_knows_may_have_been_before_it_is_certain(String period, boolean isBefore) {
        Incident killing = Incident.of(IncidentId.of("killing"), IncidentKind.KILLING, IVO).toBuilder()
                .period(Optional.ofNullable(period).map(Period::parse))
                .addEvidence(Evidence.of(NEWS, "was killed"))
                .build();
        Timeline timeline = new Timelines(file(killing), TO).of(IVO);
        Stretch dead = timeline.drawn().get(timeline.drawn().size() - 1);
        assertThat(dead.state().liberty()).isEqualTo(Liberty.DEAD);
        assertThat(dead.state().certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(timeline.mayHaveBegunBefore(dead)).isEqualTo(isBefore);
        assertThat(timeline.beganBefore(dead)).isFalse();
    }

    @Test
    void begins_with_the_first_of_several_and_that_of_a_detention_with_its_own() {
        Detention later = held("later", "2021?/..");
        CaseFile file = file(later, held("earlier", "2017~/2018"));
        assertThat(first(new Timelines(file, TO).of(IVO))).isEqualTo("2017-01-01");
        assertThat(first(new Timelines(file, TO).of(later))).isEqualTo("2021-01-01");
    }

    @Test
    void begins_with_the_day_as_it_is_written_after_an_earlier_detention_too() {
        CaseFile file = file(held("earlier", "2015-02-01/2015-03-01"), held("about", "2023-11~/.."));
        Timeline timeline = new Timelines(file, TO).of(IVO);
        assertThat(timeline.drawn()).extracting(Stretch::first).startsWith(LocalDate.of(2015, 2, 1));
        Stretch about = timeline.drawn().stream()
                .filter(stretch -> stretch.first().equals(LocalDate.of(2023, 11, 1)))
                .findFirst()
                .orElseThrow();
        assertThat(timeline.beganBefore(about)).isTrue();
    }

    @Test
    void begins_with_the_source_of_a_detention_that_has_no_date() {
        CaseFile file = file(
                said("letter", "2019?"),
                Detention.builder()
                        .id(DetentionId.of("one"))
                        .detainee(IVO)
                        .addEvidence(Evidence.of(StatementId.of("letter"), "is held"))
                        .build());
        assertThat(first(new Timelines(file, TO).of(IVO))).isEqualTo("2019-01-01");
    }

    @Test
    void begins_with_a_death_or_a_killing_as_its_date_is_written() {
        Incident killing = Incident.of(IncidentId.of("shot"), IncidentKind.KILLING, IVO).toBuilder()
                .period(Period.parse("2021?/2021?"))
                .build();
        Incident threat = Incident.of(IncidentId.of("threat"), IncidentKind.THREAT, IVO).toBuilder()
                .period(Period.parse("2003/2003"))
                .build();
        assertThat(first(new Timelines(file(killing, threat), TO).of(IVO))).isEqualTo("2021-01-01");
        CaseFile died = CaseFile.builder()
                .id(CaseFileId.of("any"))
                .add(PERSON.toBuilder().diedOn(PartialDate.parse("2021?")).build())
                .build();
        assertThat(first(new Timelines(died, TO).of(IVO))).isEqualTo("2021-01-01");
    }

    @Test
    void begins_with_the_detention_of_a_group_to_which_somebody_belonged_since_long_before() {
        GroupId crew = GroupId.of("crew");
        CaseFile file = file(
                Group.builder()
                        .id(crew)
                        .addMember(GroupMember.of(IVO).toBuilder()
                                .period(Period.parse("1980/.."))
                                .build())
                        .build(),
                Detention.builder()
                        .id(DetentionId.of("one"))
                        .detainee(crew)
                        .period(Period.parse("2021?/.."))
                        .addEvidence(Evidence.of(NEWS, "are held"))
                        .build());
        assertThat(first(new Timelines(file, TO).of(IVO))).isEqualTo("2021-01-01");
        assertThat(first(new Timelines(file, TO).of(crew))).isEqualTo("2021-01-01");
    }

    @Test
    void no_state_is_lost_where_it_ends_before_the_first_date_that_is_written() {
        Timeline timeline = new Timelines(file(held("one", "2021-06-05~/..")), TO).of(IVO);
        Timeline rival = new Timelines(
                        file(held("one", "2021?/..").toBuilder()
                                .addEvidence(Evidence.rival(
                                        Detention.PERIOD, StatementId.of("directory"), Period.parse("1999-01-01/..")))
                                .build()),
                        TO)
                .of(IVO);
        for (Timeline one : List.of(timeline, rival)) {
            LocalDate before = null;
            for (Stretch stretch : one.stretches()) {
                assertThat(before == null || stretch.first().equals(before.plusDays(1)))
                        .isTrue();
                before = stretch.last();
            }
            assertThat(before).isEqualTo(TO);
        }
    }

    /** A yearbook of 2023 that came out in 2024 says nothing of the days of 2024 before it. */
    @Test
    void what_a_source_covers_ends_the_days_that_are_certain() {
        CaseFile file = file(
                said("yearbook", "2024-04-01").toBuilder()
                        .covers(Period.parse("2023-01-01/2023-12-31"))
                        .build(),
                Detention.builder()
                        .id(DetentionId.of("one"))
                        .detainee(IVO)
                        .period(Period.parse("2023-02-01/.."))
                        .addEvidence(Evidence.of(StatementId.of("yearbook"), "was held"))
                        .build());
        List<Stretch> drawn = new Timelines(file, TO).of(IVO).drawn();
        assertThat(drawn)
                .extracting(stretch -> stretch.state().certainty())
                .containsExactly(Certainty.CERTAIN, Certainty.POSSIBLE);
        assertThat(drawn.get(0).state().liberty()).isEqualTo(Liberty.DEPRIVED);
        assertThat(drawn.get(0).last()).isEqualTo("2023-12-31");
        assertThat(drawn.get(1).first()).isEqualTo("2024-01-01");
    }
}
