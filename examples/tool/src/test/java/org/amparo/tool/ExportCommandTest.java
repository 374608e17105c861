package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

    @TempDir
    Path folder;

    @Test
    void ftm_is_an_entity_on_each_line() {
        Run run = Run.reading(Samples.GOOD, "export", "-", "--to", "ftm");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo("{\"id\":\"person-ines-calder\",\"schema\":\"Person\","
                        + "\"properties\":{\"name\":[\"Ines Calder\"]}}\n"
                        + "{\"id\":\"statement-s1\",\"schema\":\"Document\",\"properties\":{"
                        + "\"fileName\":[\"statement:s1\"],\"name\":[\"statement:s1\"],"
                        + "\"publishedAt\":[\"2024-06-10\"]}}\n"
                        + "{\"id\":\"detention-calder-1\",\"schema\":\"Event\",\"properties\":{"
                        + "\"involved\":[\"person-ines-calder\"],\"name\":[\"Detention of Ines Calder\"],"
                        + "\"proof\":[\"statement-s1\"],\"startDate\":[\"2023-11\"]}}\n");
    }

    @Test
    void jsonld_is_a_document_with_its_context() {
        Run run = Run.reading(Samples.GOOD, "export", "-", "--to", "jsonld");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("{\n  \"@context\": {")
                .contains("\"@id\": \"https://cases.example/north-shore/person/ines-calder\"")
                .doesNotContain("brandt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftm", "jsonld"})
    void a_file_has_what_standard_output_has(String form) throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.reading(Samples.GOOD, "export", "-", "--to", form, "-o", out.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out))
                .isEqualTo(
                        Run.reading(Samples.GOOD, "export", "-", "--to", form).out());
    }

    @Test
    void without_a_base_there_is_no_json_ld() {
        String without =
                Samples.GOOD.lines().filter(line -> !line.contains("\"base\"")).collect(Collectors.joining("\n"));
        Path out = folder.resolve("out.jsonld");
        Run run = Run.reading(without, "export", "-", "--to", "jsonld", "-o", out.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).startsWith("Nothing was exported: Expected a base in the header");
        assertThat(out).doesNotExist();
        assertThat(Run.reading(without, "export", "-", "--to", "ftm").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftm", "jsonld"})
    void it_writes_nothing_at_errors_and_while_something_has_to_be_read(String form) {
        Path out = folder.resolve("out");
        assertThat(Run.reading(Samples.TO_READ, "export", "-", "--to", form, "-o", out.toString())
                        .code())
                .isEqualTo(ExitCode.UNREAD);
        Run errors = Run.reading(Samples.REVERSED, "export", "-", "--to", form);
        assertThat(errors.code()).isEqualTo(ExitCode.ERRORS);
        assertThat(errors.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @Test
    void no_file_that_was_named_is_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), Samples.GOOD);
        Path out = folder.resolve("out");
        Run overFile = Run.of("export", file.toString(), "--to", "ftm", "-o", file.toString());
        assertThat(overFile.code()).isEqualTo(ExitCode.UNUSABLE);
        Run receipt =
                Run.of("export", file.toString(), "--to", "ftm", "-o", out.toString(), "--receipt", out.toString());
        assertThat(receipt.code()).isEqualTo(ExitCode.UNUSABLE);
        Run printed = Run.of("export", file.toString(), "--to", "ftm", "--receipt", "-");
        assertThat(printed.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(file).hasContent(Samples.GOOD);
        assertThat(out).doesNotExist();
    }

    @Test
    void a_form_has_to_be_named() {
        assertThat(Run.reading(Samples.GOOD, "export", "-").code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(Run.reading(Samples.GOOD, "export", "-", "--to", "rdf").err())
                .contains("Expected ftm or jsonld.");
    }

    @Test
    void a_log_does_not_tell_whether_anybody_is_withheld() {
        String without = Samples.GOOD
                .lines()
                .filter(line -> !line.contains("tomas-brandt"))
                .collect(Collectors.joining("\n"));
        for (String form : new String[] {"ftm", "jsonld"}) {
            Run run = Run.reading(Samples.GOOD, "export", "-", "--to", form);
            Run absent = Run.reading(without, "export", "-", "--to", form);
            assertThat(run.out() + run.err()).isEqualTo(absent.out() + absent.err());
        }
    }
}
