package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.PersonId;
import org.amparo.people.Name;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is withheld is in no file of a site, and in none of its names. */
class LeakTest {

    private static final String CANARY = "Quxxanth";

    @TempDir
    Path folder;

    @Test
    @Tag("once")
    void no_word_of_what_is_withheld_comes_out() throws IOException {
        int planted = 0;
        int written = 0;
        for (long seed = 0; seed < 25; seed++) {
            Planted canaries = Planted.inSecrets(CANARY + " Vrolmek said so", seed);
            CaseFile file = canaries.in(seed % 2 == 0 ? Cases.plausible(seed, 18) : Cases.random(seed, 18));
            planted += canaries.planted();
            for (PublicationProfile profile : List.of(PublicationProfile.PUBLIC, PublicationProfile.PARTNERS)) {
                Publication publication = Cases.published(file, profile);
                if (publication.caseFile().records().isEmpty()) {
                    continue; // nothing is left, and no site is made of nothing
                }
                Path here = folder.resolve(profile + "-" + seed);
                Sites.write(publication, SiteOptions.builder().profile(profile).build(), here);
                written += files(here).size();
                assertThat(files(here)).allSatisfy(path -> {
                    assertThat(path.toString()).doesNotContainIgnoringCase(CANARY);
                    assertThat(new String(Files.readAllBytes(path), StandardCharsets.UTF_8))
                            .doesNotContainIgnoringCase(CANARY);
                });
            }
        }
        assertThat(planted).isGreaterThan(200);
        assertThat(written).isGreaterThan(200);
    }

    /** A check of the test above: the word does come out where nothing is withheld. */
    @Test
    void the_same_word_comes_out_where_it_is_not_withheld() {
        assertThat(Cases.pages(Planted.everywhere(Cases.plausible(2, 18), CANARY), "en")
                        .values())
                .anySatisfy(html -> assertThat(html).contains(CANARY));
    }

    @Test
    void a_person_who_is_withheld_later_has_no_page_and_is_named_on_none() throws IOException {
        Sites.write(Cases.published(Cases.harbour()), SiteOptions.defaults(), folder);
        assertThat(folder.resolve("person/salma/index.html")).exists();
        PersonId salma = PersonId.of("salma");
        List<CaseRecord> records = Cases.harbour().records().stream()
                .<CaseRecord>map(
                        record -> record instanceof Person person && person.id().equals(salma)
                                ? person.toBuilder().marking(Marking.SECRET).build()
                                : record)
                .toList();

        Sites.write(Cases.published(CaseFile.of(Cases.harbour().header(), records)), SiteOptions.defaults(), folder);

        assertThat(files(folder)).isNotEmpty().allSatisfy(path -> {
            assertThat(path.toString()).doesNotContain("salma");
            assertThat(Files.readString(path))
                    .doesNotContainIgnoringCase("salma")
                    .doesNotContain("سلمى");
        });
        assertThat(folder.resolve("person/salma")).doesNotExist();
    }

    @Test
    void a_title_that_names_somebody_withheld_is_refused() {
        List<CaseRecord> records = Stream.concat(
                        Cases.harbour().records().stream(),
                        Stream.of(Person.builder()
                                .id(PersonId.of("hidden"))
                                .addName(Name.of("Zorana Quellmeister"))
                                .marking(Marking.SECRET)
                                .build()))
                .toList();
        CaseFile file = CaseFile.of(Cases.harbour().header(), records);
        SiteOptions options =
                SiteOptions.builder().title("Free Zorana Quellmeister").build();

        SitesTest.assertRefused("withheld-name", () -> Site.of(Cases.published(file), options));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
