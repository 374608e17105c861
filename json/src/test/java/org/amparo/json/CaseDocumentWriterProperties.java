package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amparo.CaseFile;
import org.amparo.testing.RandomCases;

class CaseDocumentWriterProperties {

    @Property(tries = 60)
    void records_one_by_one_become_the_document_that_they_are_together(
            @ForAll long seed, @ForAll @IntRange(max = 12) int records, @ForAll DocumentForm form) throws Exception {
        CaseFile caseFile = RandomCases.seeded(seed).caseFile(records);

        assertThat(outcome(() -> form.oneByOne(caseFile))).isEqualTo(outcome(() -> form.whole(caseFile)));
    }

    /** The text, or what is wrong: some random numbers have no canonical form. */
    private static Object outcome(Callable<byte[]> writing) throws Exception {
        try {
            return new String(writing.call(), UTF_8);
        } catch (CaseJsonException e) {
            return Documents.codes(e.problems());
        }
    }
}
