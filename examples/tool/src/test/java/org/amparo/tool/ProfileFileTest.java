package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.amparo.code.ConsentScope;
import org.amparo.code.Marking;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The audience of {@code --profile}, by its name or in a file. */
class ProfileFileTest {

    private static final String CASE = """
            {"type": "case-file", "amparo": "1.0", "id": "case-file:t", "base": "https://cases.example/",
             "marking": "public", "defaultMarking": "partners", "records": [
            {"type": "organisation", "id": "organisation:office", "names": [{"full": "Human Rights Office"}]},
            {"type": "organisation", "id": "organisation:desk", "names": [{"full": "Desk"}]},
            {"type": "person", "id": "person:p1", "names": [{"full": "Nuran Castell"}],
             "consent": {"status": "given", "scopes": ["share-un"], "recipients": ["organisation:office", "organisation:desk"]}},
            {"type": "person", "id": "person:p2", "names": [{"full": "Tomas Brandt"}],
             "consent": {"status": "given", "scopes": ["share-partners"]}},
            {"type": "person", "id": "person:p3", "names": [{"full": "Leyla Orlova"}]}]}
            """;

    private static final String GENEVA = """
            {
              "name": "un-geneva",
              "level": "partners",
              "recipients": ["organisation:office"],
              "scopes": ["share-un"]
            }
            """;

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private String file;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(folder.resolve("own"));
        file = own("case.json", CASE);
    }

    private String own(String name, String text) throws IOException {
        return Files.writeString(folder.resolve("own").resolve(name), text).toString();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void a_file_has_a_profile() throws IOException {
        assertThat(ProfileFile.of(own("geneva.json", GENEVA)))
                .isEqualTo(PublicationProfile.builder("un-geneva")
                        .ceiling(Marking.PARTNERS)
                        .addRecipient(OrganisationId.of("office"))
                        .addScope(ConsentScope.SHARE_UN)
                        .build());
        for (PublicationProfile profile : PublicationProfile.all()) {
            assertThat(ProfileFile.of(profile.name())).isSameAs(profile);
        }
    }

    @Test
    void an_unknown_name_is_told_with_those_that_there_are() {
        assertThatThrownBy(() -> ProfileFile.of("friends"))
                .isInstanceOf(UsageException.class)
                .hasMessageContainingAll("public, partners, internal, un and states", "--profile PROFILE.json")
                .hasMessageNotContaining("friends");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "un-geneva|UN Geneva|2:11: profile-name /name",
                "\"partners\"|\"secret\"|3:12: profile-level /level",
                "\"partners\"|\"Vale!\"|3:12: code-syntax /level",
                "\"partners\"|7|3:12: wrong-kind /level",
                "organisation:office|statement:vale|4:18: id-type /recipients/0",
                "share-un|store|5:13: profile-scopes /scopes",
                "[\"share-un\"]|\"share-un\"|5:13: wrong-kind /scopes",
                "level|vale|3:11: unknown-member /vale",
                "\"name\"|\"level\"|3:3: duplicate-member",
                "scopes|recipients|duplicate-member",
            })
    void what_cannot_be_used_is_told_with_line_code_and_pointer_and_without_the_value(
            String good, String bad, String expected) throws IOException {
        String broken = own("broken.json", GENEVA.replace(good, bad));
        Run run = Run.of("publish", file, at("out"), "--profile", broken);
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains(expected).doesNotContain("Vale!", "UN Geneva", "statement:vale");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void it_lacks_neither_a_name_nor_scopes() throws IOException {
        assertThat(Run.of("export", file, "--to", "ftm", "--profile", own("e.json", "{}"))
                        .err())
                .contains("The object lacks name", "The object lacks scopes");
        assertThat(Run.of("export", file, "--to", "ftm", "--profile", at("none.json"))
                        .err())
                .contains("none.json cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish FILE OUT", "site FILE OUT", "table FILE OUT", "export FILE --to ftm -o OUT/x"})
    void whoever_was_consented_for_is_in_it_and_it_says_for_whom_it_is(String line) throws IOException {
        Files.createDirectory(folder.resolve("out"));
        String command = line + " --profile " + own("geneva.json", GENEVA);
        Run run = Run.of(Stream.of(command.split(" "))
                .map(word -> word.replace("FILE", file).replace("OUT", at("out")))
                .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        String all = everything(folder.resolve("out"));
        assertThat(all).contains("Castell", "un-geneva", "organisation:office").doesNotContain("Brandt", "Orlova");
    }

    private static String everything(Path out) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(each)).append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void a_folder_is_of_one_audience() throws IOException {
        String geneva = own("geneva.json", GENEVA);
        assertThat(Run.of("site", file, at("out"), "--profile", geneva).code()).isZero();
        assertThat(Run.of("site", file, at("out"), "--profile", "un").err())
                .contains("holds a publication for the profile un-geneva organisation:office");
        own("geneva.json", GENEVA.replace("organisation:office", "organisation:desk"));
        assertThat(Run.of("site", file, at("out"), "--profile", geneva).code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(Run.of("table", file, at("out/within"), "--profile", geneva).code())
                .isEqualTo(ExitCode.UNUSABLE);
        String un = own("un.json", GENEVA.replace("un-geneva", "un"));
        assertThat(Run.of("table", file, at("out/within"), "--profile", un).err())
                .contains("whose readers would see what is for un organisation:office");
        own("geneva.json", GENEVA);
        assertThat(Run.of("table", file, at("out/within"), "--profile", geneva).err())
                .isEmpty();
    }

    @Test
    void no_reader_sees_the_file() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path geneva = Files.writeString(out.resolve("geneva.json"), GENEVA);
        assertThat(Run.of("publish", file, out.toString(), "--profile", geneva.toString())
                        .err())
                .contains("so readers would see it");
    }

    @Test
    void whoever_is_withheld_later_is_taken_back_from_its_readers() throws IOException {
        String geneva = own("geneva.json", GENEVA);
        assertThat(Run.of("publish", file, at("feed"), "--profile", geneva).code())
                .isZero();
        assertThat(Run.of("table", file, at("tables"), "--profile", geneva).code())
                .isZero();
        Run withheld = Run.of("withhold", file, "person:p1", "-o", file, "--everywhere");
        assertThat(withheld.out()).contains("withdrawn " + at("feed")).contains(" " + at("tables"));
        assertThat(everything(folder.resolve("feed"))).doesNotContain("Castell");
        assertThat(folder.resolve("tables/person.csv")).doesNotExist();
    }
}
