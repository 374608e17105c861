package org.amparo.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.amparo.exchange.ExchangeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are no part of a list. */
class SkippedRowsTest {

    @TempDir
    Path folder;

    private Imports.Result of(String csv, String skip) {
        return Imports.of(folder, csv, Imports.people(", \"skip\": [" + skip + "]"));
    }

    @Test
    void a_row_of_totals_is_no_person_and_the_account_counts_it_with_the_reason() {
        Imports.Result result = of(
                "No,Name\n1,Leyla\nTotal,926\n2,Total\n",
                "{\"columns\": [\"No\"], \"texts\": [\"Sum\", \"Total\"], \"reason\": \"totals\"}");
        assertThat(result.ids()).containsExactly("person:1", "person:2");
        assertThat(result.rejected()).isEmpty();
        assertThat(result.report().skips()).isEqualTo(Map.of("totals", 1L));
        assertThat(result.report().skipped()).isEqualTo(1);
        assertThat(result.report().rows()).isEqualTo(3);
        assertThat(result.report().isComplete()).isTrue();
        assertThat(result.report().columns())
                .containsExactly(new ColumnTotals("No", 2, 0, 0, 1, 0, 0), new ColumnTotals("Name", 2, 0, 0, 1, 0, 0));
    }

    @Test
    void a_pattern_fits_the_whole_cell_and_blank_means_all_of_the_columns() {
        Imports.Result result = of(
                "No,Name\n1,Leyla\nTotal: 2,\n,by region\n2,no Total: 2\nno Total: 2,\n",
                "{\"columns\": [\"No\"], \"pattern\": \"Total: \\\\d+\", \"reason\": \"totals\"},"
                        + "{\"columns\": [\"No\"], \"blank\": true, \"reason\": \"no number\"}");
        assertThat(result.ids()).containsExactly("person:1", "person:2");
        assertThat(result.report().skips()).isEqualTo(Map.of("no number", 1L, "totals", 1L));
        assertThat(result.reasons()).containsExactly("6: id-syntax, column \"No\", at /id");
        assertThat(of(
                                "No,Name\n1,\n,Leyla\n",
                                "{\"columns\": [\"No\", \"Name\"], \"blank\": true, \"reason\": \"none\"}")
                        .report()
                        .skipped())
                .isZero();
    }

    @Test
    void a_row_of_totals_may_be_shorter_than_the_heading_and_parts_no_rows_of_one_record() {
        String map = Imports.people("""
                , "join": {"columns": ["No"]}, "skip": [{"columns": ["No"], "texts": ["Total"], "reason": "totals"}]""");
        Imports.Result result = Imports.of(folder, "No,Name\n1,Leyla\nTotal\n1,Leyla\n", map);
        assertThat(result.reasons()).isEmpty();
        assertThat(result.ids()).containsExactly("person:1");
    }

    @Test
    void a_pattern_that_does_not_end_rejects_the_row_and_skips_it_not() {
        Imports.Result result = of(
                "No,Name\n1," + "a".repeat(60) + "!\n",
                "{\"columns\": [\"Name\"], \"pattern\": \"(.*?a){15}x\", \"reason\": \"x\"}");
        assertThat(result.reasons()).containsExactly("2: pattern-too-slow, column \"Name\"");
        assertThat(result.report().skipped()).isZero();
    }

    @Test
    void a_column_that_is_not_there_stops_the_import_and_to_be_looked_at_is_no_use() {
        assertThatThrownBy(() -> of("No,Name\n", "{\"columns\": [\"Sum\"], \"blank\": true, \"reason\": \"x\"}"))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("column-missing"));
        assertThatThrownBy(() -> of("No,Name,Sum\n", "{\"columns\": [\"Sum\"], \"blank\": true, \"reason\": \"x\"}"))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("column-unmapped"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"columns\": [\"No\"], \"texts\": [\"Total\"]}",
                "{\"columns\": [\"No\"], \"reason\": \"x\"}",
                "{\"columns\": [\"No\"], \"blank\": false, \"reason\": \"x\"}",
                "{\"columns\": [\"No\"], \"blank\": true, \"texts\": [\"a\"], \"reason\": \"x\"}",
                "{\"columns\": [\"No\"], \"texts\": [], \"reason\": \"x\"}",
                "{\"columns\": [\"No\"], \"pattern\": \"(\", \"reason\": \"x\"}",
                "{\"columns\": [], \"blank\": true, \"reason\": \"x\"}",
                "{\"columns\": [\"No\"], \"blank\": true, \"reason\": \"?\"}",
                "{\"columns\": [\"No\"], \"rows\": [7], \"reason\": \"x\"}"
            })
    void a_rule_with_a_mistake_is_refused(String skip) {
        assertThatThrownBy(() -> of("No,Name\n", skip))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).startsWith("map-"));
    }

    @Test
    void what_is_skipped_goes_to_neither_file() throws IOException {
        Path sheet = Files.writeString(folder.resolve("list.csv"), "No,Name\n1,Leyla\nTotal,926\n");
        SheetImport.of(ImportMap.read(Imports.people(
                        ", \"skip\": [{\"columns\": [\"No\"], \"texts\": [\"Total\"], \"reason\": \"totals\"}]")))
                .write(sheet, folder.resolve("case.jsonl"), folder.resolve("bad.csv"));
        assertThat(folder.resolve("case.jsonl")).content().doesNotContain("926", "Total");
        assertThat(folder.resolve("bad.csv")).content().doesNotContain("926", "Total");
    }
}
