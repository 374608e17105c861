package org.amparo.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.code.ChangeKind;
import org.amparo.code.IncidentKind;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.custody.Charge;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.DocumentedSql;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.Publications;
import org.amparo.exchange.internal.table.Column;
import org.amparo.exchange.internal.table.Layout;
import org.amparo.exchange.internal.table.Table;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.json.DataJson;
import org.amparo.people.Name;
import org.amparo.record.Link;
import org.amparo.record.Revision;
import org.amparo.shape.AttributeName;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFolderTest {

    private static final PersonId LEYLA = PersonId.of("leyla-orlova");
    private static final Person PERSON = Person.builder()
            .id(LEYLA)
            .addName(Name.of("Leyla Orlova"))
            .bornOn(PartialDate.parse("1985~"))
            .build();
    private static final org.amparo.Statement NEWS = org.amparo.Statement.builder()
            .id(StatementId.of("news"))
            .publishedOn(PartialDate.parse("2024-12-09"))
            .titles(LocalizedText.english("Free \"her\", now"))
            .build();
    private static final Detention DETENTION = Detention.builder()
            .id(DetentionId.of("orlova-1"))
            .detainee(LEYLA)
            .period(Period.parse("2023-11/.."))
            .addEvidence(Evidence.of(NEWS.id(), "has been held since November 2023"))
            .build();

    @TempDir
    Path folder;

    private Path tables() {
        return folder.resolve("tables");
    }

    private void write(CaseRecord... records) throws IOException {
        TableFolder.at(tables()).write(Publications.of(records));
    }

    private String text(String file) throws IOException {
        return Files.readString(tables().resolve(file));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(tables())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void each_type_of_record_and_of_part_has_a_file() throws IOException {
        write(PERSON, NEWS, DETENTION);
        assertThat(files())
                .containsExactly(
                        "case-file.csv",
                        "datapackage.json",
                        "detention-evidence.csv",
                        "detention.csv",
                        "person-name.csv",
                        "person.csv",
                        "statement-text.csv",
                        "statement.csv");
        assertThat(text("person.csv"))
                .startsWith("id,standing,standing_otherwise,kind,bornOn,bornOn_earliest,bornOn_latest,diedOn,")
                .contains("\r\nperson:leyla-orlova,unsourced,,,1985~,1985-01-01,1985-12-31,");
        assertThat(text("person-name.csv"))
                .startsWith("record_id,part_path,parent_path,parent_attribute,standing,standing_otherwise,key,full,")
                .contains("\r\nperson:leyla-orlova,/names/0,,names,unsourced,,,Leyla Orlova,");
        assertThat(text("detention.csv")).contains(",2023-11/..,2023-11-01,,");
        assertThat(text("statement-text.csv"))
                .isEqualTo("record_id,part_path,parent_path,parent_attribute,standing,language,text\r\n"
                        + "statement:news,/titles,,titles,firm,en,\"Free \"\"her\"\", now\"\r\n");
    }

    private static Evidence said(Modality modality, AttributeName<?> about) {
        return Evidence.about(about, NEWS.id(), "so they say").toBuilder()
                .modality(modality)
                .build();
    }

    @Test
    void each_row_says_how_well_it_is_known_and_which_of_its_cells_are_known_otherwise() throws IOException {
        Person person = PERSON.toBuilder()
                .addLink(Link.builder()
                        .url(URI.create("https://paper.example/1"))
                        .title(LocalizedText.english("Held"))
                        .build())
                .addEvidence(said(Modality.DENIED, Person.LINKS))
                .build();
        Detention detention = DETENTION.toBuilder()
                .addEvidence(said(Modality.INFERRED, Detention.PERIOD))
                .addCharge(Charge.builder()
                        .article("274")
                        .addEvidence(Evidence.of(NEWS.id(), "charged").toBuilder()
                                .modality(Modality.ALLEGED)
                                .build())
                        .build())
                .build();
        Incident raid = Incident.of(IncidentId.of("raid"), IncidentKind.RAID, LEYLA).toBuilder()
                .addEvidence(Evidence.of(NEWS.id(), "was raided"))
                .addEvidence(said(Modality.INFERRED, Incident.KINDS))
                .build();
        write(person, NEWS, detention, raid);
        Map<String, List<Map<String, String>>> rows = Folders.byFastCsv(tables());
        assertThat(standings(rows, "detention")).containsExactly("firm; period: doubted");
        assertThat(standings(rows, "detention-charge")).containsExactly("doubted; ");
        assertThat(standings(rows, "person-link")).containsExactly("denied");
        assertThat(standings(rows, "person-text")).containsExactly("denied");
        // The kind makes the incident what it is: whom it struck is known for certain.
        assertThat(standings(rows, "incident")).containsExactly("doubted; ");
        assertThat(standings(rows, "incident-item")).containsExactly("doubted", "firm");
        assertThat(rows.get("detention-evidence").get(0)).doesNotContainKey("standing");
        assertThat(rows.get("case-file").get(0)).doesNotContainKey("standing");
    }

    private static List<String> standings(Map<String, List<Map<String, String>>> rows, String table) {
        return rows.get(table).stream()
                .map(row -> row.get("standing")
                        + (row.containsKey("standing_otherwise") ? "; " + row.get("standing_otherwise") : ""))
                .toList();
    }

    @Test
    void what_a_retracted_record_told_is_withdrawn() throws IOException {
        write(
                PERSON,
                NEWS,
                DETENTION.toBuilder()
                        .addRevision(Revision.builder()
                                .number(1L)
                                .at(Instant.parse("2024-01-01T00:00:00Z"))
                                .kind(ChangeKind.RETRACTED)
                                .build())
                        .build());
        assertThat(standings(Folders.byFastCsv(tables()), "detention")).containsExactly("withdrawn; ");
    }

    @Test
    void no_attribute_has_the_name_of_a_column_of_ours() {
        for (Table table : Layout.standard().tables()) {
            List<String> names = table.columns().stream().map(Column::name).toList();
            assertThat(names).doesNotHaveDuplicates();
        }
        assertThat(CaseRecord.shapes().values())
                .noneMatch(shape -> shape.attributes().containsKey("standing"));
    }

    @Test
    void hostile_texts_stay_texts() throws IOException, SQLException {
        List<String> hostile = List.of(
                "=cmd|' /C calc'!A0",
                "+44 20 7946 0000",
                "-2+3",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "\t=1+1",
                "\r=1+1",
                "a\rb",
                "a\r\nb\n\"c\",;=1",
                "\"=1\"",
                "\u202e=1+1",
                "\uff1d1+1",
                "=HYPERLINK(\"http://evil.example\",\"x\")",
                "'=1",
                "NULL",
                "_x0041_",
                "\u0001\u001f",
                "x".repeat(30_000),
                "\ufffe");
        Person.Builder person = Person.builder().id(LEYLA);
        hostile.forEach(text -> person.addName(Name.of(text)));
        Publication publication = Publications.of(person.build());
        TableFolder.at(tables()).write(publication);
        TableFolder.at(folder.resolve("book")).withFormat(TableFormat.XLSX).write(publication);
        for (Map<String, List<Map<String, String>>> read : List.of(
                Folders.byFastCsv(tables()), Folders.byDuckDb(tables()), Folders.byFastExcel(folder.resolve("book")))) {
            assertThat(read.get("person-name"))
                    .extracting(row -> row.get("full"))
                    .containsExactlyElementsOf(hostile);
        }
    }

    @Test
    void a_byte_order_mark_is_there_on_request_alone() throws IOException {
        write(PERSON);
        assertThat(text("person.csv")).startsWith("id,");
        TableFolder.at(tables()).withByteOrderMark().write(Publications.of(PERSON));
        assertThat(Files.readAllBytes(tables().resolve("person.csv"))).startsWith(0xef, 0xbb, 0xbf, 'i', 'd', ',');
        assertThat(Folders.byFastCsv(tables())).containsKey("person");
    }

    @Test
    void tables_without_rows_are_there_on_request_alone() throws IOException {
        Map<String, Long> rows = TableFolder.at(tables()).withEmptyTables().write(Publications.of(PERSON));
        assertThat(rows).hasSize(Layout.standard().tables().size()).containsEntry("person", 1L);
        assertThat(rows).containsEntry("detention-release", 0L);
        assertThat(text("detention-release.csv"))
                .startsWith("record_id,part_path,")
                .endsWith("\r\n");
    }

    @Test
    void a_table_that_has_no_rows_any_more_is_deleted_and_nothing_else_is() throws IOException {
        write(PERSON, NEWS, DETENTION);
        Files.writeString(tables().resolve("notes.txt"), "of somebody else");
        Files.writeString(tables().resolve("statement-link.csv"), "of somebody else");
        write(PERSON);
        assertThat(files())
                .containsExactly(
                        "case-file.csv",
                        "datapackage.json",
                        "notes.txt",
                        "person-name.csv",
                        "person.csv",
                        "statement-link.csv");
    }

    @Test
    void a_file_of_somebody_else_is_not_replaced() throws IOException {
        Files.createDirectories(tables());
        Files.writeString(tables().resolve("person.csv"), "mine");
        assertRefused("foreign-file", PERSON);
        assertThat(text("person.csv")).isEqualTo("mine");
        Files.delete(tables().resolve("person.csv"));
        for (String other : List.of("{}", "[]", "no json", "{\"amparo\": {\"files\": []}}")) {
            Files.writeString(tables().resolve("datapackage.json"), other);
            assertRefused("foreign-file", PERSON);
            assertThat(text("datapackage.json")).isEqualTo(other);
        }
    }

    @Test
    void whatever_the_description_says_no_file_elsewhere_is_deleted() throws IOException {
        write(PERSON, NEWS);
        Path other = Files.writeString(folder.resolve("other.csv"), "mine");
        Path inside = Files.writeString(tables().resolve("notes.txt"), "mine");
        String described = text("datapackage.json");
        String changed = described.replace(
                "\"statement.csv\"\n",
                "\"statement.csv\", \"../other.csv\", \"notes.txt\", \"" + other.toAbsolutePath() + "\"\n");
        assertThat(changed).isNotEqualTo(described);
        Files.writeString(tables().resolve("datapackage.json"), changed);
        write(PERSON);
        assertThat(other).exists();
        assertThat(inside).exists();
        assertThat(files()).doesNotContain("statement.csv");
    }

    private void assertRefused(String code, CaseRecord... records) {
        assertThatThrownBy(() -> write(records))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void tables_for_other_readers_or_of_another_file_are_not_replaced() throws IOException {
        write(PERSON);
        Publication partners = Publications.of(Publications.file(List.of(PERSON)), PublicationProfile.PARTNERS);
        assertThatThrownBy(() -> TableFolder.at(tables()).write(partners))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("other-profile"));
        String described = text("datapackage.json");
        Files.writeString(
                tables().resolve("datapackage.json"), described.replace("case-file:qzx", "case-file:another"));
        assertRefused("other-case-file", PERSON);
    }

    @Test
    void for_partners_the_owner_alone_can_read_the_files() throws IOException {
        Publication partners = Publications.of(Publications.file(List.of(PERSON)), PublicationProfile.PARTNERS);
        TableFolder.at(tables()).write(partners);
        for (String file : List.of("person.csv", "datapackage.json")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tables().resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void what_was_not_read_is_not_written() {
        Person withheld = Person.builder()
                .id(PersonId.of("w"))
                .marking(Marking.SECRET)
                .addName(Name.of("Aysel Tariverdi"))
                .build();
        org.amparo.Statement told = org.amparo.Statement.builder()
                .id(StatementId.of("s"))
                .titles(LocalizedText.english("Tariverdi was heard"))
                .build();
        Person shown = Person.builder()
                .id(PersonId.of("p"))
                .addName(Name.of("Ilkin Tariverdi"))
                .build();
        Publication publication = Disclosure.project(
                Publications.file(List.of(withheld, told, shown)), PublicationProfile.PUBLIC, Publications.NOON);
        assertThat(publication.isReviewed()).isFalse();
        assertThatThrownBy(() -> TableFolder.at(tables()).write(publication))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("not-reviewed"));
        assertThat(tables()).doesNotExist();
    }

    @Test
    void a_public_table_has_no_markings() throws IOException {
        write(PERSON.toBuilder()
                .addMarking(AttributeMarking.of(Person.GENDER, Marking.SECRET))
                .build());
        assertThat(files()).noneMatch(name -> name.contains("marking"));
        assertThat(Folders.byFastCsv(tables()).get("person"))
                .allSatisfy(row -> assertThat(row.get("marking")).isEmpty());
    }

    @Test
    void the_same_publication_gives_the_same_bytes() throws IOException {
        write(PERSON, NEWS, DETENTION);
        Map<String, String> first = contents();
        write(PERSON, NEWS, DETENTION);
        assertThat(contents()).isEqualTo(first);
    }

    @Test
    void a_workbook_says_the_moment_of_the_publication_wherever_it_says_when_it_was_made() throws IOException {
        TableFolder.at(tables()).withFormat(TableFormat.XLSX).write(Publications.of(PERSON, NEWS, DETENTION));
        Path book = tables().resolve("tables.xlsx");
        try (ZipFile zip = new ZipFile(book.toFile())) {
            assertThat(Collections.list(zip.entries()))
                    .allSatisfy(part -> assertThat(part.getTimeLocal()).isEqualTo(LocalDateTime.of(2025, 3, 1, 12, 0)));
            String properties = new String(
                    zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes(), UTF_8);
            assertThat(properties)
                    .contains(
                            "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2025-03-01T12:00:00Z</dcterms:created>",
                            "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2025-03-01T12:00:00Z</dcterms:modified>");
        }
        byte[] first = Files.readAllBytes(book);
        TableFolder.at(tables()).withFormat(TableFormat.XLSX).write(Publications.of(PERSON, NEWS, DETENTION));
        assertThat(Files.readAllBytes(book)).isEqualTo(first);
    }

    private Map<String, String> contents() throws IOException {
        return files().stream().collect(Collectors.toMap(file -> file, file -> {
            try {
                return text(file);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }));
    }

    @Test
    void a_cell_that_no_sheet_can_hold_is_refused_by_its_column() {
        Person person =
                Person.builder().id(LEYLA).addName(Name.of("x".repeat(32_768))).build();
        assertThatThrownBy(() ->
                        TableFolder.at(tables()).withFormat(TableFormat.XLSX).write(Publications.of(person)))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("cell-too-long"))
                .hasMessageContaining("column full of the table person-name")
                .hasMessageNotContaining("xxx");
        assertThat(tables().resolve("tables.xlsx")).doesNotExist();
    }

    @Test
    void another_format_takes_the_place_of_the_first() throws IOException {
        write(PERSON);
        TableFolder.at(tables()).withFormat(TableFormat.XLSX).write(Publications.of(PERSON));
        assertThat(files()).containsExactly("datapackage.json", "tables.xlsx");
        assertThat(text("datapackage.json")).contains("\"sheet\": \"person-name\"");
    }

    @Test
    void the_description_has_types_and_keys_of_each_table() throws IOException {
        write(PERSON, NEWS, DETENTION);
        DataObject whole = (DataObject) DataJson.read(text("datapackage.json"));
        assertThat(whole.member("profile")).contains(new DataString("tabular-data-package"));
        DataObject names = resource(whole, "person-name");
        assertThat(names.member("path")).contains(new DataString("person-name.csv"));
        DataObject schema = (DataObject) names.member("schema").orElseThrow();
        assertThat(DataJson.write(schema.member("primaryKey").orElseThrow()).replaceAll("\\s", ""))
                .isEqualTo("[\"record_id\",\"part_path\"]");
        assertThat(DataJson.write(schema.member("foreignKeys").orElseThrow()).replaceAll("\\s", ""))
                .isEqualTo("[{\"fields\":\"record_id\",\"reference\":{\"resource\":\"person\",\"fields\":\"id\"}}]");
        assertThat(DataJson.write(resource(whole, "person")))
                .contains("\"bornOn_earliest\"")
                .contains("\"date\"");
        for (DataValue one : ((DataArray) whole.member("resources").orElseThrow()).items()) {
            assertThat(((DataString) ((DataObject) one).member("name").orElseThrow()).text())
                    .matches("[-a-z0-9._/]+");
        }
    }

    private static DataObject resource(DataObject whole, String name) {
        return ((DataArray) whole.member("resources").orElseThrow())
                .items().stream()
                        .map(DataObject.class::cast)
                        .filter(one -> one.member("name").equals(java.util.Optional.of(new DataString(name))))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void names_of_tables_are_names_of_sheets_and_columns_differ() {
        List<Table> tables = Layout.standard().tables();
        assertThat(tables).extracting(Table::name).doesNotHaveDuplicates().allMatch(name -> name.length() <= 31);
        assertThat(tables)
                .allSatisfy(table -> assertThat(table.columns())
                        .extracting(Column::name)
                        .doesNotHaveDuplicates()
                        .containsAll(table.key()));
    }

    @Test
    void the_query_of_the_page_finds_who_is_held_by_which_source() throws IOException, SQLException {
        write(
                PERSON,
                NEWS,
                DETENTION,
                Organisation.builder()
                        .id(OrganisationId.of("police"))
                        .addName(Name.of("=Police"))
                        .build());
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(DocumentedSql.of("docs/tables.md", "CREATE MACRO"));
            String query = DocumentedSql.of("docs/tables.md", "SELECT").replace("'tables/", "'" + tables() + "/");
            try (ResultSet found = statement.executeQuery(query)) {
                assertThat(found.next()).isTrue();
                assertThat(found.getString("name")).isEqualTo("Leyla Orlova");
                assertThat(found.getString("period")).isEqualTo("2023-11/..");
                assertThat(found.getString("title")).isEqualTo("Free \"her\", now");
                assertThat(found.getString("wording")).isEqualTo("has been held since November 2023");
                assertThat(found.next()).isFalse();
            }
        }
    }

    @Test
    void bytes_are_utf_8() throws IOException {
        write(Person.builder().id(LEYLA).addName(Name.of("Лейла Орлова")).build());
        assertThat(new String(Files.readAllBytes(tables().resolve("person-name.csv")), UTF_8))
                .contains("Лейла");
    }

    @Test
    void tables_are_deleted_whole_and_nothing_of_others() throws IOException {
        for (TableFormat format : TableFormat.values()) {
            TableFolder own = TableFolder.at(tables()).withFormat(format);
            own.write(Publications.of(PERSON, NEWS, DETENTION));
            Path others = Files.writeString(tables().resolve("mine.csv"), "mine");
            assertThat(own.caseFile()).isPresent();
            assertThat(own.delete()).isNotEmpty();
            try (Stream<Path> all = Files.list(tables())) {
                assertThat(all).containsExactly(others);
            }
            assertThat(own.delete()).isEmpty();
            assertThat(own.caseFile()).isEmpty();
        }
        Files.writeString(tables().resolve("datapackage.json"), "{}");
        assertThatThrownBy(() -> TableFolder.at(tables()).delete()).isInstanceOf(ExchangeException.class);
    }
}
