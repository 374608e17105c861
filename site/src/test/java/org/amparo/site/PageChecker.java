package org.amparo.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Looks through all pages of a site for what no page may be. */
final class PageChecker {

    /** Attributes that hold an address. */
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "xlink:href", "data", "poster");

    /** Files that pages lead to, and that are none. */
    private static final Set<String> OTHER_FILES =
            Set.of(SiteTemplates.STYLE, "favicon.svg", "feed.json", "lunr.min.js", "search-data.js", "search.js");

    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "article",
            "body",
            "circle",
            "caption",
            "defs",
            "desc",
            "div",
            "figcaption",
            "figure",
            "footer",
            "g",
            "h1",
            "h2",
            "h3",
            "head",
            "header",
            "html",
            "input",
            "label",
            "li",
            "line",
            "link",
            "main",
            "meta",
            "nav",
            "noscript",
            "ol",
            "option",
            "p",
            "path",
            "pattern",
            "rect",
            "script",
            "section",
            "select",
            "span",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "text",
            "th",
            "thead",
            "time",
            "title",
            "tr",
            "ul");

    /** What is written of anything, and of the types of schema.org 29 that are used. */
    private static final Set<String> OF_ANY =
            Set.of("@context", "@id", "@type", "name", "alternateName", "url", "mainEntityOfPage", "additionalType");

    private static final Map<String, Set<String>> TERMS = Map.of(
            "Person", Set.of(),
            "Organization", Set.of(),
            "Event", Set.of("startDate", "endDate", "about"),
            "CreativeWork", Set.of("datePublished", "inLanguage"));

    private final Map<String, String> pages;
    private final List<String> problems = new ArrayList<>();

    private PageChecker(Map<String, String> pages) {
        this.pages = pages;
    }

    /** What is wrong, by page. */
    static List<String> check(Map<String, String> pages) {
        PageChecker checker = new PageChecker(pages);
        pages.forEach(checker::page);
        return checker.problems;
    }

    /** A page as a browser reads it, strictly. */
    static Document parsed(String html) {
        return Parser.htmlParser().parseInput(html, "");
    }

    private void page(String path, String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document document = parser.parseInput(html, "");
        parser.getErrors().forEach(error -> problem(path, "is no HTML: " + error));
        Set<String> ids = new HashSet<>();
        document.getAllElements().forEach(element -> {
            element(path, element);
            if (element.hasAttr("id") && !ids.add(element.id())) {
                problem(path, "has two elements of the id " + element.id());
            }
        });
        document.getAllElements().forEach(element -> references(path, element, ids));
        headings(path, document);
        String policy =
                document.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        boolean runsScript = policy.contains("script-src 'self';");
        if (!policy.startsWith("default-src 'none';")
                || policy.contains("unsafe")
                || runsScript != path.equals(SearchData.PAGE)) {
            problem(path, "has no strict policy");
        }
    }

    private void element(String path, Element element) {
        String name = element.normalName();
        if (!name.startsWith("#") && !ELEMENTS.contains(name)) {
            problem(path, "has an element " + name);
        }
        if (name.equals("script")) {
            script(path, element);
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.startsWith("on") || key.equals("style") || key.equals("srcdoc")) {
                problem(path, "has an attribute " + key);
            }
            if (ADDRESSES.contains(key)) {
                address(path, attribute.getValue());
            }
            if (key.equals("lang") && !attribute.getValue().matches("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")) {
                problem(path, "has a language that is none");
            }
        }
    }

    private void script(String path, Element script) {
        if (path.equals(SearchData.PAGE)
                && SearchData.FILES.contains(script.attr("src"))
                && script.attributes().size() == 1) {
            return;
        }
        if (!script.attr("type").equals("application/ld+json")
                || script.attributes().size() != 1) {
            problem(path, "has a script");
            return;
        }
        try {
            JsonNode data = new ObjectMapper().readTree(script.data());
            data.fieldNames().forEachRemaining(name -> {
                if (!TERMS.getOrDefault(data.path("@type").asText(), Set.of()).contains(name)
                        && !OF_ANY.contains(name)) {
                    problem(path, "has a term that schema.org does not have for it: " + name);
                }
            });
            if (!data.path("@id").asText().startsWith("https://")
                    || data.path("name").asText().isBlank()) {
                problem(path, "has data without id or name");
            }
        } catch (JsonProcessingException e) {
            problem(path, "has data that is no JSON");
        }
    }

    private void address(String path, String value) {
        URI address = URI.create(value);
        if (address.getScheme() != null) {
            if (!Set.of("http", "https", "mailto").contains(address.getScheme())) {
                problem(path, "leads to a scheme of its own");
            }
        } else if (!value.startsWith("#")) {
            Path here = Path.of("/" + path).getParent();
            String target =
                    here.resolve(address.getPath()).normalize().toString().substring(1);
            if (!pages.containsKey(target) && !OTHER_FILES.contains(target)) {
                problem(path, "leads nowhere: " + target);
            }
            String fragment = address.getFragment();
            if (fragment != null && parsed(pages.get(target)).getElementById(fragment) == null) {
                problem(path, "leads to no place: " + value);
            }
        }
    }

    private void references(String path, Element element, Set<String> ids) {
        for (String id : element.attr("aria-labelledby").split(" ", -1)) {
            if (!id.isEmpty() && !ids.contains(id)) {
                problem(path, "is labelled by nothing");
            }
        }
        if (element.attr("href").startsWith("#")
                && !ids.contains(element.attr("href").substring(1))) {
            problem(path, "has a note that leads nowhere");
        }
    }

    private void headings(String path, Document document) {
        int before = 0;
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            if (level > before + 1
                    || (level == 1 && before != 0)
                    || heading.text().isBlank()) {
                problem(path, "has headings out of order, or an empty one");
            }
            before = level;
        }
    }

    private void problem(String path, String what) {
        problems.add(path + " " + what);
    }
}
