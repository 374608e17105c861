package org.amparo.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.data.DataArray;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.feed.internal.items.Authors;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.json.Members;
import org.amparo.feed.internal.web.RecordPages;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemLine;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemSentence;
import org.amparo.feed.template.ItemView;

/** Adds the members of an item that stand around its content: addresses before it, and what it is about after it. */
final class ItemFields {

    /** A word that may say something: not "the" and "is". */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{4,}");

    private static final Set<ItemSection.Kind> LATEST = Set.of(ItemSection.Kind.STATUS, ItemSection.Kind.RELEASE);

    private final FeedOptions options;
    private final Words words;
    private final Predicate<URI> mayLead;
    private final Authors authors;

    ItemFields(FeedOptions options, Words words, Predicate<URI> mayLead) {
        this.options = options;
        this.words = words;
        this.mayLead = mayLead;
        this.authors = new Authors(words);
    }

    /** Adds the page about the record, if there is one, and the place where the record itself can be read. */
    void addAddresses(Members members, Item item) {
        options.pageOf(item.record().id())
                .or(() -> pageOf(item))
                .filter(mayLead)
                .ifPresent(url -> members.add("url", url));
        item.externalUrl().ifPresent(url -> members.add("external_url", url));
    }

    /** The page that a site writes about the record, and the place of the item on it. */
    private Optional<URI> pageOf(Item item) {
        return options.siteUrl()
                .filter(site -> PublicationItems.hasPage(words, item.record()))
                .map(FeedOptions::siteAddress)
                .map(site -> RecordPages.address(site, item.record().id(), item.anchor()));
    }

    /** Adds a summary, the authors and the tags, those of an editor last. */
    void addAbout(Members members, Item item, Optional<String> summary) {
        summary.ifPresent(text -> members.add("summary", text));
        if (!item.isCorrection()) {
            add(members, "authors", authors(authors.of(item.record())));
        }
        add(
                members,
                "tags",
                new DataArray(Stream.concat(item.tags().stream(), ofEditor(item))
                        .distinct()
                        .<DataValue>map(DataString::new)
                        .toList()));
    }

    /** The tags that an editor gave the record, for items that are about it and for no event. */
    private Stream<String> ofEditor(Item item) {
        return item.eventName().isPresent()
                ? Stream.empty()
                : options.tagsOf(item.record().id()).stream().map(Words::alone).filter(tag -> !tag.isBlank());
    }

    /**
     * The standfirst or, without one, the first line of the item that has a word which is not in the title; of a
     * detention that of the last report or the release, since any other may be out of date by itself.
     */
    static Optional<String> summary(Item item, ItemView view) {
        if (!view.standfirst().isEmpty()) {
            // A doubt that its sentences share stands behind the last.
            return Optional.of(
                    view.standfirst().stream().map(ItemSentence::text).collect(Collectors.joining(" ")));
        }
        Set<String> title = words(view.title());
        boolean isOfDetention = view.record() instanceof Detention && !item.isCorrection();
        for (ItemSection section : view.sections()) {
            List<? extends ItemLine> lines = section.lines();
            if (isOfDetention) {
                lines = LATEST.contains(section.kind()) ? lines.subList(0, 1) : List.of();
            }
            for (ItemLine line : lines) {
                if (!title.containsAll(words(line.text()))) {
                    return Optional.of(line.text());
                }
            }
        }
        return Optional.empty();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Authors by their names. */
    static DataArray authors(List<String> names) {
        return new DataArray(names.stream()
                .<DataValue>map(name -> new Members().add("name", name).object())
                .toList());
    }

    private static void add(Members members, String name, DataArray values) {
        if (!values.items().isEmpty()) {
            members.add(name, values);
        }
    }
}
