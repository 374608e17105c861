package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.code.IncidentKind;
import org.amparo.evidence.Evidence;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.problem.InvalidValueException;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** A single act in a period was on one of its days, and did not last through it. */
class ActDatesTest {

    private static final List<IncidentKind> ACTS =
            List.of(IncidentKind.KILLING, IncidentKind.ATTEMPTED_KILLING, IncidentKind.ASSAULT, IncidentKind.SUMMONS);

    private static Incident incident(IncidentKind kind, String period) {
        return Incident.of(IncidentId.of("one"), kind, Cases.LEYLA).toBuilder()
                .period(Period.parse(period))
                .addEvidence(Evidence.of(Cases.REPORT, "it happened"))
                .build();
    }

    private static String happened(String language, Incident incident) {
        return Views.lines(language, Kind.INCIDENT, incident, incident, Cases.report())
                .get(0);
    }

    private static String happened(String period) {
        return happened("en", incident(IncidentKind.KILLING, period));
    }

    @Test
    void a_killing_in_a_period_was_between_its_ends() {
        assertThat(happened("2024-03/2024-04")).isEqualTo("Killing between March 2024 and April 2024.");
        assertThat(happened("2024-03-02/2024-03-09")).isEqualTo("Killing between 2 and 9 March 2024.");
        assertThat(happened("2023/2024")).isEqualTo("Killing between 2023 and 2024.");
        assertThat(happened("2024-03/2024-03")).isEqualTo("Killing in March 2024.");
        assertThat(happened("2024-03-02/2024-03-02")).isEqualTo("Killing on 2 March 2024.");
        assertThat(happened("2024-03/..")).isEqualTo("Killing, March 2024 or later.");
        assertThat(happened("2024-03/")).isEqualTo("Killing, March 2024 or later.");
        assertThat(happened("/2024-03")).isEqualTo("Killing, March 2024 or earlier.");
    }

    @Test
    void every_language_says_so() {
        Map<String, String> said = Map.of(
                "en", "Killing between March 2024 and April 2024.",
                "fr", "Homicide entre mars 2024 et avril 2024.",
                "es", "Homicidio entre marzo de 2024 y abril de 2024.",
                "ru", "Убийство (не ранее марта 2024 г. и не позднее апреля 2024 г.).",
                "az", "Öldürülmə (mart 2024 ilə aprel 2024 arasında).");
        assertThat(said).containsOnlyKeys(Phrasebook.LANGUAGES);
        said.forEach((language, words) -> assertThat(
                        happened(language, incident(IncidentKind.KILLING, "2024-03/2024-04")))
                .isEqualTo(words));
    }

    @Test
    void what_may_last_goes_from_one_day_to_another() {
        for (IncidentKind kind : IncidentKind.VOCABULARY.codes()) {
            assertThat(happened("en", incident(kind, "2024-03/2024-04")))
                    .contains(ACTS.contains(kind) ? " between March 2024 and" : ", from March 2024 to");
        }
    }

    @Test
    void what_lasted_with_an_act_in_it_is_told_as_the_act() {
        Incident both = incident(IncidentKind.KILLING, "2024-03/2024-04").toBuilder()
                .addKind(IncidentKind.TORTURE)
                .build();
        assertThat(happened("en", both)).contains("between March 2024 and April 2024");
    }

    @Test
    void the_last_report_of_somebody_killed_says_the_same() {
        Detention detention = Cases.detention();
        assertThat(Views.lines(
                        Kind.STATUS, detention, incident(IncidentKind.KILLING, "2024-03/2024-04"), Cases.report()))
                .containsExactly("Killed between March 2024 and April 2024.");
    }

    /** Without a date, it would read as what happened after the killing. */
    @Test
    void a_detention_without_a_date_of_somebody_killed_says_that_it_has_none() {
        Detention undated = Detention.builder()
                .id(DetentionId.of("orlova-9"))
                .detainee(Cases.LEYLA)
                .addEvidence(Evidence.of(Cases.REPORT, "had been taken captive"))
                .build();
        assertThat(Views.title(undated, incident(IncidentKind.KILLING, "2024-03-02/2024-03-02"), Cases.report()))
                .isEqualTo("Case of Leyla Orlova: killed on 2 March 2024, detained (date not given)");
        assertThat(Views.title(undated, Cases.report())).isEqualTo("Case of Leyla Orlova: detained");
    }

    @Test
    void another_period_that_a_source_gives_of_it_is_told_in_the_same_way() {
        Incident rivalled = incident(IncidentKind.KILLING, "2024-03/2024-04").toBuilder()
                .addEvidence(Evidence.rival(Incident.PERIOD, Cases.APPEAL, Period.parse("2024-05/2024-06")))
                .addEvidence(Evidence.rival(Incident.PERIOD, Cases.APPEAL, Period.parse("2024-03/2024-04")))
                .build();
        assertThat(Views.title(rivalled, Cases.report(), Cases.appeal()))
                .as("who says so does not fit into a title")
                .isEqualTo("Case of Leyla Orlova: killing between March 2024 and April 2024 (unconfirmed)");
        ItemView view =
                Views.views("en", rivalled, Cases.report(), Cases.appeal()).get(0);
        assertThat(Views.plain(view.standfirst().get(0).text()))
                .contains("Marta Keel says between May 2024 and June 2024")
                .doesNotContain("from")
                .doesNotContain("says between March");
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.of(
                "",
                "..",
                "2024",
                "2024-03",
                "2024-03-02",
                "2024~",
                "2024-03?",
                "2024-21",
                "202X",
                "2024-XX-05",
                "2023-12-31",
                "-0044",
                "2024-03-XX",
                "2024-34",
                "Y170000002",
                "Y-170000002");
    }

    @Property(tries = 150)
    void every_period_can_be_told_of_every_kind(
            @ForAll("dates") String start, @ForAll("dates") String end, @ForAll long kind) {
        List<IncidentKind> kinds = IncidentKind.VOCABULARY.codes();
        Period period;
        try {
            period = Period.parse(start + "/" + end);
        } catch (InvalidValueException e) {
            return;
        }
        Incident incident = incident(kinds.get((int) Math.floorMod(kind, (long) kinds.size())), period.toString());
        for (String language : Phrasebook.LANGUAGES) {
            assertThat(Views.views(language, incident, Cases.report()))
                    .anySatisfy(view -> assertThat(view.title()).isNotBlank());
        }
    }
}
