package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.amparo.casefile.CaseFile;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.json.schema.CaseSchema;
import org.amparo.testing.Flaw;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas in the jar are those that the attribute tables give, and everything that we write is valid. */
@Tag("once")
class CaseSchemaTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));
    private static final Path RESOURCES = ROOT.resolve("json/src/main/resources/org/amparo/json/schema");

    /** With {@code -Damparo.record=true} it is written. */
    @ParameterizedTest
    @EnumSource(names = {"DOCUMENT", "OPEN_DOCUMENT"})
    void a_schema_is_what_the_tables_say(CaseSchema schema) throws IOException {
        String made = made(schema);
        Path file = RESOURCES.resolve(schema.fileName());
        if (Boolean.getBoolean("amparo.record")) {
            Files.writeString(file, made);
        }
        assertThat(Files.readString(file))
                .as("%s, which -Damparo.record=true writes anew", schema.fileName())
                .isEqualTo(made);
    }

    private static String made(CaseSchema schema) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonTextWriter writer = JsonTextWriter.pretty(out);
        RecordWriter.write(writer, SchemaMaker.make(new Javadocs(), schema));
        writer.endLine();
        writer.flush();
        return out.toString(UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_is_one(CaseSchema schema) {
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(SchemaLocation.of(SchemaId.V202012))
                        .validate(schema.text(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_begins_with_its_name_and_where_it_begins(CaseSchema schema) {
        assertThat(schema.text())
                .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
                        + schema.id().map(id -> "  \"$id\": \"" + id + "\",\n").orElse("") + "  \"title\": ")
                .containsOnlyOnce("  \"$ref\": \"#/$defs/" + (schema.isOfLines() ? "line\",\n" : "document\",\n"));
        assertThat(CaseSchema.of(schema.isOpen(), schema.isOfLines())).isEqualTo(schema);
    }

    @ParameterizedTest
    @ValueSource(strings = {"case.json", "wire-format.json"})
    void the_reference_case_is_valid(String name) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples/reference-case/src"))) {
            Path file = files.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
            assertThat(Schemas.errors(CaseSchema.DOCUMENT, Files.readString(file)))
                    .isEmpty();
            assertThat(Schemas.errors(CaseSchema.OPEN_DOCUMENT, Files.readString(file)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "UNKNOWN_MEMBER",
                "UNREAD_MEMBER",
                "REFUSAL_IN_OTHER_WORDS",
                "MISSPELT_MARKING",
                "LATER_RECORD_TYPE"
            })
    void a_file_with_a_flaw_is_valid(Flaw flaw) throws IOException {
        assertValid(RandomCases.seeded(3).caseFileWith(flaw));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "UNKNOWN_MEMBER",
                "UNREAD_MEMBER",
                "REFUSAL_IN_OTHER_WORDS",
                "MISSPELT_MARKING",
                "LATER_RECORD_TYPE"
            })
    void a_file_of_a_later_version_is_valid_for_readers(Flaw flaw) {
        String document = FullJsonWriter.standard().write(RandomCases.seeded(3).caseFileWith(flaw));
        assertThat(Schemas.errors(CaseSchema.OPEN_DOCUMENT, document)).isEmpty();
        assertThat(Schemas.errors(CaseSchema.DOCUMENT, document)).isNotEmpty();
    }

    @Test
    void plausible_files_are_valid() throws IOException {
        assertValid(RandomCases.seeded(4).plausibleCaseFile(200));
    }

    private static void assertValid(CaseFile file) throws IOException {
        String document = FullJsonWriter.standard().write(file);
        assertThat(Schemas.errors(CaseSchema.DOCUMENT, document)).isEmpty();
        assertThat(Schemas.errors(CaseSchema.OPEN_DOCUMENT, document)).isEmpty();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        Documents.LINES.write(file, lines);
        for (String line : lines.toString(UTF_8).split("\n")) {
            assertThat(Schemas.errors(CaseSchema.LINE, line)).isEmpty();
            assertThat(Schemas.errors(CaseSchema.OPEN_LINE, line)).isEmpty();
        }
    }

    @Test
    void only_the_open_schema_admits_what_a_later_version_brings() {
        for (String later : new String[] {
            Documents.person("\"eyes\": \"brown\""),
            Documents.of("{\"type\": \"vessel\", \"id\": \"vessel:v1\", \"flag\": \"NO\"}"),
            Documents.person("\"formerIds\": [\"vessel:v1\"]"),
            Documents.of().replace("\"1.0\"", "\"1.7\"")
        }) {
            assertThat(CaseJsonReader.standard().read(later)).isNotNull();
            assertThat(Schemas.errors(CaseSchema.OPEN_DOCUMENT, later)).isEmpty();
            assertThat(Schemas.errors(CaseSchema.DOCUMENT, later)).as(later).isNotEmpty();
        }
    }

    @Test
    void both_admit_private_members_and_other_codes() {
        String document = Documents.person("\"gender\": \"another-one\", \"example.org:eyes\": {\"left\": null}");

        assertThat(Schemas.errors(CaseSchema.DOCUMENT, document)).isEmpty();
        assertThat(Schemas.errors(CaseSchema.OPEN_DOCUMENT, document)).isEmpty();
    }

    /** There are as few as a person would name: not one for each type that a record might have been. */
    @Test
    void errors_are_readable() {
        assertThat(Schemas.errors(CaseSchema.DOCUMENT, Documents.of("{\"type\": \"persons\", \"id\": \"person:x\"}")))
                .hasSize(1);
        assertThat(Schemas.errors(CaseSchema.DOCUMENT, Documents.person("\"names\": [{\"language\": \"en\"}]")))
                .singleElement()
                .satisfies(error -> assertThat(error.getMessage()).contains("names", "full"));
        assertThat(Schemas.errors(CaseSchema.DOCUMENT, Documents.person("\"gender\": \"Not Kebab\"")))
                .hasSize(2);
    }
}
