package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.id.SubjectId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.Test;

/** A page changes only when its words do: on a day on which no status changes, the day itself is new and nothing else. */
@Tag("once")
class QuietNightTest {

    private static Map<String, String> files(Publication publication, String language, LocalDate day) {
        return Cases.files(Site.of(
                publication,
                SiteOptions.builder()
                        .language(LanguageTag.parse(language))
                        .asOf(day)
                        .build()));
    }

    private static List<String> changed(Publication publication, String language, LocalDate day) {
        Map<String, String> today = files(publication, language, day);
        Map<String, String> tomorrow = files(publication, language, day.plusDays(1));
        assertThat(tomorrow.keySet()).isEqualTo(today.keySet());
        List<String> changed = new ArrayList<>();
        today.forEach((path, text) -> {
            if (!text.equals(tomorrow.get(path))) {
                changed.add(path);
            }
        });
        return changed;
    }

    @Test
    void the_day_is_on_the_first_page_and_in_the_file_of_data_alone() {
        Publication harbour = Cases.published(Cases.harbour());
        for (String language : Phrasebook.LANGUAGES) {
            assertThat(changed(harbour, language, LocalDate.parse("2026-11-29")))
                    .containsExactlyInAnyOrder("index.html", "site.json");
        }
    }

    @Property(tries = 40)
    void no_other_page_changes_where_no_status_does(
            @ForAll long seed, @ForAll @IntRange(max = 4) int language, @ForAll @IntRange(max = 900) int later) {
        CaseFile file = seed % 2 == 0 ? Cases.plausible(seed, 25) : Cases.random(seed, 18);
        Publication publication = Cases.published(file);
        LocalDate day = LocalDate.parse("2024-01-01").plusDays(later);
        while (isTurn(publication.caseFile(), day.plusDays(1))
                || day.plusDays(1).getDayOfYear() == 1) {
            day = day.plusDays(1);
        }

        assertThat(changed(publication, Phrasebook.LANGUAGES.get(language), day))
                .containsExactlyInAnyOrder("index.html", "site.json");
    }

    /** Whether the status of somebody may be another one than on the day before. */
    private static boolean isTurn(CaseFile file, LocalDate day) {
        for (CaseRecord record : file.records()) {
            if (record.id() instanceof SubjectId subject
                    && file.statusDaysOf(subject).contains(day)) {
                return true;
            }
        }
        return false;
    }

    /** So that the others can fail. */
    @Test
    void where_a_status_changes_its_page_does() {
        assertThat(changed(Cases.published(Cases.harbour()), "en", LocalDate.parse("2024-05-25")))
                .contains("person/salma/index.html");
    }
}
