package org.amparo.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * newsboat 2.44, which reads Atom and no JSON Feed: repository newsboat/newsboat, commit
 * 1ee1e83d7f10b1787f8814a9ed3dc678f15e5f93.
 *
 * <ul>
 *   <li>{@code rss/atomparser.cpp}, {@code parse_entry}: the id, the title, the first link that is {@code alternate}, the
 *       content or else the summary, and the names of authors, or else those of the feed.
 *   <li>{@code src/rssparser.cpp}, {@code get_guid}: an entry is known by its id; without one by its link and date, or its
 *       title.
 *   <li>{@code src/cache.cpp}, {@code update_rssitem_unlocked}: of an entry that is known, in whichever feed, title,
 *       author, address and content are replaced, and its date is not; one that is not known is added, and nothing is
 *       deleted.
 * </ul>
 */
final class Newsboat implements Subscriber {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    @Override
    public void poll(String file) {
        Element feed = root(file);
        NodeList all = feed.getElementsByTagNameNS(ATOM, "entry");
        for (int i = 0; i < all.getLength(); i++) {
            take((Element) all.item(i));
        }
    }

    private static Element root(String file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private void take(Element entry) {
        String title = text(entry, "title");
        String content = text(entry, "content");
        String shown = content.isEmpty() ? text(entry, "summary") : content;
        String link = link(entry);
        String id = text(entry, "id");
        String known = id.isEmpty() ? link + text(entry, "published") : id;
        entries.put(known, new Entry(link, title + " " + shown + " " + text(entry, "author")));
    }

    private static String text(Element entry, String name) {
        StringBuilder text = new StringBuilder();
        for (Node child = entry.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (ATOM.equals(child.getNamespaceURI()) && name.equals(child.getLocalName())) {
                text.append(child.getTextContent().strip());
            }
        }
        return text.toString();
    }

    private static String link(Element entry) {
        NodeList links = entry.getElementsByTagNameNS(ATOM, "link");
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            String relation = link.getAttribute("rel");
            if (relation.isEmpty() || relation.equals("alternate")) {
                return link.getAttribute("href");
            }
        }
        return "";
    }

    @Override
    public Map<String, Entry> entries() {
        return entries;
    }
}
