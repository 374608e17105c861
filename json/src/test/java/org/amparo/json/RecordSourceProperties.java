package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amparo.casefile.CaseFile;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.amparo.testing.RandomCases;

class RecordSourceProperties {

    @Property(tries = 80)
    void records_one_by_one_become_what_they_are_together(
            @ForAll long seed, @ForAll @IntRange(max = 12) int records, @ForAll WholeForm form) throws Exception {
        CaseFile caseFile = RandomCases.seeded(seed).caseFile(records);

        assertThat(outcome(() -> form.oneByOne(caseFile))).isEqualTo(outcome(() -> form.whole(caseFile)));
    }

    /** The text, or the problems, since some random numbers have no canonical form. Only codes can be compared. */
    private static Object outcome(Callable<byte[]> writing) throws Exception {
        try {
            return new String(writing.call(), UTF_8);
        } catch (CaseJsonException e) {
            return e.problems().stream().map(JsonProblem::code).toList();
        }
    }

    @Property(tries = 40)
    void a_canonical_form_has_what_stands_in_it_sorted_as_a_whole(@ForAll long seed) throws Exception {
        CaseFile caseFile = RandomCases.seeded(seed).caseFile(8);

        assertThat(outcome(() -> Documents.CANONICAL.write(caseFile).getBytes(UTF_8)))
                .isEqualTo(outcome(() -> WholeForm.CANONICAL.whole(caseFile)));
    }
}
