package org.amparo.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.exchange.Publications;
import org.amparo.exchange.internal.table.Layout;
import org.amparo.exchange.internal.table.Table;
import org.amparo.testing.RandomCases;

/** Tables hold all that a publication says, and nothing else, for any file and whatever reads them. */
@Tag("once")
class TableProperties {

    private static final int RECORDS = 25;

    private Path folder = Path.of("");

    @BeforeTry
    void open() throws IOException {
        folder = Files.createTempDirectory("tables");
    }

    @AfterTry
    void clean() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static CaseFile file(long seed) {
        RandomCases cases = RandomCases.seeded(seed);
        return switch ((int) (seed % 3)) {
            case 0 -> Publications.file(cases.plausibleCaseFile(RECORDS).records());
            case 1 -> Publications.file(cases.caseFile(RECORDS).records());
            default -> Publications.file(cases.unsoundCaseFile(RECORDS).records());
        };
    }

    private Publication written(long seed, PublicationProfile profile, TableFolder to) throws IOException {
        Publication publication = Publications.of(file(seed), profile);
        Map<String, Long> rows = to.write(publication);
        assertThat(rows).containsKey("case-file");
        return publication;
    }

    private static void requireSame(Map<String, String> found, Map<String, String> expected) {
        Set<Map.Entry<String, String>> missing = new HashSet<>(expected.entrySet());
        missing.removeAll(found.entrySet());
        Set<Map.Entry<String, String>> invented = new HashSet<>(found.entrySet());
        invented.removeAll(expected.entrySet());
        assertThat(missing).as("missing, where these are new: %s", invented).isEmpty();
        assertThat(invented).as("invented").isEmpty();
    }

    @Property(tries = 10)
    void csv_holds_what_the_publication_says(@ForAll @LongRange(max = 1_000_000) long seed) throws IOException {
        PublicationProfile profile = seed % 2 == 0 ? PublicationProfile.PUBLIC : PublicationProfile.INTERNAL;
        Publication publication = written(seed, profile, TableFolder.at(folder));
        requireSame(Leaves.of(Folders.byFastCsv(folder)), Leaves.of(publication.caseFile()));
    }

    @Property(tries = 4)
    void duckdb_reads_the_same(@ForAll @LongRange(max = 1_000_000) long seed) throws IOException, SQLException {
        Publication publication = written(seed, PublicationProfile.INTERNAL, TableFolder.at(folder));
        requireSame(Leaves.of(Folders.byDuckDb(folder)), Leaves.of(publication.caseFile()));
    }

    @Property(tries = 4)
    void a_workbook_holds_the_same(@ForAll @LongRange(max = 1_000_000) long seed) throws IOException {
        Publication publication = written(
                seed, PublicationProfile.INTERNAL, TableFolder.at(folder).withFormat(TableFormat.XLSX));
        requireSame(Leaves.of(Folders.byFastExcel(folder)), Leaves.of(publication.caseFile()));
    }

    @Property(tries = 5)
    void nobody_who_is_withheld_has_a_cell(@ForAll @LongRange(max = 1_000_000) long seed) throws IOException {
        CaseFile whole = file(seed);
        Publication publication = written(seed, PublicationProfile.PUBLIC, TableFolder.at(folder));
        Set<String> withheld = new HashSet<>();
        whole.records().forEach(record -> withheld.add(record.id().toString()));
        publication.caseFile().records().stream()
                .flatMap(record -> Stream.concat(Stream.of(record.id()), record.formerIds().stream()))
                .forEach(id -> withheld.remove(id.toString()));
        assertThat(Folders.byFastCsv(folder).values().stream()
                        .flatMap(List::stream)
                        .flatMap(row -> row.values().stream()))
                .noneMatch(withheld::contains);
    }

    @Example
    void these_files_say_something_and_withhold_something() {
        int said = 0;
        int withheld = 0;
        for (int seed = 0; seed < 30; seed++) {
            Publication publication = Publications.of(file(seed), PublicationProfile.PUBLIC);
            said += Leaves.of(publication.caseFile()).size();
            withheld += file(seed).records().size()
                    - publication.caseFile().records().size();
        }
        assertThat(said).isGreaterThan(5_000);
        assertThat(withheld).isGreaterThan(50);
    }

    @Example
    void an_other_record_has_a_table_too() {
        assertThat(Layout.standard().tables())
                .extracting(Table::name)
                .contains("record", "record-other")
                .doesNotHaveDuplicates();
        assertThat(CaseRecord.shapes()).doesNotContainKey("record");
    }
}
