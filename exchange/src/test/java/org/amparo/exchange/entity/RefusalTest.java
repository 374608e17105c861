package org.amparo.exchange.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.CaseFileId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody refused in a property that no record has a place for: it must not be lost. */
class RefusalTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"consentStatus\": \"refused\"",
                "\"consent_status\": \"refused\"",
                "\"consent\": {\"given\": false}",
                "\"optOut\": true",
                "\"x:withdrawn\": true",
                "\"status\": \"refused\"",
                "\"no_publicar\": true",
                "\"отказ\": \"да\"",
                "\"Widerruf\": \"2024\"",
                "\"visibility\": \"secret\"",
                "\"publish\": \"no\"",
                "\"contact_details\": [{\"type\": \"phone\", \"value\": \"1\", \"consent\": \"N\"}]",
                "\"extras\": {\"privacy\": [{\"optOut\": true}]}"
            })
    void a_person_of_popolo_comes_in_as_secret(String member) {
        Entities.Result result = Entities.popolo(
                folder,
                "{\"persons\": [{\"id\": \"p1\", \"name\": \"Ines Calder\", %s}, {\"id\": \"p2\", \"name\": \"Tomas Brandt\"}]}"
                        .formatted(member));
        assertThat(result.person("p1").marking()).contains(Marking.SECRET);
        assertThat(result.person("p2").marking()).isEmpty();
        assertThat(result.remarks()).singleElement().asString().endsWith("member-like-a-marking");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"consentStatus\": [\"refused\"]",
                "\"status\": [\"consent withdrawn\"]",
                "\"doNotPublish\": [\"true\"]",
                "\"imtina\": [\"bəli\"]",
                "\"notes\": [\"refusé\"]"
            })
    void a_person_of_followthemoney_too(String property) {
        Entities.Result result = Entities.ftm(
                folder,
                "{\"id\": \"p1\", \"schema\": \"Person\", \"properties\": {\"name\": [\"Ines Calder\"], %s}}"
                        .formatted(property),
                "{\"id\": \"p2\", \"schema\": \"Person\", \"properties\": {\"name\": [\"Tomas Brandt\"], \"notes\": [\"A rower\"]}}",
                "{\"id\": \"p3\", \"schema\": \"Person\", \"consent\": \"no\", \"properties\": {\"name\": [\"Nino Vale\"]}}");
        assertThat(result.person("p1").marking()).contains(Marking.SECRET);
        assertThat(result.person("p2").marking()).isEmpty();
        assertThat(result.person("p3").marking()).contains(Marking.SECRET);
        assertThat(result.remarks()).hasSize(2).allMatch(remark -> remark.endsWith("member-like-a-marking"));
    }

    @Test
    void in_a_link_it_is_the_role_that_is_secret_wherever_it_is_told() {
        Entities.Result ftm = Entities.ftm(
                folder,
                "{\"id\": \"p1\", \"schema\": \"Person\", \"properties\": {\"name\": [\"Ines Calder\"]}}",
                "{\"id\": \"o1\", \"schema\": \"Organization\", \"properties\": {\"name\": [\"Rowing club\"]}}",
                "{\"id\": \"o2\", \"schema\": \"Organization\", \"properties\": {\"name\": [\"Choir\"]}}",
                "{\"id\": \"m1\", \"schema\": \"Membership\", \"properties\": {\"member\": [\"p1\"], \"organization\": [\"o1\", \"o2\"], \"consent\": [\"no\"]}}");
        assertThat(ftm.person("p1").roles())
                .hasSize(2)
                .allMatch(role -> role.marking().equals(Optional.of(Marking.SECRET)));
        assertThat(ftm.remarks()).isNotEmpty().allMatch(remark -> remark.endsWith("member-like-a-marking"));
        Entities.Result popolo = Entities.popolo(folder, """
                {"persons": [{"id": "p1", "name": "Ines Calder"}],
                 "organizations": [{"id": "o1", "name": "Rowing club"}],
                 "memberships": [{"person_id": "p1", "organization_id": "o1", "role": "Cox", "optOut": true}]}""");
        assertThat(popolo.person("p1").marking()).isEmpty();
        assertThat(popolo.person("p1").roles())
                .singleElement()
                .satisfies(role -> assertThat(role.marking()).contains(Marking.SECRET));
    }

    @Test
    void an_organisation_comes_in_as_secret_too() {
        Entities.Result popolo = Entities.popolo(folder, """
                {"organizations": [{"id": "o1", "name": "Rowing club", "consent": "no"}, {"id": "o2", "name": "Choir"}]}""");
        assertThat(popolo.organisation("o1").marking()).contains(Marking.SECRET);
        assertThat(popolo.organisation("o2").marking()).isEmpty();
        assertThat(popolo.remarks()).singleElement().asString().endsWith("member-like-a-marking");
        Entities.Result ftm = Entities.ftm(
                folder,
                "{\"id\": \"o1\", \"schema\": \"Organization\", \"properties\": {\"name\": [\"Rowing club\"], \"notes\": [\"do not publish\"]}}",
                "{\"id\": \"o2\", \"schema\": \"Organization\", \"properties\": {\"name\": [\"Choir\"], \"notes\": [\"sings\"]}}");
        assertThat(ftm.organisation("o1").marking()).contains(Marking.SECRET);
        assertThat(ftm.organisation("o2").marking()).isEmpty();
        assertThat(ftm.remarks()).singleElement().asString().endsWith("member-like-a-marking");
    }

    @Test
    void what_came_in_as_secret_is_shown_to_nobody() {
        Entities.Result result = Entities.popolo(folder, """
                {"persons": [{"id": "p1", "name": "Ines Calder", "consentGiven": false}]}""");
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("x"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        CaseFile file = CaseFile.of(header, result.records());
        for (PublicationProfile profile : PublicationProfile.all()) {
            assertThat(Disclosure.project(file, profile, CLOCK).caseFile().records())
                    .noneMatch(record -> record.id().type().equals("person"));
        }
    }
}
