package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataValue;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.json.internal.document.Canonical;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical form against the examples of the RFC's author, and the hash of it. */
class CanonicalTest {

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "structures", "unicode", "weird"})
    void an_example_becomes_what_it_should(String name) throws IOException {
        assertThat(canonical(Documents.resource("jcs/input/" + name + ".json")))
                .isEqualTo(Documents.resource("jcs/output/" + name + ".json"));
    }

    /** The example has a number with a digit too many for a double; rounded by hand, it becomes what it should. */
    @Test
    void an_example_that_is_rounded_there_is_refused_here() throws IOException {
        String input = Documents.resource("jcs/input/values.json");

        assertThat(Documents.codes(Documents.problems(() -> canonical(input))))
                .containsExactly("number-not-exact /numbers/0");
        assertThat(canonical(input.replace("333333333.33333329", "333333333.3333333")))
                .isEqualTo(Documents.resource("jcs/output/values.json"));
    }

    /** Read as an unknown member, which keeps any JSON. */
    static DataValue tree(String json) {
        return CaseJsonReader.standard()
                .read("{" + Documents.HEADER + ", \"x:y\": " + json + ", \"records\": []}")
                .header()
                .unknownMembers()
                .member("x:y")
                .orElseThrow();
    }

    private static String canonical(String json) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteAction.attempt(() -> Canonical.write(tree(json), out));
        return out.toString(UTF_8);
    }

    @Test
    void the_hash_is_that_of_the_canonical_form() throws Exception {
        CaseFile caseFile = RandomCases.seeded(5).plausibleCaseFile(30);
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(Documents.CANONICAL.write(caseFile).getBytes(UTF_8));

        assertThat(CaseJson.contentHashFull(caseFile))
                .isEqualTo(HexFormat.of().formatHex(hash))
                .matches("[0-9a-f]{64}");
    }

    /** Written down, because it must be the same for ever. */
    @Test
    void the_hash_of_a_file_stays_what_it_is() {
        String document = Documents.of(Documents.PERSON);

        assertThat(Documents.CANONICAL.write(CaseJsonReader.standard().read(document)))
                .isEqualTo("{\"amparo\":\"1.0\",\"id\":\"case-file:north-shore\",\"records\":"
                        + "[{\"id\":\"person:leyla-orlova\",\"type\":\"person\"}],\"type\":\"case-file\"}");
        assertThat(CaseJson.contentHashFull(CaseJsonReader.standard().read(document)))
                .isEqualTo("0f40455d2b4a258a631394b2449f0ac47d1f0fd234ddd61a4d28576b2669bdf2");
    }

    @Test
    void two_spellings_of_a_number_have_one_canonical_form_and_two_numbers_have_two() {
        assertThat(hashWith("1.0")).isEqualTo(hashWith("1")).isEqualTo(hashWith("10e-1"));
        assertThat(hashWith("1.5")).isNotEqualTo(hashWith("1"));
    }

    private static String hashWith(String number) {
        return CaseJson.contentHashFull(CaseJsonReader.standard().read(Documents.person("\"x:y\": " + number)));
    }

    @Test
    void a_canonical_form_goes_to_files_and_streams_as_it_is(@TempDir Path folder) throws IOException {
        CaseFile caseFile = RandomCases.seeded(5).plausibleCaseFile(30);
        Publication publication = Disclosure.project(caseFile, PublicationProfile.PUBLIC, Clock.systemUTC());
        Path file = folder.resolve("case.json");
        Path shown = folder.resolve("shown.json");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ByteArrayOutputStream shownStream = new ByteArrayOutputStream();

        Documents.CANONICAL.write(caseFile, file);
        Documents.CANONICAL.write(caseFile, stream);
        CaseJsonWriter.standard().withLayout(JsonLayout.CANONICAL).write(publication, shown);
        CaseJsonWriter.standard().withLayout(JsonLayout.CANONICAL).write(publication, shownStream);

        assertThat(file)
                .hasBinaryContent(Documents.CANONICAL.write(caseFile).getBytes(UTF_8))
                .hasBinaryContent(stream.toByteArray());
        assertThat(shown)
                .hasBinaryContent(CaseJsonWriter.standard()
                        .withLayout(JsonLayout.CANONICAL)
                        .write(publication)
                        .getBytes(UTF_8))
                .hasBinaryContent(shownStream.toByteArray());
    }

    @Test
    void a_file_stays_where_a_number_has_no_canonical_form(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), "old");
        CaseFile inexact = CaseJsonReader.standard().read(Documents.person("\"x:y\": 1e400"));

        assertThat(Documents.codes(Documents.problems(() -> {
                    Documents.CANONICAL.write(inexact, file);
                    return null;
                })))
                .containsExactly("number-not-exact /records/0/x:y");
        assertThat(file).hasContent("old");
    }

    @Test
    void the_hash_of_a_publication_is_that_of_what_may_be_shown() {
        CaseFile caseFile = RandomCases.seeded(6).plausibleCaseFile(30);
        Publication publication = Disclosure.project(
                caseFile,
                PublicationProfile.PUBLIC,
                Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

        assertThat(CaseJson.contentHash(publication))
                .isEqualTo(CaseJson.contentHashFull(publication.caseFile()))
                .isNotEqualTo(CaseJson.contentHashFull(caseFile));
    }

    @Test
    void the_hash_of_another_file_is_another() {
        assertThat(CaseJson.contentHashFull(CaseJsonReader.standard().read(Documents.of(Documents.PERSON))))
                .isNotEqualTo(CaseJson.contentHashFull(CaseJsonReader.standard().read(Documents.of())));
        assertThat(Documents.codes(Documents.problems(() ->
                        CaseJson.contentHashFull(CaseJsonReader.standard().read(Documents.person("\"x:y\": 1e400"))))))
                .containsExactly("number-not-exact /records/0/x:y");
    }
}
