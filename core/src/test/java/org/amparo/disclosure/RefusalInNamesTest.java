package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.NameKind;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.people.Name;
import org.amparo.time.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody whose name says that it must not be shown, as people note it in a list of names. */
class RefusalInNamesTest {

    private static List<Name> in(String text) {
        return List.of(
                Name.of(text),
                Name.builder().full("Nuran Castell").given(text).build(),
                Name.builder().full("Nuran Castell").honorific(text).build(),
                Name.builder().full("Nuran Castell").transliteration(text).build());
    }

    private static Person person(Name name) {
        return Cases.person("p1")
                .addName(Name.of("Nuran Castell"))
                .addName(name)
                .bornOn(PartialDate.of(1980))
                .build();
    }

    private static CaseFile shown(PublicationProfile profile, Name name) {
        return Disclosure.project(Cases.open(person(name)), profile, Cases.CLOCK)
                .caseFile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nuran Castell (do not publish)",
                "Nuran Castell (DO NOT PUBLISH)",
                "Nuran Castell (Do Not Publish)",
                "Nuran Castell [confidential]",
                "Nuran Castell (Confidential)",
                "Nuran Castell (consent refused)",
                "Nuran Castell (Consent: no)",
                "Nuran Castell (refused)",
                "Nuran Castell (Refused)",
                "Nuran Castell (name withheld)",
                "Nuran Castell (family has refused)",
                "Nuran Castell (opt-out)",
                "Nuran Castell - consent withdrawn",
                "Nuran Castell – not for publication",
                "Nuran Castell, do not publish",
                "Nuran Castell, refused consent",
                "Nuran Castell do not publish",
                "Nuran Castell: DO NOT PUBLISH!",
                "do not publish",
                "DO NOT PUBLISH: Nuran Castell",
                "confidential",
                "Withheld",
                "Nuran Castell (no publicar)",
                "Nuran Castell (se niega)",
                "Nuran Castell (ne pas publier)",
                "Nuran Castell (refusé)",
                "Нуран Кастелл (не публиковать)",
                "Нуран Кастелл (отказ)",
                "Nuran Castell (imtina edib)",
                "Nuran Castell (dərc etməyin)",
                "Nuran Castell (Nicht veröffentlichen)",
                "Nuran Castell (Einwilligung verweigert)",
                "Nuran Castell (Consent Refused)",
                "Nuran Castell (refused May 2024)",
                "Nuran Castell (aged 34, refused)",
                "Nuran Castell (no consent from her aunt)",
                "Nuran Castell (did not give permission)",
                "Nuran Castell (refuses to be named)",
                "Nuran Castell (asked not to be named)",
                "Nuran Castell (wants to stay anonymous)",
                "Nuran Castell (requested anonymity)",
                "Nuran Castell (anonymous)",
                "Nuran Castell (Anonymous)",
                "Nuran Castell (anonym)",
                "Nuran Castell (anon)",
                "Nuran Castell (secret)",
                "Nuran Castell (keep secret)",
                "Nuran Castell (private)",
                "Nuran Castell (dnp)",
                "Nuran Castell (DNP)",
                "Nuran Castell / refuses",
                "NN keep secret",
                "Nuran Castell (anónima)",
                "Nuran Castell (quiere permanecer anónima)",
                "Nuran Castell (souhaite rester anonyme)",
                "Нуран Кастелл (анонимно)",
                "Нуран Кастелл (хочет остаться анонимной)",
                "Нуран Кастелл (Отказалась)",
                "Нуран Кастелл (семья отказалась)",
                "Nuran Castell (anonim)",
                "Nuran Castell (adını açıqlamayın)",
                "Nuran Castell (nicht teilen)",
                "Нуран Кастелл (не раскрывать имя)",
                "Nuran Castell (anonim qalmaq istəyir)",
                "Nuran Castell (möchte anonym bleiben)",
                "Nuran Castell (will nicht genannt werden)"
            })
    void nobody_sees_a_person_whose_name_says_so(String text) {
        for (Name name : in(text)) {
            assertThat(SuspectMembers.isRefusal(PersonId.of("p1"), name))
                    .as(text)
                    .isTrue();
            for (PublicationProfile profile : PublicationProfile.all()) {
                assertThat(shown(profile, name).records()).as(text).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "do-not-publish",
                "confidential",
                "refused",
                "no-consent",
                "withheld",
                "no-publicar",
                "secret",
                "private",
                "hidden",
                "internal",
                "restricted",
                "anonymous"
            })
    void nor_one_whose_name_is_of_such_a_kind(String kind) {
        Name name = Name.builder()
                .full("N. Castell")
                .kind(NameKind.VOCABULARY.of(kind))
                .build();
        assertThat(SuspectMembers.isRefusal(PersonId.of("p1"), name)).isTrue();
        for (PublicationProfile profile : PublicationProfile.all()) {
            assertThat(shown(profile, name).records()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Otis Redding",
                "Nuran Redding (née Geri)",
                "Nuran (Redding)",
                "Geri Allen",
                "Razi Olimov",
                "Redding, Otis",
                "Nuran Castell (Nuri)",
                "Nuran Castell (the elder)",
                "Nuran Castell (alias Redding)",
                "Nuran Castell - Redding",
                "Veto Consentino",
                "Nuran O'Rourke-Castell",
                "Nuran Castell, jr.",
                "Нуран Отказова",
                "Nuran Verbotsky",
                "Nuran Yayman",
                "Nuran Castell (alias Yayman)",
                "Vera Soglasova",
                "Сергей Согласов",
                "Ivan Soglasny",
                "Geri",
                "Razı",
                "Redd",
                "Nuran (Redding Allen)",
                "Nuran Castell (opposition)",
                "Nuran Castell (Consent party)",
                "Nuran Castell (refusenik)",
                "Nuran Castell (Refusenik)",
                "Нуран Кастелл (отказник)",
                "Nuran Castell, who refused food",
                "Nuran Castell - refused bail",
                "Nuran Castell (refuses to eat)",
                "Nuran Castell (released, refused a lawyer)",
                "Nuran Castell (consent given)",
                "Nuran Castell (refused permission to travel)",
                "Nuran Castell (bail denied)",
                "Nuran Castell / Нуран Кастелл",
                "Нуран Кастелл (отказался от еды)",
                "Nuran Castell (aclıqdan imtina edib)",
                "Nuran Castell (verweigerte die Aussage)"
            })
    void a_name_that_is_like_a_word_of_refusal_is_none(String text) {
        for (Name name : in(text)) {
            assertThat(SuspectMembers.isRefusal(PersonId.of("p1"), name))
                    .as(text)
                    .isFalse();
            assertThat(shown(PublicationProfile.INTERNAL, name).records()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"legal", "alias", "known-only-to-us"})
    void nor_is_another_kind(String kind) {
        Name name = Name.builder()
                .full("N. Castell")
                .kind(NameKind.VOCABULARY.of(kind))
                .build();
        assertThat(shown(PublicationProfile.INTERNAL, name).records()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hill House (do not publish)",
                "Hill House (confidential)",
                "Hill House - do not publish",
                "Hill House (asked not to be named)"
            })
    void of_a_body_the_name_goes_alone(String text) {
        CaseFile file = Cases.open(Cases.organisation(OrganisationId.of("o1"))
                .addName(Name.of(text))
                .foundedOn(PartialDate.of(1990))
                .build());
        assertThat(Strings.of(Disclosure.project(file, PublicationProfile.INTERNAL, Cases.CLOCK)
                        .caseFile()))
                .noneMatch(shown -> shown.contains("Hill House"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Согласие",
                "Soglasie",
                "Consent",
                "Refuse",
                "Refused",
                "Confidential",
                "Do Not Publish Magazine",
                "Опора (оппозиция)",
                "Consent: a quarterly",
                "Hill House (Consent party)"
            })
    void a_body_may_be_called_after_such_words(String text) {
        Name name = Name.of(text);
        assertThat(SuspectMembers.isRefusal(OrganisationId.of("o1"), name)).isFalse();
        CaseFile file = Cases.open(
                Cases.organisation(OrganisationId.of("o1")).addName(name).build());
        for (PublicationProfile profile : PublicationProfile.all()) {
            assertThat(Disclosure.project(file, profile, Cases.CLOCK).caseFile().records())
                    .isEqualTo(file.records());
        }
    }
}
