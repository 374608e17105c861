package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.json.address.OwnAddress;
import org.amparo.validation.CaseRule;
import org.amparo.validation.CaseValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

    @TempDir
    Path folder;

    @Test
    void a_good_file_gives_no_error() {
        Run run = Run.reading(Samples.GOOD, "validate", "-");
        assertThat(run.out()).doesNotContain(" error ");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void five_mistakes_are_five_lines_with_five_pointers() throws IOException {
        Path file = write("five.json", Samples.FIVE_MISTAKES);
        Run run = Run.of("validate", file.toString());
        assertThat(run.out().replace(file.toString(), "five.json").lines().map(ValidateCommandTest::withoutMessage))
                .containsExactly(
                        "five.json:5:21: error wrong-kind /defaultMarking",
                        "five.json:7:30: error id-type /records/0/id",
                        "five.json:8:64: error date-impossible /records/1/publishedOn",
                        "five.json:9:5: error missing-required /records/2/detainee",
                        "five.json:10:50: error missing-required /records/3/names/0/full");
        assertThat(run.out()).doesNotContain("Calder", "2024-02-30");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_program_gets_an_object_a_line() {
        Run run = Run.reading(Samples.FIVE_MISTAKES, "validate", "-", "--format", "json");
        assertThat(run.out().lines())
                .hasSize(5)
                .contains("{\"type\":\"" + OwnAddress.OF_PROJECT.name("problems/wrong-kind")
                        + "\",\"title\":\"Wrong kind\",\"detail\":\"Expected a string: text in double quotation marks.\","
                        + "\"instance\":\"#/defaultMarking\",\"severity\":\"error\",\"code\":\"wrong-kind\",\"file\":\"-\",\"line\":5,"
                        + "\"column\":21,\"pointer\":\"/defaultMarking\"}");
        assertThat(run.code()).isEqualTo(1);
        assertThat(Run.reading(Samples.REVERSED, "validate", "--format", "json", "-")
                        .out())
                .contains(
                        "{\"type\":\"" + OwnAddress.OF_PROJECT.name("rules/reversed-period")
                                + "\",\"title\":\"Period that ends before it starts\",",
                        "\"line\":8,\"column\":17,\"pointer\":\"/records/1/period\",\"record\":\"detention:calder-1\"}\n");
    }

    @Test
    void the_objects_are_problems_as_rfc_9457_has_them_and_hold_no_value_of_the_file() throws IOException {
        Path odd = write(
                "a b:ä?#%.json",
                Samples.FIVE_MISTAKES.replace(
                        "\"defaultMarking\"", "\"x:~/ ä\\\"\": {\"b\": 1, \"b\": 2}, \"defaultMarking\""));
        Path reversed = write("reversed.json", Samples.REVERSED);
        Run run = Run.of("validate", "--format", "json", odd.toString(), reversed.toString());
        Map<String, String> titles = new HashMap<>();
        for (String line : run.out().lines().toList()) {
            JsonNode problem = new ObjectMapper().readTree(line);
            for (String text : List.of("type", "title", "detail", "instance", "severity", "code", "file", "pointer")) {
                assertThat(problem.get(text).isTextual()).as(line).isTrue();
            }
            assertThat(problem.get("line").isInt() && problem.get("column").isInt())
                    .isTrue();
            // Each type always has the same title.
            URI type = URI.create(problem.get("type").textValue());
            assertThat(type.isAbsolute())
                    .isNotEqualTo(OwnAddress.OF_PROJECT.base().isEmpty());
            assertThat(type.getPath())
                    .matches("(.*/)?(problems|rules)/" + problem.get("code").textValue());
            assertThat(titles.merge(type.toString(), problem.get("title").textValue(), (one, other) -> one))
                    .isEqualTo(problem.get("title").textValue());
            URI instance = URI.create(problem.get("instance").textValue());
            assertThat(folder.toUri().resolve(instance).getPath())
                    .isEqualTo(problem.get("file").textValue());
            assertThat(instance.getFragment()).isEqualTo(problem.get("pointer").textValue());
            assertThat(line).doesNotContain("Calder", "2024-02-30", "persons:", "2022-01");
        }
        assertThat(titles).hasSizeGreaterThan(4);
    }

    @Test
    void the_instance_of_a_file_with_a_colon_is_no_scheme() {
        assertThat(UriText.path("a:b.json")).isEqualTo("./a:b.json");
        assertThat(UriText.path("x/a:b.json")).isEqualTo("x/a:b.json");
        assertThat(UriText.path("//x/a.json")).isEqualTo("/x/a.json");
    }

    @Test
    void a_name_that_no_text_can_be_does_not_stop_a_program() {
        String file = Samples.GOOD.replace("example.org:room", "example.org:\\u0000room");
        Run run = Run.reading(file, "validate", "-", "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"code\":\"text-characters\"");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_finding_stands_where_its_value_does() {
        Run run = Run.reading(Samples.REVERSED, "validate", "-");
        assertThat(run.out()).contains("-:8:17: error reversed-period /records/1/period ");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_finding_ends_with_the_id_of_its_record_and_one_of_the_header_and_a_problem_have_none() {
        String blank = Samples.REVERSED.replace("\"records\"", "\"titles\": {\"en\": \" \"}, \"records\"");
        for (String file : List.of(
                blank, Run.reading(blank, "convert", "--to", "lines", "-").out())) {
            assertThat(Run.reading(file, "validate", "-").out().lines())
                    .hasSize(2)
                    .satisfiesOnlyOnce(line ->
                            assertThat(line).contains(" blank-text /titles/en ").endsWith("."))
                    .satisfiesOnlyOnce(line ->
                            assertThat(line).contains(" reversed-period ").endsWith(". [detention:calder-1]"));
        }
        assertThat(Run.reading(Samples.FIVE_MISTAKES, "validate", "-").out()).doesNotContain("[", "calder-1");
    }

    @Test
    void a_finding_in_lines_has_the_number_of_its_line() {
        String lines =
                Run.reading(Samples.REVERSED, "convert", "--to", "lines", "-").out();
        Run run = Run.reading(lines, "validate", "-");
        int column = lines.lines().toList().get(2).indexOf("\"2023-11/2022-01\"") + 1;
        assertThat(run.out()).contains("-:3:" + column + ": error reversed-period /records/1/period ");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_problem_in_lines_has_the_number_of_its_line() {
        String lines = """
                {"type":"case-file","amparo":"1.0","id":"case-file:x"}
                {"type":"person","id":"person:a","names":[{}]}
                {"type":"person","id":"person:a","names":[{"full":"Ines Calder"}]}
                {"type":"statement","id":"statement:s","publishedOn":"soon"}
                """;
        Run run = Run.reading(lines, "validate", "-");
        assertThat(run.out().lines().map(ValidateCommandTest::withoutMessage))
                .containsExactly(
                        "-:2:43: error missing-required /records/0/names/0/full",
                        "-:3:23: error duplicate-id /records/1/id",
                        "-:4:54: error date-syntax /records/2/publishedOn");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_reference_that_leads_nowhere_is_an_error_to_be_mended() {
        Run run = Run.reading(
                Samples.REVERSED
                        .replace("\"2023-11/2022-01\"", "\"2023-11/..\"")
                        .replace("\"detainee\": \"person:ines-calder\"", "\"detainee\": \"person:nobody\""),
                "validate",
                "-");
        assertThat(run.out()).contains(" dangling-reference /records/1/detainee ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"type\":",
                "{} {}",
                "[]",
                "7",
                "null",
                "\uFEFF{}",
                "{\"type\":\"person\",\"id\":\"person:a\"}",
                "{\"type\":\"dataset\",\"records\":[]}",
                "{\"amparo\":\"1.0\",\"id\":\"case-file:x\",\"records\":[]}",
                "{\"type\":\"case-file\",\"amparo\":\"2.0\",\"id\":\"case-file:x\",\"records\":[]}"
            })
    void what_is_not_the_format_cannot_be_read(String text) {
        Run run = Run.reading(text, "validate", "-");
        assertThat(run.out()).contains(": error ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void what_is_not_utf_8_cannot_be_read() {
        Run run = Run.reading(new byte[] {'{', (byte) 0xff, '}'}, "validate", "-");
        assertThat(run.out()).startsWith("-:1:2: error not-utf-8 ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_not_there_is_told_on_standard_error() {
        Path file = folder.resolve("nowhere.json");
        Run run = Run.of("validate", file.toString());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(file + " cannot be read: there is no such file or folder.\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_folder_is_no_file() {
        Run run = Run.of("validate", folder.toString());
        assertThat(run.err()).isEqualTo(folder + " cannot be read: it is a folder.\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_name_that_no_file_can_have_is_told() {
        Run run = Run.of("validate", "a\0b");
        assertThat(run.err().lines()).singleElement().asString().endsWith(" cannot be the name of a file.");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void the_worst_of_several_files_decides_and_each_is_checked() throws IOException {
        Path good = write("good.json", Samples.GOOD);
        Path five = write("five.json", Samples.FIVE_MISTAKES);
        Path gone = folder.resolve("gone.json");
        Run run = Run.of("validate", gone.toString(), five.toString(), good.toString());
        assertThat(run.out().lines().filter(line -> line.contains(" error "))).hasSize(5);
        assertThat(run.code()).isEqualTo(2);
        assertThat(Run.of("validate", good.toString(), five.toString()).code()).isEqualTo(1);
    }

    @Test
    void each_line_is_one_line_whatever_names_hold() throws IOException {
        String evil =
                Samples.FIVE_MISTAKES.replace("\"defaultMarking\": 7", "\"x:\\n\\u001b[31m y\": {\"a\": 1, \"a\": 2}");
        Path file = write("two\nlines.json", evil);
        Run run = Run.of("validate", file.toString());
        assertThat(run.out().lines()).hasSize(5);
        assertThat(run.out())
                .contains(" error duplicate-member /x:\\u000a\\u001b[31m\\u0020y/a ")
                .doesNotContain("\u001b");
    }

    @Test
    void the_future_is_that_of_the_clock() {
        String soon = Samples.GOOD.replace("2024-06-10", "2025-03-20");
        assertThat(Run.reading(soon, "validate", "-").out())
                .contains(" past-event-in-the-future /records/2/publishedOn ");
    }

    private static final String RULES_ACROSS_RECORDS = CaseValidator.standard().rules().stream()
            .filter(CaseRule::isAcrossRecords)
            .map(CaseRule::code)
            .sorted()
            .collect(Collectors.joining(", "));

    private static final String BY_LINE = """
            {"type":"case-file","amparo":"1.0","id":"case-file:x","titles":{"en":" "}}
            {"type":"detention","id":"detention:a","detainee":"person:nobody","period":"2023-11/2022-01"}
            {"type":"person","id":"person:a","names":[{}]}
            not JSON
            {"type":"person","id":"person:a","names":[{"full":" "}]}
            """;

    @Test
    void each_line_alone_has_the_findings_that_need_no_other() {
        Run run = Run.reading(BY_LINE, "validate", "-", "--by-line");
        assertThat(run.out().lines().map(ValidateCommandTest::withoutMessage))
                .containsExactly(
                        "-:1:1: error blank-text /titles/en",
                        "-:2:1: info claim-without-source /records/0",
                        "-:2:76: error reversed-period /records/0/period",
                        "-:3:43: error missing-required /records/1/names/0/full",
                        "-:4:1: error json-syntax /records/2",
                        "-:5:51: error blank-text /records/3/names/0/full");
        assertThat(run.err())
                .isEqualTo("Not looked at, since it takes more than one line: " + RULES_ACROSS_RECORDS
                        + ", and whether two records have one id.\n")
                .contains(": age-contradicts-birth, broken-chain, dangling-reference, detained-again-after-release, ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void two_records_of_one_id_are_found_by_line_if_that_is_asked_for() {
        String twice = BY_LINE.replace("[{}]", "[{\"full\":\"A\"}]");
        Run run = Run.reading(twice, "validate", "-", "--by-line", "--unique-ids");
        assertThat(run.out().lines().map(ValidateCommandTest::withoutMessage))
                .contains("-:5:23: error duplicate-id /records/3/id");
        assertThat(run.err()).endsWith(" " + RULES_ACROSS_RECORDS + ".\n");
        assertThat(Run.reading(twice, "validate", "-", "--by-line").out()).doesNotContain("duplicate-id");

        assertThat(Run.reading(twice, "validate", "-", "--unique-ids").code()).isEqualTo(2);
        assertThat(Run.reading(twice, "validate", "-").out()).contains("duplicate-id");
    }

    @Test
    void by_line_and_whole_agree_on_what_one_line_tells() {
        String lines =
                Run.reading(Samples.REVERSED, "convert", "--to", "lines", "-").out();
        Run whole = Run.reading(lines, "validate", "-");
        Run byLine = Run.reading(lines, "validate", "-", "--by-line");
        assertThat(byLine.out()).isEqualTo(whole.out()).contains(" reversed-period ");
        assertThat(byLine.code()).isEqualTo(whole.code()).isEqualTo(1);
    }

    @Test
    void a_document_has_no_lines_and_without_a_header_there_is_no_way() {
        Run run = Run.reading(Samples.GOOD, "validate", "-", "--by-line");
        assertThat(run.err()).isEqualTo("- is a document; --by-line is for lines.\n");
        assertThat(run.code()).isEqualTo(2);
        run = Run.reading("{\"type\":\"person\",\"id\":\"person:a\"}\n", "validate", "-", "--by-line");
        assertThat(run.out()).startsWith("-:1:").contains(" error ");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void where_no_line_was_read_no_rule_is_said_to_be_left_out() throws IOException {
        Path gone = folder.resolve("gone.jsonl");
        Run run = Run.of("validate", gone.toString(), "--by-line");
        assertThat(run.err()).isEqualTo(gone + " cannot be read: there is no such file or folder.\n");
        assertThat(run.code()).isEqualTo(2);
        Path there = write("there.jsonl", BY_LINE);
        run = Run.of("validate", there.toString(), gone.toString(), "--by-line");
        assertThat(run.err().lines()).hasSize(2).last().asString().startsWith("Not looked at");
    }

    @Test
    void lines_are_checked_while_they_come() {
        Run run = Run.fromInto(
                Endless.lines("{\"type\":\"person\",\"id\":\"person:a\",\"names\":[{\"full\":\" \"}]}"),
                Endless.enough(300_000),
                "validate",
                "-",
                "--by-line");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8);
    }

    /** The line of a program, without the message. */
    private static String withoutMessage(String line) {
        String[] words = line.split(" ", 5);
        return String.join(" ", words[0], words[1], words[2], words[3]);
    }

    private static final String ACCEPTED = """
            {"accepted": [
              {"code": "reversed-period", "record": "detention:calder-1", "pointer": "/period",
               "reason": "The verdict itself has it so.", "acceptedOn": "2025-01-02"}
            ]}
            """;

    @Test
    void an_accepted_finding_stays_visible_and_is_no_error() throws IOException {
        Path accepted = write("accepted.json", ACCEPTED);
        for (String file : List.of(
                Samples.REVERSED,
                Run.reading(Samples.REVERSED, "convert", "--to", "lines", "-").out())) {
            Run run = Run.reading(file, "validate", "-", "--accept", accepted.toString());
            assertThat(run.out())
                    .contains(": accepted reversed-period /records/1/period ")
                    .endsWith(" [detention:calder-1] (2025-01-02: The verdict itself has it so.)\n")
                    .doesNotContain(" error ");
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
        }
        assertThat(Run.reading(Samples.REVERSED, "validate", "-", "--format", "json", "--accept", accepted.toString())
                        .out())
                .contains(
                        "\"severity\":\"error\",\"code\":\"reversed-period\"",
                        ",\"accepted\":{\"on\":\"2025-01-02\",\"reason\":\"The verdict itself has it so.\"}}\n");
    }

    @Test
    void by_line_findings_are_accepted_too() throws IOException {
        Path accepted = write("accepted.json", ACCEPTED);
        String lines =
                Run.reading(Samples.REVERSED, "convert", "--to", "lines", "-").out();
        Run run = Run.reading(lines, "validate", "-", "--by-line", "--accept", accepted.toString());
        assertThat(run.out()).contains(": accepted reversed-period ");
        assertThat(run.err()).startsWith("Not looked at");
        assertThat(run.code()).isZero();
    }

    @Test
    void what_is_accepted_and_found_no_more_is_told() throws IOException {
        Path accepted = write("accepted.json", ACCEPTED);
        String told = "Accepted, and found no more or accepted no more: "
                + "reversed-period detention:calder-1 /period accepted on 2025-01-02\n";
        Run run = Run.reading(Samples.GOOD, "validate", "-", "--accept", accepted.toString());
        assertThat(run.err()).isEqualTo(told);
        assertThat(run.code()).isZero();
        String lines =
                Run.reading(Samples.GOOD, "convert", "--to", "lines", "-").out();
        assertThat(Run.reading(lines, "validate", "-", "--by-line", "--accept", accepted.toString())
                        .err())
                .startsWith(told);
        // Of several files, one may need it; and nobody knows what a file that cannot be read would need.
        Path reversed = write("reversed.json", Samples.REVERSED);
        Path good = write("good.json", Samples.GOOD);
        Path five = write("five.json", Samples.FIVE_MISTAKES);
        assertThat(Run.of("validate", good.toString(), reversed.toString(), "--accept", accepted.toString())
                        .err())
                .isEmpty();
        assertThat(Run.of("validate", good.toString(), five.toString(), "--accept", accepted.toString())
                        .err())
                .isEmpty();
    }

    @Test
    void codes_of_the_house_are_not_unknown_and_publish_hides_them_all_the_same() throws IOException {
        Path file = write("case.json", """
                {"type": "case-file", "amparo": "1.0", "id": "case-file:x", "base": "https://cases.example/",
                  "defaultMarking": "public", "records": [
                    {"type": "person", "id": "person:calder", "marking": "desk-open", "names": [{"full": "Mara Calder"}]},
                    {"type": "organisation", "id": "organisation:desk", "names": [{"full": "The Desk"}]}]}
                """);
        Path codes = write("codes.properties", "marking.desk-open.en = open at our desk\n");

        assertThat(Run.of("validate", file.toString()).out()).contains(" unknown-code /records/0/marking ");
        Run known = Run.of("validate", file.toString(), "--codes", codes.toString());
        assertThat(known.out()).doesNotContain("unknown-code");
        assertThat(known.err()).isEmpty();

        Path folder = file.resolveSibling("public");
        assertThat(Run.of("publish", file.toString(), folder.toString()).code()).isZero();
        assertThat(Files.readString(folder.resolve("case.json"))).doesNotContain("calder", "Calder");
    }

    @Test
    void codes_that_cannot_be_read_are_refused_with_their_line() throws IOException {
        Path codes = write("codes.properties", "# ours\nmarkin.desk-open.en = Orrin\n");
        Run run = Run.reading(Samples.GOOD, "validate", "-", "--codes", codes.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(codes + " cannot be used. Line 2: no vocabulary has this name; perhaps it is meant to be: "
                        + "marking.\n");
        assertThat(Run.reading(Samples.GOOD, "validate", "-", "--codes", codes + ".none")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_file_that_accepts_nothing_known_is_refused() throws IOException {
        Path unknown = write("unknown.json", ACCEPTED.replace("reversed-period", "leyla-orlova"));
        Path odd = write("odd.json", ACCEPTED.replace("2025-01-02", "soon"));
        Path broken = write("broken.json", "{\"accepted\":");
        assertThat(Run.reading(Samples.GOOD, "validate", "-", "--accept", unknown.toString()))
                .satisfies(run -> assertThat(run.err())
                        .contains("the one at 0 (counted from 0)")
                        .doesNotContain("leyla"))
                .extracting(Run::code)
                .isEqualTo(2);
        assertThat(Run.reading(Samples.GOOD, "validate", "-", "--accept", odd.toString())
                        .err())
                .isEqualTo(odd + " cannot be used. At /accepted/0/acceptedOn expected a day, such as 2024-06-01.\n");
        assertThat(Run.reading(Samples.GOOD, "validate", "-", "--accept", broken.toString())
                        .err())
                .startsWith(broken + " cannot be used. 1:");
        assertThat(Run.reading(
                                Samples.GOOD,
                                "validate",
                                "-",
                                "--accept",
                                folder.resolve("gone").toString())
                        .err())
                .contains("cannot be read");
    }

    @Test
    void one_log_in_sarif_has_the_findings_and_problems_of_all_files() throws IOException {
        Path reversed = write("reversed.json", Samples.REVERSED);
        Path five = write("a b.json", Samples.FIVE_MISTAKES);
        Path accepted = write("accepted.json", ACCEPTED);
        Run run = Run.of(
                "validate", "--format", "sarif", "--accept", accepted.toString(), reversed.toString(), five.toString());
        JsonNode log = new ObjectMapper().readTree(run.out());
        assertThat(log.get("version").textValue()).isEqualTo("2.1.0");
        JsonNode results = log.get("runs").get(0).get("results");
        assertThat(results).hasSize(6);
        assertThat(results.get(0)
                        .get("suppressions")
                        .get(0)
                        .get("justification")
                        .textValue())
                .isEqualTo("The verdict itself has it so.");
        JsonNode physical = results.get(1).get("locations").get(0).get("physicalLocation");
        assertThat(physical.get("artifactLocation").get("uri").textValue())
                .isEqualTo(UriText.path(five.toString()))
                .contains("%20");
        assertThat(physical.get("region")).hasToString("{\"startLine\":5,\"startColumn\":21}");
        assertThat(results.get(1).get("ruleId").textValue()).isEqualTo("wrong-kind");
        assertThat(run.code()).isEqualTo(1);
        assertThat(Run.of("stats", "--format", "sarif", reversed.toString()).code())
                .isEqualTo(2);
    }

    @Test
    void a_summary_counts_each_code_of_each_file() throws IOException {
        Path reversed = write("reversed.json", Samples.REVERSED);
        Path five = write("five.json", Samples.FIVE_MISTAKES);
        Path accepted = write("accepted.json", ACCEPTED);
        Run run = Run.of("validate", "--summary", five.toString(), reversed.toString());
        assertThat(run.out().replace(folder + "/", "").lines())
                .containsSequence(
                        "five.json: error wrong-kind: 1",
                        "five.json: error id-type: 1",
                        "five.json: error date-impossible: 1",
                        "five.json: error missing-required: 2",
                        "five.json: errors: 5, warnings: 0, infos: 0")
                .contains("reversed.json: error reversed-period: 1");
        assertThat(run.code()).isEqualTo(1);
        assertThat(Run.of("validate", "--summary", reversed.toString(), "--accept", accepted.toString())
                        .out())
                .endsWith(", accepted: 1\n");
        assertThat(Run.of("validate", "--summary", "--format", "json", reversed.toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void of_more_than_fifty_equal_findings_the_first_is_printed_with_their_number() {
        String header = "{\"type\":\"case-file\",\"amparo\":\"1.0\",\"id\":\"case-file:x\"}\n";
        for (int count : new int[] {50, 51, 1000}) {
            String lines = header
                    + IntStream.range(0, count)
                            .mapToObj(i ->
                                    "{\"type\":\"person\",\"id\":\"person:p" + i + "\",\"names\":[{\"full\":\" \"}]}\n")
                            .collect(Collectors.joining());
            Run run = Run.reading(lines, "validate", "-");
            assertThat(run.out().lines().filter(line -> line.contains(" blank-text ")))
                    .hasSize(count == 50 ? 50 : 1)
                    .first()
                    .asString()
                    .startsWith("-:2:")
                    .endsWith(count == 50 ? " [person:p0]" : " [person:p0] (the first of " + count + ")");
            // Lines that come one by one may never end.
            assertThat(Run.reading(lines, "validate", "-", "--by-line")
                            .out()
                            .lines()
                            .filter(line -> line.contains(" blank-text ")))
                    .hasSize(count);
            assertThat(Run.reading(lines, "validate", "-", "--format", "json")
                            .out()
                            .lines()
                            .filter(line -> line.contains("\"blank-text\"")))
                    .hasSize(count);
            assertThat(run.code()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | La période s’est certainement terminée avant d’avoir commencé.",
                "ru-RU | Период",
                "az | Dövr",
                "de | The period certainly ended before it began."
            })
    void messages_are_in_the_language_that_is_asked_for(String language, String message) {
        Run run = Run.reading(Samples.REVERSED, "validate", "-", "--lang", language);
        assertThat(run.out()).contains(" error reversed-period /records/1/period " + message);
        assertThat(Run.reading(Samples.REVERSED, "validate", "-", "--format", "json", "--lang", language)
                        .out())
                .contains("\"detail\":\"" + message);
    }

    @Test
    void problems_of_reading_are_in_that_language_too() {
        assertThat(Run.reading(Samples.FIVE_MISTAKES, "validate", "-", "--lang", "es")
                        .out())
                .doesNotContain("Expected");
        assertThat(Run.reading(Samples.GOOD, "validate", "-", "--lang", "no language")
                        .code())
                .isEqualTo(2);
    }
}
