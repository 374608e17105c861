package org.amparo.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.feed.internal.web.WebAddress;

/**
 * The texts of a template: what readers can see of it, on a page or in its source, and what the standard templates do not
 * have. The words of the language that it is written in are none.
 */
final class TemplateText {

    /** What Mustache replaces. */
    private static final Pattern PLACE = Pattern.compile("\\{\\{.*?}}}?", Pattern.DOTALL);

    private static final Pattern ELEMENT = Pattern.compile("<[^>]*>");

    private static final Pattern VALUE = Pattern.compile("=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

    /** An entity of a letter with a mark; the search takes no notice of marks. */
    private static final Pattern MARKED_LETTER = Pattern.compile("&([A-Za-z])[a-z]{2,6};");

    private static final Pattern NUMBERED = Pattern.compile("&#(?:[xX]([0-9A-Fa-f]{1,6})|([0-9]{1,7}));");

    /** Remarks, texts, addresses, and the names of classes and elements. */
    private static final Pattern OF_STYLE =
            Pattern.compile("/\\*.*?\\*/|\"[^\"]*\"|'[^']*'|url\\([^)]*\\)|[.#][\\w-]+", Pattern.DOTALL);

    private TemplateText() {}

    /** The texts of a template of a page: between elements, in remarks, and in the values of attributes. */
    static List<String> ofPage(String template) {
        String own = PLACE.matcher(own(template, Holder.LINES)).replaceAll(" ");
        String open = own.replace("<!--", " ").replace("-->", " ");
        List<String> texts = new ArrayList<>();
        texts.add(decoded(ELEMENT.matcher(open).replaceAll("")));
        texts.add(decoded(ELEMENT.matcher(open).replaceAll(" ")));
        for (String value : values(own)) {
            if (!Holder.VALUES.contains(value)) {
                texts.add(decoded(value));
                texts.add(address(decoded(value)));
            }
        }
        return texts;
    }

    /** The texts of a stylesheet. */
    static List<String> ofStyle(String style) {
        List<String> texts = new ArrayList<>();
        Matcher text = OF_STYLE.matcher(own(style, Holder.LINES));
        while (text.find()) {
            texts.add(text.group());
            texts.add(address(text.group()));
        }
        return texts;
    }

    private static String own(String template, Set<String> standard) {
        return template.lines().filter(line -> !standard.contains(line.strip())).collect(Collectors.joining("\n"));
    }

    private static List<String> values(String template) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(template);
        while (value.find()) {
            String quoted = value.group(1) != null ? value.group(1) : value.group(2);
            values.add(quoted != null ? quoted : value.group(3));
        }
        return values;
    }

    /** The words of what may be an address. */
    private static String address(String value) {
        try {
            return WebAddress.words(new URI(value));
        } catch (URISyntaxException e) {
            return value.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
        }
    }

    private static String decoded(String text) {
        String lettered = MARKED_LETTER.matcher(text.replace("&nbsp;", " ")).replaceAll("$1");
        return NUMBERED.matcher(lettered).replaceAll(TemplateText::character);
    }

    private static String character(MatchResult number) {
        int code = number.group(1) != null ? Integer.parseInt(number.group(1), 16) : Integer.parseInt(number.group(2));
        return Character.isValidCodePoint(code) ? Matcher.quoteReplacement(Character.toString(code)) : " ";
    }

    /** What the standard templates have, of which none names anybody. */
    private static final class Holder {
        static final Set<String> LINES = SiteTemplates.names().stream()
                .flatMap(name -> SiteTemplates.standard().text(name).lines())
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());

        static final Set<String> VALUES = SiteTemplates.names().stream()
                .flatMap(name -> values(SiteTemplates.standard().text(name)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
