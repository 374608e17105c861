package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Modality;
import org.amparo.code.NameKind;
import org.amparo.evidence.Evidence;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.people.Name;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A former name is nowhere the name of somebody: only among the other names, with what it was and until when. */
class FormerNamesTest {

    private static final Person ILKA = Person.builder()
            .id(PersonId.of("ilka"))
            .addName(Name.of("Ilka Tarnovar"))
            .addName(Name.builder()
                    .full("Old Canary")
                    .kind(NameKind.FORMER)
                    .language(LanguageTag.ENGLISH)
                    .period(Period.parse("/1999"))
                    .build())
            .build();

    private static final Organisation PARLIAMENT = Organisation.builder()
            .id(OrganisationId.of("parliament"))
            .addName(Name.builder()
                    .full("Merrow Canary")
                    .language(LanguageTag.ENGLISH)
                    .period(Period.parse("1880/1921"))
                    .build())
            .addName(Name.of("Merrow Assembly"))
            .build();

    static List<String> languages() {
        return Phrasebook.LANGUAGES;
    }

    private static Map<String, String> pages(String language, CaseRecord... records) {
        CaseHeader header =
                Cases.harbour().header().toBuilder().publisher(Optional.empty()).build();
        return Cases.pages(CaseFile.of(header, List.of(records)), language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_former_name_is_told_once_among_the_other_names(String language) {
        Map<String, String> pages = pages(language, ILKA, PARLIAMENT);
        assertThat(pages.get("index.html"))
                .contains("Ilka Tarnovar", "Merrow Assembly")
                .doesNotContain("Canary");
        pages.forEach((path, html) -> {
            if (path.endsWith("ilka/index.html") || path.endsWith("parliament/index.html")) {
                String before = html.substring(0, html.indexOf("id=\"names\""));
                String after = html.substring(before.length());
                assertThat(before).doesNotContain("Canary");
                assertThat(after.split("Canary", -1)).hasSize(2);
            } else {
                assertThat(html).doesNotContain("Canary");
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"en, former name", "az, əvvəlki ad", "ru, прежнее имя", "fr, ancien nom", "es, nombre anterior"})
    void it_says_that_it_is_one_and_when_it_was_used(String language, String kind) {
        Map<String, String> pages = pages(language, ILKA, PARLIAMENT);
        assertThat(pages.get("person/ilka/index.html")).containsPattern("\\(" + kind + ", [^)]*1999[^)]*\\)");
        assertThat(pages.get("organisation/parliament/index.html"))
                .containsPattern("\\(" + kind + ", [^)]*1880[^)]*1921[^)]*\\)");
    }

    @Test
    void it_is_not_told_to_search_engines_as_a_name() {
        assertThat(pages("en", ILKA).get("person/ilka/index.html"))
                .contains("\"name\": \"Ilka Tarnovar\"")
                .doesNotContain("alternateName");
    }

    private static Person called(Name... names) {
        return ILKA.toBuilder().names(List.of(names)).build();
    }

    private static Name said(String full, Modality how) {
        return Name.builder()
                .full(full)
                .addEvidence(Evidence.builder()
                        .statement(StatementId.of("appeal"))
                        .modality(how)
                        .build())
                .build();
    }

    @Test
    void nor_is_one_that_is_only_alleged_and_the_page_of_somebody_without_another_has_no_data_for_them() {
        Statement appeal = Statement.builder()
                .id(StatementId.of("appeal"))
                .titles(LocalizedText.english("The appeal"))
                .build();
        Name alleged = said("Ilka Canary", Modality.ALLEGED);
        assertThat(pages("en", called(alleged, said("Ilka Tarnovar", Modality.STATED)), appeal)
                        .get("person/ilka/index.html"))
                .contains("\"name\": \"Ilka Tarnovar\"")
                .doesNotContain("alternateName");
        assertThat(pages("en", called(alleged), appeal).get("person/ilka/index.html"))
                .contains("Ilka Canary")
                .doesNotContain("ld+json");
        Name former = said("Old Canary", Modality.STATED).toBuilder()
                .kind(NameKind.FORMER)
                .build();
        assertThat(pages("en", called(alleged, former), appeal).get("person/ilka/index.html"))
                .doesNotContain("ld+json");
    }

    /** The words for kinds of names are in every language. */
    @ParameterizedTest
    @MethodSource("languages")
    void each_kind_of_name_has_words_of_the_language(String language) {
        for (NameKind kind : NameKind.VOCABULARY.codes()) {
            assertThat(kind.label(LanguageTag.parse(language).toLocale()).language())
                    .as(kind.code())
                    .isEqualTo(language);
        }
    }
}
