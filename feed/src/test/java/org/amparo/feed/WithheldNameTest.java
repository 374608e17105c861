package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.id.PersonId;
import org.amparo.people.Name;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that a withheld name, planted in each kind of text that a case file can hold, is nowhere in the feed. */
@Tag("once")
class WithheldNameTest {

    private static final String NAME = "Zorana Quellmeister";
    private static final PersonId WITHHELD = PersonId.of("withheld-1");

    private static Person person(Marking marking) {
        return Person.builder()
                .id(WITHHELD)
                .addName(Name.of(NAME))
                .marking(marking)
                .build();
    }

    /** The attributes of all tables that hold text, as {@code table.attribute}. */
    static Stream<String> textAttributes() {
        Set<String> found = new LinkedHashSet<>();
        Set<Shape<?, ?>> seen = new LinkedHashSet<>();
        collect(CaseHeader.SHAPE, seen, found);
        new TreeMap<>(CaseRecord.shapes()).values().forEach(shape -> collect(shape, seen, found));
        return found.stream();
    }

    private static void collect(Shape<?, ?> shape, Set<Shape<?, ?>> seen, Set<String> found) {
        if (!seen.add(shape)) {
            return;
        }
        for (Attribute<?, ?, ?> line : shape.attributes().values()) {
            line.type().table().ifPresent(part -> collect(part, seen, found));
            if (Planter.holdsText(line.type())) {
                found.add(shape.name() + "." + line.name());
            }
        }
    }

    /** The feed of a file; empty for random awards with two conferrals to one recipient and no keys. */
    private static String feedOf(CaseFile file, Marking marking) {
        List<CaseRecord> records = new ArrayList<>(file.records());
        records.add(person(marking));
        StringBuilder bytes = new StringBuilder();
        try {
            JsonFeeds.of(Cases.published(CaseFile.of(file.header(), records)))
                    .pages()
                    .forEach(page -> bytes.append(new String(page.bytes(), StandardCharsets.UTF_8)));
        } catch (FeedException e) {
            assertThat(e.code()).isEqualTo("duplicate-item-id");
        }
        return bytes.toString();
    }

    @ParameterizedTest
    @MethodSource("textAttributes")
    void a_withheld_name_does_not_reach_the_feed_through(String line) {
        String[] parts = line.split("\\.", 2);
        int planted = 0;
        for (long seed = 1; seed <= 40 && planted < 3; seed++) {
            Planter planter = new Planter(parts[0], parts[1], NAME);
            CaseFile file = planter.plantedIn(RandomFiles.of(seed, 15));
            if (planter.planted() == 0) {
                continue;
            }
            planted += planter.planted();
            assertThat(feedOf(file, Marking.SECRET))
                    .doesNotContainIgnoringCase("Quellmeister")
                    .doesNotContainIgnoringCase("Zorana")
                    .doesNotContain("withheld-1");
        }
        assertThat(planted).isPositive();
    }

    /** A check of the test above: the name is in the feed when nobody is withheld. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "case-file.titles",
                "name.full",
                "charge.description",
                "motive.description",
                "statement.titles",
                "text-version.text",
                "demand.description",
                "evidence.wording",
                "relay.wording",
                "edit.text",
                "count.population",
                "award.grounds",
                "place.name"
            })
    void a_name_that_is_not_withheld_does_reach_the_feed_through(String line) {
        assertThat(reachesTheFeed(line)).isTrue();
    }

    private static boolean reachesTheFeed(String line) {
        String[] parts = line.split("\\.", 2);
        for (long seed = 1; seed <= 400; seed++) {
            Planter planter = new Planter(parts[0], parts[1], NAME);
            CaseFile file = planter.plantedIn(RandomFiles.of(seed, 15));
            if (planter.planted() > 0 && feedOf(file, Marking.PUBLIC).contains("Quellmeister")) {
                return true;
            }
        }
        return false;
    }
}
