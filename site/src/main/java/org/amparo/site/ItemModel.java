package org.amparo.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        List<Model> sources = new ArrayList<>();
        for (ItemSource source : item.sources()) {
            sources.add(source(source, anchor(prefix, sources.size() + 1)));
        }
        boolean hasStory = !item.standfirst().isEmpty() || !item.account().isEmpty();
        return new Model()
                .put("title", item.title())
                .put("hasStory", hasStory)
                .putIfPresent("standfirst", paragraph(item.standfirst(), prefix))
                .putIfPresent("account", paragraph(item.account(), prefix))
                .put("tag", prefix.isEmpty() ? "h2" : "h3")
                .putEach("sections", item.sections(), section -> section(section, prefix))
                .put("sourcesId", prefix + "sources")
                .put("sourcesHeading", words.say("heading.sources"))
                .putList("sources", sources);
    }

    private Model section(ItemSection section, String prefix) {
        String kind = section.kind().name().toLowerCase(Locale.ROOT);
        return new Model()
                .put("kind", kind)
                .put("id", prefix + kind)
                .put("heading", section.heading())
                .putEach("lines", section.lines(), line -> line(line, prefix));
    }

    private Model line(ItemLine line, String prefix) {
        return sentences(line.sentences(), prefix);
    }

    private Optional<Model> paragraph(List<ItemSentence> sentences, String prefix) {
        return sentences.isEmpty() ? Optional.empty() : Optional.of(sentences(sentences, prefix));
    }

    private Model sentences(List<ItemSentence> sentences, String prefix) {
        return new Model().putEach("sentences", sentences, sentence -> sentence(sentence, prefix));
    }

    private Model sentence(ItemSentence sentence, String prefix) {
        List<Model> notes = new ArrayList<>();
        for (int number : sentence.notes()) {
            notes.add(note(number, prefix));
        }
        return new Model()
                .put("text", sentence.text())
                .put("page", sentence.leadsTo().flatMap(to -> site.link(to, RecordPage.ROOT)))
                .putList("notes", notes);
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
                .putEach("wordings", source.wordings(), ItemModel::text);
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
    static List<String> lines(ItemView item, List<ItemSection.Kind> kinds) {
        List<String> lines = new ArrayList<>();
        for (ItemSection section : item.sections()) {
            if (kinds.contains(section.kind())) {
                for (ItemLine line : section.lines()) {
                    lines.add(line.text());
                }
            }
        }
        return lines;
    }
}
