package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amparo.casefile.CaseFile;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.json.token.TreeWriter;
import org.amparo.testing.RandomCases;

class CaseJsonProperties {

    @Property(tries = 60)
    void a_case_file_comes_back_equal_from_a_document(@ForAll long seed, @ForAll @IntRange(max = 12) int records) {
        CaseFile caseFile = RandomCases.seeded(seed).caseFile(records);

        String document = FullJsonWriter.standard().write(caseFile);
        CaseFile again = CaseJsonReader.standard().read(document);

        assertThat(again).isEqualTo(caseFile);
        assertThat(FullJsonWriter.standard().write(again)).isEqualTo(document);
    }

    @Property(tries = 60)
    void a_case_file_comes_back_equal_from_lines(@ForAll long seed, @ForAll @IntRange(max = 12) int records)
            throws IOException {
        CaseFile caseFile = RandomCases.seeded(seed).caseFile(records);

        byte[] lines = lines(caseFile);
        CaseFile again = CaseJsonReader.standard().readLines(new ByteArrayInputStream(lines));

        assertThat(again).isEqualTo(caseFile);
        assertThat(lines(again)).isEqualTo(lines);
        assertThat(new String(lines, UTF_8).split("\n")).hasSize(records + 1);
    }

    @Property(tries = 50)
    void documents_and_lines_turn_into_each_other(@ForAll long seed) throws IOException {
        CaseFile caseFile = RandomCases.seeded(seed).caseFile(10);
        String document = FullJsonWriter.standard().write(caseFile);

        byte[] lines = lines(CaseJsonReader.standard().read(document));

        assertThat(FullJsonWriter.standard()
                        .write(CaseJsonReader.standard().readLines(new ByteArrayInputStream(lines))))
                .isEqualTo(document);
    }

    @Property(tries = 50)
    void members_are_read_in_any_order(@ForAll long seed) throws IOException {
        CaseFile caseFile = RandomCases.seeded(seed).caseFile(8);
        TreeWriter tree = new TreeWriter();
        RecordWriter.write(tree, caseFile);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonTextWriter writer = JsonTextWriter.compact(out);
        RecordWriter.write(writer, ShuffledMembers.of(tree.root(), new Random(seed)));
        writer.flush();

        assertThat(CaseJsonReader.standard().read(out.toByteArray())).isEqualTo(caseFile);
    }

    private static byte[] lines(CaseFile caseFile) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Documents.LINES.write(caseFile, out);
        return out.toByteArray();
    }
}
