package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.feed.internal.items.Items;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemView;
import org.amparo.internal.text.Phrasebook;
import org.amparo.json.CaseJsonReader;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that nothing is told as having happened that somebody denies and nobody says. */
class OnlyDeniedTest {

    private static Stream<ItemView> views(String situation, String language, boolean areEvents) {
        CaseFile published = Cases.published(CaseJsonReader.standard()
                        .read(Situations.file(Situations.all().get(situation))))
                .caseFile();
        Items items = new Items(new Words(published, LanguageTag.parse(language)));
        return published.records(Detention.class).stream()
                .flatMap(record -> areEvents ? items.eventsOf(record) : items.of(record))
                .map(item -> item.view());
    }

    static List<String> languages() {
        return Phrasebook.LANGUAGES;
    }

    private static List<String> lines(String situation, ItemSection.Kind kind) {
        return views(situation, "en", false)
                .flatMap(view -> view.sections().stream())
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.lines().stream())
                .map(line -> Views.plain(line.text()))
                .toList();
    }

    @Test
    void a_release_that_is_only_denied_is_in_no_headline_and_takes_away_no_last_report() {
        String denied = "A release that is denied";
        assertThat(views(denied, "en", false).map(ItemView::title).map(Views::plain))
                .containsExactly("Case of Ivo Lund: detained since 1 May 2024");
        assertThat(lines(denied, ItemSection.Kind.RELEASE))
                .containsExactly("No source says that this happened: "
                        + "released on 1 June 2024 (denied, according to North Shore Courier).");
        assertThat(lines(denied, ItemSection.Kind.STATUS)).isNotEmpty();
    }

    @Test
    void every_part_that_is_only_denied_is_told_so_in_its_section() {
        String all = "Everything but the detention is only denied";
        // A charge that nobody states is an accusation that no publication has.
        assertThat(List.of(ItemSection.Kind.SENTENCES, ItemSection.Kind.PROCEEDINGS, ItemSection.Kind.CUSTODY))
                .allSatisfy(kind -> assertThat(lines(all, kind))
                        .anySatisfy(line -> assertThat(line).startsWith("No source says that this happened: ")));
        assertThat(lines(all, ItemSection.Kind.RELEASE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void what_is_only_denied_is_no_event(String language) {
        assertThat(views("A release that is denied", language, true)).isEmpty();
        assertThat(views("Everything but the detention is only denied", language, true))
                .isEmpty();
    }
}
