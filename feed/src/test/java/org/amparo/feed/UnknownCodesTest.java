package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.items.Items;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.feed.template.ItemView;
import org.amparo.internal.text.Phrasebook;
import org.amparo.shape.Shape;
import org.amparo.testing.RandomCases;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that no item says a code that this version does not know, of whatever vocabulary. */
class UnknownCodesTest {

    private static final String UNKNOWN = "not-in-this-version";

    /** The attributes of all tables that hold codes, as {@code table.attribute}. */
    static Stream<String> codes() {
        Set<String> found = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        new TreeMap<>(CaseRecord.shapes()).values().forEach(shape -> collect(shape, seen, found));
        return found.stream();
    }

    private static void collect(Shape<?, ?> shape, Set<String> seen, Set<String> found) {
        if (!seen.add(shape.name())) {
            return;
        }
        shape.attributes().values().forEach(line -> {
            line.type().table().ifPresent(part -> collect(part, seen, found));
            if (Planter.isCode(line.type(), UNKNOWN)
                    && !line.name().startsWith("marking")
                    && !shape.name().equals("attribute-marking")) {
                found.add(shape.name() + "." + line.name());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_code_of_a_later_version_is_in_no_item(String line) {
        String[] parts = line.split("\\.", 2);
        int planted = 0;
        for (long seed = 1; seed <= 60 && planted < 3; seed++) {
            Planter planter = new Planter(parts[0], parts[1], UNKNOWN);
            CaseFile file = planter.plantedIn(RandomCases.seeded(seed).caseFile(20));
            if (planter.planted() > 0) {
                planted += planter.planted();
                Phrasebook.LANGUAGES.forEach(language -> assertThat(told(file, language))
                        .allSatisfy(
                                said -> assertThat(said).doesNotContain(UNKNOWN).doesNotContain("{0}")));
            }
        }
        assertThat(planted).as("codes planted").isPositive();
    }

    private static List<String> told(CaseFile file, String language) {
        Items items = new Items(new Words(file, LanguageTag.parse(language)));
        return file.records().stream()
                .filter(record -> !record.isRetracted())
                .flatMap(record -> Stream.concat(items.of(record), items.eventsOf(record)))
                .flatMap(UnknownCodesTest::told)
                .toList();
    }

    private static Stream<String> told(Item item) {
        ItemView view = item.view();
        ItemTemplate template = ItemTemplate.standard();
        return Stream.concat(Stream.of(view.title(), template.text(view), template.html(view)), item.tags());
    }
}
