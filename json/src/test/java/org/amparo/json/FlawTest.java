package org.amparo.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.amparo.casefile.CaseFile;
import org.amparo.testing.Flaw;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Broken and contradictory files are read and written like others: the format does not care about their flaws. */
class FlawTest {

    @ParameterizedTest
    @EnumSource
    void a_file_with_a_flaw_comes_back_equal(Flaw flaw) throws IOException {
        assertComesBack(RandomCases.seeded(2).caseFileWith(flaw));
    }

    @Test
    void a_file_with_all_flaws_comes_back_equal() throws IOException {
        assertComesBack(RandomCases.seeded(2).contradictory());
    }

    @Test
    void plausible_files_come_back_equal() throws IOException {
        assertComesBack(RandomCases.seeded(2).plausibleCaseFile(10));
        assertComesBack(RandomCases.seeded(2).plausibleCaseFile(500));
    }

    private static void assertComesBack(CaseFile file) throws IOException {
        String document = FullJsonWriter.standard().write(file);
        assertThat(CaseJsonReader.standard().read(document)).isEqualTo(file);
        assertThat(FullJsonWriter.standard().write(CaseJsonReader.standard().read(document)))
                .isEqualTo(document);

        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        Documents.LINES.write(file, lines);
        assertThat(CaseJsonReader.standard().readLines(new ByteArrayInputStream(lines.toByteArray())))
                .isEqualTo(file);
    }
}
