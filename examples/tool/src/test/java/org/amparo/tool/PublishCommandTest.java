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
    void standard_output_says_how_much_was_left_out_and_no_id() {
        Run run = Run.reading(Samples.GOOD, "publish", "-", folder.toString());
        assertThat(run.out().lines())
                .contains("person: 1 of 2 kept", "detention: 1 of 1 kept")
                .anyMatch(line -> line.startsWith("left out: 2, to check: 0; "));
        assertThat(run.out() + run.err()).doesNotContainIgnoringCase("tomas").doesNotContain("ines-calder");
    }

    @Test
    void the_receipt_is_a_file_for_its_owner_and_says_what_was_left_out_and_why() throws IOException {
        Path receipt = folder.resolve("receipt.txt");
        Run run = Run.reading(
                Samples.GOOD, "publish", "-", folder.resolve("public").toString(), "--receipt", receipt.toString());
        assertThat(run.code()).isZero();
        assertThat(Files.readAllLines(receipt))
                .contains("person: 1 of 2 kept", "detention: 1 of 1 kept")
                .anyMatch(line -> line.startsWith("person:tomas-brandt: level (secret)"))
                .anyMatch(line -> line.startsWith("person:ines-calder: unknown-member (public)"));
        assertThat(receipt).content().doesNotContain("Tomas");
        if (receipt.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(receipt)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_receipt_is_never_among_the_published_files_or_in_the_place_of_the_input() throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), Samples.GOOD);
        Path target = folder.resolve("public");
        for (Path receipt : new Path[] {file, target.resolve("receipt.txt"), target.resolve("sub/receipt.txt")}) {
            Run run = Run.of("publish", file.toString(), target.toString(), "--receipt", receipt.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--receipt needs a file of its own");
        }
        assertThat(file).content().isEqualTo(Samples.GOOD);
        assertThat(target).doesNotExist();
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
        Run run = Run.reading(Samples.REVERSED, "publish", "-", folder.toString());
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
