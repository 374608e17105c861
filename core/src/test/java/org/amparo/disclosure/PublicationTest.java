package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.PersonKind;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Missing;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private static final PersonId P1 = PersonId.of("p1");

    private static Person person() {
        return Person.builder()
                .id(P1)
                .addName(Name.of("Nuran Castell"))
                .bornOn(PartialDate.of(1980))
                .addMarking(AttributeMarking.of("bornOn", Marking.SECRET))
                .build();
    }

    private static CaseFile file() {
        return Cases.open(
                Cases.secret("w1", "Leyla Orlova"),
                person(),
                Detention.builder()
                        .id(DetentionId.of("d1"))
                        .detainee(PersonId.of("w1"))
                        .build());
    }

    @Test
    void only_disclosure_makes_a_publication() {
        assertThat(Modifier.isFinal(Publication.class.getModifiers())).isTrue();
        assertThat(Publication.class.getDeclaredConstructors())
                .extracting(Constructor::getModifiers)
                .allMatch(PublicationTest::isHidden);
        Stream<Method> factories = Stream.of(Publication.class, PublicationProfile.class, Receipt.class, Withheld.class)
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> method.getReturnType() == Publication.class);
        assertThat(factories).extracting(Method::getName).containsExactly("requireReviewed");
        assertThat(Disclosure.class.getMethods())
                .filteredOn(method -> method.getReturnType() == Publication.class)
                .extracting(Method::getName)
                .containsOnly("project");
    }

    private static boolean isHidden(int modifiers) {
        return !Modifier.isPublic(modifiers) && !Modifier.isProtected(modifiers);
    }

    @Test
    void a_publication_prints_no_content() {
        assertThat(Cases.project(file())).hasToString("public publication of case-file:north-shore, records: 1");
        assertThat(Cases.project(file()).receipt()).hasToString("receipt of 4");
    }

    @Test
    void the_receipt_says_what_went_and_why() {
        Receipt receipt = Cases.project(file()).receipt();
        assertThat(receipt.withheld())
                .extracting(Withheld::toString)
                .containsExactly(
                        "person:w1: level (secret): its marking is above the profile",
                        "person:p1 /bornOn: level (secret): its marking is above the profile",
                        "detention:d1 /detainee: reference (public): it refers to a record or part that is not in the publication",
                        "detention:d1: required-lost (public): it lost something that it needs");
        assertThat(receipt.kept()).containsOnlyKeys("person").containsEntry("person", 1);
        assertThat(receipt.lines()).noneMatch(line -> line.contains("Orlova") || line.contains("1980"));
    }

    @Test
    void pointers_lead_into_the_original() {
        Person person = Cases.person("p1")
                .addName(Name.builder().full("N. C.").marking(Marking.SECRET).build())
                .addName(Name.of("Nuran Castell"))
                .addName(Name.builder()
                        .full("Nuran Castell-Vale")
                        .marking(Marking.PARTNERS)
                        .build())
                .build();
        assertThat(Cases.project(Cases.open(person)).receipt().withheld())
                .extracting(entry -> entry.at().toString())
                .containsExactly("/names/0", "/names/2");
    }

    @Test
    void the_public_is_not_told_that_something_was_taken_out() {
        Person shown = Cases.published(file()).find(P1).orElseThrow();
        assertThat(shown)
                .isEqualTo(Person.builder()
                        .id(P1)
                        .addName(Name.of("Nuran Castell"))
                        .build());
        Person told = shown.toBuilder()
                .addMissing(Missing.of("bornOn", MissingReason.REDACTED_BY_PROFILE))
                .build();
        assertThat(Cases.published(Cases.open(told)).records()).containsExactly(shown);
    }

    @Test
    void no_code_tells_the_public_that_something_is_kept_back() {
        Person shown = Cases.person("p1").addName(Name.of("Nuran Castell")).build();
        for (MissingReason reason : List.of(
                MissingReason.WITHHELD_SAFETY,
                MissingReason.WITHHELD_CONSENT,
                MissingReason.WITHHELD_LEGAL,
                MissingReason.VOCABULARY.of("sealed-by-court"))) {
            Person told =
                    shown.toBuilder().addMissing(Missing.of("bornOn", reason)).build();
            Publication publication = Cases.project(Cases.open(told));
            assertThat(publication.caseFile().records()).containsExactly(shown);
            assertThat(publication.receipt().withheld())
                    .extracting(Withheld::reason)
                    .containsExactly(WithheldReason.TELLS_OF_WITHHELD);
            assertThat(Disclosure.project(Cases.open(told), PublicationProfile.PARTNERS, Cases.CLOCK)
                            .caseFile()
                            .records())
                    .containsExactly(told);
        }
        for (MissingReason reason : List.of(MissingReason.NOT_STATED, MissingReason.NONE_EXISTS)) {
            Person gap =
                    shown.toBuilder().addMissing(Missing.of("bornOn", reason)).build();
            assertThat(Cases.published(Cases.open(gap)).records()).containsExactly(gap);
        }
        Person bare = Cases.person("p1").build();
        Person kept = bare.toBuilder()
                .kind(PersonKind.VOCABULARY.of("hidden-in-a-later-version"))
                .build();
        assertThat(Cases.published(Cases.open(kept)).records()).isEmpty();
        Person unnamed = bare.toBuilder().kind(PersonKind.UNNAMED).build();
        assertThat(Cases.published(Cases.open(unnamed)).records()).containsExactly(unnamed);
    }

    @Test
    void others_are_told_that_something_was_taken_out() {
        for (PublicationProfile profile : List.of(PublicationProfile.PARTNERS, PublicationProfile.INTERNAL)) {
            Publication publication = Disclosure.project(file(), profile, Cases.CLOCK);
            Person shown = publication.caseFile().find(P1).orElseThrow();
            assertThat(shown.missing()).containsExactly(Missing.of("bornOn", MissingReason.REDACTED_BY_PROFILE));
            assertThat(shown.markings()).isEmpty();
            assertThat(Disclosure.project(publication.caseFile(), profile, Cases.CLOCK)
                            .caseFile())
                    .isEqualTo(publication.caseFile());
        }
    }

    @Test
    void profiles_have_names() {
        assertThat(PublicationProfile.all())
                .extracting(PublicationProfile::name)
                .containsExactly("public", "partners", "internal", "un", "states");
        PublicationProfile.all()
                .forEach(profile ->
                        assertThat(PublicationProfile.of(profile.name())).isSameAs(profile));
        assertThatThrownBy(() -> PublicationProfile.of("Public"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("profile-unknown"));
    }

    @Test
    void every_reason_has_a_code_and_an_explanation() {
        for (WithheldReason reason : WithheldReason.values()) {
            assertThat(reason.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(reason.explanation()).isNotBlank();
        }
    }
}
