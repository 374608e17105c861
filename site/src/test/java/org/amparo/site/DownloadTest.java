package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.disclosure.Publication;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.json.CaseJsonReader;
import org.amparo.people.Name;
import org.junit.jupiter.api.Test;

/** What readers can take away: the whole and each page, and nothing that is withheld. */
class DownloadTest {

    private static SiteOptions options(SiteDownload... forms) {
        SiteOptions.Builder options = SiteOptions.builder().asOf(LocalDate.parse("2026-11-29"));
        for (SiteDownload form : forms) {
            options.download(form);
        }
        return options.build();
    }

    private static Map<String, String> files(CaseFile file, SiteDownload... forms) {
        return Cases.files(Site.of(Cases.published(file), options(forms)));
    }

    private record Form(String name, String whole, String page) implements SiteDownload {

        @Override
        public Files of(Publication publication) {
            return new Files() {
                @Override
                public void write(OutputStream to) {}

                @Override
                public Optional<byte[]> of(RecordId id) {
                    return id instanceof PersonId ? Optional.of(new byte[] {65}) : Optional.empty();
                }
            };
        }
    }

    @Test
    void each_page_leads_to_the_files_beside_it_and_the_first_one_to_the_whole() {
        Map<String, String> files = files(Cases.harbour(), SiteDownload.json(), new Form("A", "a.txt", "own.txt"));

        assertThat(links(files, "index.html")).containsExactly("data/case.json", "data/a.txt");
        assertThat(links(files, "person/salma/index.html")).containsExactly("data.json", "own.txt");
        assertThat(links(files, "detention/lund-2/index.html")).containsExactly("data.json");
        assertThat(files).containsKeys("data/case.json", "data/a.txt", "person/salma/own.txt");
        assertThat(files).doesNotContainKey("detention/lund-2/own.txt");
        assertThat(PageChecker.check(Cases.pages(files)))
                .allSatisfy(problem -> assertThat(files).containsKey(problem.replaceFirst(".* leads nowhere: ", "")));
        assertThat(new ArrayList<>(files.keySet()))
                .containsExactlyInAnyOrderElementsOf(Site.of(
                                Cases.published(Cases.harbour()),
                                options(SiteDownload.json(), new Form("A", "a.txt", "own.txt")))
                        .paths());
    }

    private static List<String> links(Map<String, String> files, String path) {
        return PageChecker.parsed(Objects.requireNonNull(files.get(path)))
                .select(".downloads a")
                .eachAttr("href");
    }

    @Test
    void without_the_option_there_is_none() {
        Map<String, String> files = files(Cases.harbour());

        assertThat(files.keySet()).noneMatch(path -> path.startsWith("data/") || path.endsWith("data.json"));
        assertThat(files.get("index.html")).doesNotContain("downloads");
    }

    @Test
    void the_file_of_a_page_is_a_case_file_with_its_record_that_says_no_moment() {
        Map<String, String> files = files(Cases.harbour(), SiteDownload.json());
        CaseFile read = CaseJsonReader.standard().read(Objects.requireNonNull(files.get("person/salma/data.json")));
        Publication published = Cases.published(Cases.harbour());

        assertThat(read.records())
                .containsExactly(published.caseFile().find(PersonId.of("salma")).orElseThrow());
        assertThat(read.header().generatedAt()).isEmpty();
        assertThat(CaseJsonReader.standard().read(Objects.requireNonNull(files.get("data/case.json"))))
                .isEqualTo(published.caseFile());
    }

    @Test
    void nobody_who_is_withheld_is_in_a_file() {
        Person hidden = Person.builder()
                .id(PersonId.of("hidden"))
                .addName(Name.of("Zorana Quellmeister"))
                .marking(Marking.SECRET)
                .build();
        CaseFile file = CaseFile.of(
                Cases.harbour().header(),
                Stream.<CaseRecord>concat(Cases.harbour().records().stream(), Stream.of(hidden))
                        .toList());

        files(file, SiteDownload.json())
                .forEach((path, text) ->
                        assertThat(path + text).as(path).doesNotContain("Quellmeister", "person:hidden"));
    }

    @Test
    void a_name_that_is_none_of_a_file_or_that_another_has_is_refused() {
        for (Form wrong : List.of(
                new Form("A", "../a.txt", "b.txt"),
                new Form("A", "a.txt", "index.html"),
                new Form("A", "a.txt", "data.json"),
                new Form(" ", "a.txt", "b.txt"),
                new Form("A", "a/b.txt", "b.txt"))) {
            assertThatThrownBy(() -> options(SiteDownload.json(), wrong)).isInstanceOf(SiteException.class);
        }
    }
}
