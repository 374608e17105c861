package org.amparo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.exchange.sheet.ImportMap;
import org.amparo.exchange.sheet.ImportReport;
import org.amparo.exchange.sheet.SheetImport;
import org.amparo.json.CaseJsonReader;
import org.amparo.validation.CaseValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventedListTest {

    private static final int ROWS = 300;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private ImportReport report;
    private CaseFile file;

    @BeforeEach
    void import_the_list() throws IOException {
        InventedList.writeMap(folder.resolve("map.json"));
        InventedList.writeList(folder.resolve("list.csv"), ROWS);
        report = SheetImport.of(ImportMap.read(folder.resolve("map.json")))
                .write(folder.resolve("list.csv"), folder.resolve("case.jsonl"), folder.resolve("bad.csv"));
        file = CaseJsonReader.standard().readLines(folder.resolve("case.jsonl"));
    }

    @Test
    void every_row_becomes_a_person_a_detention_and_a_report() {
        assertThat(report.problems()).isEmpty();
        assertThat(file.records())
                .filteredOn(record -> !record.id().toString().matches("organisation:.*|statement:list"))
                .hasSize(ROWS * InventedList.RECORDS_OF_A_ROW);
    }

    @Test
    void nothing_stops_a_command_and_somebody_is_withheld() {
        Publication publication = Disclosure.project(file, PublicationProfile.PUBLIC, CLOCK);

        assertThat(CaseValidator.standard(CLOCK).validate(file).hasErrors()).isFalse();
        assertThat(publication.receipt().toRead()).isEmpty();
        assertThat(publication.caseFile().records())
                .hasSizeBetween(1, file.records().size() - 1);
    }

    @Test
    void the_same_number_of_rows_gives_the_same_list() throws IOException {
        InventedList.writeList(folder.resolve("again.csv"), ROWS);

        assertThat(folder.resolve("again.csv")).hasSameBinaryContentAs(folder.resolve("list.csv"));
    }
}
