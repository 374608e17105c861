package org.amparo.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.amparo.exchange.ExchangeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A column that nothing is made of, and in which somebody may have refused to be shown. */
class ColumnsOfConsentTest {

    @TempDir
    Path folder;

    private Imports.Result of(String column, String cell, String ignored) {
        String csv = "No,Name,\"" + column + "\"\n1,Leyla,\"" + cell + "\"\n2,Nino,\n";
        return Imports.of(folder, csv, Imports.people(", " + ignored.formatted(column)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consent",
                "consent?",
                "Consent given",
                "CONSENT_STATUS",
                "Opt-out",
                "Do not publish",
                "Refused",
                "Permission",
                "Confidential",
                "Consentimiento",
                "Refus",
                "Согласие",
                "Отказ",
                "Razılıq",
                "Einwilligung",
                "Can we use the name",
                "May we publish?",
                "Anonymous?",
                "Anonymity",
                "Visibility",
                "GDPR",
                "Privacy",
                "Anonimato",
                "RGPD",
                "Peut-on publier",
                "Анонимно",
                "Можно ли называть",
                "Anonim",
                "DSGVO",
                "Dürfen wir den Namen nennen"
            })
    void whose_heading_says_so_is_not_ignored(String column) {
        for (String cell : new String[] {"no", "yes", "", "form 17"}) {
            assertThatThrownBy(() -> of(column, cell, "\"ignored\": [\"%s\"]"))
                    .isInstanceOfSatisfying(
                            ExchangeException.class, e -> assertThat(e.code()).isEqualTo("column-of-consent"))
                    .hasMessageContaining("\"" + column + "\"")
                    .hasMessageContaining("ignoredOnPurpose");
            assertThat(of(column, cell, "\"ignoredOnPurpose\": [\"%s\"]").ids())
                    .containsExactly("person:1", "person:2");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Publish, N",
        "Publish, no",
        "Publish?, FALSE",
        "Publish, 0",
        "Show, non",
        "Публиковать, нет",
        "Remarks, do not publish",
        "Remarks, consent refused",
        "Status, withdrawn",
        "Notes, refusé",
        "Notes, verweigert",
        "Notes, 'consent: no'",
        "Notes, 'Arrested at home, refused'",
        "Notes, family asked us not to name him",
        "Notes, 'In May 2024 his family told us on the phone that they ask us not to name him at all.'",
        "Notes, wants to stay anonymous",
        "Notes, name must not be public",
        "Notes, DNP",
        "Notes, anon",
        "Notes, anonym",
        "Notes, аноним",
        "Notes, просит не называть",
        "Notes, anonim qalsın",
        "Notes, demande à rester anonyme",
        "Share with, nobody",
        "Publish data, no"
    })
    void whose_cell_says_so_rejects_the_row(String column, String cell) {
        Imports.Result result = of(column, cell, "\"ignored\": [\"%s\"]");
        assertThat(result.ids()).containsExactly("person:2");
        assertThat(result.reasons()).containsExactly("2: refusal-ignored, column \"" + column + "\"");
        Imports.Result onPurpose = of(column, cell, "\"ignoredOnPurpose\": [\"%s\"]");
        assertThat(onPurpose.ids()).containsExactly("person:1", "person:2");
        assertThat(onPurpose.report().remarked())
                .containsExactly(Map.entry("refusal-on-purpose, column \"" + column + "\"", 1L));
        assertThat(onPurpose.report().remarks()).isEmpty();
        assertThat(onPurpose.report().toData().toString()).doesNotContain(cell);
    }

    @ParameterizedTest
    @CsvSource({
        "Consent, refused to be named, 1",
        "Consent, refused, 1",
        "Consent, no, 1",
        "Consent given, N, 1",
        "Can we use the name, no, 1",
        "Согласие, нет, 1",
        "Einwilligung, nein, 1",
        "Opt-out, no, 0",
        "Consent, yes, 0",
        "Consent, form 17, 0",
        "Consent, '', 0"
    })
    void whose_refusals_are_counted_though_somebody_says_to_have_read_it(String column, String cell, long refusals) {
        Imports.Result result = of(column, cell, "\"ignoredOnPurpose\": [\"%s\"]");
        assertThat(result.ids()).containsExactly("person:1", "person:2");
        assertThat(result.report().remarked().getOrDefault("refusal-on-purpose, column \"" + column + "\"", 0L))
                .isEqualTo(refusals);
    }

    @ParameterizedTest
    @CsvSource({
        "Publish, yes",
        "Published on, 2024-05-01",
        "Publisher, North Shore",
        "Street, Mole Road 3",
        "Married, no",
        "Party, opposition activist",
        "Bail, Denied",
        "Notes, he refused food",
        "Notes, Family refused autopsy",
        "Notes, consent given",
        "Notes, an anonymous letter",
        "Notes, refused permission to leave",
        "Notes, преступление не раскрыто",
        "Notes, hat nicht teilgenommen",
        "Publication date, none",
        "Дата публикации, нет",
        "Visible injuries, none at the arrest",
        "Remarks, 'In May 2024 he told the court that he had refused to sign what was put before him.'"
    })
    void others_are_ignored_as_before(String column, String cell) {
        Imports.Result result = of(column, cell, "\"ignored\": [\"%s\"]");
        assertThat(result.ids()).containsExactly("person:1", "person:2");
        assertThat(result.reasons()).isEmpty();
        assertThat(of(column, cell, "\"ignoredOnPurpose\": [\"%s\"]").report().remarked())
                .isEmpty();
    }

    @Test
    void a_column_that_is_used_is_not_ignored_on_purpose() {
        assertThatThrownBy(() ->
                        Imports.of(folder, "No,Name\n1,Leyla\n", Imports.people(", \"ignoredOnPurpose\": [\"Name\"]")))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("map-name"))
                .hasMessageContaining("\"/ignoredOnPurpose\"");
    }
}
