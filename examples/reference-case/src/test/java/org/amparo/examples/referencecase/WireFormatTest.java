package org.amparo.examples.referencecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Liberty;
import org.amparo.evidence.Evidence;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.FullJsonWriter;
import org.amparo.speech.Count;
import org.amparo.status.Chain;
import org.amparo.time.Certainty;
import org.junit.jupiter.api.Test;

/** Checks the reading of the document that shows the format: {@code wire-format.json}, a small part of this case. */
class WireFormatTest {

    private static CaseFile example() throws IOException {
        try (InputStream in = Objects.requireNonNull(WireFormatTest.class.getResourceAsStream("wire-format.json"))) {
            return CaseJsonReader.standard().read(in);
        }
    }

    @Test
    void the_example_is_read_and_comes_back_equal() throws IOException {
        CaseFile example = example();

        assertThat(example.records()).hasSize(8);
        assertThat(example.dangling()).isEmpty();
        String written = FullJsonWriter.standard().write(example);
        assertThat(CaseJsonReader.standard().read(written)).isEqualTo(example);
        assertThat(FullJsonWriter.standard().write(CaseJsonReader.standard().read(written)))
                .isEqualTo(written);
    }

    @Test
    void its_records_are_records_of_the_case() throws IOException {
        CaseFile whole = ReferenceCase.caseFile();

        assertThat(example().header()).isEqualTo(whole.header());
        assertThat(example().records())
                .allSatisfy(record -> assertThat(whole.find(record.id())).isPresent());
    }

    @Test
    void it_answers() throws IOException {
        CaseFile example = example();
        Count count = example.find(Ids.ESTIMATE).orElseThrow().counts().get(0);
        Evidence evidence = count.evidence().get(0);
        Chain chain = example.chainOf(evidence);

        assertThat(chain.distance()).isEqualTo(2);
        assertThat(chain.complete()).isTrue();
        assertThat(chain.root()).isEqualTo(Ids.ESTIMATE);
        assertThat(example.asOf(LocalDate.of(2024, 6, 1))
                        .statusOf(Ids.VAGIFGIZI)
                        .liberty())
                .isEqualTo(Liberty.DEPRIVED);
        assertThat(example.asOf(LocalDate.of(2024, 6, 1))
                        .statusOf(Ids.VAGIFGIZI)
                        .certainty())
                .isEqualTo(Certainty.CERTAIN);
        assertThat(example.awardsOf(Ids.VAGIFGIZI)).hasSize(1);
    }
}
