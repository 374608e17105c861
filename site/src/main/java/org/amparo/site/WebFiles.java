package org.amparo.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amparo.feed.internal.web.WebAddress;
import org.owasp.encoder.Encode;

/** The files of a site that no reader opens: for search engines, and the mark that a browser shows beside a title. */
final class WebFiles {

    /** A mark that says nothing of what somebody reads: a page with lines. */
    private static final String MARK = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
            <style>path { fill: none; stroke: #444; stroke-width: 2.5 } @media (prefers-color-scheme: dark) { path { stroke: #ccc } }</style>
            <path d="M7 3h18v26H7zM11.5 10h9M11.5 16h9M11.5 22h6"/>
            </svg>
            """;

    private static final String ROBOTS = "robots.txt";
    private static final String FAVICON = "favicon.svg";

    /** Those that every site has. */
    static final List<String> NAMES = List.of(FAVICON, ROBOTS);

    /** More pages are in several files, as sitemaps.org has it. */
    private static final int ON_A_SITEMAP = 50_000;

    private final SiteContext site;
    private final boolean isForAll;

    WebFiles(SiteContext site) {
        this.site = site;
        this.isForAll = site.publication().profile().isPublic();
    }

    /** Makes those that every site has. */
    void each(Consumer<SiteFile> to) {
        to.accept(file(FAVICON, MARK));
        to.accept(file(ROBOTS, robots()));
    }

    private String robots() {
        if (!isForAll) {
            return "User-agent: *\nDisallow: /\n";
        }
        return "User-agent: *\nAllow: /\n"
                + site.base()
                        .map(base -> "Sitemap: " + base + sitemap(0) + "\n")
                        .orElse("");
    }

    /** The paths of the lists of all pages: none for some readers, or without an address. */
    List<String> sitemapPaths(int pages) {
        List<String> paths = new ArrayList<>();
        if (isForAll && site.base().isPresent()) {
            for (int part = 1; pages > ON_A_SITEMAP && (part - 1) * ON_A_SITEMAP < pages; part++) {
                paths.add(sitemap(part));
            }
            paths.add(sitemap(0));
        }
        return paths;
    }

    private static String sitemap(int part) {
        return part == 0 ? "sitemap.xml" : "sitemap-" + part + ".xml";
    }

    /**
     * Makes the lists of all pages. They say no date, since nobody keeps when a page changed.
     *
     * @param pages the paths of the pages
     */
    void sitemap(List<String> pages, Consumer<SiteFile> to) {
        List<String> paths = sitemapPaths(pages.size());
        if (paths.isEmpty()) {
            return;
        }
        String base = site.base().orElseThrow().toString();
        if (paths.size() == 1) {
            to.accept(file(paths.get(0), urls("urlset", "url", base, pages)));
            return;
        }
        List<String> parts = paths.subList(0, paths.size() - 1);
        for (int i = 0; i < parts.size(); i++) {
            List<String> some = pages.subList(i * ON_A_SITEMAP, Math.min((i + 1) * ON_A_SITEMAP, pages.size()));
            to.accept(file(parts.get(i), urls("urlset", "url", base, some)));
        }
        to.accept(file(sitemap(0), urls("sitemapindex", "sitemap", base, parts)));
    }

    private static String urls(String list, String each, String base, List<String> paths) {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + list
                + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String path : paths) {
            String place = path.equals(Site.INDEX) ? "" : path.replaceFirst("/" + Site.INDEX + "$", "");
            text.append("<").append(each).append("><loc>").append(Encode.forXml(base + place));
            text.append("</loc></").append(each).append(">\n");
        }
        return text.append("</").append(list).append(">\n").toString();
    }

    private static SiteFile file(String path, String text) {
        return new SiteFile(path, text.getBytes(UTF_8));
    }

    /** An address as a page has it: the path of a file from the page on, or an address of the web. */
    static String address(URI url, String root) {
        return url.isAbsolute() ? WebAddress.of(url).map(URI::toString).orElseThrow() : root + url;
    }

    /** The media type of a feed, by its name. */
    static String typeOfFeed(URI url) {
        String path = Optional.ofNullable(url.getPath()).orElse("");
        return path.endsWith(".xml") || path.endsWith(".atom") ? "application/atom+xml" : "application/feed+json";
    }

    /** The words of an address, or of what stands for one. */
    static String words(URI url) {
        return url.isAbsolute() && !url.isOpaque()
                ? WebAddress.words(url)
                : url.toString().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
    }
}
