package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.feed.FeedOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Java of docs/site.md is in this class, so that it compiles, and what the page names is there. */
class SitePageTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));

    private static String page;

    @BeforeAll
    static void readPage() throws IOException {
        page = Files.readString(ROOT.resolve("docs/site.md"));
    }

    static void writeEveryNight(CaseFile caseFile) throws IOException {
        Publication publication = Disclosure.project(caseFile, PublicationProfile.PUBLIC, Clock.systemUTC());
        Sites.write(publication.requireReviewed(Set.of()), SiteOptions.defaults(), Path.of("public"));
    }

    static FeedOptions leadToPages(URI base) {
        return FeedOptions.builder().siteUrl(base).build();
    }

    @Test
    void the_page_has_the_java_of_this_test() throws IOException {
        String test = plain(Files.readString(ROOT.resolve("site/src/test/java/org/amparo/site/SitePageTest.java")));
        String block = page.substring(page.indexOf("```java\n") + 8);

        assertThat(test).contains(plain(block.substring(0, block.indexOf("```"))));
        assertThat(plain(page)).contains("`FeedOptions.builder().siteUrl(base).build()`");
    }

    @Test
    void the_page_names_every_template_and_every_kind_of_page() {
        assertThat(SiteTemplates.names()).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
        for (RecordKind kind : RecordKind.values()) {
            assertThat(page).contains("`" + kind.word() + "/");
        }
        assertThat(page).contains("`" + OwnFiles.NAME + "`");
    }

    @Test
    void the_page_has_the_policy_of_the_pages() {
        String policy = PageChecker.parsed(SiteTemplates.standard().text(SiteTemplates.PAGE))
                .select("meta[http-equiv]")
                .attr("content");

        String script = "{{#runsScript}}script-src 'self'; {{/runsScript}}";
        assertThat(policy).contains("default-src 'none'", script, "style-src 'self'");
        assertThat(page).contains("\n" + policy.replace(script, "") + "\n", "`script-src 'self'`");
    }

    private static String plain(String java) {
        return java.replaceAll("\\s+", "");
    }
}
