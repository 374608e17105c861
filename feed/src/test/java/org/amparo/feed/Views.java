package org.amparo.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.feed.template.ItemLine;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.feed.template.ItemView;
import org.amparo.text.LanguageTag;

/** The items of invented records, as a template sees them. */
final class Views {

    private Views() {}

    /** The view of each item, in the order of the feed. */
    static List<ItemView> views(String language, CaseRecord... records) {
        List<ItemView> views = new ArrayList<>();
        ItemTemplate catching = new ItemTemplate() {
            @Override
            public String html(ItemView item) {
                views.add(item);
                return ItemTemplate.standard().html(item);
            }

            @Override
            public String text(ItemView item) {
                return ItemTemplate.standard().text(item);
            }
        };
        JsonFeeds.of(
                Cases.published(Cases.file(records).build()),
                FeedOptions.builder()
                        .language(LanguageTag.parse(language))
                        .template(catching)
                        .build());
        return views;
    }

    /** The text without isolates, which nobody sees. */
    static String plain(String text) {
        return text.replaceAll("[\u2068\u2069]", "");
    }

    static List<String> lines(ItemSection.Kind kind, CaseRecord record, CaseRecord... others) {
        List<CaseRecord> records = new ArrayList<>(List.of(others));
        records.add(record);
        return lines("en", kind, record, records.toArray(CaseRecord[]::new));
    }

    static List<String> lines(String language, ItemSection.Kind kind, CaseRecord record, CaseRecord... records) {
        return views(language, records).stream()
                .filter(view -> view.record().id().equals(record.id()))
                .flatMap(view -> view.sections().stream())
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.lines().stream())
                .map(ItemLine::text)
                .map(Views::plain)
                .toList();
    }

    /** The words that the item of a record cites. */
    static List<String> wordings(CaseRecord record, CaseRecord... others) {
        return wordings("en", record, others);
    }

    static List<String> wordings(String language, CaseRecord record, CaseRecord... others) {
        CaseRecord[] records =
                Stream.concat(Stream.of(others), Stream.of(record)).toArray(CaseRecord[]::new);
        return views(language, records).stream()
                .filter(view -> view.record().id().equals(record.id()))
                .flatMap(view -> view.sources().stream())
                .flatMap(source -> source.wordings().stream())
                .map(Views::plain)
                .toList();
    }

    /** The title of the item of a record. */
    static String title(CaseRecord record, CaseRecord... others) {
        CaseRecord[] records =
                Stream.concat(Stream.of(others), Stream.of(record)).toArray(CaseRecord[]::new);
        return views("en", records).stream()
                .filter(view -> view.record().id().equals(record.id()))
                .map(ItemView::title)
                .map(Views::plain)
                .findFirst()
                .orElseThrow();
    }
}
