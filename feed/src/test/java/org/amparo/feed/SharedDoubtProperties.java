package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Modality;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.Release;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.items.WholeTitles;
import org.amparo.feed.internal.words.Words;
import org.amparo.internal.text.Phrasebook;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** A doubt that all parts of a headline share is said once, and nothing becomes more certain by that. */
class SharedDoubtProperties {

    /** How a part is known: by which modality of the report, or by the appeal, which alleges it. */
    enum How {
        STATED,
        ALLEGED,
        INFERRED,
        ALLEGED_BY_ANOTHER
    }

    private static Evidence known(How how, Optional<String> about) {
        Evidence.Builder evidence =
                Evidence.of(how == How.ALLEGED_BY_ANOTHER ? Cases.APPEAL : Cases.REPORT, "2 June 2023").toBuilder();
        about.ifPresent(evidence::about);
        return evidence.modality(
                        switch (how) {
                            case STATED -> Modality.STATED;
                            case INFERRED -> Modality.INFERRED;
                            case ALLEGED, ALLEGED_BY_ANOTHER -> Modality.ALLEGED;
                        })
                .build();
    }

    private static Detention detention(How named, How held, How released) {
        return Detention.builder()
                .id(Cases.DETENTION)
                .detainee(Cases.LEYLA)
                .period(Period.parse("2023-06-02/2023-06-04"))
                .release(Release.builder()
                        .kind(ReleaseKind.CHARGES_DROPPED)
                        .on(PartialDate.of(2023, 6, 4))
                        .addEvidence(known(released, Optional.empty()))
                        .build())
                .addEvidence(known(named, Optional.of(Detention.DETAINEE.name())))
                .addEvidence(known(held, Optional.of(Detention.PERIOD.name())))
                .build();
    }

    private static String title(String language, Detention detention) {
        return Views.views(language, detention, Cases.report(), Cases.appeal()).stream()
                .filter(view -> view.record().id().equals(detention.id()))
                .map(view -> Views.plain(view.title()))
                .findFirst()
                .orElseThrow();
    }

    /** The title if it could be as long as it would. */
    private static String whole(String language, Detention detention) {
        CaseFile published = Cases.published(
                        Cases.file(detention, Cases.report(), Cases.appeal()).build())
                .caseFile();
        Words words = new Words(published, LanguageTag.parse(language));
        return Views.plain(WholeTitles.of(words, published.find(Cases.DETENTION).orElseThrow()));
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }

    @Example
    void a_headline_with_room_whose_parts_are_all_alleged_says_so_once_at_its_end() {
        String title = whole("en", detention(How.ALLEGED, How.ALLEGED, How.ALLEGED));
        assertThat(title)
                .startsWith("Case of Leyla Orlova: ")
                .endsWith(" (all of this: alleged, according to North Shore Courier)");
        assertThat(count(title, "alleged")).isOne();
        for (String language : Phrasebook.LANGUAGES) {
            assertThat(count(whole(language, detention(How.ALLEGED, How.ALLEGED, How.ALLEGED)), "North Shore Courier"))
                    .as(language)
                    .isOne();
        }
    }

    @Property(tries = 64)
    void a_doubt_is_said_for_all_only_if_each_part_has_it(@ForAll How named, @ForAll How held, @ForAll How released) {
        String title = whole("en", detention(named, held, released));
        List<How> parts = List.of(named, held, released);
        boolean isSaidForAll = title.contains("all of this: ");
        List<How> doubted = parts.stream().filter(how -> how != How.STATED).toList();
        if (isSaidForAll) {
            // The name may be certain: then no clause is, and the doubt is said of more.
            assertThat(held).isNotEqualTo(How.STATED).isEqualTo(released);
            assertThat(named).isIn(held, How.STATED);
        } else {
            long alleged = doubted.stream().filter(how -> how != How.INFERRED).count();
            assertThat((long) count(title, "\\balleged")).isEqualTo(alleged);
            assertThat((long) count(title, "\\binferred")).isEqualTo(doubted.size() - alleged);
        }
        if (!doubted.isEmpty()) {
            assertThat(title).containsAnyOf("alleged", "inferred");
        }
        if (named == held && held == released && named != How.STATED) {
            assertThat(isSaidForAll).isTrue();
        }
    }

    @Example
    void a_headline_whose_parts_are_all_alleged_says_so_once_at_its_end() {
        Detention alleged = detention(How.ALLEGED, How.ALLEGED, How.ALLEGED);
        assertThat(title("en", alleged)).startsWith("Case of Leyla Orlova: ").endsWith(" (unconfirmed)");
        for (String language : Phrasebook.LANGUAGES) {
            assertThat(count(title(language, alleged), "North Shore Courier"))
                    .as(language)
                    .isLessThanOrEqualTo(1);
        }
    }

    /** What is told of the detainee and of the release, and since when they were held if there is room for it. */
    @Property(tries = 64)
    void what_a_headline_tells_it_tells_with_its_doubt(@ForAll How named, @ForAll How held, @ForAll How released) {
        String title = title("en", detention(named, held, released));
        List<How> parts = new ArrayList<>(List.of(named, released));
        if (title.contains("held")) {
            parts.add(held);
        }
        List<How> doubted =
                parts.stream().filter(how -> how != How.STATED).distinct().toList();
        int said = count(title, "\\b(alleged|inferred|unconfirmed)");
        assertThat(said).as(title).isLessThanOrEqualTo(parts.size());
        if (doubted.isEmpty()) {
            assertThat(said).as(title).isZero();
        } else if (!title.contains("unconfirmed")) {
            assertThat(said).as(title).isGreaterThanOrEqualTo(doubted.size());
        }
        if (title.contains("all of this: ")) {
            assertThat(parts).as(title).doesNotContain(How.STATED);
        }
    }
}
