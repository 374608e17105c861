package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCommandTest {

    @Test
    void the_answer_comes_with_what_it_rests_on() {
        Run run = status("person:ines-calder", "2024-06-01");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                subject: person:ines-calder [Ines Calder]
                liberty: deprived
                certainty: certain
                custody form: pre-trial-detention
                legal phase: -
                due for release by: -
                detention: detention:calder-1 [Ines Calder]
                last evidence: 2024-06-10
                modality: stated
                verification: accepted
                reliability: -
                credibility: -
                origins: 1
                contrary origins: 0
                evidence: statement:s1 "has been in pre-trial detention\\u000asince November 2023"
                contrary: -
                """);
    }

    @Test
    void what_a_source_only_alleges_is_possible() {
        String alleged = Samples.GOOD.replace("\"modality\": \"stated\"", "\"modality\": \"alleged\"");
        assertThat(alleged).isNotEqualTo(Samples.GOOD);
        assertThat(Run.reading(alleged, "status", "-", "person:ines-calder", "--on", "2024-06-01")
                        .out())
                .contains("\nliberty: deprived\ncertainty: possible\n")
                .contains("\nmodality: alleged\n");
    }

    @Test
    void the_title_and_address_of_a_statement_stand_behind_its_id() {
        String titled = Samples.GOOD.replace(
                "\"access\": \"seen\"",
                "\"access\": \"seen\", \"titles\": {\"en\": \"Held\\u202e\\nagain\"}, \"source\": {\"url\": \"https://news.example/1\"}");
        assertThat(titled).isNotEqualTo(Samples.GOOD);
        String[] ask = {"status", "-", "person:ines-calder", "--on", "2024-06-01", "--format"};
        assertThat(Run.reading(titled, with(ask, "text")).out())
                .contains("evidence: statement:s1 [Held\\u202e\\u000aagain, https://news.example/1] \"has been");
        assertThat(Run.reading(titled, with(ask, "json")).out())
                .contains("\"statement\":\"statement:s1\",\"title\":\"Held")
                .contains("\"url\":\"https://news.example/1\"");
    }

    @Test
    void a_group_is_called_by_a_quotation_with_its_speaker() throws IOException {
        String file = Files.readString(
                Path.of(
                        System.getProperty("amparo.root"),
                        "examples/tool/src/test/resources/org/amparo/tool/outputs/group-named-by-a-quotation-that-is-passed-on.json"));
        String called = "\u201cthe hostages of the regime\u201d (in the words of Mina Roe)";
        String[] ask = {"status", "-", "group:those", "--on", "2024-02-01", "--format"};
        assertThat(Run.reading(file, with(ask, "text")).out())
                .contains("subject: group:those [" + called + "]")
                .contains("detention: detention:one [" + called + "]");
        assertThat(Run.reading(file, with(ask, "json")).out()).contains("\"name\":\"" + called + "\"");
    }

    @Test
    void after_the_newest_evidence_it_is_possible() {
        assertThat(status("person:ines-calder", "2026-01-01").out())
                .contains("\nliberty: deprived\ncertainty: possible\n");
    }

    @Test
    void of_whom_nothing_is_known_nothing_is_said() {
        assertThat(status("person:tomas-brandt", "2024-06-01").out()).isEqualTo("""
                subject: person:tomas-brandt [Tomas Brandt]
                liberty: unknown
                certainty: no
                custody form: -
                legal phase: -
                due for release by: -
                detention: -
                last evidence: -
                modality: -
                verification: -
                reliability: -
                credibility: -
                origins: 0
                contrary origins: 0
                evidence: -
                contrary: -
                """);
    }

    @Test
    void a_former_id_leads_to_the_same_person() {
        assertThat(status("person:i-calder", "2024-06-01").out())
                .startsWith("subject: person:i-calder [Ines Calder]\n")
                .endsWith(status("person:ines-calder", "2024-06-01").out().replaceFirst(".*\n", ""));
    }

    @Test
    void somebody_who_is_not_in_the_file_is_told() {
        Run run = status("person:nobody", "2024-06-01");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("The file has no record person:nobody.\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ines", "detention:calder-1", "person:", "case-file:north-shore", "person:a b"})
    void what_is_no_id_of_a_subject_is_wrong_usage(String id) {
        Run run = status(id, "2024-06-01");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("for ID");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06", "2024-06-31", "yesterday", "2024-06-01?", ""})
    void what_is_no_day_is_wrong_usage(String day) {
        Run run = status("person:ines-calder", day);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--on");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void it_can_be_asked_what_was_known_by_a_day() {
        String[] ask = {"status", "-", "person:ines-calder", "--on", "2024-06-01", "--known-by"};
        assertThat(Run.reading(Samples.GOOD, with(ask, "2024-06-09")).out())
                .contains("\nliberty: unknown\ncertainty: no\n");
        assertThat(Run.reading(Samples.GOOD, with(ask, "2024-06-10")).out())
                .isEqualTo(status("person:ines-calder", "2024-06-01").out());
        Run run = Run.reading(Samples.GOOD, with(ask, "June"));
        assertThat(run.err()).contains("--known-by");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_program_gets_an_object() {
        String[] ask = {
            "status", "-", "person:ines-calder", "--on", "2024-06-01", "--known-by", "2024-07-01", "--format"
        };
        assertThat(Run.reading(Samples.GOOD, with(ask, "json")).out())
                .isEqualTo(
                        "{\"subject\":\"person:ines-calder\",\"name\":\"Ines Calder\",\"on\":\"2024-06-01\",\"knownBy\":\"2024-07-01\",\"liberty\":\"deprived\","
                                + "\"certainty\":\"certain\",\"custodyForm\":\"pre-trial-detention\",\"detention\":\"detention:calder-1\","
                                + "\"lastEvidence\":\"2024-06-10\",\"support\":{\"modality\":\"stated\",\"verification\":\"accepted\","
                                + "\"origins\":{\"atLeast\":1,\"atMost\":1},\"contrary\":{\"atLeast\":0,\"atMost\":0}},\"evidence\":[{\"statement\":\"statement:s1\","
                                + "\"wording\":\"has been in pre-trial detention\\nsince November 2023\"}],\"contrary\":[]}\n");
        assertThat(Run.reading(Samples.GOOD, with(ask, "text")).out()).contains("\nliberty: deprived\n");
        assertThat(Run.reading(Samples.GOOD, with(ask, "JSON")).code()).isEqualTo(2);
    }

    private static String[] with(String[] arguments, String last) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = last;
        return all;
    }

    private static Run status(String id, String day) {
        return Run.reading(Samples.GOOD, "status", "-", id, "--on", day);
    }
}
