package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatsCommandTest {

    @Test
    void it_counts_what_the_file_holds() {
        Run run = Run.reading(Samples.GOOD, "stats", "-");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                records: 4
                person: 2
                organisation: 0
                group: 0
                detention: 1
                award: 0
                statement: 1
                newest evidence: 2024-06-10
                default marking: public
                unmarked: 3
                dangling: 0
                """);
    }

    @Test
    void a_program_gets_an_object() {
        assertThat(Run.reading(Samples.GOOD, "stats", "-", "--format", "json").out())
                .isEqualTo(
                        "{\"records\":4,\"types\":{\"person\":2,\"organisation\":0,\"group\":0,\"detention\":1,\"award\":0,\"statement\":1},"
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
                .contains(
                        "statement: 1\nvessel: 1\nnewest evidence: -\ndefault marking: -\nunmarked: 3\ndangling: 1\n");
        assertThat(Run.reading(file, "stats", "-", "--format", "json").out())
                .contains("\"vessel\":1}")
                .doesNotContain("newestEvidence", "defaultMarking");
    }

    @Test
    void another_format_is_wrong_usage() {
        Run run = Run.reading(Samples.GOOD, "stats", "-", "--format", "xml");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--format");
    }
}
