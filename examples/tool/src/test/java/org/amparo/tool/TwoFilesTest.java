package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.id.PersonId;
import org.amparo.json.CaseJson;
import org.amparo.json.CaseJsonReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the commands by which two partners' files become one: {@code find}, {@code duplicates}, {@code merge}, {@code join}. */
class TwoFilesTest {

    /** What a partner has on Ines Calder, by another id, and on somebody else. */
    private static final String THEIRS = """
            {"type": "case-file", "amparo": "1.0", "id": "case-file:partner", "base": "https://partner.example/", "defaultMarking": "partners"}
            {"type": "person", "id": "person:calder", "names": [{"full": "CALDER, Inés"}, {"full": "Nell \\u202e"}]}
            {"type": "detention", "id": "detention:c-1", "detainee": "person:calder", "period": "2023-11-05/.."}
            {"type": "person", "id": "person:jon-falk", "names": [{"full": "Jon Falk"}]}
            """;

    @TempDir
    Path folder;

    private Path ours;
    private Path theirs;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        ours = Files.writeString(folder.resolve("ours.json"), Samples.GOOD);
        theirs = Files.writeString(folder.resolve("theirs.jsonl"), THEIRS);
        out = folder.resolve("out.json");
    }

    @Test
    void two_files_become_one_without_java() throws IOException {
        Run joined = Run.of("join", ours.toString(), theirs.toString(), "-o", out.toString());
        assertThat(joined.err()).isEmpty();
        assertThat(joined.code()).isZero();
        assertThat(joined.out().lines()).containsExactly("first_one header id", "stricter header defaultMarking");

        Run pairs = Run.of("duplicates", out.toString(), "--write", out.toString());
        assertThat(pairs.out())
                .isEqualTo("possible person:ines-calder person:calder same-name \"Ines Calder\" \"CALDER, Inés\"\n");
        assertThat(CaseJson.read(out)
                        .find(PersonId.of("ines-calder"))
                        .orElseThrow()
                        .possiblySame())
                .singleElement()
                .satisfies(match -> assertThat(match.person()).isEqualTo(PersonId.of("calder")));
        assertThat(Run.of("duplicates", out.toString()).out()).isEmpty();

        Run merged = Run.of("merge", out.toString(), "person:ines-calder", "person:calder", "-o", out.toString());
        assertThat(merged.err()).isEmpty();
        assertThat(merged.code()).isZero();
        CaseFile all = CaseJson.read(out);
        assertThat(all.find(PersonId.of("calder")).orElseThrow().id()).isEqualTo(PersonId.of("ines-calder"));
        assertThat(all.detentionsOf(PersonId.of("ines-calder"))).hasSize(2);
    }

    @Test
    void people_are_found_in_any_spelling() {
        for (String name : new String[] {"BRANDT, Tomás", "Томас Брандт", "T. Brandt", "brandt"}) {
            assertThat(Run.of("find", ours.toString(), name).out())
                    .isEqualTo("person:tomas-brandt unknown no - \"Tomas Brandt\"\n");
        }
    }

    @Test
    void a_name_found_is_a_line_or_an_object() {
        assertThat(Run.of("find", ours.toString(), "calder ines", "--on", "2024-06-01")
                        .out())
                .isEqualTo("person:ines-calder deprived certain detention:calder-1 \"Ines Calder\"\n");
        assertThat(Run.of("find", ours.toString(), "calder", "--on", "2024-06-01", "--format", "json")
                        .out())
                .isEqualTo("{\"id\":\"person:ines-calder\",\"names\":[\"Ines Calder\"],"
                        + "\"detentions\":[\"detention:calder-1\"],\"on\":\"2024-06-01\",\"liberty\":\"deprived\","
                        + "\"certainty\":\"certain\"}\n");
    }

    @Test
    void the_day_is_today_unless_it_is_given() {
        assertThat(Run.of("find", ours.toString(), "calder", "--format", "json").out())
                .contains("\"on\":\"2025-03-01\"");
    }

    @Test
    void controls_in_a_name_reach_no_terminal() {
        assertThat(Run.of("find", theirs.toString(), "calder").out())
                .isEqualTo("person:calder deprived possible detention:c-1 \"CALDER, Inés\" \"Nell \\u202e\"\n");
    }

    @Test
    void nobody_found_is_said_and_no_error() {
        Run run = Run.of("find", ours.toString(), "Nemo");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("Nobody in the file has a name with all of these words.\n");
    }

    @Test
    void pairs_are_objects_for_a_program() throws IOException {
        Files.writeString(
                theirs,
                THEIRS + "{\"type\": \"person\", \"id\": \"person:jf\", \"names\": [{\"full\": \"J. Falk\"}]}\n");
        assertThat(Run.of("duplicates", theirs.toString(), "--format", "json").out())
                .isEqualTo(
                        "{\"likelihood\":\"possible\",\"first\":\"person:jon-falk\",\"second\":\"person:jf\","
                                + "\"signs\":[\"similar-name\"],\"firstNames\":[\"Jon Falk\"],\"secondNames\":[\"J. Falk\"]}\n");
    }

    @Test
    void lines_stay_lines_and_a_document_a_document() throws IOException {
        Run.of("duplicates", theirs.toString(), "--write", out.toString());
        assertThat(Files.readAllLines(out)).hasSize(4);
        Run.of("duplicates", ours.toString(), "--write", out.toString());
        assertThat(Files.readString(out)).startsWith("{\n");
    }

    @Test
    void a_merge_is_undone() throws IOException {
        Run.of("join", ours.toString(), theirs.toString(), "-o", out.toString());
        CaseFile before = CaseJson.read(out);
        Run.of("merge", out.toString(), "person:ines-calder", "person:calder", "-o", out.toString());
        assertThat(Run.of("merge", out.toString(), "person:jon-falk", "person:calder", "-o", out.toString(), "--undo")
                        .err())
                .isEqualTo("person:calder was not merged into person:jon-falk.\n");
        Run undone =
                Run.of("merge", out.toString(), "person:ines-calder", "person:calder", "-o", out.toString(), "--undo");
        assertThat(undone.err()).isEmpty();
        assertThat(undone.code()).isZero();
        assertThat(CaseJson.read(out).find(PersonId.of("calder")).orElseThrow().names())
                .isEqualTo(before.find(PersonId.of("calder")).orElseThrow().names());
    }

    @Test
    void a_merge_that_cannot_be_says_why_and_writes_nothing() {
        Run run = Run.of("merge", ours.toString(), "person:ines-calder", "person:nobody", "-o", out.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isNotBlank();
        assertThat(out).doesNotExist();
        assertThat(Run.of("merge", ours.toString(), "ines-calder", "person:nobody", "-o", out.toString())
                        .code())
                .isEqualTo(2);
        assertThat(Run.of("merge", ours.toString(), "person:ines-calder", "person:tomas-brandt")
                        .err())
                .contains("Missing option: --output OUT.");
    }

    @Test
    void conflicts_are_told_by_their_places_and_not_their_values() throws IOException {
        Path born = Files.writeString(
                folder.resolve("born.json"),
                Samples.GOOD
                        .replace("\"formerIds\"", "\"bornOn\": \"1980\", \"formerIds\"")
                        .replace(
                                "\"names\": [{\"full\": \"Tomas",
                                "\"bornOn\": \"1981\", \"names\": [{\"full\": \"Tomas"));
        Run refused =
                Run.of("merge", born.toString(), "person:ines-calder", "person:tomas-brandt", "-o", out.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEqualTo("not_one person:ines-calder names\nnot_one person:tomas-brandt names\n");
        assertThat(refused.err()).contains("contradict each other in names").doesNotContain("Ines");
        assertThat(out).doesNotExist();
        Run run = Run.of(
                "merge",
                born.toString(),
                "person:ines-calder",
                "person:tomas-brandt",
                "-o",
                out.toString(),
                "--accept",
                "person:tomas-brandt");
        assertThat(run.out())
                .contains("kept_in_revision person:ines-calder bornOn\n")
                .doesNotContain("1981");
        assertThat(Run.of(
                                "merge",
                                born.toString(),
                                "person:ines-calder",
                                "person:tomas-brandt",
                                "-o",
                                out.toString(),
                                "--accept",
                                "person:ines-calder",
                                "--format",
                                "json")
                        .out())
                .contains(
                        "{\"settlement\":\"kept_in_revision\",\"record\":\"person:ines-calder\",\"attribute\":\"bornOn\",\"at\":\"/bornOn\"}");
    }

    @Test
    void two_people_of_one_id_stay_two_and_pairs_that_somebody_wrote_become_one() throws IOException {
        Path a = Files.writeString(folder.resolve("a.jsonl"), list("https://a.example/", "Nino Vale", "1980"));
        Path b = Files.writeString(folder.resolve("b.jsonl"), list("https://b.example/", "Tomas Brandt", "1999"));
        Run joined = Run.of("join", a.toString(), b.toString(), "-o", out.toString());
        assertThat(joined.code()).isZero();
        assertThat(joined.out().lines()).containsExactly("renamed person:1-2 id", "renamed detention:1-2 id");
        CaseFile file = read(out);
        assertThat(file.records()).hasSize(4);
        assertThat(file.find(PersonId.of("1")).orElseThrow().names()).hasSize(1);
        assertThat(Run.of("join", out.toString(), b.toString(), "-o", out.toString())
                        .out())
                .isEmpty();
        assertThat(read(out)).isEqualTo(file);

        Path same = Files.writeString(
                folder.resolve("same.txt"),
                "# the two are one, says their lawyer\n\nhttps://a.example/person/1  https://b.example/person/1\n");
        String[] join = {"join", a.toString(), b.toString(), "--same", same.toString(), "-o", out.toString()};
        assertThat(Run.of(join).out()).contains("not_one person:1 names\n", "not_one person:1-2 names\n");
        assertThat(read(out)).isEqualTo(file);
        Run.of(
                "join",
                a.toString(),
                b.toString(),
                "--same",
                same.toString(),
                "--accept",
                "person:1",
                "-o",
                out.toString());
        assertThat(read(out).find(PersonId.of("1-2")).orElseThrow().names()).hasSize(2);
        Run undone = Run.of("merge", out.toString(), "person:1", "person:1-2", "--undo", "-o", out.toString());
        assertThat(undone.code()).isZero();
        assertThat(read(out).find(PersonId.of("1-2")).orElseThrow().names()).hasSize(1);
    }

    @Test
    void a_detention_of_somebody_else_is_accepted_together_with_both_people() throws IOException {
        Path two =
                Files.writeString(folder.resolve("two.jsonl"), list("https://a.example/", "Nino Vale", "1980") + """
                        {"type": "person", "id": "person:2", "names": [{"full": "Tomas Brandt"}]}
                        {"type": "detention", "id": "detention:2", "detainee": "person:2"}
                        """);
        String[] alone = {
            "merge", two.toString(), "detention:1", "detention:2", "--accept", "detention:2", "-o", out.toString()
        };
        Run refused = Run.of(alone);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEqualTo("not_one detention:1 detainee\nnot_one detention:2 detainee\n");
        assertThat(out).doesNotExist();
        List<String> all = new ArrayList<>(List.of(alone));
        all.addAll(List.of("--accept", "person:1", "--accept", "person:2"));
        assertThat(Run.of(all.toArray(String[]::new)).code()).isZero();
        assertThat(read(out).records()).hasSize(3);
    }

    private static CaseFile read(Path file) throws IOException {
        return CaseJsonReader.standard().readLines(file);
    }

    private static String list(String base, String name, String born) {
        return """
                {"type": "case-file", "amparo": "1.0", "id": "case-file:list", "base": "%s", "defaultMarking": "public"}
                {"type": "person", "id": "person:1", "names": [{"full": "%s"}], "bornOn": "%s"}
                {"type": "detention", "id": "detention:1", "detainee": "person:1"}
                """.formatted(base, name, born);
    }

    @Test
    void the_pairs_that_duplicates_writes_are_those_that_join_reads() throws IOException {
        Path a = Files.writeString(folder.resolve("a.jsonl"), list("https://a.example/", "Nino Vale", "1980-02-03"));
        Path b = Files.writeString(folder.resolve("b.jsonl"), list("https://b.example/", "VALE, Níno", "1980-02-03"));
        Run.of("join", a.toString(), b.toString(), "-o", out.toString());
        Path same = folder.resolve("same.txt");
        Run.of("duplicates", out.toString(), "--pairs", same.toString());
        assertThat(Files.readAllLines(same))
                .containsExactly(
                        "# likely same-name,same-birth", "https://a.example/person/1 https://b.example/person/1");
        Run.of("join", a.toString(), b.toString(), "--same", same.toString(), "-o", out.toString());
        assertThat(read(out).records(Person.class)).hasSize(1);
        Run.of("join", ours.toString(), theirs.toString(), "-o", out.toString());
        Run.of("duplicates", out.toString(), "--pairs", same.toString());
        assertThat(Files.readAllLines(same))
                .as("what is only possible waits for somebody who looks")
                .containsExactly(
                        "# possible same-name",
                        "# https://cases.example/north-shore/person/ines-calder https://partner.example/person/calder");
    }

    @Test
    void a_bad_line_of_pairs_is_told_by_its_number() throws IOException {
        Path same = folder.resolve("same.txt");
        for (String line :
                new String[] {"https://a.example/person/1", "person:1 person:2", "https://a b c", "a:<> b:1"}) {
            Files.writeString(same, "# pairs\n" + line + "\n");
            Run run =
                    Run.of("join", ours.toString(), theirs.toString(), "--same", same.toString(), "-o", out.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("Line 2: Expected the global IRIs of two records");
        }
        Files.writeString(same, "\n\nhttps://partner.example/person/calder https://partner.example/person/nobody\n");
        Run run = Run.of("join", ours.toString(), theirs.toString(), "--same", same.toString(), "-o", out.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("SAME, line 3: Expected the IRIs of two records of the joined files in pair 1.");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_file_without_a_base_is_refused_unless_it_is_said() throws IOException {
        Files.writeString(theirs, THEIRS.replace("\"base\": \"https://partner.example/\", ", ""));
        Run run = Run.of("join", ours.toString(), theirs.toString(), "-o", out.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("THEIRS has none: say it with --base.");
        assertThat(out).doesNotExist();
        String base = "https://partner.example/";
        assertThat(Run.of("join", ours.toString(), theirs.toString(), "--base", base, "-o", out.toString())
                        .code())
                .isZero();
        assertThat(CaseJson.read(out)
                        .find(PersonId.of("calder"))
                        .orElseThrow()
                        .provenance()
                        .get(0)
                        .iri())
                .hasToString("https://partner.example/person/calder");
        assertThat(Run.of("join", ours.toString(), theirs.toString(), "--base", "b", "-o", out.toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void what_a_join_combined_is_undone_with_a_new_id() throws IOException {
        Path one = Files.writeString(folder.resolve("a.jsonl"), list("https://a.example/", "Nino Vale", "1980"));
        Path other = Files.writeString(folder.resolve("b.jsonl"), list("https://a.example/", "Nino Vale", "1980-02"));
        Run.of("join", one.toString(), other.toString(), "-o", out.toString());
        assertThat(read(out).records()).hasSize(2);
        Run undone = Run.of("merge", out.toString(), "person:1", "person:other", "--undo", "-o", out.toString());
        assertThat(undone.code()).isZero();
        assertThat(read(out).find(PersonId.of("other")).orElseThrow().bornOn().orElseThrow())
                .hasToString("1980-02");
        assertThat(read(out).find(PersonId.of("1")).orElseThrow().bornOn().orElseThrow())
                .hasToString("1980");
    }
}
