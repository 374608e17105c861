package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {

    @TempDir
    Path folder;

    @TempDir
    Path own;

    /** Publishes a document from standard input, with one ledger for each profile. */
    private Run publish(String document, String... words) {
        List<String> all = new ArrayList<>(List.of("publish"));
        all.addAll(List.of(words));
        int profile = all.indexOf("--profile");
        all.addAll(List.of(
                "--ledger",
                own.resolve(profile < 0 ? "public" : all.get(profile + 1)).toString()));
        return Run.reading(document, all.toArray(String[]::new));
    }

    @Test
    void a_case_and_a_feed_are_written_without_what_is_withheld() throws IOException {
        Path target = folder.resolve("new/public");
        Run run = publish(Samples.GOOD, "-", target.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("archive", "atom.xml", "case.json", "feed.json", "index.json");
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
        assertThat(publish(Samples.GOOD, "-", folder.toString()).code()).isZero();
        Run run = publish(Samples.GOOD, "-", folder.toString(), "--profile", "partners");
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err())
                .contains("holds a publication for the profile public; choose another folder for partners.");
        assertThat(publish(Samples.GOOD, "-", folder.toString()).code()).isZero();
    }

    @Test
    void the_receipt_says_by_when_to_publish_anew_where_a_consent_ends_and_a_log_does_not() {
        String consented = Samples.GOOD.replace(
                "\"names\": [{\"full\": \"Ines Calder\"}]",
                "\"names\": [{\"full\": \"Ines Calder\"}], \"consent\": {\"status\": \"given\", \"expires\": \"2099-05-01\"}");
        for (String name : new String[] {"receipt.txt", "receipt.json"}) {
            Path receipt = folder.resolve(name);
            Path target = folder.resolve("public");
            Run run = publish(consented, "--receipt", receipt.toString(), "-", target.toString());
            assertThat(run.out() + run.err()).doesNotContain("2099", "consent");
            assertThat(receipt).content().contains("2099-05-01");
        }
    }

    @Test
    void standard_output_says_only_how_much_was_published() {
        Run run = publish(Samples.GOOD, "-", folder.toString());
        assertThat(run.out().lines())
                .containsExactly("Records published: 3.", "person: 1", "statement: 1", "detention: 1");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void somebody_before_a_terminal_is_told_of_how_many() {
        Run run = Run.atTerminal(
                Samples.GOOD, "publish", "--ledger", own.resolve("ledger").toString(), "-", folder.toString());
        assertThat(run.err()).isEqualTo("1 of the 4 records may not be shown; the receipt (--receipt) says why.\n");
    }

    @Test
    void that_nothing_was_published_is_said_with_what_to_write() {
        String unmarked = Samples.GOOD.replaceFirst("\"defaultMarking\": *\"public\"", "\"marking\": \"public\"");
        Run first = publish(unmarked, "-", folder.toString());
        assertThat(first.code()).isEqualTo(1);
        assertThat(first.err()).startsWith("- cannot be published: ").contains("defaultMarking");
        assertThat(folder).isEmptyDirectory();

        assertThat(publish(Samples.GOOD, "-", folder.toString()).code()).isZero();
        Run later = publish(unmarked, "-", folder.toString());
        assertThat(later.code()).isZero();
        assertThat(later.out()).isEqualTo("Records published: 0.\n");
        assertThat(later.err()).startsWith("No record was published.").contains("\"defaultMarking\": \"public\"");
    }

    @Test
    void a_log_does_not_tell_whether_anything_was_left_out() {
        Run withheld = publish(Samples.GOOD, "-", folder.toString());
        String without = Samples.GOOD
                .lines()
                .filter(line -> !line.contains("tomas-brandt"))
                .collect(Collectors.joining("\n"));
        Run absent = publish(without, "-", folder.toString());
        assertThat(withheld.out() + withheld.err()).isEqualTo(absent.out() + absent.err());
        assertThat(withheld.code()).isEqualTo(absent.code());
    }

    @Test
    void a_log_of_mistakes_says_no_place() {
        Run run = publish(Samples.FIVE_MISTAKES, "-", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("- cannot be published: it has errors (")
                .endsWith("); validate says where.\n")
                .doesNotContain("/records", "-:");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_receipts_of_items_and_pages_end_with_what_no_sentence_tells() throws IOException {
        Path file = folder.resolve("own.json");
        Files.writeString(file, Samples.GOOD.replace("{\"form\": ", "{\"place\": {\"country\": \"ZZ\"}, \"form\": "));
        Path receipt = folder.resolve("receipt.txt");
        Path json = folder.resolve("receipt.json");
        Path target = folder.resolve("public");
        assertThat(file).content().contains("ZZ");
        for (String command : new String[] {"publish", "site"}) {
            Path at = target.resolve(command);
            assertThat(Run.of(command, "--receipt", receipt.toString(), file.toString(), at.toString())
                            .code())
                    .isZero();
            assertThat(receipt)
                    .content()
                    .endsWith("code: there are no words for this code\n")
                    .doesNotContain("ZZ");
            Run.of(command, "--receipt", json.toString(), file.toString(), at.toString());
            assertThat(json)
                    .content()
                    .contains("\"untold\": [", "\"reason\": \"code\"")
                    .doesNotContain("ZZ");
        }
        Path table = folder.resolve("table.txt");
        Run.of(
                "table",
                "--receipt",
                table.toString(),
                file.toString(),
                folder.resolve("rows").toString());
        assertThat(table).content().doesNotContain("Told by no sentence");
    }

    @Test
    void the_receipt_goes_to_a_file_for_its_owner() throws IOException {
        Path receipt = folder.resolve("own/receipt.txt");
        Path target = folder.resolve("public");
        Run run = publish(Samples.GOOD, "--receipt", receipt.toString(), "-", target.toString());
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
        publish(Samples.GOOD, "--receipt", json.toString(), "-", target.toString());
        assertThat(json)
                .content()
                .startsWith("{")
                .contains("\"profile\": \"public\"", "\"record\": \"person:tomas-brandt\"");
        Run shown = publish(Samples.GOOD, "--receipt", "-", "-", target.toString());
        assertThat(shown.out()).isEqualTo(Files.readString(receipt));
    }

    @Test
    void nothing_is_published_while_something_must_be_read() throws IOException {
        Path receipt = folder.resolve("receipt.txt");
        Path reviewed = folder.resolve("reviewed.txt");
        Path target = folder.resolve("public");
        String[] words = {"--receipt", receipt.toString(), "--reviewed", reviewed.toString(), "-", target.toString()};
        Files.writeString(reviewed, "# nothing yet\n\n");
        Run stopped = publish(Samples.TO_READ, words);
        assertThat(stopped.code()).isEqualTo(3);
        assertThat(stopped.out()).isEmpty();
        assertThat(stopped.err())
                .isEqualTo("Nothing was published: something has to be read first. The receipt (--receipt) says what; "
                        + "--reviewed takes a file with the keys of what was read.\n");
        assertThat(target).doesNotExist();
        assertThat(receipt).content().contains("Read this before you publish. […] stands", "“[…] was heard in court”");

        String key = Files.readString(receipt).replaceAll("(?s).*key ([0-9a-f]{16}).*", "$1");
        Files.writeString(reviewed, "   key " + key + "\n");
        assertThat(publish(Samples.TO_READ, words).code()).isZero();
        Files.writeString(reviewed, key + " the father, and not the daughter\n");
        Run published = publish(Samples.TO_READ, words);
        assertThat(published.err()).isEmpty();
        assertThat(published.code()).isZero();
        assertThat(published.out().lines()).containsExactly("Records published: 2.", "person: 1", "statement: 1");
        assertThat(target.resolve("case.json")).exists();
        assertThat(receipt)
                .content()
                .contains("Read this (0 new) before you publish.", "1. (as before) statement:s1 /titles");

        Run changed = publish(Samples.TO_READ.replace("in court", "again"), words);
        assertThat(changed.code()).isEqualTo(3);
        assertThat(changed.err()).contains("Some keys are of something that has changed since, or is no longer there.");
        assertThat(target.resolve("case.json")).content().contains("in court");
    }

    @Test
    void a_receipt_is_no_acknowledgement() {
        Path receipt = folder.resolve("receipt.txt");
        Path target = folder.resolve("public");
        publish(Samples.TO_READ, "--receipt", receipt.toString(), "-", target.toString());
        Run run = publish(Samples.TO_READ, "--reviewed", receipt.toString(), "-", target.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(receipt + " has no key at the start of line 1.");
        assertThat(target).doesNotExist();
    }

    @Test
    void a_receipt_replaces_nothing_that_was_given() throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), Samples.TO_READ);
        Path keys = Files.writeString(folder.resolve("keys.txt"), "# nothing yet\n");
        Path target = folder.resolve("public");
        for (Path receipt : new Path[] {file, keys}) {
            Run run = Run.of(
                    "publish",
                    "--reviewed",
                    keys.toString(),
                    "--receipt",
                    receipt.toString(),
                    file.toString(),
                    target.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).startsWith(receipt + " would be replaced by the receipt; choose another file.");
        }
        assertThat(file).content().isEqualTo(Samples.TO_READ);
        assertThat(keys).content().isEqualTo("# nothing yet\n");
        assertThat(target).doesNotExist();
    }

    @Test
    void a_receipt_as_json_says_what_is_new_since_the_last_one() throws IOException {
        Path receipt = folder.resolve("receipt.json");
        String[] words = {
            "--receipt", receipt.toString(), "-", folder.resolve("public").toString()
        };
        publish(Samples.TO_READ, words);
        assertThat(receipt).content().contains("\"new\": true").doesNotContain("\"new\": false");
        publish(Samples.TO_READ, words);
        assertThat(receipt).content().contains("\"new\": false").doesNotContain("\"new\": true");
    }

    @Test
    void a_file_with_errors_is_not_published() {
        String wrong = Samples.GOOD.replace("2023-11/..\",\n", "2023-11/2022-01\",\n");
        Run run = publish(wrong, "-", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("- cannot be published: it has errors (reversed-period");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void another_profile_shows_what_is_for_it() throws IOException {
        String restricted = Samples.GOOD.replace("\"secret\"", "\"restricted\"");
        Run run = publish(restricted, "--profile", "internal", "-", folder.toString());
        assertThat(run.code()).isZero();
        assertThat(folder.resolve("case.json")).content().contains("Tomas Brandt");
    }

    @Test
    void a_profile_that_there_is_not_is_wrong_usage() {
        Run run = publish(Samples.GOOD, "--profile", "everything", "-", folder.toString());
        assertThat(run.err()).contains("--profile");
        assertThat(run.code()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_without_a_base_has_no_feed_and_nothing_is_written() {
        String bare = Samples.GOOD.replaceAll(" *\"base\".*\n", "");
        Run run = publish(bare, "-", folder.toString());
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().startsWith("- cannot be published: ");
        assertThat(run.code()).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Run run = publish(Samples.GOOD, "-", file.toString());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(file + " cannot be written: ");
        assertThat(run.code()).isEqualTo(2);
        assertThat(file).content().isEqualTo("mine");
    }

    /** Runs publish for each place of a private file, and expects that it is refused and changes nothing. */
    private void refuses(Path target, List<Path> places, Function<Path, Run> run) throws IOException {
        List<Path> before = everything();
        for (Path place : places) {
            Run refused = run.apply(place);
            assertThat(refused.err())
                    .as("%s", place)
                    .isEqualTo(place + " is in " + target
                            + ", or a link there leads to it, so readers would see it; choose another folder.\n");
            assertThat(refused.out()).isEmpty();
            assertThat(refused.code()).isEqualTo(2);
            assertThat(everything()).isEqualTo(before);
        }
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    /** Makes a file in each way in which readers of a folder would see it, and says its names. */
    private List<Path> seenIn(Path target, String content) throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createDirectories(target.resolve("deep"));
        List<Path> seen = new ArrayList<>();
        for (String name : new String[] {"case.json", "feed-7.json", "own.json", "deep/own.json"}) {
            Path file = Files.writeString(target.resolve(name), content);
            seen.add(file);
            seen.add(target.resolve("../" + target.getFileName()).resolve(name));
            seen.add(Files.createSymbolicLink(outside.resolve("to-" + name.replace('/', '-')), file));
        }
        seen.add(Files.createSymbolicLink(outside.resolve("public"), target).resolve("own.json"));
        seen.add(Files.createSymbolicLink(outside.resolve("deep"), target.resolve("deep"))
                .resolve("../own.json"));
        Path linked = Files.writeString(outside.resolve("linked.json"), content);
        seen.add(Files.createSymbolicLink(target.resolve("link.json"), linked));
        seen.add(linked);
        Path hard = Files.writeString(outside.resolve("hard.json"), content);
        Files.createLink(target.resolve("hard.json"), hard);
        seen.add(hard);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path throughFolder = Files.writeString(elsewhere.resolve("own.json"), content);
        Files.createSymbolicLink(target.resolve("deep-link"), elsewhere);
        seen.add(throughFolder);
        seen.add(target.resolve("deep-link/own.json"));
        return seen;
    }

    @Test
    void a_file_that_readers_would_see_is_not_published() throws IOException {
        Path target = folder.resolve("public");
        List<Path> seen = seenIn(target, Samples.GOOD);
        refuses(target, seen, file -> Run.of("publish", file.toString(), target.toString()));
        for (Path file : seen) {
            assertThat(file).content().isEqualTo(Samples.GOOD);
        }
    }

    @Test
    void keys_that_readers_would_see_are_refused() throws IOException {
        Path target = folder.resolve("public");
        refuses(
                target,
                seenIn(target, "# nothing yet\n"),
                keys -> publish(Samples.GOOD, "--reviewed", keys.toString(), "-", target.toString()));
    }

    @Test
    void a_receipt_that_readers_would_see_is_not_written() throws IOException {
        Path target = folder.resolve("public");
        List<Path> places = new ArrayList<>(seenIn(target, "an earlier receipt"));
        places.add(target.resolve("new.txt"));
        places.add(target.resolve("new/new.txt"));
        places.add(folder.resolve("outside/public/new.txt"));
        places.add(folder.resolve("outside/deep/../new.txt"));
        places.add(Files.createSymbolicLink(folder.resolve("outside/dangling"), target.resolve("new.txt")));
        Path later = folder.resolve("outside/later.txt");
        Files.createSymbolicLink(target.resolve("later.txt"), later);
        places.add(later);
        refuses(
                target,
                places,
                receipt -> publish(Samples.GOOD, "--receipt", receipt.toString(), "-", target.toString()));
    }

    @Test
    void a_folder_within_that_of_the_file_is_published_into_from_anywhere() throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), Samples.GOOD);
        Path target = folder.resolve("public");
        for (Path input : new Path[] {file, folder.resolve("public/../own.json")}) {
            Run run = Run.of("publish", input.toString(), target.toString());
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
        }
        assertThat(file).content().isEqualTo(Samples.GOOD);
        assertThat(target.resolve("case.json")).content().doesNotContain("Brandt");
    }

    @Test
    void a_receipt_that_replaces_a_file_for_others_is_for_its_owner_alone() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        for (String name : new String[] {"receipt.txt", "receipt.json"}) {
            Path receipt = Files.writeString(folder.resolve(name), "mine");
            Files.setPosixFilePermissions(receipt, PosixFilePermissions.fromString("rw-r--r--"));
            Path target = folder.resolve("public");
            publish(Samples.GOOD, "--receipt", receipt.toString(), "-", target.toString());
            assertThat(receipt).content().contains("person:tomas-brandt");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(receipt)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_symbolic_link_never_leads_to_a_file_being_replaced() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.json"), Samples.GOOD);
        for (String name : new String[] {"case.json", "feed.json"}) {
            Path target = Files.createDirectory(folder.resolve(name + "-public"));
            Files.createSymbolicLink(target.resolve(name), secret);
            Run run = publish(Samples.GOOD, "-", target.toString());
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
            assertThat(publish(Samples.GOOD, "--profile", profile, "-", target.toString())
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

    @Test
    void the_ledger_is_beside_the_file_unless_it_is_named_and_for_its_owner_alone() throws IOException {
        Path file = Files.writeString(own.resolve("case.json"), Samples.GOOD);
        Path target = folder.resolve("public");
        assertThat(Run.of("publish", file.toString(), target.toString()).code()).isZero();
        Path ledger = own.resolve("case.json.public.ledger");
        assertThat(ledger).content().contains("amparoFeedLedger").doesNotContain("Brandt", "brandt");
        if (ledger.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ledger)))
                    .isEqualTo("rw-------");
        }
        Run second = Run.of("publish", file.toString(), target.toString());
        assertThat(second.err()).isEmpty();
        Run lost = Run.of(
                "publish",
                file.toString(),
                target.toString(),
                "--ledger",
                own.resolve("other").toString());
        assertThat(lost.code()).isEqualTo(2);
        assertThat(lost.err()).startsWith(target + " cannot be published to with the ledger " + own.resolve("other"));
    }

    @Test
    void events_are_written_if_they_are_asked_for_and_go_on_from_then_on() {
        assertThat(publish(Samples.GOOD, "-", folder.toString()).err()).isEmpty();
        assertThat(folder.resolve("events.json")).doesNotExist();
        assertThat(publish(Samples.GOOD, "--events", "-", folder.toString()).err())
                .isEmpty();
        assertThat(folder.resolve("events.json")).content().contains("/events.json\"");
        assertThat(publish(Samples.GOOD, "-", folder.toString()).err()).isEmpty();
        assertThat(folder.resolve("events.json")).exists();
    }

    @Test
    void the_number_of_days_is_a_whole_number() {
        for (String days : List.of("0", "30")) {
            assertThat(publish(Samples.GOOD, "--days", days, "-", folder.toString())
                            .code())
                    .isZero();
        }
        for (String days : List.of("-1", "two", "", "1000000")) {
            Run run = publish(Samples.GOOD, "--days=" + days, "-", folder.toString());
            assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
            assertThat(run.err()).contains("--days").contains("a number of days, such as 14");
        }
    }

    @Test
    void a_picture_is_shown_where_it_is_asked_for_and_a_night_of_withdrawals_alone_keeps_it() {
        String pictured = Samples.GOOD.replace("\"names\": [{\"full\": \"Ines Calder\"}]", """
                "names": [{"full": "Ines Calder"}], "markings": [{"attribute": "photos", "level": "public"}],
                "photos": [{"url": "https://pictures.example/1.jpg", "description": {"en": "A woman"}, "credit": "Somebody"}],
                "consent": {"status": "given", "scopes": ["publish-name", "publish-image"]}""");
        Path feed = folder.resolve("feed.json");
        assertThat(publish(pictured, "-", folder.toString()).err()).isEmpty();
        assertThat(feed).content().doesNotContain("\"image\"", "<img");
        assertThat(publish(pictured, "--pictures", "-", folder.toString()).err())
                .isEmpty();
        assertThat(feed).content().contains("\"image\": \"https://pictures.example/1.jpg\"", "<img");
        Run withdrawal = publish(pictured, "--withdrawals-only", "-", folder.toString());
        assertThat(withdrawal.out()).contains("Nothing had to be withdrawn");
        assertThat(feed).content().contains("<img");
        assertThat(publish(pictured, "-", folder.toString()).err()).isEmpty();
        assertThat(feed).content().doesNotContain("\"image\"", "<img");
    }

    @Test
    void each_part_has_an_address_and_a_place_of_its_own_and_nothing_else_is_published() throws IOException {
        String[][] parts = {
            {"person=person:ines-calder", "by/part/[0-9a-f]{32}/"},
            {"country=XA", "by/part/[0-9a-f]{32}/"},
            {"tag=journalist", "by/part/[0-9a-f]{32}/"},
            {"language=az", "by/language/az/"}
        };
        Set<String> addresses = new TreeSet<>();
        String file = Samples.GOOD
                .replace("\"form\":", "\"place\": {\"country\": \"XA\"}, \"form\":")
                .replace("\"Ines Calder\"}],", "\"Ines Calder\"}], \"capacities\": [{\"what\": \"journalist\"}],");
        for (String[] part : parts) {
            Run run = publish(file, "--only", part[0], "-", folder.toString());
            assertThat(run.err()).isEmpty();
            String address = addressOfThePart(run);
            assertThat(address).matches("https://cases.example/north-shore/" + part[1] + "feed.json");
            assertThat(folder.resolve(address.substring("https://cases.example/north-shore/".length())))
                    .content()
                    .contains("\"" + address + "\"", "detention:calder-1");
            addresses.add(address);
        }
        assertThat(addresses).hasSize(parts.length);
        assertThat(folder.resolve("by/language/az/feed.json")).content().contains("\"language\": \"az\"");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("by");
        }
    }

    private static String addressOfThePart(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("Feed of the part: "))
                .map(line -> line.substring("Feed of the part: ".length()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_misspelt_part_a_forgotten_one_and_a_language_without_sentences_are_told() {
        for (String misspelt : new String[] {"country=ZZ", "person=person:ines-kalder", "tag=journalists"}) {
            Run run = publish(Samples.GOOD, "--only", misspelt, "-", folder.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("Look how it is spelt").doesNotContain(misspelt);
            assertThat(folder).isEmptyDirectory();
        }
        Run german = publish(Samples.GOOD, "--only", "language=de", "-", folder.toString());
        assertThat(german.code()).isZero();
        assertThat(german.err())
                .isEqualTo(
                        "Items can be written in en, fr, es, ru and az, and not in this language: they are in English.\n");
        Run forgotten = publish(Samples.GOOD, "-", folder.toString());
        assertThat(forgotten.code()).isEqualTo(2);
        assertThat(forgotten.err()).contains("--only");
        assertThat(folder.resolve("feed.json")).doesNotExist();
        assertThat(folder.resolve("case.json")).doesNotExist();
    }

    private Run publishWithOptions() {
        return publish(
                Samples.GOOD,
                "--title",
                "Cases of the shore",
                "--language",
                "fr",
                "--url",
                "https://news.example/feed.json",
                "-",
                folder.toString());
    }

    @Test
    void options_that_are_forgotten_on_a_later_night_stay_as_they_were() throws IOException {
        publishWithOptions();
        String before = Files.readString(folder.resolve("feed.json"));
        assertThat(publish(Samples.GOOD, "-", folder.toString()).err()).isEmpty();
        assertThat(folder.resolve("feed.json")).hasContent(before);
    }

    @Test
    void the_index_lists_the_case_file_and_the_same_data_change_nothing() throws IOException {
        publish(Samples.GOOD, "-", folder.toString());
        assertThat(folder.resolve("index.json")).content().contains("\"path\": \"case.json\"");
        String before = Files.readString(folder.resolve("case.json"));
        publish(Samples.GOOD, "-", folder.toString());
        assertThat(folder.resolve("case.json")).hasContent(before);
    }

    @Test
    void a_part_that_was_asked_for_once_keeps_nothing_that_was_withdrawn() {
        publish(Samples.GOOD, "-", folder.toString());
        Run part = publish(Samples.GOOD, "--only", "person=person:ines-calder", "-", folder.toString());
        String feed = addressOfThePart(part).substring("https://cases.example/north-shore/".length());
        String without = Samples.GOOD
                .replace("\"person:ines-calder\",", "\"person:ines-calder\", \"marking\": \"secret\",")
                .replace("\"statement:s1\", \"p", "\"statement:s1\", \"marking\": \"secret\", \"p");
        assertThat(without).isNotEqualTo(Samples.GOOD);
        assertThat(publish(without, "-", folder.toString()).code()).isZero();
        for (String file : new String[] {feed, "feed.json", "case.json"}) {
            assertThat(folder.resolve(file)).content().doesNotContain("Ines Calder");
        }
    }

    @Test
    void withdrawals_need_no_reading_and_add_nothing() throws IOException {
        publish(Samples.GOOD, "-", folder.toString());
        String urgent =
                Samples.GOOD.replace("\"person:ines-calder\",", "\"person:ines-calder\", \"marking\": \"secret\",");
        String wrong = urgent.replace("2023-11/..\",\n", "2023-11/2022-01\",\n");
        assertThat(publish(wrong, "-", folder.toString()).code()).isNotZero();
        assertThat(folder.resolve("feed.json")).content().contains("Ines Calder");
        Run run = publish(wrong, "--withdrawals-only", "--language", "de", "-", folder.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Withdrawn. Files of feeds written anew: ");
        assertThat(run.code()).isZero();
        assertThat(folder.resolve("case.json")).doesNotExist();
        assertThat(folder.resolve("feed.json")).content().contains("Withdrawn").doesNotContain("Ines Calder");
        Run again = publish(wrong, "--withdrawals-only", "--language", "de", "-", folder.toString());
        assertThat(again.out()).isEqualTo("Nothing had to be withdrawn from the feeds." + System.lineSeparator());
    }

    @Test
    void there_is_nothing_to_withdraw_without_a_ledger() {
        Run run = publish(Samples.GOOD, "--withdrawals-only", "-", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Expected the ledger of what was published");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_is_published_in_spite_of_errors_that_are_named_and_of_no_others() {
        String wrong = Samples.GOOD.replace("2023-11/..\",\n", "2023-11/2022-01\",\n");
        assertThat(publish(wrong, "--in-spite-of", "blank-text", "-", folder.toString())
                        .code())
                .isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
        Run run = publish(wrong, "-", folder.toString());
        String codes = run.err().replaceAll("(?s).*\\((.*)\\).*", "$1").replace(" ", "");
        Run published = publish(wrong, "--in-spite-of", codes + ",blank-text", "-", folder.toString());
        assertThat(published.code()).isZero();
        assertThat(published.err()).isEqualTo("In spite of errors: " + codes.replace(",", ", ") + ".\n");
        assertThat(folder.resolve("feed.json")).exists();
    }

    @Test
    void an_error_that_is_accepted_at_its_place_does_not_stop_a_publication() throws IOException {
        String wrong = Samples.GOOD.replace("2023-11/..\",\n", "2023-11/2022-01\",\n");
        Path accepted = own.resolve("accepted.json");
        Files.writeString(accepted, accepting(wrong));
        Run run = publish(wrong, "--accept", accepted.toString(), "-", folder.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("In spite of errors: ").doesNotContain("calder");

        Files.writeString(accepted, accepting(wrong).replace("/period", "/detainee"));
        assertThat(publish(wrong, "--accept", accepted.toString(), "-", folder.toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void a_charge_without_a_source_stops_a_publication_unless_it_is_accepted() throws IOException {
        String charged = Samples.GOOD.replace(
                "\"period\": \"2023-11/..\",\n",
                "\"period\": \"2023-11/..\", \"charges\": [{\"article\": \"274\"}],\n");
        Run refused = publish(charged, "-", folder.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("claim-without-source");
        assertThat(folder).isEmptyDirectory();
        Path accepted = own.resolve("accepted.json");
        Files.writeString(accepted, accepting(charged));
        for (String[] option : List.of(
                new String[] {"--accept", accepted.toString()},
                new String[] {"--in-spite-of", "claim-without-source"})) {
            Run run = publish(charged, option[0], option[1], "-", folder.toString());
            assertThat(run.code()).as(option[0]).isZero();
            assertThat(run.err()).contains("In spite of errors: claim-without-source.");
        }
    }

    @Test
    void an_error_because_of_which_something_withheld_may_be_shown_cannot_be_accepted_at_its_place_either()
            throws IOException {
        String wrong = Samples.GOOD.replace(
                "\"names\": [{\"full\": \"Ines Calder\"}],",
                "\"names\": [{\"full\": \"Ines Calder\"}], \"markings\": [{\"attribute\": \"burnOn\", \"level\": \"secret\"}],");
        Path accepted = own.resolve("accepted.json");
        Files.writeString(accepted, accepting(wrong));
        assertThat(accepted).content().contains("no-such-attribute");
        Run run = publish(wrong, "--accept", accepted.toString(), "-", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("no-such-attribute");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_refusal_in_ones_own_words_hides_somebody_in_spite_of_everything() throws IOException {
        for (String member : List.of(
                "\"consentStatus\": \"refused\"",
                "\"consent_status\": \"refused\"",
                "\"consent-status\": \"refused\"",
                "\"consentGiven\": false",
                "\"consent_given\": \"N\"",
                "\"optOut\": true",
                "\"withdrawn\": true",
                "\"refused\": true",
                "\"doNotPublish\": true",
                "\"noPublicar\": true",
                "\"refusé\": \"oui\"",
                "\"отказ\": true",
                "\"imtina\": true",
                "\"Einwilligung\": \"nein\"")) {
            String refused = withMember(member);
            Path accepted = own.resolve("accepted.json");
            Files.writeString(accepted, accepting(refused));
            assertThat(accepted).content().contains("member-like-a-marking");
            for (String profile : List.of("public", "partners", "internal")) {
                Run run = publish(refused, "--profile", profile, "-", folder.toString());
                assertThat(run.code()).as(member).isEqualTo(1);
                assertThat(run.err()).contains("member-like-a-marking").doesNotContain("Calder");
                run = publish(refused, "--profile", profile, "--accept", accepted.toString(), "-", folder.toString());
                assertThat(run.code()).as(member).isEqualTo(1);
                run = publish(refused, "--in-spite-of", "member-like-a-marking", "-", folder.toString());
                assertThat(run.code()).as(member).isEqualTo(2);
                assertThat(folder).isEmptyDirectory();
            }
        }
    }

    @Test
    void a_refusal_in_the_header_or_in_any_record_is_told_with_its_place_and_stops_everything() throws IOException {
        String file = """
                {"type": "case-file", "amparo": "1.0", "id": "case-file:x", "base": "https://x.example/", %s
                 "marking": "public", "defaultMarking": "public", "records": [
                {"type": "person", "id": "person:p1", "names": [{"full": "Ines Calder"}]},
                {"type": "statement", "id": "statement:s1", "speaker": {"person": "person:p1" %s}}]}
                """;
        Map<String, String> refused = Map.of(
                "/consentStatus", file.formatted("\"consentStatus\": \"refused\",", ""),
                "/doNotPublish", file.formatted("\"doNotPublish\": true,", ""),
                "/records/1/speaker/optOut", file.formatted("", ", \"optOut\": true"));
        refused.forEach((pointer, text) -> {
            assertThat(Run.reading(text, "validate", "-").out()).contains(pointer + " Perhaps a marking or a consent");
            for (String profile : List.of("public", "partners", "internal")) {
                Run run = publish(text, "--profile", profile, "-", folder.toString());
                assertThat(run.code()).as(pointer).isEqualTo(1);
                assertThat(run.err())
                        .contains("member-like-a-marking" + (pointer.startsWith("/records") ? ")" : " at " + pointer));
                assertThat(folder).isEmptyDirectory();
            }
        });
    }

    @Test
    void any_other_member_hides_somebody_in_spite_of_its_error_until_it_is_accepted_at_its_place() throws IOException {
        String unread = """
                {"type": "case-file", "amparo": "1.0", "id": "case-file:x", "base": "https://x.example/",
                 "marking": "public", "defaultMarking": "public", "records": [
                {"type": "person", "id": "person:p1", "names": [{"full": "Ines Calder"}], "hairColour": "brown"},
                {"type": "detention", "id": "detention:d1", "detainee": "person:p1", "period": "2024-01-02/.."},
                {"type": "person", "id": "person:p2", "names": [{"full": "Tomas Brandt"}]}]}
                """;
        assertThat(publish(unread, "-", folder.toString()).err()).contains("unread-member");
        Run without = publish(unread, "--in-spite-of", "unread-member", "-", folder.toString());
        assertThat(without.code()).isZero();
        assertThat(without.err()).contains("In spite of errors: unread-member.");
        assertThat(folder.resolve("case.json"))
                .content()
                .contains("Tomas Brandt")
                .doesNotContain("Calder");

        Path accepted = own.resolve("accepted.json");
        Files.writeString(accepted, accepting(unread));
        assertThat(publish(unread, "--accept", accepted.toString(), "-", folder.toString())
                        .code())
                .isZero();
        assertThat(folder.resolve("case.json"))
                .content()
                .contains("Ines Calder")
                .doesNotContain("brown");

        assertThat(publish(unread, "--withdrawals-only", "--accept", accepted.toString(), "-", folder.toString())
                        .code())
                .isZero();
        assertThat(folder.resolve("feed.json")).content().contains("Ines Calder");

        Files.writeString(accepted, accepting(unread).replace("/hairColour", "/eyeColour"));
        assertThat(publish(unread, "--accept", accepted.toString(), "-", folder.toString())
                        .code())
                .isEqualTo(1);
        Files.writeString(accepted, accepting(unread).replace("}]", ", \"until\": \"2025-01-03\"}]"));
        assertThat(publish(unread, "--accept", accepted.toString(), "-", folder.toString())
                        .code())
                .isEqualTo(1);
    }

    private static String withMember(String member) {
        return Samples.GOOD.replace(
                "\"names\": [{\"full\": \"Ines Calder\"}],",
                "\"names\": [{\"full\": \"Ines Calder\"}], " + member + ",");
    }

    /** Accepts each error of a file. */
    private static String accepting(String file) {
        return Run.reading(file, "validate", "-", "--format", "json")
                .out()
                .lines()
                .filter(line -> line.contains("\"severity\":\"error\""))
                .map(line ->
                        "{\"code\": \"%s\", \"record\": \"%s\", \"pointer\": \"%s\", \"reason\": \"So it is.\", \"acceptedOn\": \"2025-01-02\"}"
                                .formatted(
                                        member(line, "code"),
                                        member(line, "record"),
                                        member(line, "pointer").replaceFirst("/records/[0-9]+", "")))
                .collect(Collectors.joining(", ", "{\"accepted\": [", "]}"));
    }

    private static String member(String json, String name) {
        return json.replaceAll(".*\"" + name + "\":\"([^\"]*)\".*", "$1");
    }

    @Test
    void errors_that_nobody_knows_or_because_of_which_something_withheld_may_be_shown_are_not_accepted() {
        for (String codes : new String[] {
            "no-such-rule",
            "",
            "blank-text,",
            "no-such-attribute",
            "blank-text,member-like-a-marking",
            "unnamed-with-names"
        }) {
            Run run = publish(Samples.GOOD, "--in-spite-of", codes, "-", folder.toString());
            assertThat(run.code()).as(codes).isEqualTo(2);
            assertThat(run.err()).contains("--in-spite-of");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void a_code_that_no_rule_has_is_told_by_its_place_and_one_that_is_protected_by_its_name() {
        assertThat(publish(Samples.GOOD, "--in-spite-of", "blank-text,reversed-perod", "-", folder.toString())
                        .err())
                .contains("Number 2: ", "to be: reversed-period.")
                .doesNotContain("perod");
        assertThat(publish(Samples.GOOD, "--in-spite-of", "blank-text,unnamed-with-names", "-", folder.toString())
                        .err())
                .contains("Never accepted", "unnamed-with-names");
        assertThat(publish(Samples.GOOD, "--in-spite-of", "blank-text,blank-text", "-", folder.toString())
                        .code())
                .isZero();
    }

    @Test
    void standard_input_needs_a_ledger() {
        Run run = Run.reading(Samples.GOOD, "publish", "-", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--ledger LEDGER");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_ledger_that_readers_would_see_is_refused_and_not_made() throws IOException {
        Path target = folder.resolve("public");
        List<Path> places = new ArrayList<>(seenIn(target, "an earlier ledger"));
        places.add(target.resolve("new.ledger"));
        refuses(
                target,
                places,
                ledger -> Run.reading(Samples.GOOD, "publish", "--ledger", ledger.toString(), "-", target.toString()));
    }

    @Test
    void a_receipt_never_replaces_the_ledger() throws IOException {
        Path ledger = Files.writeString(own.resolve("ledger"), "mine");
        Run run = Run.reading(
                Samples.GOOD,
                "publish",
                "--ledger",
                ledger.toString(),
                "--receipt",
                ledger.toString(),
                "-",
                folder.resolve("public").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(ledger).hasContent("mine");
    }

    @Test
    void title_language_and_address_are_those_of_the_options() {
        assertThat(publishWithOptions().err()).isEmpty();
        assertThat(folder.resolve("feed.json"))
                .content()
                .contains(
                        "\"title\": \"Cases of the shore\"",
                        "\"language\": \"fr\"",
                        "\"feed_url\": \"https://news.example/feed.json\"");
    }

    @Test
    void options_that_cannot_be_are_wrong_usage() {
        for (String[] option : new String[][] {
            {"--title", ""},
            {"--language", "no language"},
            {"--language", "French"},
            {"--url", "ftp://news.example/"},
            {"--only", "country=news.example"},
            {"--only", "region=XA"},
            {"--only", "person=x"},
            {"--only", "tag="},
            {"--only", "language=no language"},
            {"--url", "%"}
        }) {
            Run run = publish(Samples.GOOD, option[0], option[1], "-", folder.toString());
            assertThat(run.code()).as(option[0]).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("Invalid value for " + option[0] + ": ")
                    .doesNotContain("news.example", "no language", "French");
            assertThat(folder).isEmptyDirectory();
        }
        assertThat(publish(Samples.GOOD, "--only", "person=x", "-", folder.toString())
                        .err())
                .contains("as in person=person:p1.");
    }

    /** The file lies below a folder that is a site, so its ledger would be beside it and served. */
    @Test
    void the_ledger_beside_a_file_is_refused_where_readers_would_see_it() throws IOException {
        Path www = folder.resolve("www");
        Run.reading(Samples.GOOD, "site", "-", www.toString());
        Path file = Files.writeString(
                Files.createDirectories(www.resolve("own/deep")).resolve("c.json"), Samples.GOOD);
        Run run = Run.of("publish", file.toString(), folder.resolve("feed").toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains(file.toString(), "readers would see");
        Path ledger = www.resolve("own/ledger");
        Run named = publish(Samples.GOOD, "-", folder.resolve("feed").toString());
        assertThat(named.code()).isZero();
        for (Path place : new Path[] {ledger, www.resolve("ledger")}) {
            Run refused = Run.reading(
                    Samples.GOOD, "publish", "-", folder.resolve("other").toString(), "--ledger", place.toString());
            assertThat(refused.code()).isEqualTo(ExitCode.UNUSABLE);
            assertThat(refused.err()).contains(place.toString(), "no reader sees");
            assertThat(place).doesNotExist();
        }
        assertThat(folder.resolve("other")).doesNotExist();
        assertThat(file.getParent().toFile().list()).containsExactly("c.json");
    }
}
