package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCommandTest {

    private static final Pattern KEY = Pattern.compile("key ([0-9a-f]{16})");

    @TempDir
    Path folder;

    private Run site(String document, String... words) {
        List<String> all = new ArrayList<>(List.of("site", "-", target().toString()));
        all.addAll(List.of(words));
        return Run.reading(document, all.toArray(String[]::new));
    }

    private Path target() {
        return folder.resolve("public");
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(target())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> target().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void items_of_a_feed_lead_to_the_pages_if_the_feed_is_told_where_they_are() throws IOException {
        Path feed = folder.resolve("feed");
        String address = "https://site.example/cases/";
        String[] publish = {
            "publish",
            "-",
            feed.toString(),
            "--ledger",
            folder.resolve("ledger").toString(),
            "--site-url",
            address
        };
        site(Samples.GOOD, "--url", address);

        assertThat(Run.reading(Samples.GOOD, publish).err()).isEmpty();
        Matcher url = Pattern.compile("\"url\": \"" + address + "([^\"#]*)\"")
                .matcher(Files.readString(feed.resolve("feed.json")));
        assertThat(url.find()).isTrue();
        assertThat(target().resolve(url.group(1)).resolve("index.html")).isRegularFile();

        publish[publish.length - 1] = "https://site.example/cases";
        Run refused = Run.reading(Samples.GOOD, publish);
        assertThat(refused.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(refused.err()).contains("--site-url").contains("ends with a slash");
    }

    @Test
    void the_whole_and_each_page_can_be_taken_away_and_go_with_the_site() throws IOException {
        Run run = site(Samples.GOOD, "--downloads");

        assertThat(run.err()).isEmpty();
        assertThat(written()).contains("data/case.json", "data/tables.zip", "data/case.ftm.json");
        List<String> csv =
                written().stream().filter(file -> file.endsWith("/data.csv")).toList();
        assertThat(csv).isNotEmpty();
        assertThat(Files.readString(target().resolve(csv.get(0))))
                .startsWith("record_id,part_path,field,language,value,standing,standing_otherwise\r\n");
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(target().resolve("data/tables.zip")))) {
            List<String> names = new ArrayList<>();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
            assertThat(names).contains("person.csv", "datapackage.json");
        }

        site(Samples.GOOD);
        assertThat(written()).noneMatch(file -> file.startsWith("data/") || file.contains("/data."));
    }

    @Test
    void the_newest_changes_are_those_of_the_feed_in_the_folder() throws IOException {
        String ledger = folder.resolve("ledger").toString();
        Run.reading(Samples.GOOD, "publish", "-", target().toString(), "--ledger", ledger);
        site(Samples.GOOD);
        assertThat(Files.readString(target().resolve("index.html"))).doesNotContain("id=\"changes\"");

        site(Samples.GOOD, "--feed-url", "feed.json");
        assertThat(Files.readString(target().resolve("index.html")))
                .containsPattern("<h2 id=\"changes\">[^#]*<time [^#]*href=\"detention/");

        Files.writeString(target().resolve("feed.json"), "{");
        Run run = site(Samples.GOOD, "--feed-url", "feed.json");
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(target().resolve("index.html"))).doesNotContain("id=\"changes\"");
    }

    @Test
    void pages_are_written_without_what_is_withheld() throws IOException {
        Run run = site(Samples.GOOD);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("Files written or deleted: 15.\n");
        assertThat(written())
                .containsExactly(
                        "detention/calder-1/index.html",
                        "favicon.svg",
                        "index.html",
                        "lists/held-possible-newest.html",
                        "lists/held-possible.html",
                        "lunr.min.js",
                        "person/ines-calder/index.html",
                        "robots.txt",
                        "search-data.js",
                        "search.html",
                        "search.js",
                        "site.css",
                        "site.json",
                        "site.sha256",
                        "sitemap.xml",
                        "statement/s1/index.html");
        for (String file : written()) {
            assertThat(target().resolve(file)).content().doesNotContain("Brandt", "brandt", "example.org:room");
        }
        assertThat(target().resolve("person/ines-calder/index.html"))
                .content()
                .contains("Ines Calder", "https://cases.example/north-shore/person/ines-calder");
    }

    @Test
    void nothing_for_all_readers_is_put_where_the_site_for_some_is_and_the_other_way_round() {
        assertThat(site(Samples.GOOD, "--profile", "partners").code()).isZero();
        assertRefused("table", "-", target().toString());
        assertRefused(
                "publish",
                "-",
                target().toString(),
                "--ledger",
                folder.resolve("ledger").toString());
        String tables = folder.resolve("tables").toString();
        assertThat(Run.reading(Samples.GOOD, "table", "-", tables, "--profile", "partners")
                        .code())
                .isZero();
        assertRefused("site", "-", tables);
    }

    private static void assertRefused(String... words) {
        Run run = Run.reading(Samples.GOOD, words);

        assertThat(run.code()).as(words[0]).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).as(words[0]).contains("holds a publication for the profile partners; choose another");
    }

    @Test
    void a_second_run_changes_nothing() {
        site(Samples.GOOD);

        assertThat(site(Samples.GOOD).out()).isEqualTo("Files written or deleted: 0.\n");
    }

    @Test
    void the_options_choose_language_title_address_and_templates() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("footer.mustache"), "<p>North Shore Courier</p>");

        Run run = site(
                Samples.GOOD,
                "--language",
                "az",
                "--title",
                "Limanda",
                "--url",
                "https://other.example/",
                "--templates",
                templates.toString());

        assertThat(run.code()).isZero();
        assertThat(target().resolve("index.html"))
                .content()
                .contains("<html lang=\"az\"", "<title>Limanda</title>", "<p>North Shore Courier</p>", "Şəxslər")
                .contains("href=\"https://other.example/\"");
    }

    @Test
    void it_stops_at_errors_and_at_what_nobody_has_read_as_publish_does() throws IOException {
        assertThat(site(Samples.REVERSED).code()).isEqualTo(ExitCode.ERRORS);
        Path receipt = folder.resolve("receipt.txt");
        Run unread = site(Samples.TO_READ, "--receipt", receipt.toString());
        assertThat(unread.code()).isEqualTo(ExitCode.UNREAD);
        assertThat(target()).doesNotExist();

        String keys = KEY.matcher(Files.readString(receipt))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.joining("\n"));
        Path reviewed = Files.writeString(folder.resolve("keys.txt"), keys);
        assertThat(site(Samples.TO_READ, "--reviewed", reviewed.toString()).code())
                .isZero();
    }

    @Test
    void a_folder_for_other_readers_is_refused_whether_it_has_a_site_or_a_feed() {
        site(Samples.GOOD, "--profile", "partners");
        Run run = site(Samples.GOOD);

        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err())
                .contains("holds a publication for the profile partners; choose another folder for public.");
        Path feed = folder.resolve("feed");
        Run.reading(
                Samples.GOOD,
                "publish",
                "-",
                feed.toString(),
                "--ledger",
                folder.resolve("ledger").toString());
        assertThat(Run.reading(Samples.GOOD, "site", "-", feed.toString(), "--profile", "partners")
                        .code())
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(Run.reading(Samples.GOOD, "site", "-", feed.toString()).code())
                .isZero();
        assertThat(feed.resolve("feed.json")).exists();
    }

    @Test
    void nothing_of_the_owner_may_lie_in_the_folder() throws IOException {
        Path templates = Files.createDirectories(target().resolve("templates"));
        Files.writeString(templates.resolve("footer.mustache"), "<p>North Shore Courier</p>");

        assertThat(site(Samples.GOOD, "--templates", templates.toString()).code())
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(site(
                                Samples.GOOD,
                                "--receipt",
                                target().resolve("receipt.txt").toString())
                        .code())
                .isEqualTo(ExitCode.UNUSABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--url=cases", "--url=a b", "--title= ", "--language=x y", "--profile=all"})
    void a_wrong_value_is_wrong_usage(String option) {
        String[] words = option.split("=", 2);
        Run run = site(Samples.GOOD, words);

        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("Try: amparo-tool site --help");
        assertThat(target()).doesNotExist();
    }

    @Test
    void a_broken_template_is_said_with_its_name() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("index.mustache"), "{{#open}}");
        Run broken = site(Samples.GOOD, "--templates", templates.toString());
        assertThat(broken.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(broken.err()).contains("index.mustache");

        Files.write(templates.resolve("index.mustache"), "é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(site(Samples.GOOD, "--templates", templates.toString()).err())
                .contains("a template is not UTF-8");
    }

    @Test
    void an_unknown_language_is_said() {
        Run run = site(Samples.GOOD, "--language", "de");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("they are in English");
    }

    @Test
    void a_folder_without_templates_is_an_error_and_not_the_standard_pages() throws IOException {
        Path misspelt = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(misspelt.resolve("footer.mustach"), "<p>North Shore Courier</p>");
        for (Path templates : List.of(folder.resolve("nowhere"), misspelt)) {
            Run run = site(Samples.GOOD, "--templates", templates.toString());
            assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
            assertThat(run.err()).startsWith(templates + " cannot be used: ").contains("footer.mustache");
            assertThat(target()).doesNotExist();
        }
    }

    @Test
    void an_address_or_a_template_that_names_somebody_withheld_is_refused() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("footer.mustache"), "<p>For Tomas Brandt</p>");
        for (String[] words : new String[][] {
            {"--templates", templates.toString()},
            {"--url", "https://cases.example/tomas-brandt/"},
            {"--title", "For Tomas Brandt"}
        }) {
            Run run = site(Samples.GOOD, words);
            assertThat(run.code()).as(words[0]).isEqualTo(ExitCode.UNUSABLE);
            assertThat(run.err())
                    .contains("name nobody whom the publication withholds")
                    .doesNotContain("Tomas");
            assertThat(target()).doesNotExist();
        }
    }
}
