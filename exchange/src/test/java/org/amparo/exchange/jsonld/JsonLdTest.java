package org.amparo.exchange.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import org.amparo.Award;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.ConferralStatus;
import org.amparo.code.CustodyForm;
import org.amparo.code.IncidentKind;
import org.amparo.code.Modality;
import org.amparo.code.NameKind;
import org.amparo.code.OrganisationKind;
import org.amparo.code.RoleRelation;
import org.amparo.custody.CustodyPhase;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.Publications;
import org.amparo.exchange.SampleFiles;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.people.Nationality;
import org.amparo.people.Role;
import org.amparo.record.Identifier;
import org.amparo.record.Link;
import org.amparo.record.Place;
import org.amparo.speech.Source;
import org.amparo.speech.TextVersion;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {

    private static final String SCHEMA = "http://schema.org/";
    private static final String BASE = "https://qzx.example/";
    private static final PersonId INES = PersonId.of("ines_calder");
    private static final StatementId NEWS = StatementId.of("news");
    private static final LanguageTag AZ = LanguageTag.parse("az");

    private static Person.Builder ines() {
        return Person.builder().id(INES).addName(Name.of("Ines Calder", AZ));
    }

    private static Statement.Builder news() {
        return Statement.builder().id(NEWS).publishedOn(PartialDate.parse("2024-06-10"));
    }

    private static Detention.Builder detention() {
        return Detention.builder()
                .id(DetentionId.of("calder-1"))
                .detainee(INES)
                .addEvidence(Evidence.of(NEWS, "has been held"));
    }

    private static JsonObject node(String path, org.amparo.CaseRecord... records) {
        JsonObject node = Documents.nodes(Publications.of(records)).get(BASE + path);
        assertThat(node).as(path).isNotNull();
        return node;
    }

    private static List<String> values(JsonObject node, String property) {
        return node.containsKey(SCHEMA + property)
                ? node.getJsonArray(SCHEMA + property).stream()
                        .map(value -> value.asJsonObject()
                                .getString(value.asJsonObject().containsKey("@id") ? "@id" : "@value"))
                        .toList()
                : List.of();
    }

    @Test
    void an_incident_of_which_no_source_is_recorded_is_possible_and_has_neither_people_nor_dates() {
        Incident raid = Incident.of(
                        IncidentId.of("raid"), IncidentKind.RAID, ines().build().id())
                .toBuilder()
                .period(Period.parse("2024-01-01/2024-01-01"))
                .build();
        JsonObject node = node("incident/raid", ines().build(), raid);
        assertThat(values(node, "name")).containsExactly("Possible incident");
        assertThat(values(node, "description")).containsExactly("No source is recorded for this.");
        assertThat(values(node, "about")).isEmpty();
        assertThat(values(node, "startDate")).isEmpty();
    }

    @Test
    void an_incident_is_an_event_about_its_subjects() {
        Incident raid = Incident.of(
                        IncidentId.of("raid"), IncidentKind.RAID, ines().build().id())
                .toBuilder()
                .addEvidence(Evidence.of(NEWS, "was raided"))
                .build();
        JsonObject node = node("incident/raid", ines().build(), news().build(), raid);
        assertThat(node.getJsonArray("@type").getString(0)).isEqualTo(SCHEMA + "Event");
        assertThat(values(node, "name")).containsExactly("Incident: raid");
        assertThat(values(node, "about")).containsExactly(BASE + "person/ines_calder");
    }

    @Test
    void a_person_is_a_person_with_names_by_language() {
        Person person = ines().addName(Name.of("Инес Кальдер", LanguageTag.parse("ru")))
                .addName(Name.of("I. Calder"))
                .bornOn(PartialDate.parse("1985-03"))
                .addNationality(Nationality.builder().country("AZ").build())
                .addIdentifier(Identifier.wikidata("Q42"))
                .addIdentifier(Identifier.isni("0000 0001 2103 2683"))
                .addLink(Link.of(URI.create("https://shore.example/ines")))
                .addEvidence(Evidence.of(NEWS, "Ines Calder"))
                .build();
        JsonObject node = node("person/ines_calder", person, news().build());
        assertThat(node.getJsonArray("@type").getString(0)).isEqualTo(SCHEMA + "Person");
        JsonObject name = node.getJsonArray(SCHEMA + "name").getJsonObject(0);
        assertThat(name.getString("@value")).isEqualTo("Ines Calder");
        assertThat(name.getString("@language")).isEqualTo("az");
        assertThat(values(node, "alternateName")).containsExactly("Инес Кальдер", "I. Calder");
        assertThat(values(node, "birthDate")).containsExactly("1985-03");
        assertThat(values(node, "sameAs"))
                .containsExactly("http://www.wikidata.org/entity/Q42", "https://isni.org/isni/0000000121032683");
        assertThat(values(node, "subjectOf")).containsExactly(BASE + "statement/news", "https://shore.example/ines");
        assertThat(values(node.getJsonArray(SCHEMA + "nationality").getJsonObject(0), "identifier"))
                .containsExactly("AZ");
    }

    @Test
    void a_former_name_is_no_name_there_unless_there_is_no_other() {
        Name former = Name.of("Old Name").toBuilder().kind(NameKind.FORMER).build();
        JsonObject both = node(
                "person/ines_calder",
                ines().names(List.of(former, Name.of("Ines Calder"))).build());
        assertThat(values(both, "name")).containsExactly("Ines Calder");
        assertThat(values(both, "alternateName")).isEmpty();
        JsonObject alone =
                node("person/ines_calder", ines().names(List.of(former)).build());
        assertThat(values(alone, "name")).containsExactly("Old Name");
    }

    @ParameterizedTest
    @CsvSource({
        "ngo, NGO",
        "media-outlet, NewsMediaOrganization",
        "court, GovernmentOrganization",
        "armed-group, Organization",
        "prison, Organization",
        "trade-union, Organization",
        "x-club, Organization",
    })
    void an_organisation_has_the_type_that_its_kind_says_for_certain(String kind, String type) {
        Organisation organisation = Organisation.builder()
                .id(OrganisationId.of("o"))
                .addName(Name.of("Shore"))
                .addKind(OrganisationKind.VOCABULARY.of(kind))
                .foundedOn(PartialDate.parse("1999"))
                .dissolvedOn(PartialDate.parse("2003-05"))
                .addEvidence(Evidence.of(NEWS, "founded in 1999"))
                .build();
        JsonObject node = node("organisation/o", organisation, news().build());
        assertThat(node.getJsonArray("@type").getString(0)).isEqualTo(SCHEMA + type);
        assertThat(values(node, "foundingDate")).containsExactly("1999");
        assertThat(values(node, "dissolutionDate")).containsExactly("2003-05");
    }

    @Test
    void a_detention_is_an_event_about_somebody() {
        Detention held = detention()
                .period(Period.parse("2023-11/2024-02-03"))
                .addCustodyPhase(CustodyPhase.builder()
                        .form(CustodyForm.PRISON)
                        .place(Place.builder()
                                .name(LocalizedText.english("North Jail"))
                                .country("AZ")
                                .build())
                        .build())
                .build();
        JsonObject node = node("detention/calder-1", ines().build(), news().build(), held);
        assertThat(node.getJsonArray("@type").getString(0)).isEqualTo(SCHEMA + "Event");
        assertThat(values(node, "name")).containsExactly("Detention of Ines Calder");
        assertThat(values(node, "about")).containsExactly(BASE + "person/ines_calder");
        assertThat(values(node, "startDate")).containsExactly("2023-11");
        assertThat(values(node, "endDate")).containsExactly("2024-02-03");
        JsonObject place = node.getJsonArray(SCHEMA + "location").getJsonObject(0);
        assertThat(values(place, "name")).containsExactly("North Jail");
        assertThat(values(place.getJsonArray(SCHEMA + "address").getJsonObject(0), "addressCountry"))
                .containsExactly("AZ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023~/..", "202X/..", "2023-22/..", "-0043/..", "2024/2023"})
    void what_is_no_iso_date_is_left_out(String period) {
        JsonObject node = node(
                "detention/calder-1",
                ines().build(),
                news().build(),
                detention().period(Period.parse(period)).build());
        assertThat(values(node, "startDate")).isEmpty();
        assertThat(values(node, "endDate")).isEmpty();
    }

    @Test
    void a_detention_that_is_not_certain_says_so() {
        Evidence inferred =
                Evidence.builder().statement(NEWS).modality(Modality.INFERRED).build();
        JsonObject node = node(
                "detention/calder-1",
                ines().build(),
                news().build(),
                detention()
                        .evidence(List.of(inferred))
                        .period(Period.parse("2023/.."))
                        .build());
        assertThat(values(node, "description")).containsExactly("It is not certain that this happened.");
        assertThat(values(node, "startDate")).isEmpty();
    }

    @Test
    void a_statement_is_a_work_with_texts_by_language() {
        Statement statement = news().titles(LocalizedText.english("Held").with(AZ, "Həbs"))
                .source(Source.builder()
                        .url(URI.create("https://paper.example/1"))
                        .build())
                .addText(TextVersion.builder().text("Saxlanılır.").language(AZ).build())
                .build();
        JsonObject node = node("statement/news", statement);
        assertThat(values(node, "name")).containsExactly("Held", "Həbs");
        assertThat(values(node, "url")).containsExactly("https://paper.example/1");
        assertThat(values(node, "inLanguage")).containsExactly("az");
        assertThat(values(node, "text")).containsExactly("Saxlanılır.");
        assertThat(values(node, "datePublished")).containsExactly("2024-06-10");
    }

    @Test
    void an_award_is_a_text_of_whoever_certainly_has_it() {
        PersonId nominee = PersonId.of("n");
        Award award = Award.builder()
                .id(AwardId.of("lantern"))
                .addName(Name.of("Lantern Prize", LanguageTag.ENGLISH))
                .addConferral(Conferral.builder()
                        .recipient(INES)
                        .status(ConferralStatus.CONFERRED)
                        .build())
                .addConferral(Conferral.builder()
                        .recipient(nominee)
                        .status(ConferralStatus.NOMINATED)
                        .build())
                .addEvidence(Evidence.of(NEWS, "has won"))
                .build();
        Publication publication = Publications.of(
                ines().build(),
                news().build(),
                Person.builder().id(nominee).addName(Name.of("Oren")).build(),
                award);
        assertThat(values(Documents.nodes(publication).get(BASE + "person/ines_calder"), "award"))
                .containsExactly("Lantern Prize");
        assertThat(values(Documents.nodes(publication).get(BASE + "person/n"), "award"))
                .isEmpty();
        assertThat(Documents.nodes(publication)).hasSize(3);
    }

    @Test
    void roles_are_left_out() {
        Organisation paper = Organisation.builder()
                .id(OrganisationId.of("paper"))
                .addName(Name.of("Paper"))
                .build();
        assertThat(Documents.text(Publications.of(
                        paper,
                        ines().addRole(Role.of(RoleRelation.MEMBER, paper.id())).build())))
                .doesNotContain("memberOf");
    }

    @Test
    void hostile_texts_stay_texts() {
        for (String text : SampleFiles.TEXTS) {
            JsonObject node = node(
                    "person/ines_calder", ines().names(List.of(Name.of(text))).build());
            assertThat(values(node, "name")).containsExactly(text);
            assertThat(node.keySet()).containsExactlyInAnyOrder("@id", "@type", SCHEMA + "name");
        }
    }

    @Test
    void a_file_without_a_base_is_refused_and_nothing_is_written() {
        Publication publication = Publications.of(SampleFiles.withoutBase(ines().build()), PublicationProfile.PUBLIC);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> JsonLd.write(publication, out))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("no-base"))
                .hasMessageContaining("base");
        assertThat(out.size()).isZero();
    }
}
