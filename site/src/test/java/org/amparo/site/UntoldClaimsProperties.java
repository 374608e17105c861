package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Access;
import org.amparo.code.CountUnit;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemLine;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemView;
import org.amparo.feed.untold.UntoldClaim;
import org.amparo.feed.untold.UntoldClaims;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.DataJson;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.people.Name;
import org.amparo.record.Place;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.PartVisitor;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.speech.Count;
import org.amparo.testing.RandomCases;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Each claim of a publication is told in a page or an event, or stands in the list of those that are not: without it,
 * some sentence would be another one, or its words stand on a page.
 */
@Tag("once")
class UntoldClaimsProperties {

    private static final int FILES = Integer.getInteger("amparo.untold", 8);

    /** How a text is written, which readers see, and pages have as its language. */
    private static final Set<String> SEEN =
            Set.of("names/language", "names/script", "texts/language", "texts/original");

    /** What another attribute says beside it. */
    private static final Map<String, String> SAID_BY = Map.ofEntries(
            Map.entry("person/kind", "names"),
            Map.entry("detention/assessments/scheme", "body"),
            Map.entry("detention/sentences/penalty", "length"),
            Map.entry("person/roles/relation", "title"),
            Map.entry("statement/demands/kind", "description"),
            Map.entry("statement/relays/edits/kind", "text"),
            Map.entry("group/size/unit", "population"),
            Map.entry("group/size/scope", "asOf"),
            Map.entry("statement/counts/unit", "population"),
            Map.entry("statement/counts/breakdown/unit", "population"),
            Map.entry("statement/counts/scope", "asOf"));

    /** Values that say that nothing is out of the ordinary. */
    private static final Set<String> USUAL =
            Set.of("false", "\"exact\"", "\"unspecified\"", "\"as-in-source\"", "\"seen\"");

    private final List<String> lost = new ArrayList<>();
    private int told;

    @Example
    void of_the_reference_case_nothing_is_left_to_list() throws IOException {
        CaseFile reference = CaseJsonReader.standard().read(Files.readString(GoldenPagesTest.REFERENCE));

        assertThat(UntoldClaims.of(Cases.published(reference), LanguageTag.ENGLISH))
                .isEmpty();
        look(reference, "reference");
        assertThat(lost).isEmpty();
    }

    @Example
    void what_the_pages_have_no_words_for_is_listed() {
        CaseFile file = CaseFile.of(
                Cases.harbour().header(),
                List.of(Person.builder()
                        .id(PersonId.of("leyla"))
                        .addName(Name.builder()
                                .full("Leyla Orlova")
                                .honorific("Dr")
                                .transliteration("ISO 9")
                                .build())
                        .bornAt(Place.builder().country("ZZ").build())
                        .build()));

        assertThat(UntoldClaims.of(Cases.published(file), LanguageTag.ENGLISH))
                .extracting(UntoldClaim::toString)
                .containsExactly(
                        "person:leyla /names/0/honorific: name: the pages show the whole name alone",
                        "person:leyla /names/0/transliteration: detail: the sentences have no words for this detail",
                        "person:leyla /bornAt/country: code: there are no words for this code");
    }

    @Example
    void a_number_of_something_that_this_version_does_not_know_is_listed_with_its_unit() {
        CaseFile file = CaseFile.of(
                Cases.harbour().header(),
                List.of(Statement.builder()
                        .id(StatementId.of("s"))
                        .access(Access.SEEN)
                        .addCount(Count.builder()
                                .value(5)
                                .unit(CountUnit.VOCABULARY.of("cells-of-a-prison"))
                                .build())
                        .build()));

        assertThat(UntoldClaims.of(Cases.published(file), LanguageTag.ENGLISH))
                .extracting(claim -> claim.at() + " " + claim.reason().code())
                .containsExactly("/counts/0/value detail", "/counts/0/unit code");
    }

    @Example
    void every_claim_is_told_or_listed() {
        for (long seed = 1; seed <= FILES; seed++) {
            RandomCases cases = RandomCases.seeded(seed);
            look(Cases.open(seed % 3 == 0 ? cases.plausibleCaseFile(12) : cases.caseFile(8)), "seed " + seed);
        }
        assertThat(lost).isEmpty();
        assertThat(told).isGreaterThan(FILES * 40);
    }

    private void look(CaseFile file, String label) {
        String json = FullJsonWriter.standard().write(Cases.published(file).caseFile());
        CaseFile published = CaseJsonReader.standard().read(json);
        DataValue tree = DataJson.read(json);
        Words words = new Words(published, LanguageTag.ENGLISH);
        Map<String, String> before = texts(published);
        Set<String> untold = new HashSet<>();
        for (UntoldClaim claim : UntoldClaims.of(Cases.published(published), LanguageTag.ENGLISH)) {
            untold.add(claim.record() + claim.at().toString());
        }
        List<CaseRecord> records = published.records();
        for (int i = 0; i < records.size(); i++) {
            CaseRecord record = records.get(i);
            if (!record.isRetracted()) {
                for (Claimed claim : claims(record)) {
                    look(words, tree, i, record, claim, before, untold, label);
                }
            }
        }
    }

    private void look(
            Words words,
            DataValue tree,
            int record,
            CaseRecord owner,
            Claimed claim,
            Map<String, String> before,
            Set<String> untold,
            String label) {
        List<String> path = new ArrayList<>(List.of("records", String.valueOf(record)));
        path.addAll(claim.path());
        DataValue value = at(tree, path);
        for (int length = 1; length <= claim.path().size(); length++) {
            if (untold.contains(owner.id() + "/" + String.join("/", claim.path().subList(0, length)))) {
                return;
            }
        }
        if (isSaidOtherwise(tree, owner, path, claim)) {
            return;
        }
        told++;
        boolean isTold = isReadable(words, claim, value, before);
        for (int length = path.size(); !isTold && length > 2; length--) {
            try {
                DataValue left = without(tree, path.subList(0, length), 0);
                isTold = !texts(CaseJsonReader.standard().read(DataJson.write(left)))
                        .equals(before);
                length = 0;
            } catch (CaseJsonException e) {
                // A record cannot lack it: what it stands in goes with it.
            }
        }
        if (!isTold) {
            lost.add(label + " " + owner.id() + " /" + String.join("/", claim.path()) + " = "
                    + DataJson.write(value).strip());
        }
    }

    /** Whether the words of a value stand on a page: those of a text, or of the days of a period. */
    private static boolean isReadable(Words words, Claimed claim, DataValue value, Map<String, String> texts) {
        List<String> all = new ArrayList<>();
        if (claim.value() instanceof PartialDate date) {
            all.add(date.display(Locale.ENGLISH));
        } else if (claim.value() instanceof Period period) {
            period.start().ifPresent(start -> all.add(start.display(Locale.ENGLISH)));
            period.end().ifPresent(end -> all.add(end.display(Locale.ENGLISH)));
        } else if (claim.value() instanceof RecordId id) {
            all.add(words.written(words.titles().of(id)));
        } else if (claim.value() instanceof Long number) {
            all.add(number.toString());
        } else if (value instanceof DataString string) {
            string.text().lines().forEach(all::add);
        }
        return !all.isEmpty()
                && texts.values().stream().anyMatch(text -> all.stream().allMatch(one -> text.contains(plain(one))));
    }

    private static boolean isSaidOtherwise(DataValue tree, CaseRecord owner, List<String> path, Claimed claim) {
        List<String> names = new ArrayList<>(claim.path());
        names.removeIf(name -> name.matches("[0-9]+"));
        String place = owner.id().type() + "/" + String.join("/", names);
        DataObject around = (DataObject) at(tree, path.subList(0, lastName(path)));
        String beside = SAID_BY.get(place);
        return USUAL.contains(DataJson.write(at(tree, path)).strip())
                || SEEN.stream().anyMatch(place::endsWith)
                || (beside != null && around.members().containsKey(beside));
    }

    /** The position of the last step that is no position in a list and no language. */
    private static int lastName(List<String> path) {
        int last = path.size() - 1;
        while (path.get(last).matches("[0-9]+")) {
            last--;
        }
        return last;
    }

    /** The texts of all pages, without their notes, and of all events. */
    private static Map<String, String> texts(CaseFile published) {
        Map<String, String> texts = new TreeMap<>();
        Cases.files(Site.of(Cases.published(published))).forEach((path, content) -> {
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(content);
                page.select(".cite").remove();
                texts.put(path, plain(page.body().text()));
            }
        });
        PublicationItems items = new PublicationItems(new Words(published, LanguageTag.ENGLISH));
        for (CaseRecord record : published.records()) {
            if (!record.isRetracted()) {
                items.eventsOf(record)
                        .map(Item::view)
                        .forEach(view -> texts.merge(
                                "events of " + record.id(), text(view), (one, other) -> one + "\n" + other));
            }
        }
        return texts;
    }

    private static String text(ItemView view) {
        StringBuilder text = new StringBuilder(view.title());
        for (ItemSection section : view.sections()) {
            for (ItemLine line : section.lines()) {
                text.append('\n').append(line.text());
            }
        }
        return plain(text.toString());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cf}\\p{Cc}]", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** A claim, or the text of it in one language. */
    private record Claimed(List<String> path, Object value) {}

    private static List<Claimed> claims(CaseRecord record) {
        List<Claimed> claims = new ArrayList<>();
        addAll(claims, record.shaped());
        return claims;
    }

    private static <T> void addAll(List<Claimed> claims, Shaped<T> shaped) {
        add(claims, Pointer.ROOT, shaped.shape(), shaped.object());
    }

    private static <T> void add(List<Claimed> claims, Pointer at, Shape<T, ?> shape, T object) {
        shape.visit(object, new PartVisitor<RuntimeException>() {
            @Override
            public <V> void value(Attribute<?, ?, V> line, V value, int item) {
                if (line.traits().role() == AttributeRole.CLAIM) {
                    String place = line.at(at, item).toString();
                    if (value instanceof LocalizedText text) {
                        text.asMap().forEach((tag, one) -> claims.add(claimed(place + "/" + tag, one)));
                    } else {
                        claims.add(claimed(place, value));
                    }
                }
            }

            @Override
            public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
                if (line.traits().role() == AttributeRole.CLAIM) {
                    add(claims, line.at(at, item), table, part);
                }
            }
        });
    }

    private static Claimed claimed(String place, Object value) {
        return new Claimed(List.of(place.substring(1).split("/", -1)), value);
    }

    private static DataValue at(DataValue tree, List<String> path) {
        DataValue value = tree;
        for (String step : path) {
            value = value instanceof DataObject object
                    ? object.members().get(step)
                    : ((DataArray) value).items().get(Integer.parseInt(step));
        }
        return value;
    }

    private static DataValue without(DataValue tree, List<String> path, int from) {
        String step = path.get(from);
        boolean isLast = from + 1 == path.size();
        if (tree instanceof DataObject object) {
            DataObject.Builder left = DataObject.builder();
            object.members().forEach((name, member) -> {
                if (!name.equals(step)) {
                    left.put(name, member);
                } else if (!isLast) {
                    left.put(name, without(member, path, from + 1));
                }
            });
            return left.build();
        }
        List<DataValue> items = new ArrayList<>(((DataArray) tree).items());
        int item = Integer.parseInt(step);
        if (isLast) {
            items.remove(item);
        } else {
            items.set(item, without(items.get(item), path, from + 1));
        }
        return new DataArray(items);
    }
}
