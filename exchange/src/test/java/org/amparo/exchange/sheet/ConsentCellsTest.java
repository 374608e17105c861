package org.amparo.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentScope;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.CaseFileId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells of which a map makes a consent, and in which nothing stands. */
class ConsentCellsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-01T12:00:00Z"), ZoneOffset.UTC);

    /** Leyla has said that she may be named, of Nino nothing stands there, and of Ines nothing that means anything. */
    private static final String LIST = """
            No,Name,Consent,On,Uses
            1,Leyla Orlova,yes,2024-05-01,publish-name
            2,Nino Vale,,,
            3,Ines Calder,?,,
            4,Tomas Brandt,,2024-05-01,
            """;

    private static final String VALUES = """
            "empty": ["?"], "dates": ["edtf"], "values": [
              {"columns": ["Consent"], "name": "yes", "codes": {"yes": "given", "no": "refused"}},
              {"columns": ["Consent"], "name": "may", "codes": {"yes": "publish-name", "no": null}},
              {"columns": ["Consent"], "name": "basis", "codes": {"yes": "consent", "no": null}},
              {"columns": ["No"], "name": "number", "pattern": "([0-9]+)"}
            ],
            """;

    private static final String REST = """
            {"@if": ["%1$s"], "type": "organisation", "id": "organisation:{number}", "names": [{"full": "{%1$s}"}]},
            """;

    @TempDir
    Path folder;

    /** Templates of a consent, each of which lets Leyla be named, and says nothing of the others. */
    static List<String> waysToMapAConsent() {
        String person =
                "{\"type\": \"person\", \"id\": \"person:{No}\", \"names\": [{\"full\": \"{Name}\"}], \"consent\": %s}";
        String apart = "{\"type\": \"person\", \"id\": \"person:{No}\", \"names\": [{\"full\": \"{Name}\"}]}, ";
        return List.of(
                person.formatted("{\"status\": \"{yes}\"}"),
                person.formatted("{\"status\": \"{yes}\", \"giver\": \"subject\"}"),
                person.formatted("{\"status\": \"{yes}\", \"on\": \"{On}\"}"),
                person.formatted("{\"status\": \"given\", \"scopes\": [\"{may}\"]}"),
                person.formatted("{\"status\": \"given\", \"scopes\": [\"{may}\"], \"on\": \"{On}\"}"),
                person.formatted("{\"lawfulBasis\": \"{basis}\"}"),
                person.formatted("{\"lawfulBasis\": \"{basis}\", \"on\": \"{On}\"}"),
                person.formatted("{\"@if\": [\"yes\"], \"status\": \"given\"}"),
                person.formatted("{\"@ifAll\": [\"yes\"], \"status\": \"given\"}"),
                apart + "{\"type\": \"person\", \"id\": \"person:{No}\", \"consent\": {\"status\": \"{yes}\"}}",
                apart + "{\"@if\": [\"yes\"], \"type\": \"person\", \"id\": \"person:{No}\","
                        + " \"consent\": {\"status\": \"given\"}}",
                apart + "{\"@if\": [\"yes\"], \"type\": \"person\", \"id\": \"person:{number}\","
                        + " \"consent\": {\"status\": \"given\"}}");
    }

    private Imports.Result of(String templates, String marking) {
        // Each value and each column stands in a template, whatever the one that is tried has.
        StringBuilder rest = new StringBuilder();
        for (String value : List.of("yes", "may", "basis", "On", "Uses", "number")) {
            rest.append(REST.formatted(value));
        }
        return Imports.of(folder, LIST, """
                {"type": "import-map", "amparo": "1.0", "header": {"id": "case-file:test"%s},
                 "statement": {"id": "statement:list"}, %s "records": [%s %s]}""".formatted(marking, VALUES, rest, templates));
    }

    private static List<String> shown(Imports.Result result) {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("test"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        CaseFile shown = Disclosure.project(CaseFile.of(header, result.records()), PublicationProfile.PUBLIC, CLOCK)
                .caseFile();
        return shown.records(Person.class).stream()
                .map(person -> person.names().get(0).full())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("waysToMapAConsent")
    void keep_the_person_back(String templates) {
        Imports.Result result = of(templates, ", \"defaultMarking\": \"public\"");
        assertThat(result.reasons()).isEmpty();
        assertThat(shown(result)).containsExactly("Leyla Orlova");
        assertThat(blanks(result)).extracting(ImportProblem::row).containsExactly(3, 4, 5);
        assertThat(blanks(result))
                .allSatisfy(remark -> assertThat(remark.columns()).contains("Consent"));
        assertThat(of(templates, "").json()).as("whatever the default is").contains("\"marking\":\"restricted\"");
    }

    private static List<ImportProblem> blanks(Imports.Result result) {
        return result.report().remarks().stream()
                .filter(remark -> remark.code().equals("consent-blank"))
                .toList();
    }

    @Test
    void keep_nobody_else_back() {
        String templates = """
                {"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}], "kind": "{kind}",
                  "consent": {"status": "{yes}"}},
                {"type": "person", "id": "person:{No}-mother", "names": [{"full": "Mother in row {No}"}]}""";
        Imports.Result result = Imports.of(folder, LIST, """
                {"type": "import-map", "amparo": "1.0", "header": {"id": "case-file:test", "defaultMarking": "public"},
                 "statement": {"id": "statement:list"}, "empty": ["?"],
                 "values": [{"columns": ["Consent"], "name": "yes", "codes": {"yes": "given"}},
                   {"columns": ["No"], "name": "kind", "codes": {"1": null, "2": "withheld", "3": null, "4": null}}],
                 "records": [%s], "ignored": ["On", "Uses"]}""".formatted(templates));
        assertThat(shown(result))
                .containsExactly(
                        "Leyla Orlova", "Mother in row 1", "Mother in row 2", "Mother in row 3", "Mother in row 4");
        assertThat(blanks(result))
                .as("Nino is withheld")
                .extracting(ImportProblem::row)
                .containsExactly(4, 5);
    }

    @Test
    void say_nothing_where_another_row_of_the_person_has_the_consent() {
        Imports.Result result = Imports.of(
                folder,
                "No,Name,Consent\n1,Leyla Orlova,\n1,Leyla Orlova,given\n2,Nino Vale,\n2,Nino Vale,\n",
                Imports.people(", \"join\": {\"columns\": [\"No\"]}")
                        .replace(
                                "{\"full\": \"{Name}\"}]",
                                "{\"full\": \"{Name}\"}], \"consent\": {\"status\": \"{Consent}\"}"));
        assertThat(shown(result)).containsExactly("Leyla Orlova");
        assertThat(blanks(result)).extracting(ImportProblem::row).containsExactly(4);
    }

    /** Each pair of cells in two rows of one person that allow two things. */
    static Stream<Arguments> differingRows() {
        String anonymous = "publish-anonymous,";
        String named = "publish-name,";
        return Stream.of(
                Arguments.of("scopes", named, anonymous),
                Arguments.of("scopes", anonymous, named),
                Arguments.of("scopes", named, "publish-image,"),
                Arguments.of("recipients", named + "1", named + "2"));
    }

    /** Both together would allow what neither row does. */
    @ParameterizedTest
    @MethodSource("differingRows")
    void of_two_rows_that_allow_two_things_make_no_person(String attribute, String one, String other) {
        for (String list : List.of("5,Nino Vale,%s%n5,Nino Vale,%s%n", "5,Nino Vale,%s%n5,,%s%n")) {
            Imports.Result result = joined(list.formatted(one, other));
            assertThat(result.records()).noneMatch(Person.class::isInstance);
            assertThat(result.reasons())
                    .hasSize(2)
                    .contains("3: join-conflict, column \"%s\", at /consent/%s"
                            .formatted(attribute.equals("scopes") ? "Uses" : "Whom", attribute));
        }
    }

    @Test
    void of_two_rows_that_allow_the_same_or_of_which_one_is_blank_are_one_consent() {
        for (String list : List.of(
                "5,Nino Vale,publish-name,1%n5,Nino Vale,publish-name,1%n", "5,Nino Vale,publish-name,%n5,,,%n")) {
            Imports.Result result = joined(list.formatted());
            assertThat(result.reasons()).isEmpty();
            Person person = (Person) result.records().get(1);
            assertThat(person.consent().orElseThrow().scopes()).containsExactly(ConsentScope.PUBLISH_NAME);
        }
    }

    private Imports.Result joined(String rows) {
        return Imports.of(folder, "No,Name,Uses,Whom\n" + rows, """
                {"type": "import-map", "amparo": "1.0",
                 "header": {"id": "case-file:test", "defaultMarking": "public"},
                 "statement": {"id": "statement:list"}, "join": {"columns": ["No"]},
                 "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}],
                   "consent": {"status": "given", "scopes": ["{Uses}"], "recipients": ["person:r{Whom}"]}}]}""");
    }
}
