package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.data.DataArray;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemLine;
import org.amparo.feed.template.ItemSentence;
import org.amparo.feed.template.ItemSource;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.feed.template.ItemView;
import org.amparo.id.CaseFileId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.testing.RandomCases;
import org.amparo.text.LanguageTag;

/** What holds of the text of every item and event, for generated files, as many as {@code -Damparo.texts} says. */
class ItemTextProperties {

    private static final int FILES = Integer.getInteger("amparo.texts", 50);
    private static final URI BASE = URI.create("https://cases.example/");
    private static final Clock LATER = Clock.fixed(Instant.parse("2400-01-01T00:00:00Z"), ZoneOffset.UTC);

    private static final Pattern ISOLATE = Pattern.compile("\u2068[^\u2068\u2069]*\u2069");
    private static final Pattern MARKS = Pattern.compile("<sup>((?:\\[[0-9]+])+)</sup>");
    private static final Pattern SOURCE = Pattern.compile("<li>");

    private static CaseFile file(long seed) {
        RandomCases cases = RandomCases.seeded(seed);
        CaseFile any = seed % 3 == 0
                ? cases.contradictory()
                : seed % 3 == 1 ? cases.caseFile(25) : cases.plausibleCaseFile(30);
        return CaseFile.of(
                any.header().toBuilder()
                        .id(CaseFileId.of("made"))
                        .base(BASE)
                        .marking(Marking.PUBLIC)
                        .markings(List.of())
                        .defaultMarking(Marking.PUBLIC)
                        .build(),
                any.records());
    }

    /** All items and events of a publication, by their ids. */
    private static Map<String, ItemView> views(CaseFile published, String language) {
        PublicationItems items = new PublicationItems(new Words(published, LanguageTag.parse(language)));
        Map<String, ItemView> views = new TreeMap<>();
        published.records().stream()
                .filter(record -> !record.isRetracted())
                .flatMap(record -> Stream.concat(items.of(record), items.eventsOf(record)))
                .forEach(item ->
                        views.put(item.eventName().map(DataArray::hashCode) + " " + item.id(BASE), item.view()));
        return views;
    }

    private static Stream<ItemSentence> sentences(ItemView view) {
        Stream<ItemSentence> story = Stream.concat(view.standfirst().stream(), view.account().stream());
        Stream<ItemSentence> fields = view.sections().stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.sentences().stream());
        return Stream.concat(story, fields);
    }

    @Example
    void every_item_keeps_the_rules_in_whatever_order_its_parts_are() {
        int notes = 0;
        for (long seed = 1; seed <= FILES; seed++) {
            String language = Phrasebook.LANGUAGES.get((int) (seed / 3 % Phrasebook.LANGUAGES.size()));
            CaseFile published = Disclosure.project(file(seed), PublicationProfile.PUBLIC, LATER)
                    .caseFile();
            Map<String, ItemView> views = views(published, language);
            Map<String, ItemView> others = views(Reordered.of(published, seed), language);
            assertThat(others.keySet()).as("seed " + seed).isEqualTo(views.keySet());
            Set<String> anchors = new HashSet<>();
            for (String id : views.keySet()) {
                String what = "seed " + seed + ", " + id;
                ItemView view = Objects.requireNonNull(views.get(id));
                notes += everyNoteHasASourceAndEverySourceANote(what, view);
                everyNoteLeadsToItsSource(what, view, anchors);
                noBracketsStandWithinOthersOrBesideOthers(what, view);
                noCountryIsToldByItsCode(what, view);
                assertThat(lines(Objects.requireNonNull(others.get(id))))
                        .as(what)
                        .isEqualTo(lines(view));
            }
        }
        assertThat(notes).isGreaterThan(FILES);
    }

    private static int everyNoteHasASourceAndEverySourceANote(String what, ItemView view) {
        List<Integer> numbers =
                IntStream.rangeClosed(1, view.sources().size()).boxed().toList();
        assertThat(view.sources()).as(what).extracting(ItemSource::number).isEqualTo(numbers);
        assertThat(view.sources()).as(what).extracting(ItemSource::statement).doesNotHaveDuplicates();
        assertThat(sentences(view)
                        .flatMap(sentence -> sentence.notes().stream())
                        .distinct()
                        .sorted())
                .as(what)
                .isEqualTo(numbers);
        return numbers.size();
    }

    /** By its number, in HTML and in plain text; no source has a place that one of another item has. */
    private static void everyNoteLeadsToItsSource(String what, ItemView view, Set<String> anchors) {
        String html = ItemTemplate.standard().html(view);
        assertThat(view.sources()).as(what).allMatch(source -> anchors.add(source.anchor()));
        assertThat(SOURCE.matcher(html).results()).as(what).hasSameSizeAs(view.sources());
        assertThat(MARKS.matcher(html).results().map(marks -> marks.group(1)))
                .as(what)
                .isEqualTo(sentences(view)
                        .filter(sentence -> !sentence.notes().isEmpty())
                        .map(sentence -> sentence.notes().stream()
                                .map(number -> "[" + number + "]")
                                .collect(Collectors.joining()))
                        .toList());
        String text = ItemTemplate.standard().text(view);
        view.sources()
                .forEach(source -> assertThat(text)
                        .contains("\n[" + source.number() + "] " + source.name())
                        .contains("[" + source.number() + "]"));
    }

    private static void noBracketsStandWithinOthersOrBesideOthers(String what, ItemView view) {
        Stream<String> texts = Stream.of(
                        Stream.of(view.title()),
                        sentences(view).map(ItemSentence::text),
                        view.sources().stream().map(ItemSource::name),
                        view.sources().stream().flatMap(source -> source.wordings().stream()))
                .flatMap(all -> all);
        assertThat(texts.map(text -> ISOLATE.matcher(text).replaceAll("X")))
                .as(what)
                .noneMatch(text -> text.matches(".*\\([^)]*\\(.*|.*\\) *\\(.*"));
    }

    private static void noCountryIsToldByItsCode(String what, ItemView view) {
        assertThat(sentences(view)
                        .map(sentence -> ISOLATE.matcher(sentence.text()).replaceAll("")))
                .as(what)
                .noneMatch(text -> text.matches(".*\\b(X[A-Z]|AZ|US)\\b.*"));
    }

    /** The words of an item in any order, since a list of names stands in the order of the file. */
    private static List<String> lines(ItemView view) {
        Stream<String> told = view.sections().stream()
                .flatMap(section ->
                        section.lines().stream().map(ItemLine::text).map(text -> section.kind() + " " + words(text)));
        Stream<String> sources = view.sources().stream()
                .map(source -> source.statement() + " " + words(source.name())
                        + source.wordings().stream()
                                .map(ItemTextProperties::words)
                                .map(Object::toString)
                                .sorted()
                                .toList());
        return Stream.of(Stream.of("title " + words(view.title())), told, sources)
                .flatMap(all -> all)
                .sorted()
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s,.;:()\u2068\u2069]+"))
                .sorted()
                .toList();
    }
}
