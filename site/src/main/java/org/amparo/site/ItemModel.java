package org.amparo.site;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.feed.internal.words.FeedPhrases;
import org.amparo.feed.template.ItemLine;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemSentence;
import org.amparo.feed.template.ItemSource;
import org.amparo.feed.template.ItemView;
import org.amparo.internal.text.Phrases;

/** The item of a feed as a template of a page is given it: sections with sentences, and numbered sources. */
final class ItemModel {

    private final SiteContext site;
    private final Phrases words;

    ItemModel(SiteContext site) {
        this.site = site;
        this.words = FeedPhrases.in(site.words().language().toLocale());
    }

    /**
     * The model of an item.
     *
     * @param prefix begins the ids of its sections, where a page has several items; empty for the one item of a page
     */
    Model of(ItemView item, String prefix) {
        return new Model()
                .put("title", item.title())
                .put("tag", prefix.isEmpty() ? "h2" : "h3")
                .put(
                        "sections",
                        item.sections().stream()
                                .map(section -> section(section, prefix))
                                .toList())
                .put("sourcesId", prefix + "sources")
                .put("sourcesHeading", words.say("heading.sources"))
                .putList(
                        "sources",
                        IntStream.range(0, item.sources().size())
                                .mapToObj(i -> source(item.sources().get(i), anchor(prefix, i + 1)))
                                .toList());
    }

    private Model section(ItemSection section, String prefix) {
        String kind = section.kind().name().toLowerCase(Locale.ROOT);
        return new Model()
                .put("kind", kind)
                .put("id", prefix + kind)
                .put("heading", section.heading())
                .put(
                        "lines",
                        section.lines().stream().map(line -> line(line, prefix)).toList());
    }

    private Model line(ItemLine line, String prefix) {
        return new Model()
                .put(
                        "sentences",
                        line.sentences().stream()
                                .map(sentence -> sentence(sentence, prefix))
                                .toList());
    }

    private Model sentence(ItemSentence sentence, String prefix) {
        return new Model()
                .put("text", sentence.text())
                .put("page", sentence.leadsTo().flatMap(to -> site.link(to, RecordPage.ROOT)))
                .putList(
                        "notes",
                        sentence.notes().stream()
                                .map(number -> note(number, prefix))
                                .toList());
    }

    private static Model note(int number, String prefix) {
        return new Model().put("number", number).put("anchor", anchor(prefix, number));
    }

    /**
     * The id of a source, unique on its page. Those that items of feeds have are not: two conferrals of an award to one
     * recipient have the same, if they have no keys.
     */
    private static String anchor(String prefix, int number) {
        return prefix + "note-" + number;
    }

    private Model source(ItemSource source, String anchor) {
        return new Model()
                .put("anchor", anchor)
                .put("name", source.name())
                .put("page", site.link(source.statement(), RecordPage.ROOT))
                .put("url", source.url().map(URI::toString))
                .put("host", source.url().map(URI::getHost))
                .put("archiveUrl", source.archiveUrl().map(URI::toString))
                .put("archive", archive(source))
                .put("wordings", source.wordings().stream().map(ItemModel::text).toList());
    }

    private String archive(ItemSource source) {
        String copy = words.say("source.archive");
        return source.archivedOn()
                .map(on -> words.say("source.dated", copy, on))
                .orElse(copy);
    }

    static Model text(String text) {
        return new Model().put("text", text);
    }

    /** The lines of some sections without their notes, for pages on which the sources are not listed. */
    static Stream<String> lines(ItemView item, List<ItemSection.Kind> kinds) {
        return item.sections().stream()
                .filter(section -> kinds.contains(section.kind()))
                .flatMap(section -> section.lines().stream())
                .map(ItemLine::text);
    }
}
