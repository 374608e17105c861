package org.amparo.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.owasp.encoder.Encode;

/**
 * A writer of XML 1.0 without mixed content. Characters that XML cannot hold become spaces, and a line ends with a line
 * feed, as a parser would have it.
 */
final class XmlWriter {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern SPACE = Pattern.compile("[\t\n]");
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** An attribute of an element. */
    record Attribute(String name, String value) {}

    static Attribute attribute(String name, Object value) {
        return new Attribute(name, value.toString());
    }

    /** Starts an element that holds others. */
    void start(String name, Attribute... attributes) {
        tag(name, attributes);
        out.append(">\n");
        open.push(name);
    }

    /** Ends the element that was started last. */
    void end() {
        String name = open.pop();
        indent();
        out.append("</").append(name).append(">\n");
    }

    /** Adds an element that holds text. */
    void element(String name, String text, Attribute... attributes) {
        tag(name, attributes);
        out.append('>')
                .append(Encode.forXmlContent(lines(text)))
                .append("</")
                .append(name)
                .append(">\n");
    }

    /** Adds an element that holds text, if there is one. */
    void element(String name, Optional<?> text, Attribute... attributes) {
        text.ifPresent(present -> element(name, present.toString(), attributes));
    }

    /** Adds an element that holds nothing. */
    void empty(String name, Attribute... attributes) {
        tag(name, attributes);
        out.append("/>\n");
    }

    private void tag(String name, Attribute... attributes) {
        indent();
        out.append('<').append(name);
        for (Attribute attribute : attributes) {
            // A parser makes spaces of them in any case.
            String value = SPACE.matcher(lines(attribute.value())).replaceAll(" ");
            out.append(' ')
                    .append(attribute.name())
                    .append("=\"")
                    .append(Encode.forXmlAttribute(value))
                    .append('"');
        }
    }

    private void indent() {
        out.append(INDENT.repeat(open.size()));
    }

    private static String lines(String text) {
        return LINE_END.matcher(text).replaceAll("\n");
    }

    /** The text so far. */
    @Override
    public String toString() {
        return out.toString();
    }
}
