package org.amparo.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.code.Marking;
import org.amparo.json.DataJson;
import org.amparo.people.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadershipOfRowsTest {

    private static final String PUBLIC = """
            {"type": "import-map", "amparo": "1.0", "header": {"id": "case-file:test", "defaultMarking": "public"},
             "statement": {"id": "statement:list"}, "records": [%s]}""";

    private static final String PERSON = """
            {"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}]}""";

    @TempDir
    Path folder;

    private List<Optional<Marking>> markings(String csv, String map) {
        return Imports.of(folder, csv, map).records().stream()
                .skip(1)
                .map(CaseRecord::marking)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "partners,,,partners",
        "partners,,2025-05-01T10:00:00Z,restricted",
        "partners,organisation:a,,restricted",
        "internal,,,restricted",
        "owner,,,secret",
        "Partners,,,secret",
        "something,,,secret",
        ",,,secret",
        " partners ,,,partners"
    })
    void a_row_is_marked_for_those_whom_it_names(String profile, String recipients, String until, String level) {
        String csv = "No,Name,amparo:profile,amparo:recipients,amparo:holdsUntil\n1,Nino Vale," + text(profile) + ","
                + text(recipients) + "," + text(until) + "\n";
        assertThat(markings(csv, PUBLIC.formatted(PERSON))).containsExactly(Optional.of(Marking.VOCABULARY.of(level)));
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    @Test
    void each_row_speaks_for_itself_and_joined_rows_for_each_other() {
        String csv =
                "No,Name,amparo:profile\n1,Nino Vale,partners\n2,Tomas Brandt,public\n2,T. Brandt,internal\n3,Ines Calder,public\n";
        String map = PUBLIC.formatted(PERSON).replace("\"records\"", "\"join\": {\"columns\": [\"No\"]}, \"records\"");
        assertThat(markings(csv, map))
                .containsExactly(Optional.of(Marking.PARTNERS), Optional.of(Marking.RESTRICTED), Optional.empty());
        assertThat(Imports.of(folder, csv, map).report().least()).contains(Marking.RESTRICTED);
    }

    @Test
    void no_marking_of_the_map_is_below_it_and_a_stricter_one_stays() {
        String csv = "No,Name,amparo:profile\n1,Nino Vale,partners\n";
        String lower = PERSON.replace(
                "\"names\": [{",
                "\"marking\": \"public\", \"markings\": [{\"attribute\": \"names\", \"level\": \"public\"}], \"names\": [{\"marking\": \"public\", ");
        CaseRecord record =
                Imports.of(folder, csv, PUBLIC.formatted(lower)).records().get(1);
        Name name = ((Person) record).names().get(0);
        assertThat(record.marking()).contains(Marking.PARTNERS);
        assertThat(record.markings()).allMatch(entry -> entry.level().equals(Marking.PARTNERS));
        assertThat(name.marking()).contains(Marking.PARTNERS);
        assertThat(markings(csv, PUBLIC.formatted(PERSON.replace("\"names\"", "\"marking\": \"secret\", \"names\""))))
                .containsExactly(Optional.of(Marking.SECRET));
        assertThat(markings(csv, PUBLIC.formatted(PERSON).replace("\"public\"", "\"restricted\"")))
                .containsExactly(Optional.empty());
    }

    @Test
    void a_shared_record_of_such_rows_is_marked_like_them() {
        String csv = "No,Name,Prison,amparo:profile\n1,Nino Vale,hill,partners\n2,Tomas Brandt,hill,partners\n";
        String shared = PERSON
                + ", {\"@shared\": true, \"type\": \"organisation\", \"id\": \"organisation:{Prison}\", \"names\": [{\"full\": \"{Prison}\"}]}";
        assertThat(markings(csv, PUBLIC.formatted(shared))).hasSize(3).containsOnly(Optional.of(Marking.PARTNERS));
    }

    @Test
    void a_table_pasted_beside_another_speaks_for_the_whole_row() {
        String csv =
                "No,amparo:profile,Name,amparo:profile\n1,public,Nino Vale,partners\n2,internal,Tomas Brandt,public\n";
        assertThat(markings(csv, PUBLIC.formatted(PERSON)))
                .containsExactly(Optional.of(Marking.PARTNERS), Optional.of(Marking.RESTRICTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"amparo.profile", "amparo_profile", "Amparo:Profile", " amparo:profile", "amparo:profile.1"})
    void a_name_that_a_program_changed_is_read(String name) {
        String csv = "No,Name," + name + "\n1,Nino Vale,partners\n";
        assertThat(markings(csv, PUBLIC.formatted(PERSON))).containsExactly(Optional.of(Marking.PARTNERS));
    }

    @Test
    void a_draft_does_not_ask_about_these_columns() throws IOException {
        Path sheet = Files.writeString(
                folder.resolve("list.csv"),
                "No,Name,amparo:profile,amparo:holdsUntil\n" + "1,Nino Vale,partners,2025-05-01\n".repeat(9));
        assertThat(MapDraft.of(sheet).columns()).containsExactly("No", "Name");
        assertThat(DataJson.write(MapDraft.of(sheet).withValues().toData())).doesNotContain("amparo:");
    }

    @Test
    void rejected_rows_keep_what_they_say() throws IOException {
        Path sheet = Files.writeString(folder.resolve("list.csv"), "No,Name,amparo:profile\n1 2,Nino Vale,partners\n");
        Path bad = folder.resolve("bad.csv");
        SheetImport.of(ImportMap.read(PUBLIC.formatted(PERSON))).write(sheet, folder.resolve("out.jsonl"), bad);
        assertThat(Files.readString(bad))
                .startsWith("No,Name,amparo:profile,amparo:row,amparo:reason")
                .contains("1 2,Nino Vale,partners,2,");
    }
}
