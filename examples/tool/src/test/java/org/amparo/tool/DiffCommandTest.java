package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String NEWER = Samples.GOOD
            .replace("\"period\": \"2023-11/..\",\n", "\"period\": \"2023-11/2024-08\",\n")
            .replace(
                    "\"names\": [{\"full\": \"Tomas Brandt\"}]",
                    "\"names\": [{\"full\": \"Tomas Brandt\"}], \"gender\": \"male\"")
            .replace("{\"en\": \"North Shore\"}", "{\"en\": \"The North Shore\"}")
            .replace(
                    "{\"type\": \"statement\"",
                    "{\"type\": \"award\", \"id\": \"award:a\", \"names\": [{\"full\": \"A\"}]},\n    {\"type\": \"statement\"");

    @TempDir
    Path folder;

    @Test
    void each_change_is_a_line_that_says_where_and_of_whom_and_not_what() throws IOException {
        Run run = diff(Samples.GOOD, NEWER);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactlyInAnyOrder(
                        "replaced header /titles changed possible",
                        "added person:tomas-brandt /gender changed possible [Tomas Brandt]",
                        "added award:a \"\" created certain [A]",
                        "replaced detention:calder-1 /period changed possible [Ines Calder]");
    }

    @Test
    void a_program_gets_an_object_a_line() throws IOException {
        assertThat(diff(Samples.GOOD, NEWER, "--format", "json").out().lines())
                .hasSize(4)
                .contains(
                        "{\"operation\":\"replaced\",\"record\":\"detention:calder-1\",\"name\":\"Ines Calder\",\"attribute\":\"period\",\"at\":\"/period\","
                                + "\"kind\":\"changed\",\"certainty\":\"possible\"}");
    }

    @Test
    void the_owner_gets_the_values_on_request() throws IOException {
        assertThat(diff(Samples.GOOD, NEWER, "--values").out())
                .contains("""
                        replaced header /titles changed possible
                          before: {"en":"North Shore"}
                          after: {"en":"The North Shore"}
                        """)
                .contains("""
                        added person:tomas-brandt /gender changed possible [Tomas Brandt]
                          after: "male"
                        """)
                .contains("""
                        replaced detention:calder-1 /period changed possible [Ines Calder]
                          before: "2023-11/.."
                          after: "2023-11/2024-08"
                        """);
        assertThat(diff(NEWER, Samples.GOOD, "--values", "--format", "json").out())
                .contains("\"at\":\"/gender\",\"kind\":\"changed\",\"certainty\":\"possible\",\"before\":\"male\"}");
    }

    @Test
    void a_part_that_moved_is_found_by_its_key_and_an_unknown_member_by_its_name() throws IOException {
        String old = Samples.GOOD.replace(
                "\"names\": [{\"full\": \"Ines Calder\"}]",
                "\"names\": [{\"key\": \"a\", \"full\": \"Ines Calder\"}, {\"key\": \"b\", \"full\": \"I. C.\"}]");
        String moved = old.replace(
                        "{\"key\": \"a\", \"full\": \"Ines Calder\"}, {\"key\": \"b\", \"full\": \"I. C.\"}",
                        "{\"key\": \"b\", \"full\": \"I. Calder\"}, {\"key\": \"a\", \"full\": \"Ines Calder\"}")
                .replace("{\"floor\": 2.50}", "\"line\\nfeed\\u202e\"");
        assertThat(diff(old, moved, "--values").out())
                .contains("/names/0/full changed possible [I. Calder]\n  before: \"I. C.\"\n  after: \"I. Calder\"\n")
                .contains("  before: {\"floor\":2.50}\n  after: \"line\\nfeed\\u202e\"\n");
    }

    @Test
    void what_no_longer_stands_is_told() throws IOException {
        String none = Samples.GOOD.substring(0, Samples.GOOD.indexOf("[\n")) + "[]}";
        assertThat(diff(Samples.GOOD, none).out().lines())
                .containsExactly(
                        "vanished person:ines-calder [Ines Calder]",
                        "vanished person:tomas-brandt [Tomas Brandt]",
                        "vanished statement:s1",
                        "vanished detention:calder-1 [Ines Calder]");
        assertThat(diff(Samples.GOOD, none, "--format", "json").out())
                .startsWith(
                        "{\"operation\":\"vanished\",\"record\":\"person:ines-calder\",\"name\":\"Ines Calder\"}\n");
    }

    @Test
    void forms_make_no_difference() throws IOException {
        String lines =
                Run.reading(Samples.GOOD, "convert", "--to", "lines", "-").out();
        assertThat(diff(Samples.GOOD, lines).out()).isEmpty();
        assertThat(diff(Samples.GOOD, lines).code()).isZero();
    }

    @Test
    void a_file_that_cannot_be_read_is_told() throws IOException {
        Run run = diff(Samples.FIVE_MISTAKES, Samples.GOOD);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("date-impossible", "cannot be used before that is mended");
    }

    private Run diff(String old, String newer, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("new.json"), newer);
        String[] arguments = new String[options.length + 3];
        arguments[0] = "diff";
        arguments[1] = "-";
        arguments[2] = file.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Run.reading(old, arguments);
    }
}
