package org.amparo.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark has a part of the table, whatever its class is called. */
class ComparisonTest {

    @Test
    void every_benchmark_is_in_a_part_of_the_table_and_every_part_has_one() {
        Set<Comparison> found = EnumSet.noneOf(Comparison.class);
        for (BenchmarkListEntry benchmark : BenchmarkList.defaultList()
                .find(
                        OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT),
                        List.of("\\.json\\."),
                        List.of())) {
            found.add(Comparison.of(benchmark.getUsername()));
        }
        assertThat(found).containsExactlyInAnyOrder(Comparison.values());
    }
}
