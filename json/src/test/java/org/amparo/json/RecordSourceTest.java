package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataArray;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordSourceTest {

    private static final CaseFile CASES = RandomCases.seeded(3).plausibleCaseFile(50);

    private static final CaseRecord TOO_DEEP = person("deep", deep(600));
    private static final CaseRecord NOT_EXACT = person("inexact", new DataNumber("1e400"));

    @TempDir
    private Path folder;

    private static CaseRecord person(String id, DataValue unknown) {
        return Person.builder()
                .id(PersonId.of(id))
                .unknownMembers(DataObject.EMPTY.with("desk:x", unknown))
                .build();
    }

    private static DataValue deep(int levels) {
        DataValue deep = DataArray.of();
        for (int i = 0; i < levels; i++) {
            deep = new DataArray(List.of(deep));
        }
        return deep;
    }

    private static CaseHeader header(String name, DataValue value) {
        return CaseHeader.builder()
                .id(CaseFileId.of("x"))
                .unknownMembers(DataObject.EMPTY.with(name, value))
                .build();
    }

    private static List<String> problems(Callable<?> writing) {
        return Documents.codes(Documents.problems(writing));
    }

    @Test
    void in_canonical_form_members_of_the_header_stand_on_both_sides_of_the_records() throws IOException {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("x"))
                .unknownMembers(DataObject.EMPTY
                        .with("z:last", new DataString("z"))
                        .with("recordsB", new DataString("behind"))
                        .with("records:", new DataString("behind"))
                        .with("a:first", new DataString("a")))
                .build();

        assertThat(new String(WholeForm.CANONICAL.oneByOne(CaseFile.of(header, List.of())), UTF_8))
                .isEqualTo("{\"a:first\":\"a\",\"amparo\":\"1.0\",\"id\":\"case-file:x\",\"records\":[],"
                        + "\"records:\":\"behind\",\"recordsB\":\"behind\",\"type\":\"case-file\",\"z:last\":\"z\"}");
    }

    @ParameterizedTest
    @EnumSource(WholeForm.class)
    void a_file_appears_whole(WholeForm form) throws IOException {
        Path file = folder.resolve("case");

        form.write(CASES.header(), file, WholeForm.source(CASES));

        assertThat(file).hasBinaryContent(form.whole(CASES));
        assertThat(form.read(Files.readAllBytes(file))).isEqualTo(CASES);
    }

    @ParameterizedTest
    @EnumSource(WholeForm.class)
    void a_source_that_fails_leaves_the_old_file_and_nothing_else(WholeForm form) throws IOException {
        Path file = Files.writeString(folder.resolve("case"), "old");

        assertThatThrownBy(() -> form.write(CASES.header(), file, sink -> {
                    WholeForm.source(CASES).writeTo(sink);
                    throw new IllegalStateException("The query was cancelled.");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The query was cancelled.");

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryContaining(path -> true).satisfies(only -> {
            try (var left = Files.list(only)) {
                assertThat(left).containsExactly(file);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(value = WholeForm.class, mode = EnumSource.Mode.EXCLUDE, names = "LINES")
    void what_a_source_that_fails_has_written_is_no_document(WholeForm form) {
        for (int records : List.of(0, 1, 49, 50)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            assertThatThrownBy(() -> form.write(CASES.header(), out, sink -> {
                        for (CaseRecord record : CASES.records().subList(0, records)) {
                            sink.writeFull(record);
                        }
                        throw new IOException("The database is gone.");
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("The database is gone.");

            // A single record still waits for more.
            assertThat(out.size() > 0).isEqualTo(records > 1);
            assertThatThrownBy(() -> form.read(out.toByteArray())).isInstanceOf(CaseJsonException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(WholeForm.class)
    void a_record_that_is_refused_leaves_nothing_behind_and_the_next_one_can_be_written(WholeForm form)
            throws IOException {
        List<String> refused = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        form.write(CASES.header(), out, sink -> {
            for (CaseRecord record : CASES.records()) {
                refused.addAll(problems(() -> {
                    sink.writeFull(TOO_DEEP);
                    return null;
                }));
                sink.writeFull(record);
            }
        });

        assertThat(out.toByteArray()).isEqualTo(form.whole(CASES));
        assertThat(refused)
                .hasSize(CASES.records().size())
                .allSatisfy(problem -> assertThat(problem).startsWith("too-deep /desk:x/0/0/0"));
    }

    @Test
    void a_number_without_a_canonical_form_is_refused_before_anything_of_its_record_is_written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Documents.CANONICAL.write(CASES.header(), out, sink -> {
            assertThat(problems(() -> {
                        sink.writeFull(NOT_EXACT);
                        return null;
                    }))
                    .containsExactly("number-not-exact /desk:x");
            WholeForm.source(CASES).writeTo(sink);
        });

        assertThat(out.toByteArray()).isEqualTo(WholeForm.CANONICAL.whole(CASES));
    }

    @Test
    void a_number_of_the_header_without_a_canonical_form_is_refused_at_once_on_both_sides_of_the_records() {
        for (String name : List.of("a:number", "z:number")) {
            CaseHeader header = header(name, new DataNumber("1e400"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            assertThat(problems(() -> {
                        Documents.CANONICAL.write(header, out, sink -> {
                            throw new AssertionError("Nobody is asked for records.");
                        });
                        return null;
                    }))
                    .containsExactly("number-not-exact /" + name);
            assertThat(out.size()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(WholeForm.class)
    void a_header_that_cannot_be_written_is_refused_before_a_record_is_asked_for(WholeForm form) {
        assertThat(problems(() -> {
                    form.write(header("a:deep", deep(600)), new ByteArrayOutputStream(), sink -> {
                        throw new AssertionError("Nobody is asked for records.");
                    });
                    return null;
                }))
                .singleElement()
                .asString()
                .startsWith("too-deep /a:deep/0");
    }

    @ParameterizedTest
    @EnumSource(WholeForm.class)
    void a_stream_that_has_failed_gets_nothing_more_whatever_the_source_makes_of_it(WholeForm form) throws IOException {
        int size = form.whole(CASES).length;
        for (int room : List.of(0, size / 2, size - 1)) {
            FullStream out = new FullStream(room);

            Throwable thrown = catchThrowable(() -> form.write(CASES.header(), out, sink -> {
                for (CaseRecord record : CASES.records()) {
                    writeAllTheSame(sink, record);
                }
            }));

            assertThat(thrown)
                    .isInstanceOf(IOException.class)
                    .hasMessageFindingMatch("failed behind \\d+ records|whole");
            assertThat(out.refusals()).isEqualTo(1);
        }
    }

    private static void writeAllTheSame(RecordSink sink, CaseRecord record) {
        try {
            sink.writeFull(record);
        } catch (IOException e) {
            assertThat(e).hasMessageFindingMatch("failed behind \\d+ records|whole");
        }
    }

    @ParameterizedTest
    @EnumSource(value = WholeForm.class, mode = EnumSource.Mode.EXCLUDE, names = "LINES")
    void a_sink_is_of_no_use_when_the_document_has_ended(WholeForm form) throws IOException {
        List<RecordSink> kept = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(CASES.header(), out, kept::add);
        byte[] ended = out.toByteArray();

        assertThatThrownBy(() -> kept.get(0).writeFull(CASES.records().get(0)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(out.toByteArray()).isEqualTo(ended);
        assertThat(form.read(ended).records()).isEmpty();
    }
}
