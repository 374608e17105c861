package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {

    @TempDir
    Path folder;

    @Test
    void a_case_and_a_feed_are_written_without_what_is_withheld() throws IOException {
        Path target = folder.resolve("new/public");
        Run run = Run.reading(Samples.GOOD, "publish", "-", target.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("case.json", "feed.json");
        }
        for (String file : new String[] {"case.json", "feed.json"}) {
            assertThat(target.resolve(file))
                    .content()
                    .contains("Ines Calder")
                    .doesNotContain("Brandt", "brandt", "example.org:room");
        }
        assertThat(target.resolve("feed.json")).content().contains("https://jsonfeed.org/version/1.1");
        assertThat(Run.of("validate", target.resolve("case.json").toString()).code())
                .isZero();
    }

    @Test
    void a_publication_for_other_readers_is_not_replaced() {
        assertThat(Run.reading(Samples.GOOD, "publish", "-", folder.toString()).code())
                .isZero();
        Run run = Run.reading(Samples.GOOD, "publish", "-", folder.toString(), "--profile", "partners");
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err())
                .contains("holds a publication for the profile public; choose another folder for partners.");
        assertThat(Run.reading(Samples.GOOD, "publish", "-", folder.toString()).code())
                .isZero();
    }

    @Test
    void it_says_by_when_to_publish_anew_where_a_consent_ends() {
        String consented = Samples.GOOD.replace(
                "\"names\": [{\"full\": \"Ines Calder\"}]",
                "\"names\": [{\"full\": \"Ines Calder\"}], \"consent\": {\"status\": \"given\", \"expires\": \"2099-05-01\"}");
        Run run = Run.reading(consented, "publish", "-", folder.toString());
        assertThat(run.out().lines()).contains("publish anew by: 2099-05-01T10:00:00Z, when a consent ends");
    }

    @Test
    void standard_output_has_numbers_and_no_id() {
        Run run = Run.reading(Samples.GOOD, "publish", "-", folder.toString());
        assertThat(run.out().lines())
                .containsExactly(
                        "person: 1 of 2 kept",
                        "statement: 1 of 1 kept",
                        "detention: 1 of 1 kept",
                        "left out: 2",
                        "read: 0");
    }

    @Test
    void the_receipt_goes_to_a_file_for_its_owner() throws IOException {
        Path receipt = folder.resolve("own/receipt.txt");
        Path target = folder.resolve("public");
        Run run = Run.reading(Samples.GOOD, "publish", "--receipt", receipt.toString(), "-", target.toString());
        assertThat(run.code()).isZero();
        assertThat(receipt)
                .content()
                .contains("person:tomas-brandt", "(level)", "Nothing has to be read before you publish.")
                .doesNotContain("Tomas");
        if (receipt.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(receipt)))
                    .isEqualTo("rw-------");
        }
        Path json = folder.resolve("own/receipt.json");
        Run.reading(Samples.GOOD, "publish", "--receipt", json.toString(), "-", target.toString());
        assertThat(json)
                .content()
                .startsWith("{")
                .contains("\"profile\": \"public\"", "\"record\": \"person:tomas-brandt\"");
        Run shown = Run.reading(Samples.GOOD, "publish", "--receipt", "-", "-", target.toString());
        assertThat(shown.out()).isEqualTo(Files.readString(receipt));
    }

    @Test
    void nothing_is_published_while_something_must_be_read() throws IOException {
        Path receipt = folder.resolve("receipt.txt");
        Path reviewed = folder.resolve("reviewed.txt");
        Path target = folder.resolve("public");
        String[] words = {
            "publish", "--receipt", receipt.toString(), "--reviewed", reviewed.toString(), "-", target.toString()
        };
        Files.writeString(reviewed, "# nothing yet\n\n");
        Run stopped = Run.reading(Samples.TO_READ, words);
        assertThat(stopped.code()).isEqualTo(3);
        assertThat(stopped.out()).isEmpty();
        assertThat(stopped.err()).startsWith("Nothing was published. To be read first: 1.");
        assertThat(target).doesNotExist();
        assertThat(receipt).content().contains("Read this before", "“[…] was heard in court”");

        String key = Files.readString(receipt).replaceAll("(?s).*key ([0-9a-f]{16}).*", "$1");
        Files.writeString(reviewed, key + " the father, and not the daughter\n");
        Run published = Run.reading(Samples.TO_READ, words);
        assertThat(published.err()).isEmpty();
        assertThat(published.code()).isZero();
        assertThat(published.out()).contains("read: 1");
        assertThat(target.resolve("case.json")).exists();
        assertThat(receipt).content().contains("Read this (0 new) before", "1. (as before) statement:s1 /titles");

        Run changed = Run.reading(Samples.TO_READ.replace("in court", "again"), words);
        assertThat(changed.code()).isEqualTo(3);
        assertThat(changed.err()).contains("has changed since, or is no longer there: 1.");
        assertThat(target.resolve("case.json")).content().contains("in court");
    }

    @Test
    void a_receipt_is_no_acknowledgement() {
        Path receipt = folder.resolve("receipt.txt");
        Path target = folder.resolve("public");
        Run.reading(Samples.TO_READ, "publish", "--receipt", receipt.toString(), "-", target.toString());
        Run run = Run.reading(Samples.TO_READ, "publish", "--reviewed", receipt.toString(), "-", target.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(receipt + " has no key at the start of line 1.");
        assertThat(target).doesNotExist();
    }

    @Test
    void a_receipt_is_not_published_and_replaces_nothing_that_was_given() throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), Samples.TO_READ);
        Path target = Files.createDirectory(folder.resolve("public"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        for (Path receipt : new Path[] {target.resolve("r.txt"), link.resolve("new/r.txt"), file}) {
            Run run = Run.of("publish", "--receipt", receipt.toString(), file.toString(), target.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).startsWith(receipt + " ").contains("choose another");
        }
        assertThat(file).content().isEqualTo(Samples.TO_READ);
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void a_file_with_errors_is_not_published() {
        String wrong = Samples.GOOD.replace("2023-11/..\",\n", "2023-11/2022-01\",\n");
        Run run = Run.reading(wrong, "publish", "-", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("- cannot be published: it has errors (reversed-period");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void another_profile_shows_what_is_for_it() throws IOException {
        String restricted = Samples.GOOD.replace("\"secret\"", "\"restricted\"");
        Run run = Run.reading(restricted, "publish", "--profile", "internal", "-", folder.toString());
        assertThat(run.code()).isZero();
        assertThat(folder.resolve("case.json")).content().contains("Tomas Brandt");
    }

    @Test
    void a_profile_that_there_is_not_is_wrong_usage() {
        Run run = Run.reading(Samples.GOOD, "publish", "--profile", "everything", "-", folder.toString());
        assertThat(run.err()).contains("--profile");
        assertThat(run.code()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_without_a_base_has_no_feed_and_nothing_is_written() {
        String bare = Samples.GOOD.replaceAll(" *\"base\".*\n", "");
        Run run = Run.reading(bare, "publish", "-", folder.toString());
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().startsWith("- cannot be published: ");
        assertThat(run.code()).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Run run = Run.reading(Samples.GOOD, "publish", "-", file.toString());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(file + " cannot be written: ");
        assertThat(run.code()).isEqualTo(2);
        assertThat(file).content().isEqualTo("mine");
    }

    @Test
    void a_file_is_not_replaced_by_what_is_published_of_it() throws IOException {
        for (String name : new String[] {"case.json", "feed.json", "feed-7.json"}) {
            Path own = Files.createDirectories(folder.resolve(name + "-own"));
            Path file = Files.writeString(own.resolve(name), Samples.GOOD);
            Path link = Files.createSymbolicLink(folder.resolve("link-to-" + name), file);
            for (Path input : new Path[] {file, own.resolve("../" + own.getFileName() + "/" + name), link}) {
                Run run = Run.of("publish", input.toString(), own.toString());
                assertThat(run.out()).isEmpty();
                assertThat(run.err())
                        .startsWith(input + " would be replaced by what is published of it; choose another folder.");
                assertThat(run.code()).isEqualTo(2);
            }
            assertThat(file).content().isEqualTo(Samples.GOOD);
            try (Stream<Path> files = Files.list(own)) {
                assertThat(files).containsExactly(file);
            }
        }
    }

    @Test
    void a_file_beside_what_is_published_stays() throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), Samples.GOOD);
        for (int i = 0; i < 2; i++) {
            assertThat(Run.of("publish", file.toString(), folder.toString()).code())
                    .isZero();
        }
        assertThat(file).content().isEqualTo(Samples.GOOD);
        assertThat(folder.resolve("case.json")).content().doesNotContain("Brandt");
    }

    @Test
    void a_symbolic_link_never_leads_to_a_file_being_replaced() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.json"), Samples.GOOD);
        for (String name : new String[] {"case.json", "feed.json"}) {
            Path target = Files.createDirectory(folder.resolve(name + "-public"));
            Files.createSymbolicLink(target.resolve(name), secret);
            Run run = Run.reading(Samples.GOOD, "publish", "-", target.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("is a symbolic link");
            assertThat(secret).content().isEqualTo(Samples.GOOD);
        }
    }

    @Test
    void each_file_says_its_profile_and_only_what_is_for_everybody_can_be_read_by_others() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "x");
        for (String profile : new String[] {"public", "partners", "internal"}) {
            Path target = folder.resolve(profile);
            assertThat(Run.reading(Samples.GOOD, "publish", "--profile", profile, "-", target.toString())
                            .code())
                    .isZero();
            assertThat(target.resolve("case.json")).content().contains("\"profile\": \"" + profile + "\"");
            assertThat(target.resolve("feed.json")).content().contains("\"profile\": \"" + profile + "\"");
            if (plain.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                for (String name : new String[] {"case.json", "feed.json"}) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target.resolve(name))))
                            .isEqualTo(
                                    profile.equals("public")
                                            ? PosixFilePermissions.toString(Files.getPosixFilePermissions(plain))
                                            : "rw-------");
                }
            }
        }
    }
}
