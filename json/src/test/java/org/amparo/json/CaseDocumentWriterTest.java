package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.amparo.CaseFile;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.data.DataArray;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseDocumentWriterTest {

    private static final CaseFile CASES = RandomCases.seeded(3).plausibleCaseFile(50);

    private static final CaseRecord TOO_DEEP = person("deep", deep(600));
    private static final CaseRecord NOT_EXACT = person("inexact", new DataNumber("1e400"));

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

    private static boolean isDocument(byte[] bytes) {
        try {
            CaseJson.read(bytes);
            return true;
        } catch (CaseJsonException e) {
            return false;
        }
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

        assertThat(new String(DocumentForm.CANONICAL.oneByOne(CaseFile.of(header, List.of())), UTF_8))
                .isEqualTo("{\"a:first\":\"a\",\"amparo\":\"1.0\",\"id\":\"case-file:x\",\"records\":[],"
                        + "\"records:\":\"behind\",\"recordsB\":\"behind\",\"type\":\"case-file\",\"z:last\":\"z\"}");
    }

    @ParameterizedTest
    @EnumSource(DocumentForm.class)
    void until_it_is_finished_it_is_no_document(DocumentForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseDocumentWriter writer = form.begin(CASES.header(), out);
        for (CaseRecord record : CASES.records()) {
            writer.writeFull(record);
            assertThat(isDocument(out.toByteArray())).isFalse();
        }
        ByteArrayOutputStream closed = new ByteArrayOutputStream();
        try (CaseDocumentWriter unfinished = form.begin(CASES.header(), closed)) {
            unfinished.writeFull(CASES.records().get(0));
        }
        assertThat(isDocument(closed.toByteArray())).isFalse();

        writer.finish();
        assertThat(CaseJson.read(out.toByteArray())).isEqualTo(CASES);
    }

    @ParameterizedTest
    @EnumSource(DocumentForm.class)
    void a_record_that_cannot_be_written_is_named_and_leaves_no_document(DocumentForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseDocumentWriter writer = form.begin(CASES.header(), out);
        writer.writeFull(CASES.records().get(0));

        List<JsonProblem> problems = Documents.problems(() -> {
            writer.writeFull(TOO_DEEP);
            return null;
        });

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("too-deep");
            assertThat(problem.pointer().toString()).startsWith("/records/1/desk:x/0/0/");
        });
        assertRefused(writer);
        writer.close();
        assertThat(isDocument(out.toByteArray())).isFalse();
    }

    private static void assertRefused(CaseDocumentWriter writer) {
        assertThatThrownBy(() -> writer.writeFull(CASES.records().get(1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_number_without_a_canonical_form_is_named_in_a_record_and_in_the_header() throws IOException {
        CaseDocumentWriter inRecord = CaseJson.canonicalFullWriter(CASES.header(), new ByteArrayOutputStream());
        inRecord.writeFull(CASES.records().get(0));
        assertThat(Documents.codes(Documents.problems(() -> {
                    inRecord.writeFull(NOT_EXACT);
                    return null;
                })))
                .containsExactly("number-not-exact /records/1/desk:x");
        assertRefused(inRecord);

        CaseHeader before = header("a:number", new DataNumber("1e400"));
        assertThat(Documents.codes(
                        Documents.problems(() -> CaseJson.canonicalFullWriter(before, new ByteArrayOutputStream()))))
                .containsExactly("number-not-exact /a:number");

        CaseHeader behind = header("z:number", new DataNumber("1e400"));
        CaseDocumentWriter atTheEnd = CaseJson.canonicalFullWriter(behind, new ByteArrayOutputStream());
        assertThat(Documents.codes(Documents.problems(() -> {
                    atTheEnd.finish();
                    return null;
                })))
                .containsExactly("number-not-exact /z:number");
        assertRefused(atTheEnd);
    }

    private static CaseHeader header(String name, DataValue value) {
        return CaseHeader.builder()
                .id(CaseFileId.of("x"))
                .unknownMembers(DataObject.EMPTY.with(name, value))
                .build();
    }

    @ParameterizedTest
    @EnumSource(DocumentForm.class)
    void a_header_that_cannot_be_written_is_refused_at_once(DocumentForm form) {
        CaseHeader bad = header("a:deep", deep(600));

        assertThat(Documents.problems(() -> form.begin(bad, new ByteArrayOutputStream())))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("too-deep"));
    }

    @ParameterizedTest
    @EnumSource(DocumentForm.class)
    void what_is_finished_takes_nothing_more_and_its_stream_stays_open(DocumentForm form) throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        CaseDocumentWriter writer = form.begin(CASES.header(), out);
        writer.finish();
        assertRefused(writer);
        assertThat(closed[0]).isFalse();
        assertThat(isDocument(out.toByteArray())).isTrue();

        writer.close();
        assertThat(closed[0]).isTrue();
    }

    @ParameterizedTest
    @EnumSource(DocumentForm.class)
    void a_stream_that_has_failed_gets_nothing_more(DocumentForm form) throws IOException {
        int size = form.whole(CASES).length;
        for (int room : List.of(0, 10, size / 2, size - 1)) {
            Room out = new Room(room);
            CaseDocumentWriter[] writer = new CaseDocumentWriter[1];
            assertThatThrownBy(() -> {
                        writer[0] = form.begin(CASES.header(), out);
                        CASES.records().forEach(record -> write(writer[0], record));
                        writer[0].finish();
                    })
                    .hasStackTraceContaining("No space left");
            int taken = out.taken;
            if (writer[0] != null) {
                assertRefused(writer[0]);
            }
            assertThat(out.taken).isEqualTo(taken);
        }
    }

    private static void write(CaseDocumentWriter writer, CaseRecord record) {
        try {
            writer.writeFull(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stream that takes so many bytes, and then no more. */
    private static final class Room extends OutputStream {

        private final int room;
        private int taken;

        Room(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (taken == room) {
                throw new IOException("No space left");
            }
            taken++;
        }
    }
}
