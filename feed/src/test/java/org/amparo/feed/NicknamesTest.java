package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.code.NameKind;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.people.Name;
import org.amparo.record.Place;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/**
 * A nickname, a form of address and a place of birth are told of a person, and none of them in the place of the name.
 */
class NicknamesTest {

    private static final PersonId LUND = PersonId.of("lund");

    private static Detention held() {
        return Detention.builder()
                .id(DetentionId.of("lund-1"))
                .detainee(LUND)
                .addEvidence(Evidence.of(Cases.REPORT, "is held"))
                .build();
    }

    private static Name nickname() {
        return Name.builder()
                .full("Lundik")
                .kind(NameKind.NICKNAME)
                .language(LanguageTag.ENGLISH)
                .build();
    }

    private static Person.Builder person(Name... names) {
        return Person.builder().id(LUND).names(List.of(names));
    }

    private static Person named() {
        return person(
                        nickname(),
                        Name.of("Ivo Lund").toBuilder().honorific("Dr").build())
                .bornAt(Place.builder().name(LocalizedText.english("Keel Bay")).build())
                .build();
    }

    private static List<String> about(String language, Person person) {
        CaseFile file =
                Cases.published(Cases.file(person, Cases.report()).build()).caseFile();
        return file.find(person.id()).stream()
                .map(found -> new PublicationItems(new Words(file, LanguageTag.parse(language)))
                        .about(found)
                        .view())
                .flatMap(view -> view.sections().stream())
                .filter(section -> section.kind() == Kind.PERSON)
                .flatMap(section -> section.lines().stream())
                .map(line -> Views.plain(line.text()))
                .toList();
    }

    @Test
    void all_three_are_told_beside_the_name() {
        assertThat(about("en", named()))
                .containsExactly("Known as Lundik.", "Form of address: Dr.", "Place of birth: Keel Bay.");
        for (String language : Phrasebook.LANGUAGES) {
            assertThat(about(language, named()))
                    .hasSize(3)
                    .anySatisfy(line -> assertThat(line).contains("Lundik"));
        }
    }

    @Test
    void no_item_calls_anybody_by_a_nickname_who_has_a_name() {
        List<CaseRecord> records = new ArrayList<>(List.of(held(), Cases.report(), Cases.appeal()));
        records.add(named());
        for (String language : Phrasebook.LANGUAGES) {
            assertThat(Views.views(language, records.toArray(CaseRecord[]::new)))
                    .isNotEmpty()
                    .allSatisfy(view -> assertThat(
                                    view.title() + ItemTemplate.standard().text(view))
                            .doesNotContain("Lundik"))
                    .anySatisfy(view -> assertThat(view.title()).contains("Ivo Lund"));
        }
    }

    @Test
    void somebody_of_whom_only_a_nickname_is_known_is_said_to_be_known_by_it() {
        Person known = person(nickname()).build();
        assertThat(Views.title(held(), known, Cases.report(), Cases.appeal()))
                .startsWith("Case of a person known as Lundik: ");
        assertThat(about("en", known)).isEmpty();
    }

    @Test
    void how_a_nickname_is_known_and_when_it_was_used_stand_beside_it() {
        Person alleged = person(
                        Name.of("Ivo Lund"),
                        nickname().toBuilder()
                                .period(Period.parse("2010/2012"))
                                .addEvidence(Evidence.of(Cases.REPORT, "called Lundik").toBuilder()
                                        .modality(Modality.ALLEGED)
                                        .build())
                                .build())
                .build();
        assertThat(about("en", alleged))
                .singleElement()
                .asString()
                .startsWith("Known as Lundik, from 2010 to 2012 (alleged");
    }

    @Test
    void none_of_them_passes_a_marking() {
        for (Marking level : List.of(Marking.PARTNERS, Marking.RESTRICTED, Marking.SECRET)) {
            Name marked = nickname().toBuilder().marking(level).build();
            Name bare = Name.of("Ivo Lund").toBuilder()
                    .honorific("Dr")
                    .addMarking(AttributeMarking.of(Name.HONORIFIC, level))
                    .build();
            assertThat(about("en", person(bare, marked).build())).isEmpty();
            assertThat(about(
                            "en",
                            named().toBuilder()
                                    .addMarking(AttributeMarking.of(Person.BORN_AT, level))
                                    .build()))
                    .containsExactly("Known as Lundik.", "Form of address: Dr.");
            assertThat(about(
                            "en",
                            named().toBuilder()
                                    .addMarking(AttributeMarking.of(Person.NAMES, level))
                                    .build()))
                    .isEmpty();
        }
    }
}
