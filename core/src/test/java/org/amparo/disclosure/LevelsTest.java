package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CustodyForm;
import org.amparo.code.Gender;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Missing;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Place;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;

/** The audience of an object, for every marking, level of consent and profile. */
class LevelsTest {

    private static final PersonId P1 = PersonId.of("p1");
    private static final DetentionId D1 = DetentionId.of("d1");

    private static Person.Builder person() {
        return Person.builder().id(P1).addName(Name.of("Nuran Castell")).bornOn(PartialDate.of(1980));
    }

    private static CaseFile file(Optional<Marking> byDefault, CaseRecord... records) {
        CaseFile.Builder file =
                CaseFile.builder().id(CaseFileId.of("north-shore")).add(records);
        byDefault.ifPresent(file::defaultMarking);
        return file.build();
    }

    private static Optional<Person> shown(PublicationProfile profile, Person person) {
        return Disclosure.project(Cases.open(person), profile, Cases.CLOCK)
                .caseFile()
                .find(P1);
    }

    private static Optional<Person> shown(Person person) {
        return shown(PublicationProfile.PUBLIC, person);
    }

    private static Detention.Builder detention() {
        return Detention.builder().id(D1).detainee(P1);
    }

    private static Detention shown(Detention detention) {
        return Cases.published(Cases.open(person().build(), detention)).find(D1).orElseThrow();
    }

    @Test
    void without_any_marking_nothing_is_public() {
        assertThat(Cases.published(file(Optional.empty(), person().build())).records())
                .isEmpty();
    }

    @Test
    void without_any_marking_everything_is_restricted() {
        CaseFile file = file(Optional.empty(), person().build());
        assertThat(Disclosure.project(file, PublicationProfile.PARTNERS, Cases.CLOCK)
                        .caseFile()
                        .records())
                .isEmpty();
        assertThat(Disclosure.project(file, PublicationProfile.INTERNAL, Cases.CLOCK)
                        .caseFile()
                        .records())
                .hasSize(1);
    }

    @Test
    void the_default_of_the_file_is_the_level_of_what_says_nothing() {
        assertThat(Cases.published(file(Optional.of(Marking.PUBLIC), person().build()))
                        .records())
                .hasSize(1);
        assertThat(Cases.published(file(Optional.of(Marking.PARTNERS), person().build()))
                        .records())
                .isEmpty();
    }

    @Test
    void a_record_that_is_marked_public_is_shown_whatever_the_default() {
        Person person = person().marking(Marking.PUBLIC).build();
        CaseFile published = Cases.published(file(Optional.empty(), person));
        assertThat(published.records()).containsExactly(person);
        assertThat(published.header().defaultMarking()).contains(Marking.PUBLIC);
    }

    @Test
    void a_record_that_is_marked_above_the_profile_is_absent() {
        for (Marking marking : new Marking[] {Marking.PARTNERS, Marking.RESTRICTED, Marking.SECRET}) {
            assertThat(shown(person().marking(marking).build())).isEmpty();
        }
        assertThat(shown(
                        PublicationProfile.PARTNERS,
                        person().marking(Marking.PARTNERS).build()))
                .isPresent();
        assertThat(shown(
                        PublicationProfile.PARTNERS,
                        person().marking(Marking.RESTRICTED).build()))
                .isEmpty();
        assertThat(shown(
                        PublicationProfile.INTERNAL,
                        person().marking(Marking.RESTRICTED).build()))
                .isPresent();
        assertThat(shown(
                        PublicationProfile.INTERNAL,
                        person().marking(Marking.SECRET).build()))
                .isEmpty();
    }

    @Test
    void an_unknown_marking_is_secret() {
        Person person = person().marking(Marking.VOCABULARY.of("embargoed")).build();
        PublicationProfile.all()
                .forEach(profile -> assertThat(shown(profile, person)).isEmpty());
    }

    @Test
    void an_attribute_that_is_marked_above_the_profile_is_absent_with_its_marking() {
        Person person = person().addMarking(AttributeMarking.of("bornOn", Marking.RESTRICTED))
                .build();
        assertThat(shown(person))
                .contains(Person.builder()
                        .id(P1)
                        .addName(Name.of("Nuran Castell"))
                        .build());
    }

    @Test
    void the_marking_of_an_attribute_that_is_shown_stays() {
        Person person = person().addMarking(AttributeMarking.of("bornOn", Marking.PUBLIC))
                .build();
        assertThat(shown(person)).contains(person);
    }

    @Test
    void of_two_markings_of_one_attribute_the_higher_counts() {
        Person person = person().addMarking(AttributeMarking.of("bornOn", Marking.PUBLIC))
                .addMarking(AttributeMarking.of("bornOn", Marking.SECRET))
                .build();
        assertThat(shown(person).orElseThrow().bornOn()).isEmpty();
        assertThat(shown(person).orElseThrow().markings()).isEmpty();
    }

    @Test
    void all_that_is_in_an_attribute_goes_with_it() {
        Detention detention = detention()
                .addProceeding(Proceeding.builder()
                        .caseNumber("12")
                        .marking(Marking.PUBLIC)
                        .build())
                .addMarking(AttributeMarking.of("proceedings", Marking.PARTNERS))
                .build();
        assertThat(shown(detention).proceedings()).isEmpty();
    }

    @Test
    void a_part_that_is_marked_above_the_profile_goes_alone() {
        Proceeding shown = Proceeding.builder().caseNumber("12").build();
        Proceeding hidden =
                Proceeding.builder().caseNumber("34").marking(Marking.PARTNERS).build();
        assertThat(shown(detention().addProceeding(hidden).addProceeding(shown).build())
                        .proceedings())
                .containsExactly(shown);
    }

    @Test
    void a_part_that_says_nothing_has_the_level_of_what_encloses_it() {
        Detention detention = detention()
                .marking(Marking.PUBLIC)
                .addProceeding(Proceeding.builder().caseNumber("12").build())
                .build();
        CaseFile file = file(Optional.empty(), person().marking(Marking.PUBLIC).build(), detention);
        assertThat(Cases.published(file).find(D1)).contains(detention);
    }

    @Test
    void an_attribute_marked_public_in_a_restricted_file_shows_no_part_that_is_not_marked_itself() {
        Detention detention = detention()
                .addMarking(AttributeMarking.of("id", Marking.PUBLIC))
                .addMarking(AttributeMarking.of("detainee", Marking.PUBLIC))
                .addMarking(AttributeMarking.of("proceedings", Marking.PUBLIC))
                .addProceeding(Proceeding.builder().caseNumber("12").build())
                .addProceeding(Proceeding.builder()
                        .caseNumber("34")
                        .marking(Marking.PUBLIC)
                        .build())
                .build();
        CaseFile file = file(Optional.empty(), person().marking(Marking.PUBLIC).build(), detention);
        assertThat(Cases.published(file).find(D1).orElseThrow().proceedings())
                .extracting(Proceeding::caseNumber)
                .containsExactly(Optional.of("34"));
    }

    @Test
    void a_floor_holds_below_a_public_object_and_not_below_an_entry() {
        Place place = Place.builder()
                .country("XK")
                .coordinates(URI.create("geo:48.2,16.3"))
                .build();
        Place open = place.toBuilder()
                .addMarking(AttributeMarking.of("coordinates", Marking.PUBLIC))
                .build();
        assertThat(shown(detention().addCustodyPhase(phase(place)).build()).custodyPhases())
                .containsExactly(phase(Place.builder().country("XK").build()));
        assertThat(shown(detention().addCustodyPhase(phase(open)).build()).custodyPhases())
                .containsExactly(phase(open));
    }

    private static CustodyPhase phase(Place place) {
        return CustodyPhase.builder().form(CustodyForm.PRISON).place(place).build();
    }

    @Test
    void a_part_of_which_nothing_is_left_leaves_no_stub() {
        Place place = Place.builder()
                .key("k1")
                .coordinates(URI.create("geo:48.2,16.3"))
                .build();
        Detention shown = shown(detention().addCustodyPhase(phase(place)).build());
        assertThat(shown.custodyPhases())
                .singleElement()
                .satisfies(phase -> assertThat(phase.place()).isEmpty());
    }

    @Test
    void a_part_that_loses_what_it_requires_goes() {
        Name name = Name.builder()
                .full("N. Castell")
                .addMarking(AttributeMarking.of("full", Marking.SECRET))
                .build();
        assertThat(shown(Person.builder()
                        .id(P1)
                        .gender(Gender.FEMALE)
                        .addName(name)
                        .build()))
                .contains(Person.builder().id(P1).gender(Gender.FEMALE).build());
    }

    @Test
    void a_record_that_loses_what_it_requires_goes() {
        Detention detention = detention()
                .addMarking(AttributeMarking.of("detainee", Marking.SECRET))
                .build();
        assertThat(Cases.published(Cases.open(person().build(), detention)).find(D1))
                .isEmpty();
    }

    @Test
    void a_marking_that_names_nothing_hides_the_whole_object_for_nobody_knows_what_was_meant() {
        Person slip = person().addMarking(AttributeMarking.of("bornon", Marking.SECRET))
                .build();
        assertThat(shown(slip)).isEmpty();
        Person harmless = person().addMarking(AttributeMarking.of("bornon", Marking.PUBLIC))
                .build();
        assertThat(shown(harmless)).contains(person().build());
        Person privateMember = person().addMarking(AttributeMarking.of("example.org:x", Marking.SECRET))
                .build();
        assertThat(shown(privateMember)).contains(person().build());
    }

    @Test
    void a_gap_in_what_is_withheld_is_withheld_too() {
        Person person = Person.builder()
                .id(P1)
                .addName(Name.of("Nuran Castell"))
                .addMissing(Missing.of("bornOn", MissingReason.WITHHELD_SAFETY))
                .addMissing(Missing.of("diedOn", MissingReason.NOT_STATED))
                .addMarking(AttributeMarking.of("bornOn", Marking.SECRET))
                .build();
        assertThat(shown(person).orElseThrow().missing())
                .containsExactly(Missing.of("diedOn", MissingReason.NOT_STATED));
    }

    @Test
    void the_header_follows_the_same_rules_and_keeps_its_id() {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("north-shore"))
                .titles(LocalizedText.english("Detained on the shore"))
                .base(URI.create("https://cases.example/"))
                .build();
        CaseHeader closed = Cases.published(CaseFile.of(header, List.of())).header();
        assertThat(closed.titles()).isEmpty();
        assertThat(closed.base()).isEmpty();
        assertThat(closed.id()).isEqualTo(header.id());
        CaseHeader open = header.toBuilder().marking(Marking.PUBLIC).build();
        assertThat(Cases.published(CaseFile.of(open, List.of())).header().titles())
                .isPresent();
    }

    @Test
    void a_public_header_makes_no_record_public() {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("north-shore"))
                .marking(Marking.PUBLIC)
                .build();
        assertThat(Cases.published(CaseFile.of(header, List.of(person().build())))
                        .records())
                .isEmpty();
    }

    @Test
    void of_a_header_that_is_withheld_nothing_can_be_published() {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("north-shore"))
                .defaultMarking(Marking.PUBLIC)
                .marking(Marking.PARTNERS)
                .build();
        CaseFile file = CaseFile.of(header, List.of(person().build()));
        assertThatThrownBy(() -> Cases.project(file))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("case-file-withheld"));
        assertThat(Disclosure.project(file, PublicationProfile.PARTNERS, Cases.CLOCK)
                        .caseFile()
                        .records())
                .hasSize(1);
    }

    @Test
    void the_publication_says_when_it_was_made_and_what_its_default_is() {
        CaseFile file = file(
                Optional.of(Marking.SECRET), person().marking(Marking.PUBLIC).build());
        Publication publication = Disclosure.project(file, PublicationProfile.PARTNERS, Cases.CLOCK);
        assertThat(publication.generatedAt()).isEqualTo("2025-03-10T12:00:00Z");
        assertThat(publication.caseFile().header().generatedAt()).contains(publication.generatedAt());
        assertThat(publication.caseFile().header().defaultMarking()).contains(Marking.PARTNERS);
        assertThat(publication.profile()).isEqualTo(PublicationProfile.PARTNERS);
    }

    @Test
    void the_header_of_a_publication_says_its_profile_and_no_other() {
        CaseFile file = file(Optional.of(Marking.PUBLIC), person().build());
        CaseFile told = CaseFile.of(file.header().toBuilder().profile("public").build(), file.records());
        for (PublicationProfile profile : PublicationProfile.all()) {
            assertThat(Disclosure.project(told, profile, Cases.CLOCK)
                            .caseFile()
                            .header()
                            .profile())
                    .contains(profile.name());
        }
    }

    @Test
    void a_default_that_the_profile_may_know_stays() {
        CaseFile file = file(Optional.of(Marking.PUBLIC), person().build());
        CaseFile partners = Disclosure.project(file, PublicationProfile.PARTNERS, Cases.CLOCK)
                .caseFile();
        assertThat(partners.header().defaultMarking()).contains(Marking.PUBLIC);
        assertThat(Cases.published(partners).records()).hasSize(1);
    }
}
