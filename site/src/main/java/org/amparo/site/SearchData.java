package org.amparo.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.custody.CustodyPhase;
import org.amparo.data.DataArray;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.json.FeedJson;
import org.amparo.feed.internal.json.Members;
import org.amparo.feed.internal.web.RecordPages;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.RecordId;
import org.amparo.internal.text.ResourceFile;
import org.amparo.people.Name;
import org.amparo.record.Place;
import org.amparo.site.RecordKind.Entry;
import org.amparo.text.FoldedText;

/**
 * What the page of the search looks through: of each record with a page its title, names, roles, places and tags, as its
 * page and its item have them, the lists in which it is, and the date by which it is sorted. A reader's browser makes the
 * index of it and asks no server.
 */
final class SearchData {

    /** The page. */
    static final String PAGE = "search.html";

    /** What it needs beside the data. */
    private static final String SCRIPT = "search.js";

    private static final String LIBRARY = "lunr.min.js";

    /** The licence of the library, which each copy of it has to have. */
    private static final String LICENCE = "LICENSE";

    private static final String DATA = "search-data.js";

    /** The files of the search beside its page. */
    static final List<String> FILES = List.of(LIBRARY, SCRIPT, DATA);

    /** More a browser would not look through in a moment; a site of more has no search. */
    static final int MOST = 50_000;

    private final SiteContext site;
    private final Words words;
    private final Map<RecordId, Set<String>> lists;
    private final List<DataValue> records = new ArrayList<>();

    SearchData(SiteContext site, Selections selections) {
        this.site = site;
        this.lists = selections.words();
        this.words = site.words();
    }

    /** Adds a record that has a page. */
    void add(CaseRecord published, Entry entry, RecordKind kind) {
        Optional<CaseRecord> record = words.past().find(published.id());
        Set<String> names = record.map(SearchData::names).orElse(Set.of());
        Set<String> texts = new LinkedHashSet<>(names);
        texts.add(Words.alone(entry.title()));
        Members told = new Members()
                .add("url", RecordPages.folder(entry.id()) + "/" + Site.INDEX)
                .add("kind", kind.word())
                .add("title", Words.alone(entry.title()));
        addTexts(told, "names", names);
        addTexts(told, "roles", new LinkedHashSet<>(entry.roles()));
        addTexts(told, "places", record.map(this::places).orElse(Set.of()));
        addTexts(told, "tags", tags(published));
        addTexts(told, "lists", lists.getOrDefault(entry.id(), Set.of()));
        if (!entry.date().isEmpty()) {
            told.add("date", entry.date());
        }
        addTexts(told, "notes", entry.standing().map(Set::of).orElse(Set.of()));
        addTexts(told, "folded", folded(texts));
        records.add(told.object());
    }

    private static void addTexts(Members told, String name, Set<String> texts) {
        if (!texts.isEmpty()) {
            told.add(
                    name,
                    new DataArray(texts.stream()
                            .<DataValue>map(text -> new DataString(Words.alone(text)))
                            .toList()));
        }
    }

    /** All names but former ones, which are on the page of their person alone. */
    private static Set<String> names(CaseRecord record) {
        List<Name> all = List.of();
        if (record instanceof Person person) {
            all = person.names();
        } else if (record instanceof Organisation organisation) {
            all = organisation.names();
        }
        Set<String> names = new LinkedHashSet<>();
        for (Name name : all) {
            if (!name.isFormer()) {
                names.add(Words.alone(name.full()));
            }
        }
        return names;
    }

    /** The tags of its items in a feed. */
    private Set<String> tags(CaseRecord published) {
        Set<String> tags = new LinkedHashSet<>();
        for (Item item : site.items().of(published).toList()) {
            tags.addAll(item.tags());
        }
        return tags;
    }

    private Set<String> places(CaseRecord record) {
        List<Place> all = new ArrayList<>();
        if (record instanceof Detention detention) {
            for (CustodyPhase phase : detention.custodyPhases()) {
                phase.place().ifPresent(all::add);
            }
        } else if (record instanceof Incident incident) {
            incident.place().ifPresent(all::add);
        }
        Set<String> places = new LinkedHashSet<>();
        for (Place place : all) {
            Phrase name = words.place(place);
            if (!name.isEmpty()) {
                places.add(words.written(name));
            }
            place.country().flatMap(site::country).ifPresent(places::add);
        }
        return places;
    }

    /** The words of texts in Latin letters, where these are others, so that a name is found by how it is romanised. */
    private static Set<String> folded(Set<String> texts) {
        Set<String> folded = new LinkedHashSet<>();
        for (String text : texts) {
            if (!isAscii(text)) {
                folded.add(String.join(" ", FoldedText.of(text).words()));
            }
        }
        folded.remove("");
        return folded;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    /** Makes the files. */
    void each(Consumer<SiteFile> to) {
        String licensed = "/*\n" + resource(LICENCE).strip() + "\n*/\n" + resource(LIBRARY);
        to.accept(new SiteFile(LIBRARY, licensed.getBytes(UTF_8)));
        to.accept(new SiteFile(SCRIPT, resource(SCRIPT).getBytes(UTF_8)));
        String data = FeedJson.text(
                new Members().add("records", new DataArray(records)).object());
        to.accept(new SiteFile(DATA, ("var amparoSearch = " + data.strip() + ";\n").getBytes(UTF_8)));
    }

    private static String resource(String name) {
        return ResourceFile.text(SearchData.class.getResourceAsStream(name));
    }

    /** The kinds by their words in the data, for the page. */
    static List<Model> kinds(SitePhrases phrases) {
        List<Model> kinds = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            kinds.add(new Model().put("word", kind.word()).put("text", phrases.say("kind." + kind.word())));
        }
        return kinds;
    }
}
