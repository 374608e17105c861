package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.code.IncidentKind;
import org.amparo.code.Modality;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.Release;
import org.amparo.custody.Sentence;
import org.amparo.evidence.Evidence;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;
import org.amparo.id.IncidentId;
import org.amparo.id.PersonId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** The day by which somebody is due for release is not told as if it lay ahead of the dead, the released or the reader. */
class ReleaseDueTest {

    private static final String REPORTED = "Reported as due for release by November 2027.";

    private static final String WAS_DUE = "Was due for release by November 2027.";

    private static final PersonId IVO = PersonId.of("ivo");

    private static Detention.Builder sentenced() {
        return Detention.builder()
                .id(Cases.DETENTION)
                .detainee(Cases.LEYLA)
                .period(Period.parse("2023-11-05/.."))
                .addEvidence(Evidence.of(Cases.REPORT, "is held"))
                .addSentence(Sentence.builder()
                        .on(PartialDate.of(2023, 12, 1))
                        .releaseDue(PartialDate.of(2027, 11))
                        .addEvidence(Evidence.of(Cases.REPORT, "until November 2027"))
                        .build());
    }

    private static Detention released(Modality modality) {
        return sentenced()
                .release(Release.builder()
                        .kind(ReleaseKind.PARDON)
                        .on(PartialDate.of(2024, 1, 5))
                        .addEvidence(Evidence.of(Cases.REPORT, "is free").toBuilder()
                                .modality(modality)
                                .build())
                        .build())
                .period(Period.parse("2023-11-05/2024-01-05"))
                .build();
    }

    private static String told(String language, Detention detention, CaseRecord... others) {
        CaseRecord[] all = Stream.concat(Stream.of(others), Stream.of(detention, Cases.report()))
                .toArray(CaseRecord[]::new);
        List<String> lines = Views.lines(language, Kind.SENTENCES, detention, all);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    @Test
    void of_somebody_held_it_is_told_as_reported_for_no_day_of_the_reader_is_known() {
        assertThat(told("en", sentenced().build())).endsWith(REPORTED);
    }

    @Test
    void of_somebody_released_it_is_told_as_past() {
        assertThat(told("en", released(Modality.STATED))).endsWith(WAS_DUE);
    }

    @Test
    void a_release_that_is_only_alleged_does_not_make_it_past() {
        assertThat(told("en", released(Modality.ALLEGED))).endsWith(REPORTED);
    }

    @Test
    void of_the_dead_it_is_told_as_past() {
        assertThat(told(
                        "en",
                        sentenced().detainee(IVO).build(),
                        Person.builder()
                                .id(IVO)
                                .diedOn(PartialDate.of(2024, 2, 1))
                                .addEvidence(Evidence.of(Cases.REPORT, "has died"))
                                .build()))
                .endsWith(WAS_DUE);
        assertThat(told(
                        "en",
                        sentenced().build(),
                        Incident.builder()
                                .id(IncidentId.of("quay"))
                                .addKind(IncidentKind.KILLING)
                                .addSubject(Cases.LEYLA)
                                .addEvidence(Evidence.of(Cases.REPORT, "was killed"))
                                .build()))
                .endsWith(WAS_DUE);
    }

    @Test
    void no_headline_and_no_status_tells_of_it() {
        for (ItemView view : Views.views("en", sentenced().build(), Cases.report())) {
            assertThat(view.title()).doesNotContain("2027");
            view.sections().stream()
                    .filter(section -> section.kind() == Kind.STATUS)
                    .flatMap(section -> section.lines().stream())
                    .forEach(line -> assertThat(line.text()).doesNotContain("2027"));
        }
    }

    @Test
    void every_language_has_words_of_its_own_for_both() {
        Set<String> told = new HashSet<>();
        for (String language : Phrasebook.LANGUAGES) {
            told.add(told(language, sentenced().build()));
            told.add(told(language, released(Modality.STATED)));
        }
        assertThat(told).hasSize(2 * Phrasebook.LANGUAGES.size());
    }
}
