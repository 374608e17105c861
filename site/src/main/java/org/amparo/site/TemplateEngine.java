package org.amparo.site;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.site.Model.Markup;
import org.owasp.encoder.Encode;

/** Fills templates with models. Each kind of page is the common template around its own. */
final class TemplateEngine {

    private static final String CONTENT = "content";

    private static final String ENDING = ".mustache";

    private final SiteTemplates templates;
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    TemplateEngine(SiteTemplates templates) {
        this.templates = templates;
    }

    /**
     * A page.
     *
     * @param kind the name of the template of its content, without its ending
     * @throws SiteException {@code template}
     */
    String page(String kind, Model model) {
        try {
            return compiled.computeIfAbsent(kind, this::compile).execute(model.values());
        } catch (MustacheException.Context e) {
            throw SiteException.unknownName(kind + ENDING, e.key);
        } catch (MustacheException e) {
            throw SiteException.template(kind + ENDING);
        }
    }

    private Template compile(String kind) {
        Mustache.Compiler compiler = Mustache.compiler()
                .withCollector(new MapsAlone())
                .withFormatter(TemplateEngine::escaped)
                // The formatter has escaped everything, also what stands in three braces.
                .withEscaper(text -> text)
                .emptyStringIsFalse(true)
                .withLoader(name -> new StringReader(text((name.equals(CONTENT) ? kind : name) + ENDING)));
        try {
            return compiler.compile(text(SiteTemplates.PAGE));
        } catch (MustacheParseException e) {
            throw SiteException.template(SiteTemplates.PAGE);
        }
    }

    private String text(String name) {
        return templates.text(name);
    }

    /**
     * Every value, whether a template puts it into two braces or three. What is no text prints nothing: it is not
     * there.
     */
    private static String escaped(Object value) {
        if (value instanceof Boolean || value instanceof List) {
            return "";
        }
        return value instanceof Markup ? value.toString() : Encode.forHtml(value.toString());
    }

    /** Looks into maps and lists, and into no other type, for which it would need reflection. */
    private static final class MapsAlone extends BasicCollector {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
