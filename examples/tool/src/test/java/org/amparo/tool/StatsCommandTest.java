package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.JsonLayout;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Test;

class StatsCommandTest {

    private static final Map<String, Integer> IN_SAMPLE = Map.of("person", 2, "detention", 1, "statement", 1);

    @Test
    void it_counts_what_the_file_holds() {
        Run run = Run.reading(Samples.GOOD, "stats", "-");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("records: 4\n" + ofTypes(IN_SAMPLE, "%s: %d\n", "") + """
                newest evidence: 2024-06-10
                default marking: public
                unmarked: 3
                dangling: 0
                """);
    }

    /** The counts of all types, in their usual order; 0 for one that is not given. */
    private static String ofTypes(Map<String, Integer> counts, String format, String delimiter) {
        return CaseRecord.shapes().keySet().stream()
                .map(type -> format.formatted(type, counts.getOrDefault(type, 0)))
                .collect(Collectors.joining(delimiter));
    }

    @Test
    void a_program_gets_an_object() {
        assertThat(Run.reading(Samples.GOOD, "stats", "-", "--format", "json").out())
                .isEqualTo(
                        "{\"records\":4,\"types\":{" + ofTypes(IN_SAMPLE, "\"%s\":%d", ",") + "},"
                                + "\"newestEvidence\":\"2024-06-10\",\"defaultMarking\":\"public\",\"unmarked\":3,\"dangling\":0}\n");
    }

    @Test
    void records_of_a_later_version_are_counted_and_what_is_not_known_is_a_hyphen() {
        String file = """
                {"type": "case-file", "amparo": "1.0", "id": "case-file:x", "records": [
                  {"type": "vessel", "id": "vessel:v1"},
                  {"type": "statement", "id": "statement:s1", "publishedOn": "2024"},
                  {"type": "detention", "id": "detention:d1", "detainee": "person:nobody"}]}
                """;
        assertThat(Run.reading(file, "stats", "-").out())
                .contains(ofTypes(Map.of("detention", 1, "statement", 1), "%s: %d\n", "")
                        + "vessel: 1\nnewest evidence: -\ndefault marking: -\nunmarked: 3\ndangling: 1\n");
        assertThat(Run.reading(file, "stats", "-", "--format", "json").out())
                .contains("\"vessel\":1}")
                .doesNotContain("newestEvidence", "defaultMarking");
    }

    @Test
    void lines_and_documents_are_counted_alike_whatever_they_hold() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            CaseFile file = RandomCases.seeded(seed).caseFile(12);
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            FullJsonWriter.standard().withLayout(JsonLayout.LINES).write(file, lines);
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            FullJsonWriter.standard().write(file, document);

            Run run = Run.reading(lines.toByteArray(), "stats", "-");
            assertThat(run.out())
                    .isEqualTo(Run.reading(document.toByteArray(), "stats", "-").out());
            assertThat(run.out())
                    .contains("records: " + file.records().size() + "\n")
                    .contains("dangling: " + file.dangling().size() + "\n");
            assertThat(run.code()).isZero();
        }
    }

    @Test
    void a_reference_may_come_before_its_record_and_lead_to_a_former_id_or_a_part() {
        String lines = """
                {"type":"case-file","amparo":"1.0","id":"case-file:x"}
                {"type":"detention","id":"detention:d1","detainee":"person:was","evidence":[{"statement":"statement:was","via":["statement:s1#told"]}]}
                {"type":"detention","id":"detention:d2","detainee":"person:nobody","evidence":[{"statement":"statement:s1","via":["statement:was#told","statement:s1#untold"]}]}
                {"type":"statement","id":"statement:s1","formerIds":["statement:was"],"publishedOn":"2024-06-10","relays":[{"key":"told","statement":"statement:not-seen"}]}
                {"type":"person","id":"person:p1","formerIds":["person:was"]}
                """;
        Run run = Run.reading(lines, "stats", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("newest evidence: 2024-06-10\n", "dangling: 3\n");
    }

    @Test
    void problems_of_lines_are_told_each_and_there_are_no_numbers() {
        String lines = """
                {"type":"case-file","amparo":"1.0","id":"case-file:x"}
                {"type":"person","id":"person:p1"}
                {"type":"person","id":"person:p1"}
                {"type":"person"}
                """;
        Run run = Run.reading(lines, "stats", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("-:3:23: error duplicate-id", "-:4:1: error missing-required", "cannot be used");
    }

    @Test
    void of_dates_that_end_on_one_day_always_the_same_is_the_newest() {
        for (String ids : new String[] {"abc", "bca", "cab", "xyz", "zyx", "qwe"}) {
            String lines = """
                    {"type":"case-file","amparo":"1.0","id":"case-file:x"}
                    {"type":"statement","id":"statement:%1$s","publishedOn":"2019"}
                    {"type":"statement","id":"statement:%2$s","publishedOn":"2019~"}
                    {"type":"statement","id":"statement:%3$s","publishedOn":"2019-12-31"}
                    {"type":"person","id":"person:p","evidence":[{"statement":"statement:%1$s"},{"statement":"statement:%2$s"},{"statement":"statement:%3$s"}]}
                    """.formatted(ids.charAt(0), ids.charAt(1), ids.charAt(2));
            assertThat(Run.reading(lines, "stats", "-").out()).contains("newest evidence: 2019~\n");
        }
    }

    @Test
    void after_a_thousand_problems_nobody_reads_on() {
        Run run = Run.from(Endless.lines("{\"type\":\"person\"}"), "stats", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1_001).last().asString().startsWith("There may be more problems");
    }

    @Test
    void another_format_is_wrong_usage() {
        Run run = Run.reading(Samples.GOOD, "stats", "-", "--format", "xml");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--format");
    }
}
