package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.casefile.CaseFile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of the file stays a text, whatever it looks like. */
@Tag("once")
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "]]><svg onload=alert(1)>",
                "</title><style>*{display:none}</style>",
                "{{{site}}}{{>footer}}{{#content}}",
                "&lt;b&gt; &amp; &#60;",
                "javascript:alert(1)",
                "https://evil.example/\" onclick=\"x",
                "${7*7} #{7*7} <%= 7 %>"
            })
    void stays_a_text(String hostile) {
        CaseFile file = Planted.everywhere(Cases.harbour(), hostile);
        for (CaseFile each : List.of(file, Planted.everywhere(Cases.plausible(7, 20), hostile))) {
            Map<String, String> pages = Cases.pages(each, "en");
            assertThat(PageChecker.check(pages)).isEmpty();
        }
        Document page = PageChecker.parsed(Cases.pages(file, "en").get("person/ivo-lund/index.html"));
        assertThat(page.selectFirst("h1").wholeText()).contains(hostile);
        assertThat(page.selectFirst("title").wholeText()).contains(hostile);
        assertThat(PageChecker.parsed(Cases.pages(file, "en").get("detention/lund-2/index.html"))
                        .select(".wording")
                        .eachText()
                        .stream()
                        .collect(Collectors.joining(" ")))
                .contains(hostile.replaceAll("\\s+", " "));
    }

    /** Controls, and what turns the direction of the text around it, are taken out; what is left is the same. */
    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u2066", "\u2069", "\u0007", "\u200F\u202B", "\uFFFB"})
    void cannot_turn_the_page(String control) {
        Map<String, String> pages = Cases.pages(Planted.everywhere(Cases.harbour(), "a" + control + "b"), "en");

        assertThat(PageChecker.check(pages)).isEmpty();
        assertThat(pages.values()).allSatisfy(html -> {
            assertThat(html).doesNotContainPattern("[\\u202A-\\u202E\\u2066\\u2067\\u0007]");
            assertThat(html.chars().filter(one -> one == 0x2068).count())
                    .isEqualTo(html.chars().filter(one -> one == 0x2069).count());
        });
    }
}
