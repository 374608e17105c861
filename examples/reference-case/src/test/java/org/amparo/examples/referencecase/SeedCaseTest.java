package org.amparo.examples.referencecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.id.RecordId;
import org.junit.jupiter.api.Test;

/**
 * Checks that the case file says all of the case, and nothing else. {@code seed-case.txt} has the case line by line,
 * each line followed by its values: the place of a value in its record (a JSON Pointer), and the value.
 */
class SeedCaseTest {

    private static final Map<String, String> SAID = Facts.of(ReferenceCase.caseFile());

    /** The values that accompany a fact and are no fact themselves. */
    private static final Pattern ANNOTATION = Pattern.compile(".*/evidence/\\d+/.*|.*/missing/\\d+/(reason|note)");

    @Test
    void each_line_of_the_case_is_said() throws IOException {
        Map<String, Map<String, String>> lines = lines();

        assertThat(lines).hasSizeGreaterThan(40);
        lines.forEach((line, facts) -> {
            assertThat(facts).as(line).isNotEmpty();
            Map<String, String> said = new LinkedHashMap<>(SAID);
            said.keySet().retainAll(facts.keySet());
            assertThat(said).as(line).isEqualTo(facts);
        });
    }

    @Test
    void nothing_else_is_said() throws IOException {
        Map<String, String> more = new LinkedHashMap<>(SAID);
        lines().values().forEach(facts -> more.keySet().removeAll(facts.keySet()));
        assertThat(more.remove("statement:d0/texts/0/text")).isEqualTo(Documents.words());
        more.keySet().removeIf(place -> ANNOTATION.matcher(place).matches());

        assertThat(more).isEmpty();
    }

    @Test
    void these_are_all_the_records() {
        CaseFile caseFile = ReferenceCase.caseFile();
        assertThat(caseFile.records().stream().map(CaseRecord::id).map(RecordId::toString))
                .containsExactly(
                        "statement:d0",
                        "statement:d1",
                        "statement:d2",
                        "statement:d3",
                        "person:antony-blinken",
                        "person:rufat-safarov",
                        "person:sevinj-vagifgizi",
                        "person:azer-gasimli",
                        "person:farid-mehralizada",
                        "person:bakhtiyar-hajiyev",
                        "person:gubad-ibadoghlu",
                        "person:unnamed-academic",
                        "organisation:united-states",
                        "organisation:government-of-azerbaijan",
                        "organisation:us-department-of-state",
                        "organisation:meydan-tv",
                        "organisation:ngo-coalition",
                        "organisation:defense-line",
                        "organisation:abzas-media",
                        "organisation:osce",
                        "organisation:authorities",
                        "group:meydan-tv-associates",
                        "group:many-others",
                        "group:counted-by-coalition-2023",
                        "group:dissidents-activists-journalists",
                        "group:of-second-demand",
                        "detention:safarov-1",
                        "detention:vagifgizi-1",
                        "detention:gasimli-1",
                        "detention:mehralizada-1",
                        "detention:hajiyev-1",
                        "detention:ibadoghlu-1",
                        "detention:meydan-tv-associates-1",
                        "detention:many-others-1",
                        "detention:dissidents-activists-journalists-1",
                        "detention:of-second-demand-1",
                        "award:human-rights-defender",
                        "award:anti-corruption-champion");
    }

    @Test
    void nobody_is_said_to_be_somebody_else_and_nothing_private_is_said() {
        assertThat(SAID.keySet()).noneMatch(place -> place.contains("/possiblySame/"));
        assertThat(SAID.keySet())
                .noneMatch(place -> place.matches(
                        "person:.*/(bornOn|diedOn|gender|nationalities|recognitions|links|identifiers).*"));
    }

    /** The lines, each with its values. */
    private static Map<String, Map<String, String>> lines() throws IOException {
        Map<String, Map<String, String>> lines = new LinkedHashMap<>();
        Map<String, String> facts = new LinkedHashMap<>();
        for (String row : rows()) {
            if (!row.startsWith("    ")) {
                facts = new LinkedHashMap<>();
                assertThat(lines.put(row, facts)).as(row).isNull();
            } else {
                int equals = row.indexOf(" = ");
                assertThat(facts.put(row.substring(4, equals), row.substring(equals + 3)))
                        .as(row)
                        .isNull();
            }
        }
        return lines;
    }

    private static List<String> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(SeedCaseTest.class.getResourceAsStream("seed-case.txt"))) {
            List<String> rows = new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            rows.removeIf(row -> row.isBlank() || row.startsWith("#"));
            return rows;
        }
    }
}
