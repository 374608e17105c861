package org.amparo.exchange.held;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CustodyForm;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.code.NameKind;
import org.amparo.code.SpeechAct;
import org.amparo.custody.CustodyPhase;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.Publications;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.speech.Act;
import org.amparo.speech.Source;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

class HeldListTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final Statement NEWS = Statement.builder()
            .id(StatementId.of("news"))
            .publishedOn(PartialDate.parse("2024-12-09"))
            .titles(LocalizedText.english("Still in prison"))
            .source(Source.of(URI.create("https://news.example/1")))
            .build();
    private static final Statement OLDER = Statement.builder()
            .id(StatementId.of("older"))
            .publishedOn(PartialDate.parse("2024-02-01"))
            .build();

    private static Person person(String id, String name) {
        return Person.builder().id(PersonId.of(id)).addName(Name.of(name)).build();
    }

    private static Detention detention(String id, SubjectId detainee, String period) {
        return Detention.builder()
                .id(DetentionId.of(id))
                .detainee(detainee)
                .period(Period.parse(period))
                .addCustodyPhase(CustodyPhase.builder()
                        .form(CustodyForm.PRISON)
                        .period(Period.parse(period))
                        .build())
                .addEvidence(Evidence.of(OLDER.id(), "was held"))
                .addEvidence(Evidence.of(NEWS.id(), "is held"))
                .build();
    }

    private static HeldList list(CaseRecord... records) {
        return HeldList.of(Publications.of(records));
    }

    private static String csv(HeldList list, List<HeldRow> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        list.writeCsv(rows, out);
        return out.toString(UTF_8);
    }

    /** The only name that nobody gave up or denies is the name, whatever the order. */
    @Test
    void somebody_is_listed_by_the_name_of_today() {
        Person person = Person.builder()
                .id(PersonId.of("ilka"))
                .addName(Name.builder()
                        .full("Denied Name")
                        .addEvidence(Evidence.builder()
                                .statement(NEWS.id())
                                .modality(Modality.DENIED)
                                .build())
                        .build())
                .addName(Name.builder()
                        .full("Old Name")
                        .period(Period.parse("/1999"))
                        .build())
                .addName(Name.builder().full("Birth Name").kind(NameKind.BIRTH).build())
                .addName(Name.of("Ilka Tarnovar"))
                .build();
        HeldList list = list(person, NEWS, OLDER, detention("d1", person.id(), "2023-11/.."));
        assertThat(list.on(JUNE)).extracting(row -> row.name().orElse("")).containsExactly("Ilka Tarnovar");
    }

    /** The owner's whole file still has the name of a report that was taken back, and no list calls anybody so. */
    @Test
    void nobody_is_listed_by_a_name_that_was_taken_back() {
        Statement correction = Statement.builder()
                .id(StatementId.of("correction"))
                .addAct(Act.of(SpeechAct.RETRACT, OLDER.id()))
                .build();
        Person person = Person.builder()
                .id(PersonId.of("ilka"))
                .addName(Name.builder()
                        .full("Mistaken Name")
                        .addEvidence(Evidence.of(OLDER.id(), "so called"))
                        .build())
                .build();
        Detention detention = detention("d1", person.id(), "2023-11/..");
        CaseFile file = CaseFile.builder()
                .id(CaseFileId.of("owner"))
                .add(person, NEWS, OLDER, correction, detention)
                .build();
        assertThat(HeldList.nameOf(file, person.id())).isEmpty();
        assertThat(HeldList.full(file).on(JUNE)).extracting(HeldRow::name).containsExactly(Optional.empty());
    }

    @Test
    void a_row_says_since_when_for_how_long_and_by_which_source() throws IOException {
        HeldList list =
                list(person("leyla", "Leyla Orlova"), NEWS, OLDER, detention("d1", PersonId.of("leyla"), "2023-11/.."));
        assertThat(csv(list, list.on(JUNE)))
                .isEqualTo("id,name,liberty,certainty,since,daysAtLeast,daysAtMost,custodyForm,legalPhase,detention,"
                        + "lastEvidence,statement,title,url\r\n"
                        + "person:leyla,Leyla Orlova,deprived,certain,2023-11,185,214,prison,,detention:d1,"
                        + "2024-12-09,statement:news,Still in prison,https://news.example/1\r\n");
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        list.writeJson(list.on(JUNE), json);
        assertThat(json.toString(UTF_8))
                .isEqualTo("{\"id\":\"person:leyla\",\"name\":\"Leyla Orlova\",\"liberty\":\"deprived\","
                        + "\"certainty\":\"certain\",\"since\":\"2023-11\",\"daysAtLeast\":185,\"daysAtMost\":214,"
                        + "\"custodyForm\":\"prison\",\"detention\":\"detention:d1\",\"lastEvidence\":\"2024-12-09\","
                        + "\"statement\":\"statement:news\",\"title\":\"Still in prison\","
                        + "\"url\":\"https://news.example/1\"}\n");
    }

    @Test
    void the_certain_come_first_then_the_possible_then_groups() {
        GroupId crew = GroupId.of("crew");
        HeldList list = list(
                person("a", "A"),
                person("b", "B"),
                person("c", "C"),
                NEWS,
                OLDER,
                detention("d1", PersonId.of("a"), "2024-06/.."),
                detention("d2", PersonId.of("b"), "2024-01-01/.."),
                Group.builder()
                        .id(crew)
                        .description(LocalizedText.english("the crew"))
                        .addMember(GroupMember.of(PersonId.of("c")))
                        .addEvidence(Evidence.of(OLDER.id(), "the crew"))
                        .build(),
                detention("d3", crew, "2024-01-01/.."));
        assertThat(list.on(JUNE))
                .extracting(
                        row -> row.holding().status().subject().toString(),
                        row -> row.name().orElse(""))
                .containsExactly(
                        tuple("person:b", "B"),
                        tuple("person:c", "C"),
                        tuple("person:a", "A"),
                        tuple("group:crew", "\u201cthe crew\u201d"));
        assertThat(list.every(JUNE, JUNE, ChronoUnit.DAYS)).containsExactly(new HeldNumbers(JUNE, 2, 3, 0, 1));
    }

    /** What a group is called are the words of one side, so whose they are is said. */
    @Test
    void a_group_is_called_by_a_quotation_with_its_speaker() {
        GroupId crew = GroupId.of("crew");
        HeldList list = list(
                person("a", "A"),
                NEWS.toBuilder().publisher(PersonId.of("a")).build(),
                Group.builder()
                        .id(crew)
                        .description(LocalizedText.english("the crew"))
                        .addEvidence(Evidence.of(NEWS.id(), "the crew"))
                        .build(),
                detention("d", crew, "2024-01-01/.."));
        assertThat(list.on(JUNE))
                .extracting(row -> row.name().orElse(""))
                .containsExactly("\u201cthe crew\u201d (in the words of A)");
    }

    @Test
    void what_was_not_known_yet_is_not_listed() {
        HeldList list = list(
                person("a", "A"),
                NEWS,
                OLDER,
                Detention.builder()
                        .id(DetentionId.of("d1"))
                        .detainee(PersonId.of("a"))
                        .period(Period.parse("2024-01-01/.."))
                        .addEvidence(Evidence.of(NEWS.id(), "is held"))
                        .build());
        assertThat(list.on(JUNE)).hasSize(1);
        assertThat(list.knownBy(LocalDate.of(2024, 7, 1)).on(JUNE)).isEmpty();
        assertThat(list.knownBy(LocalDate.of(2024, 7, 1)).every(JUNE, JUNE, ChronoUnit.MONTHS))
                .containsExactly(new HeldNumbers(JUNE, 0, 0, 1, 0));
    }

    @Test
    void numbers_are_bounds_of_each_day() throws IOException {
        HeldList list = list(person("a", "A"), NEWS, OLDER, detention("d1", PersonId.of("a"), "2024-03/2024-05-31"));
        List<HeldNumbers> numbers = list.every(LocalDate.of(2024, 1, 31), JUNE, ChronoUnit.MONTHS);
        assertThat(numbers)
                .containsExactly(
                        new HeldNumbers(LocalDate.of(2024, 1, 31), 0, 0, 0, 0),
                        new HeldNumbers(LocalDate.of(2024, 2, 29), 0, 0, 0, 0),
                        new HeldNumbers(LocalDate.of(2024, 3, 31), 1, 1, 0, 0),
                        new HeldNumbers(LocalDate.of(2024, 4, 30), 1, 1, 0, 0),
                        new HeldNumbers(LocalDate.of(2024, 5, 31), 1, 1, 0, 0));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        list.writeNumbersAsCsv(list.every(LocalDate.of(2024, 3, 15), LocalDate.of(2024, 3, 15), ChronoUnit.DAYS), out);
        assertThat(out.toString(UTF_8)).isEqualTo("on,atLeast,atMost,unknown,groups\r\n2024-03-15,0,1,0,0\r\n");
    }

    @Test
    void an_organisation_is_no_person_and_in_no_number() {
        HeldList list = list(
                Organisation.builder()
                        .id(OrganisationId.of("league"))
                        .addName(Name.of("League"))
                        .build(),
                NEWS,
                OLDER,
                detention("d1", OrganisationId.of("league"), "2024-01-01/.."));
        assertThat(list.on(JUNE)).hasSize(1);
        assertThat(list.every(JUNE, JUNE, ChronoUnit.DAYS)).containsExactly(new HeldNumbers(JUNE, 0, 0, 0, 0));
    }

    @Test
    void days_that_make_no_row_are_refused() {
        HeldList list = list(person("a", "A"));
        for (Runnable wrong : List.<Runnable>of(
                () -> list.every(JUNE, JUNE.minusDays(1), ChronoUnit.DAYS),
                () -> list.every(JUNE, JUNE, ChronoUnit.HOURS),
                () -> list.every(LocalDate.of(1900, 1, 1), JUNE, ChronoUnit.DAYS))) {
            assertThatThrownBy(wrong::run)
                    .isInstanceOfSatisfying(
                            ExchangeException.class, e -> assertThat(e.code()).isEqualTo("wrong-days"));
        }
    }

    @Test
    void a_hostile_name_is_no_formula() throws IOException {
        HeldList list = list(
                person("a", "=cmd|' /C calc'!A0"), NEWS, OLDER, detention("d1", PersonId.of("a"), "2024-01-01/.."));
        assertThat(csv(list, list.on(JUNE))).contains("person:a,'=cmd|' /C calc'!A0,deprived");
    }

    @Test
    void nobody_who_is_withheld_is_counted() throws IOException {
        Person withheld =
                person("w", "Aysel Quxx").toBuilder().marking(Marking.SECRET).build();
        HeldList list = list(
                withheld,
                person("a", "A"),
                NEWS,
                OLDER,
                detention("d1", withheld.id(), "2024-01-01/.."),
                detention("d2", PersonId.of("a"), "2024-01-01/.."));
        assertThat(csv(list, list.on(JUNE))).doesNotContain("person:w", "Quxx", "d1");
        assertThat(list.every(JUNE, JUNE, ChronoUnit.DAYS)).containsExactly(new HeldNumbers(JUNE, 1, 1, 0, 0));
    }

    @Test
    void what_was_not_read_is_not_shown() {
        CaseRecord[] records = {
            person("w", "Aysel Tariverdi").toBuilder().marking(Marking.SECRET).build(),
            person("p", "Ilkin Tariverdi"),
            Statement.builder()
                    .id(StatementId.of("s"))
                    .titles(LocalizedText.english("Tariverdi was heard"))
                    .build()
        };
        assertThatThrownBy(() -> HeldList.of(Disclosure.project(
                        Publications.file(List.of(records)), PublicationProfile.PUBLIC, Publications.NOON)))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("not-reviewed"));
    }
}
