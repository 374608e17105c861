package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.people.Name;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a site. */
@Tag("once")
class SitesTest {

    @TempDir
    Path folder;

    static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SiteException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static Publication harbour() {
        return Cases.published(Cases.harbour());
    }

    private static CaseFile without(String... local) {
        List<String> gone = List.of(local);
        return CaseFile.of(
                Cases.harbour().header(),
                Cases.harbour().records().stream()
                        .filter(record -> !gone.contains(record.id().toString()))
                        .toList());
    }

    private List<Path> write(Publication publication) throws IOException {
        return Sites.write(publication, SiteOptions.defaults(), folder);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void has_the_files_of_the_site_and_the_list_of_them() throws IOException {
        write(harbour());

        Map<String, String> expected = new TreeMap<>(Cases.files(Site.of(harbour())));
        Map<String, String> written = contents();
        String list = written.remove("site.sha256");
        assertThat(written).isEqualTo(expected);
        assertThat(list)
                .startsWith("# Amparo site 1\n# case file: case-file:harbour\n# profile: public\n")
                .hasLineCount(3 + expected.size())
                .doesNotContain(OwnFiles.PENDING);
    }

    @Test
    void a_second_run_changes_nothing() throws IOException {
        write(harbour());
        Map<String, String> before = contents();

        assertThat(write(harbour())).isEmpty();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void a_page_that_is_no_longer_of_the_site_is_deleted_with_its_folder_and_others_stay() throws IOException {
        write(harbour());
        Files.writeString(folder.resolve("about.html"), "ours");
        Files.writeString(folder.resolve("person/unnamed-1/photo.txt"), "ours");

        write(Cases.published(without("award:lantern", "person:unnamed-1")));

        assertThat(folder.resolve("award")).doesNotExist();
        assertThat(folder.resolve("person/unnamed-1/index.html")).doesNotExist();
        assertThat(folder.resolve("person/unnamed-1/photo.txt")).hasContent("ours");
        assertThat(folder.resolve("about.html")).hasContent("ours");
        assertThat(contents().get("site.sha256")).doesNotContain("award", "unnamed");
    }

    @Test
    void a_page_that_somebody_changed_is_put_right() throws IOException {
        write(harbour());
        Path page = folder.resolve("person/salma/index.html");
        String before = Files.readString(page);
        Files.writeString(page, "changed");

        assertThat(write(harbour())).containsExactly(page.toAbsolutePath());
        assertThat(page).hasContent(before);
    }

    @Test
    void pages_that_a_power_cut_left_empty_are_made_again() throws IOException {
        write(harbour());
        Map<String, String> before = contents();
        for (String path : before.keySet()) {
            if (path.endsWith(".html")) {
                Files.writeString(folder.resolve(path), "");
            }
        }

        write(harbour());

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void a_file_of_somebody_else_is_not_replaced() throws IOException {
        Files.createDirectories(folder.resolve("person/salma"));
        Files.writeString(folder.resolve("person/salma/index.html"), "theirs");
        Map<String, String> before = contents();

        assertRefused("foreign-file", () -> write(harbour()));
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void a_file_where_a_folder_should_be_is_told_as_such() throws IOException {
        Files.writeString(folder.resolve("person"), "theirs");
        Map<String, String> before = contents();
        assertRefused("not-a-folder", () -> write(harbour()));
        assertThat(contents()).isEqualTo(before);

        Path file = Files.writeString(folder.resolve("file"), "theirs");
        assertRefused("not-a-folder", () -> Sites.write(harbour(), SiteOptions.defaults(), file));
        assertThat(file).hasContent("theirs");
    }

    @Test
    void no_link_is_followed() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("../elsewhere-" + folder.getFileName()));
        try {
            Files.createSymbolicLink(folder.resolve("person"), elsewhere);
            assertThatThrownBy(() -> write(harbour())).isInstanceOf(FileSystemException.class);
            assertThat(elsewhere).isEmptyDirectory();
        } finally {
            Files.delete(elsewhere);
        }
    }

    @Test
    void no_link_in_place_of_a_file_is_followed() throws IOException {
        write(harbour());
        Path theirs = Files.writeString(folder.resolve("theirs.txt"), "theirs");
        Files.delete(folder.resolve("award/lantern/index.html"));
        Files.createSymbolicLink(folder.resolve("award/lantern/index.html"), theirs);

        assertThatThrownBy(() -> write(harbour())).isInstanceOf(FileSystemException.class);
        assertThatThrownBy(() -> write(Cases.published(without("award:lantern"))))
                .isInstanceOf(FileSystemException.class);
        assertThat(theirs).hasContent("theirs");
    }

    @Test
    void a_list_that_leads_out_of_the_folder_is_none() throws IOException {
        for (String path : List.of("../theirs.txt", "/etc/passwd", "person/../../x", ".hidden", "a//b", "person/")) {
            Files.writeString(
                    folder.resolve("site.sha256"),
                    "# Amparo site 1\n# case file: case-file:harbour\n# profile: public\n" + OwnFiles.PENDING + "  "
                            + path + "\n");
            assertRefused("foreign-file", () -> write(harbour()));
        }
        Files.writeString(folder.resolve("site.sha256"), "something else");
        assertRefused("foreign-file", () -> write(harbour()));
    }

    @Test
    void a_site_is_deleted_whole_and_nothing_of_others() throws IOException {
        write(harbour());
        Path others = Files.writeString(folder.resolve("person/notes.txt"), "mine");
        assertThat(Sites.caseFile(folder)).contains(Cases.harbour().id().toString());
        assertThat(Sites.delete(folder)).isNotEmpty();
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(others);
        }
        assertThat(Sites.delete(folder)).isEmpty();
        assertThat(Sites.caseFile(folder)).isEmpty();
        assertThat(write(harbour())).isNotEmpty();
    }

    @Test
    void what_cannot_be_deleted_stays_listed_and_all_else_goes() throws IOException {
        write(harbour());
        Path page = folder.resolve("person/ivo-lund/index.html");
        Files.delete(page);
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.txt"), "mine");
        Files.createSymbolicLink(page, elsewhere);
        assertThatThrownBy(() -> Sites.delete(folder)).isInstanceOf(FileSystemException.class);
        assertThat(elsewhere).content().isEqualTo("mine");
        assertThat(folder.resolve("index.html")).doesNotExist();
        Files.delete(page);
        assertThat(Sites.delete(folder)).containsExactly(folder.resolve("site.sha256"));
    }

    @Test
    void a_folder_of_another_profile_or_case_file_is_refused() throws IOException {
        write(harbour());
        Publication partners = Cases.published(Cases.harbour(), PublicationProfile.PARTNERS);
        CaseHeader other =
                Cases.harbour().header().toBuilder().id(CaseFileId.of("other")).build();

        assertRefused(
                "other-profile",
                () -> Sites.write(
                        partners,
                        SiteOptions.builder()
                                .profile(PublicationProfile.PARTNERS)
                                .build(),
                        folder));
        assertRefused(
                "other-case-file",
                () -> write(Cases.published(CaseFile.of(other, Cases.harbour().records()))));
    }

    @Test
    void what_is_not_for_everybody_must_be_asked_for_and_can_be_read_by_its_owner_alone() throws IOException {
        Publication partners = Cases.published(Cases.harbour(), PublicationProfile.PARTNERS);
        assertRefused("other-profile", () -> write(partners));

        Path inner = folder.resolve("partners");
        Sites.write(
                partners,
                SiteOptions.builder().profile(PublicationProfile.PARTNERS).build(),
                inner);

        assertThat(Files.readString(inner.resolve("index.html"))).contains("For partners only");
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(inner.resolve("person/salma/index.html"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_run_that_was_cut_off_is_put_right_by_the_next() throws IOException {
        Site site = Site.of(harbour());
        StringBuilder list = new StringBuilder("# Amparo site 1\n# case file: case-file:harbour\n# profile: public\n");
        site.paths().stream()
                .sorted()
                .forEach(path ->
                        list.append(OwnFiles.PENDING).append("  ").append(path).append('\n'));
        Files.writeString(folder.resolve("site.sha256"), list);
        Files.createDirectories(folder.resolve("person/salma"));
        Files.writeString(folder.resolve("person/salma/index.html"), "half");

        write(Cases.published(without("award:lantern")));

        assertThat(contents().get("person/salma/index.html")).contains("<!DOCTYPE html>");
        assertThat(contents().get("site.sha256")).doesNotContain(OwnFiles.PENDING, "award");
    }

    @Test
    void a_template_that_fails_does_so_before_anything_has_changed() throws IOException {
        SiteOptions broken = SiteOptions.builder()
                .templates(SiteTemplates.standard().with("statement.mustache", "{{noSuchName}}"))
                .build();
        write(harbour());
        Map<String, String> before = contents();

        assertRefused("template", () -> Sites.write(Cases.published(without("award:lantern")), broken, folder));
        assertThat(contents()).isEqualTo(before);
    }

    /** The list is written before the first page: a page that is not on it would be somebody else's for ever. */
    @Test
    void a_template_that_fails_later_leaves_a_folder_that_the_next_run_puts_right() throws IOException {
        SiteOptions broken = SiteOptions.builder()
                .templates(
                        SiteTemplates.standard().with("detention.mustache", "{{^timeline}}{{noSuchName}}{{/timeline}}"))
                .build();
        Publication publication = Cases.published(withoutDate());
        assertRefused("template", () -> Sites.write(publication, broken, folder));
        assertThat(contents()).containsKey("person/salma/index.html").doesNotContainKey("index.html");

        write(publication);
        assertThat(contents()).containsKey("index.html");
    }

    /** The harbour with a last detention that has no date. */
    private static CaseFile withoutDate() {
        return CaseFile.of(
                Cases.harbour().header(),
                Stream.concat(
                                Cases.harbour().records().stream(),
                                Stream.of(Detention.builder()
                                        .id(DetentionId.of("lund-3"))
                                        .detainee(PersonId.of("ivo-lund"))
                                        .build()))
                        .toList());
    }

    @Test
    void a_site_begins_with_something_in_it_and_ends_when_nothing_is_left() throws IOException {
        Publication nothing = Cases.published(CaseFile.of(Cases.harbour().header(), List.of()));
        assertRefused("empty-publication", () -> write(nothing));

        write(harbour());
        write(nothing);
        assertThat(contents().keySet())
                .containsExactlyInAnyOrder(
                        "favicon.svg",
                        "index.html",
                        "robots.txt",
                        "site.css",
                        "site.json",
                        "site.sha256",
                        "sitemap.xml");
    }

    @Test
    void what_nobody_has_read_is_refused() {
        Publication unread = Disclosure.project(
                CaseFile.of(
                        Cases.harbour().header(),
                        Stream.concat(
                                        Cases.harbour().records().stream(),
                                        Stream.of(Person.builder()
                                                .id(PersonId.of("hidden"))
                                                .addName(Name.of("Lund"))
                                                .marking(Marking.SECRET)
                                                .build()))
                                .toList()),
                PublicationProfile.PUBLIC,
                Clock.fixed(Cases.NOW, ZoneOffset.UTC));
        assertThat(unread.isReviewed()).isFalse();
        assertRefused("not-reviewed", () -> write(unread));
        assertThat(folder).isEmptyDirectory();
    }
}
