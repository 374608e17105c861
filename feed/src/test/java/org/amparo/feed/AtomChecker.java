package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Checks a text against RFC 4287, its schema and the rules that its schema cannot say, without any code that makes feeds.
 * What the RFC only recommends and our feeds promise is checked too: a link to the feed itself, and ids that differ.
 */
final class AtomChecker {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** RFC 3339 with upper-case letters, as section 3.3 wants it. */
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
            + "T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})");

    private static final Pattern EMAIL = Pattern.compile(".+@.+");
    private static final Pattern MEDIA_TYPE = Pattern.compile(".+/.+");

    private static final Set<String> OF_FEED = Set.of(
            "author",
            "category",
            "contributor",
            "generator",
            "icon",
            "id",
            "link",
            "logo",
            "rights",
            "subtitle",
            "title",
            "updated",
            "entry");
    private static final Set<String> OF_ENTRY = Set.of(
            "author",
            "category",
            "content",
            "contributor",
            "id",
            "link",
            "published",
            "rights",
            "source",
            "summary",
            "title",
            "updated");
    private static final Set<String> OF_PERSON = Set.of("name", "uri", "email");
    private static final Set<String> SINGLE = Set.of(
            "generator",
            "icon",
            "id",
            "logo",
            "rights",
            "subtitle",
            "title",
            "updated",
            "content",
            "published",
            "source",
            "summary",
            "name",
            "uri",
            "email");
    private static final Set<String> TEXTS = Set.of("title", "subtitle", "rights", "summary");
    private static final Set<String> DATES = Set.of("updated", "published");
    private static final Set<String> ADDRESSES = Set.of("id", "icon", "logo", "uri");

    private final List<String> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private AtomChecker() {}

    /** The faults, each as a path and a code. */
    static List<String> check(String xml) {
        return check(xml.getBytes(UTF_8));
    }

    static List<String> check(byte[] xml) {
        AtomChecker checker = new AtomChecker();
        try {
            checker.feed(parser().parse(new ByteArrayInputStream(xml)).getDocumentElement());
        } catch (SAXException e) {
            checker.problem("", "not-xml");
        } catch (IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
        return checker.problems;
    }

    /** A parser that takes no document type, and so no entities from elsewhere. */
    static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        DocumentBuilder parser = factory.newDocumentBuilder();
        parser.setErrorHandler(new Strict());
        return parser;
    }

    private void feed(Element feed) {
        if (!isAtom(feed) || !feed.getLocalName().equals("feed")) {
            problem("", "no-feed");
            return;
        }
        children("feed", feed, OF_FEED);
        required("feed", feed, "id", "title", "updated");
        links("feed", feed);
        if (elements(feed, "link").stream().noneMatch(link -> relation(link).equals("self"))) {
            problem("feed/link", "no-self");
        }
        List<Element> entries = elements(feed, "entry");
        for (int i = 0; i < entries.size(); i++) {
            entry("entry" + i, entries.get(i), !elements(feed, "author").isEmpty());
        }
    }

    private void entry(String at, Element entry, boolean feedHasAuthor) {
        children(at, entry, OF_ENTRY);
        required(at, entry, "id", "title", "updated");
        links(at, entry);
        elements(entry, "id").stream()
                .filter(id -> !ids.add(id.getTextContent()))
                .forEach(id -> problem(at + "/id", "duplicate"));
        boolean sourceHasAuthor = elements(entry, "source").stream()
                .anyMatch(source -> !elements(source, "author").isEmpty());
        if (!feedHasAuthor && !sourceHasAuthor && elements(entry, "author").isEmpty()) {
            problem(at + "/author", "missing");
        }
        boolean hasPage =
                elements(entry, "link").stream().anyMatch(link -> relation(link).equals("alternate"));
        if (elements(entry, "content").isEmpty() && !hasPage) {
            problem(at + "/content", "missing");
        }
        elements(entry, "content").forEach(content -> content(at, entry, content));
    }

    private void content(String at, Element entry, Element content) {
        String type = content.getAttribute("type");
        boolean isText = Set.of("", "text", "html", "xhtml").contains(type);
        if (!isText && !MEDIA_TYPE.matcher(type).matches()) {
            problem(at + "/content", "type");
        }
        if (isText && !type.equals("xhtml")) {
            noElements(at + "/content", content);
        }
        if (content.hasAttribute("src")) {
            address(at + "/content", content.getAttribute("src"));
            if (!content.getTextContent().isEmpty()) {
                problem(at + "/content", "not-empty");
            }
            if (elements(entry, "summary").isEmpty()) {
                problem(at + "/summary", "missing");
            }
        } else if (content.getTextContent().isBlank()) {
            problem(at + "/content", "empty");
        }
    }

    /** Checks the children of a feed, an entry or a person that are Atom's, and that there is no text between them. */
    private void children(String at, Element parent, Set<String> known) {
        language(at, parent);
        Set<String> seen = new HashSet<>();
        for (Node child : nodes(parent)) {
            if (child instanceof Element element && isAtom(element)) {
                String name = element.getLocalName();
                if (!known.contains(name)) {
                    problem(at + "/" + name, "unknown");
                } else if (!seen.add(name) && SINGLE.contains(name)) {
                    problem(at + "/" + name, "twice");
                }
                child(at + "/" + name, name, element);
            } else if (!(child instanceof Element) && !child.getTextContent().isBlank()) {
                problem(at, "text");
            }
        }
    }

    private void child(String at, String name, Element element) {
        language(at, element);
        String text = element.getTextContent();
        if (DATES.contains(name) && !DATE.matcher(text).matches()) {
            problem(at, "no-date");
        }
        if (ADDRESSES.contains(name)) {
            address(at, text);
        }
        if (TEXTS.contains(name)) {
            if (!Set.of("", "text", "html", "xhtml").contains(element.getAttribute("type"))) {
                problem(at, "type");
            }
            noElements(at, element);
            if (text.isBlank()) {
                problem(at, "empty");
            }
        }
        if (name.equals("author") || name.equals("contributor")) {
            person(at, element);
        }
        if (name.equals("category") && element.getAttribute("term").isBlank()) {
            problem(at, "no-term");
        }
    }

    private void person(String at, Element person) {
        children(at, person, OF_PERSON);
        required(at, person, "name");
        elements(person, "name").stream()
                .filter(name -> name.getTextContent().isBlank())
                .forEach(name -> problem(at + "/name", "empty"));
        elements(person, "email").stream()
                .filter(email -> !EMAIL.matcher(email.getTextContent()).matches())
                .forEach(email -> problem(at + "/email", "no-address"));
    }

    private void links(String at, Element parent) {
        Set<String> pages = new HashSet<>();
        for (Element link : elements(parent, "link")) {
            address(at + "/link", link.getAttribute("href"));
            if (link.hasAttribute("rel") && link.getAttribute("rel").isBlank()) {
                problem(at + "/link", "no-relation");
            }
            if (link.hasAttribute("type")
                    && !MEDIA_TYPE.matcher(link.getAttribute("type")).matches()) {
                problem(at + "/link", "type");
            }
            if (link.hasAttribute("length") && !link.getAttribute("length").matches("[0-9]+")) {
                problem(at + "/link", "length");
            }
            String kind = link.getAttribute("type") + " " + link.getAttribute("hreflang");
            if (relation(link).equals("alternate") && !pages.add(kind)) {
                problem(at + "/link", "alternate-twice");
            }
        }
    }

    private static String relation(Element link) {
        return link.hasAttribute("rel") ? link.getAttribute("rel") : "alternate";
    }

    private void required(String at, Element parent, String... names) {
        Arrays.stream(names)
                .filter(name -> elements(parent, name).isEmpty())
                .forEach(name -> problem(at + "/" + name, "missing"));
    }

    private void noElements(String at, Element element) {
        if (nodes(element).stream().anyMatch(Element.class::isInstance)) {
            problem(at, "element");
        }
    }

    private void address(String at, String text) {
        try {
            if (!new URI(text).isAbsolute() || text.chars().anyMatch(c -> c <= ' ' || c >= 127)) {
                problem(at, "no-address");
            }
        } catch (URISyntaxException e) {
            problem(at, "no-address");
        }
    }

    private void language(String at, Element element) {
        Attr language = element.getAttributeNodeNS(XMLConstants.XML_NS_URI, "lang");
        try {
            if (language != null) {
                new Locale.Builder().setLanguageTag(language.getValue());
            }
        } catch (IllformedLocaleException e) {
            problem(at + "@lang", "malformed");
        }
    }

    private static boolean isAtom(Element element) {
        return ATOM.equals(element.getNamespaceURI());
    }

    private static List<Element> elements(Element parent, String name) {
        return nodes(parent).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> isAtom(element) && element.getLocalName().equals(name))
                .toList();
    }

    private static List<Node> nodes(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .toList();
    }

    private void problem(String at, String code) {
        problems.add(at + " " + code);
    }

    /** Takes every complaint of the parser as an error, and prints none. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
