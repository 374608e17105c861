package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSource;
import org.amparo.id.StatementId;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.TreeCodec;
import org.amparo.testing.RandomCases;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;

/**
 * Each value that an item or event tells is told with what is in doubt of it, and with its source. An import writes
 * evidence for each value alone, so a sentence must look at the evidence of all that it tells. A sentence tells a value
 * if it is another one without it, or with another value. Each is tried a few times, in as many files as {@code -Damparo.doubts} says.
 */
@Tag("once")
class DoubtOfEachValueProperties {

    private static final int FILES = Integer.getInteger("amparo.doubts", 8);
    private static final int RECORDS = 60;
    private static final int TOLD = 5;
    private static final int TRIED = 20;
    private static final StatementId SOURCE = StatementId.of("doubtful");
    private static final String TITLE = "What nobody should rely on";
    private static final String DOUBT = "improbable";
    private static final String NOTE = " [doubtful]";
    private static final Pattern TWICE = Pattern.compile("\\([^()]*(improbable|alleged)[^()]*\\1");

    /** Other values for one that a record cannot lack: a text, a code, a reference. */
    private static final List<String> ANOTHER =
            List.of("Quorn", "x-quorn", "person:quorn", "organisation:quorn", "statement:quorn");

    /** What makes other words, though no sentence tells it. */
    private static final Map<String, String> UNTOLD = Map.of(
            "person.names.language", "it says which of several names is told",
            "person.capacities", "a site tells it below the heading, with its doubt",
            "person.capacities.what", "a site tells it below the heading, with its doubt",
            "statement.source", "it says whether the statement can be read, and so be a source of what it says");

    /** Values on which many sentences turn, and of which one says what is in doubt: the title, or the first line. */
    private static final Set<String> ONCE = Set.of(
            "detention.detainee",
            "incident.subjects",
            "statement.counts.breakdown",
            "statement.demands",
            "statement.demands.outcomes.state",
            "statement.speaker",
            "statement.speaker.person",
            "statement.titles");

    /** Sentences that change with a value, and tell another one. */
    private static final Set<String> OTHER = Set.of(
            "The source has no date.",
            "Why it was not used",
            "Last reported",
            "No newer source",
            "This list is complete");

    private final Map<String, String> lost = new TreeMap<>();
    private final Map<String, Integer> told = new TreeMap<>();
    private final Map<String, Integer> tried = new TreeMap<>();

    @Example
    void every_value_is_told_with_its_doubt_and_its_source() {
        for (long seed = 1; seed <= FILES; seed++) {
            CaseFile file =
                    new Planter("", "", "").plantedIn(RandomCases.seeded(seed).plausibleCaseFile(RECORDS));
            CaseFile published = Cases.published(file).caseFile();
            published.records().stream()
                    .filter(record -> !record.isRetracted())
                    .forEach(record -> look(published, record.shape(), record));
        }
        assertThat(lost).isEmpty();
        assertThat(told).hasSizeGreaterThan(170);
    }

    /** Of records in which every value is in doubt. */
    @Example
    void no_brackets_say_twice_what_is_in_doubt() {
        for (long seed = 1; seed <= FILES; seed++) {
            CaseFile file =
                    new Planter("", "", "").plantedIn(RandomCases.seeded(seed).plausibleCaseFile(RECORDS));
            CaseFile published = Cases.published(file).caseFile();
            published.records().stream().filter(record -> !record.isRetracted()).forEach(record -> {
                lookAtAll(published, record.shape(), record, "credibility", "5");
                lookAtAll(published, record.shape(), record, "modality", "alleged");
            });
        }
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private static <T extends CaseRecord> void lookAtAll(
            CaseFile file, Shape<T, ?> shape, CaseRecord record, String manner, String code) {
        DataObject bare = (DataObject) withoutEvidence(TreeCodec.write(shape, (T) record));
        List<Value> values = new ArrayList<>();
        collect(shape, bare, List.of(), shape.name(), values);
        DataObject doubted = bare;
        for (Value value : values) {
            doubted = value.doubted(doubted, manner, code);
        }
        assertThat(sentences(file, shape, doubted))
                .filteredOn(sentence -> TWICE.matcher(sentence).find())
                .allMatch(sentence -> sentence.contains("rights concerned"));
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private <T extends CaseRecord> void look(CaseFile file, Shape<T, ?> shape, CaseRecord record) {
        DataObject bare = (DataObject) withoutEvidence(TreeCodec.write(shape, (T) record));
        List<Value> values = new ArrayList<>();
        collect(shape, bare, List.of(), shape.name(), values);
        values.removeIf(
                value -> told.getOrDefault(value.name(), 0) >= TOLD || tried.getOrDefault(value.name(), 0) >= TRIED);
        if (values.isEmpty()) {
            return;
        }
        Set<String> plain = sentences(file, shape, bare);
        for (Value value : values) {
            tried.merge(value.name(), 1, Integer::sum);
            Set<String> without = Stream.concat(
                            Stream.of(value.without(bare)), ANOTHER.stream().map(other -> value.with(other, bare)))
                    .map(tree -> sentences(file, shape, tree))
                    .filter(said -> !said.isEmpty())
                    .findFirst()
                    .orElse(plain);
            Set<String> doubted = sentences(file, shape, value.doubted(bare));
            Set<String> telling = new TreeSet<>(plain);
            telling.removeAll(without);
            if (doubted.isEmpty() || telling.isEmpty()) {
                continue;
            }
            told.merge(value.name(), 1, Integer::sum);
            Set<String> unchanged = new TreeSet<>(telling);
            unchanged.retainAll(doubted);
            unchanged.removeIf(sentence -> ONCE.contains(value.name())
                    || sentence.startsWith("# ")
                    || OTHER.stream().anyMatch(sentence::contains));
            boolean isTold = doubted.stream().anyMatch(sentence -> sentence.contains(DOUBT))
                    && doubted.stream().anyMatch(sentence -> sentence.contains(NOTE));
            if (!isTold || !unchanged.isEmpty()) {
                lost.putIfAbsent(value.name(), (isTold ? unchanged : telling).toString());
            }
        }
    }

    /** What the items and events of a record with this tree say; empty if it can be none. */
    private static <T extends CaseRecord> Set<String> sentences(CaseFile file, Shape<T, ?> shape, DataObject tree) {
        T record;
        try {
            record = TreeCodec.read(shape, tree);
        } catch (InvalidValueException e) {
            return Set.of();
        }
        Statement source = Statement.builder()
                .id(SOURCE)
                .titles(LocalizedText.of(Map.of(LanguageTag.ENGLISH, TITLE)))
                .build();
        List<CaseRecord> records = Stream.concat(
                        file.records().stream().map(one -> one.id().equals(record.id()) ? record : one),
                        Stream.of(source))
                .toList();
        PublicationItems items =
                new PublicationItems(new Words(CaseFile.of(file.header(), records), LanguageTag.ENGLISH));
        Set<String> said = new TreeSet<>();
        Stream.of(
                        items.of(record),
                        items.eventsOf(record),
                        record instanceof Person person ? Stream.of(items.about(person)) : Stream.<Item>of())
                .flatMap(all -> all)
                .map(Item::view)
                .forEach(view -> {
                    Set<Integer> notes = view.sources().stream()
                            .filter(one -> one.statement().equals(SOURCE))
                            .map(ItemSource::number)
                            .collect(Collectors.toSet());
                    said.add("# " + view.title());
                    view.sections().stream()
                            .flatMap(section -> section.lines().stream())
                            .flatMap(line -> line.sentences().stream())
                            .forEach(sentence -> said.add(Views.plain(sentence.text())
                                    + (sentence.notes().stream().anyMatch(notes::contains) ? NOTE : "")));
                });
        return said;
    }

    private static DataValue withoutEvidence(DataValue value) {
        if (value instanceof DataArray array) {
            return new DataArray(array.items().stream()
                    .map(DoubtOfEachValueProperties::withoutEvidence)
                    .toList());
        }
        if (value instanceof DataObject object) {
            Map<String, DataValue> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, withoutEvidence(member)));
            members.remove("evidence");
            return new DataObject(members);
        }
        return value;
    }

    /** Adds the values of an object and its parts for which there can be evidence. */
    private static void collect(
            Shape<?, ?> shape, DataObject object, List<Object> path, String name, List<Value> values) {
        for (Attribute<?, ?, ?> line : shape.lines()) {
            DataValue member = object.members().get(line.name());
            String named = name + "." + line.name();
            // Revisions are the history of the file itself, of which no source tells.
            if (member == null || UNTOLD.containsKey(named) || line.is(CaseRecord.REVISIONS)) {
                continue;
            }
            if (shape.attributes().containsKey(Annotated.EVIDENCE.name())
                    && !line.traits().role().speaksOfOthers()
                    && !line.name().equals("id")) {
                values.add(new Value(path, line.name(), named));
            }
            line.type().table().ifPresent(table -> {
                List<DataValue> parts = member instanceof DataArray array ? array.items() : List.of(member);
                for (int i = 0; i < parts.size(); i++) {
                    List<Object> below = new ArrayList<>(path);
                    below.add(line.name());
                    if (member instanceof DataArray) {
                        below.add(i);
                    }
                    collect(table, (DataObject) parts.get(i), below, named, values);
                }
            });
        }
    }

    /**
     * A value of a record.
     *
     * @param path the members and positions that lead to the object that has it
     * @param member its name in that object
     * @param name the names from the record to it
     */
    private record Value(List<Object> path, String member, String name) {

        DataObject without(DataObject record) {
            return (DataObject) at(record, path, object -> {
                Map<String, DataValue> members = new LinkedHashMap<>(object.members());
                members.remove(member);
                return new DataObject(members);
            });
        }

        DataObject with(String other, DataObject record) {
            return (DataObject) at(record, path, object -> object.with(member, new DataString(other)));
        }

        DataObject doubted(DataObject record) {
            return doubted(record, "credibility", "5");
        }

        DataObject doubted(DataObject record, String manner, String code) {
            DataObject evidence = DataObject.builder()
                    .put("about", member)
                    .put("statement", SOURCE.toString())
                    .put(manner, code)
                    .build();
            return (DataObject) at(
                    record,
                    path,
                    object -> object.with(
                            "evidence",
                            new DataArray(Stream.concat(
                                            object.member("evidence").stream()
                                                    .flatMap(told -> ((DataArray) told).items().stream()),
                                            Stream.of(evidence))
                                    .toList())));
        }

        private static DataValue at(DataValue value, List<Object> path, UnaryOperator<DataObject> change) {
            if (path.isEmpty()) {
                return change.apply((DataObject) value);
            }
            List<Object> rest = path.subList(1, path.size());
            if (path.get(0) instanceof Integer item) {
                List<DataValue> items = new ArrayList<>(((DataArray) value).items());
                items.set(item, at(items.get(item), rest, change));
                return new DataArray(items);
            }
            DataObject object = (DataObject) value;
            String name = path.get(0).toString();
            return object.with(name, at(object.member(name).orElseThrow(), rest, change));
        }
    }
}
