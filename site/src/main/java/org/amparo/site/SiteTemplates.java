package org.amparo.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amparo.internal.text.ResourceFile;

/**
 * The Mustache templates and the stylesheet of a site. A house replaces those that it wants otherwise, one by one.
 *
 * <pre>{@code
 * SiteTemplates own = SiteTemplates.standard().with("footer.mustache", "<p>North Shore Courier, {{asOf}}</p>");
 * SiteTemplates house = SiteTemplates.in(Path.of("templates")); // a file for each that is replaced
 * }</pre>
 *
 * <p>Whatever a template is given is escaped for HTML, in text and in quoted attributes, with two braces and with three.
 */
public final class SiteTemplates implements WithoutJson {

    /** The stylesheet. */
    static final String STYLE = "site.css";

    /** What surrounds the content of every page. */
    static final String PAGE = "page.mustache";

    /** The names of the files. */
    private static final List<String> NAMES = List.of(
            PAGE,
            "footer.mustache",
            "index.mustache",
            "list.mustache",
            "entry.mustache",
            "search.mustache",
            "subject.mustache",
            "detention.mustache",
            "incident.mustache",
            "statement.mustache",
            "award.mustache",
            "story.mustache",
            "sentences.mustache",
            "item.mustache",
            "timeline.mustache",
            "map.mustache",
            STYLE);

    private final Map<String, String> texts;

    private SiteTemplates(Map<String, String> texts) {
        this.texts = texts;
    }

    /** The standard templates and stylesheet. */
    public static SiteTemplates standard() {
        return Holder.STANDARD;
    }

    /**
     * The standard templates, but those of which a folder has a file. Other files in it do not matter.
     *
     * @throws SiteException {@code template} if there is no such folder, or no file in it has one of the {@link #names}
     * @throws IOException if a file cannot be read, or is not UTF-8
     */
    public static SiteTemplates in(Path folder) throws IOException {
        Objects.requireNonNull(folder, "folder");
        SiteTemplates templates = standard();
        boolean isEmpty = true;
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                templates = templates.with(name, Files.readString(file, StandardCharsets.UTF_8));
                isEmpty = false;
            }
        }
        if (isEmpty) {
            throw new SiteException(
                    "template",
                    "Expected a folder with at least one of these files: " + String.join(", ", NAMES) + ".");
        }
        return templates;
    }

    /** The names of the templates and of the stylesheet, {@code site.css}. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * These templates with another text for one.
     *
     * @param name one of {@link #names}
     * @throws SiteException {@code template} if there is none of this name
     */
    public SiteTemplates with(String name, String text) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        if (!NAMES.contains(name)) {
            throw new SiteException("template", "Expected the name of a template: " + String.join(", ", NAMES) + ".");
        }
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put(name, text);
        return new SiteTemplates(changed);
    }

    /**
     * The text of a template or of the stylesheet.
     *
     * @param name one of {@link #names}
     * @throws SiteException {@code template} if there is none of this name
     */
    public String text(String name) {
        String text = texts.get(Objects.requireNonNull(name, "name"));
        if (text == null) {
            throw new SiteException("template", "Expected the name of a template: " + String.join(", ", NAMES) + ".");
        }
        return text;
    }

    /** What a house says to readers in the templates that are its own, to look for names in. */
    List<String> ownTexts() {
        List<String> own = new ArrayList<>();
        texts.forEach((name, text) -> {
            if (!text.equals(standard().text(name))) {
                own.addAll(name.equals(STYLE) ? TemplateText.ofStyle(text) : TemplateText.ofPage(text));
            }
        });
        return own;
    }

    /** The number of templates, without their texts. */
    @Override
    public String toString() {
        return "templates, " + texts.size();
    }

    /** Reads the files when the first site is made. */
    private static final class Holder {
        static final SiteTemplates STANDARD = read();

        private static SiteTemplates read() {
            Map<String, String> texts = new LinkedHashMap<>();
            NAMES.forEach(name -> texts.put(name, ResourceFile.text(SiteTemplates.class.getResourceAsStream(name))));
            return new SiteTemplates(texts);
        }
    }
}
