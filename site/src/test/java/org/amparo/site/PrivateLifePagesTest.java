package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ContactChannel;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.code.OrganisationKind;
import org.amparo.code.OrganisationRelation;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.ContactDetail;
import org.amparo.people.Name;
import org.amparo.people.ParentBody;
import org.amparo.people.Photo;
import org.amparo.record.Place;
import org.amparo.text.LocalizedText;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** Pictures of people and the bodies above a body on their pages, and what of private life is on none. */
class PrivateLifePagesTest {

    private static final PersonId PERSON = PersonId.of("ivo");
    private static final OrganisationId UNIT = OrganisationId.of("unit");
    private static final OrganisationId MINISTRY = OrganisationId.of("ministry");
    private static final StatementId LIST = StatementId.of("list");

    private static Person.Builder person() {
        return Person.builder()
                .id(PERSON)
                .addName(Name.of("Ivo Lund"))
                .addPhoto(Photo.builder()
                        .url(URI.create("https://pictures.example/ivo.jpg?size=1&x=2"))
                        .description(LocalizedText.english("Ivo Lund at his desk <b>"))
                        .credit("Siv Viklund \"SV\"")
                        .licence(URI.create("https://licence.example/by"))
                        .build())
                .addPhoto(Photo.of(URI.create("https://pictures.example/2.jpg")))
                .addPhoto(Photo.of(URI.create("data:image/png;base64,AAAA")))
                .addContact(ContactDetail.of(ContactChannel.EMAIL, "canary@mail.example"))
                .addAddress(Place.of(LocalizedText.english("Canary Street 1")))
                .health(LocalizedText.english("A canary disease"));
    }

    private static Organisation.Builder body(OrganisationId id, String name) {
        return Organisation.builder().id(id).addName(Name.of(name)).addKind(OrganisationKind.POLICE);
    }

    private static Map<String, String> pages(String language, CaseRecord... records) {
        CaseHeader header =
                Cases.harbour().header().toBuilder().publisher(Optional.empty()).build();
        return Cases.pages(CaseFile.of(header, List.of(records)), language);
    }

    private static String page(Map<String, String> pages, String address) {
        return pages.entrySet().stream()
                .filter(page -> page.getKey().contains(address))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @Test
    void pictures_contacts_addresses_and_health_are_on_no_page() {
        assertThat(pages("en", person().build()).values())
                .isNotEmpty()
                .allSatisfy(html -> assertThat(html)
                        .doesNotContainIgnoringCase("canary")
                        .doesNotContain("pictures.example")
                        .doesNotContain("Viklund"));
    }

    @Test
    void a_picture_that_is_marked_as_public_is_a_link_with_what_it_shows_and_whom_to_name() {
        Person shown = person().addMarking(AttributeMarking.of(Person.PHOTOS, Marking.PUBLIC))
                .build();
        Map<String, String> pages = pages("en", shown);
        String page = page(pages, "person/ivo");
        assertThat(page)
                .contains("<h2 id=\"photos\">Pictures</h2>")
                .contains("href=\"https://pictures.example/ivo.jpg?size=1&amp;x=2\" rel=\"external\"")
                .contains("Ivo Lund at his desk &lt;b&gt;")
                .contains("Siv Viklund &#34;SV&#34;")
                .contains("href=\"https://licence.example/by\" rel=\"license\"")
                .contains("href=\"https://pictures.example/2.jpg\" rel=\"external\">pictures.example</a>")
                .doesNotContain("<img")
                .doesNotContain("data:image");
        assertThat(pages.values()).allSatisfy(html -> assertThat(html).doesNotContainIgnoringCase("canary"));
    }

    @Test
    void a_picture_of_which_somebody_doubts_whom_it_shows_says_so() {
        Person shown = Person.builder()
                .id(PERSON)
                .addName(Name.of("Ivo Lund"))
                .addPhoto(photo("alleged", Modality.ALLEGED))
                .addPhoto(photo("contested", Modality.STATED, Modality.DENIED))
                .addPhoto(photo("denied", Modality.DENIED))
                .addPhoto(photo("firm", Modality.STATED))
                .addMarking(AttributeMarking.of(Person.PHOTOS, Marking.PUBLIC))
                .build();
        Statement list = Statement.builder()
                .id(LIST)
                .titles(LocalizedText.english("List"))
                .build();
        String page = page(pages("en", shown, list), "person/ivo").replaceAll("[\u2066-\u2069]", "");
        assertThat(page)
                .contains(">alleged (alleged")
                .contains(">contested (denied")
                .contains(">firm</a>")
                .doesNotContain("denied.jpg");
    }

    private static Photo photo(String shows, Modality... modalities) {
        Photo.Builder photo = Photo.builder()
                .url(URI.create("https://pictures.example/" + shows + ".jpg"))
                .description(LocalizedText.english(shows));
        for (Modality modality : modalities) {
            photo.addEvidence(Evidence.of(LIST, "It is Ivo Lund.").toBuilder()
                    .modality(modality)
                    .build());
        }
        return photo.build();
    }

    @Test
    void the_bodies_above_a_body_are_told_with_their_period_and_relation() {
        Organisation unit = body(UNIT, "Harbour Unit")
                .parent(OrganisationId.of("police"))
                .addParent(ParentBody.of(MINISTRY, OrganisationRelation.UNDER_COMMAND_OF, Period.parse("2010/2014")))
                .addParent(ParentBody.builder()
                        .organisation(OrganisationId.of("guard"))
                        .period(Period.parse("2015/.."))
                        .addEvidence(Evidence.of(LIST, "is said to be under the guard").toBuilder()
                                .modality(Modality.ALLEGED)
                                .build())
                        .build())
                .addParent(ParentBody.of(MINISTRY, OrganisationRelation.OWNED_BY, Period.parse("2001/2002")).toBuilder()
                        .addEvidence(Evidence.of(LIST, "was never owned by it").toBuilder()
                                .modality(Modality.DENIED)
                                .build())
                        .build())
                .build();
        Map<String, String> pages = pages(
                "en",
                unit,
                body(MINISTRY, "Ministry of the Shore").build(),
                body(OrganisationId.of("guard"), "Shore Guard").build(),
                body(OrganisationId.of("police"), "Harbour Police").build(),
                Statement.builder()
                        .id(LIST)
                        .titles(LocalizedText.english("List"))
                        .build());
        String page = page(pages, "organisation/unit").replaceAll("[\u2066-\u2069]", "");
        assertThat(page)
                .contains("<h2 id=\"parts\">Part of</h2>")
                .contains("<h2 id=\"above\">Bodies above it</h2>")
                .contains("Ministry of the Shore (command, from 2010 to 2014)</a>")
                .contains("Shore Guard (")
                .contains("alleged")
                .doesNotContain("ownership");
    }

    @Test
    void every_language_has_the_words_for_it() {
        Person shown = person().addMarking(AttributeMarking.of(Person.PHOTOS, Marking.PUBLIC))
                .build();
        Organisation unit = body(UNIT, "Harbour Unit")
                .addParent(ParentBody.of(MINISTRY, OrganisationRelation.PART_OF, Period.parse("2010/..")))
                .build();
        Map<String, String> headings =
                Map.of("fr", "Photos", "es", "Fotos", "ru", "Фотографии", "az", "Şəkillər", "en", "Pictures");
        headings.forEach((language, heading) -> assertThat(
                        pages(language, shown, unit, body(MINISTRY, "Ministry").build())
                                .values())
                .anySatisfy(html -> assertThat(html).contains(">" + heading + "</h2>")));
    }
}
