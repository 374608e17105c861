package org.amparo.site.internal.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.id.SubjectId;
import org.amparo.site.internal.timeline.Stretch.State;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Test;

/** A timeline says of every day what a status says, though it asks for few of them. */
@Tag("once")
class TimelineProperties {

    private static final LocalDate TO = LocalDate.of(2025, 3, 1);

    @Property(tries = 20)
    void says_of_every_day_what_the_status_says(@ForAll long seed) {
        check(RandomCases.seeded(seed).plausibleCaseFile(12), seed);
    }

    @Property(tries = 20)
    void says_so_of_anything_that_the_format_allows(@ForAll long seed) {
        check(RandomCases.seeded(seed).caseFile(14), seed);
    }

    private static void check(CaseFile file, long seed) {
        Random dice = new Random(seed);
        file.records(Person.class).forEach(person -> check(file, person.id(), dice));
        file.records(Group.class).forEach(group -> check(file, group.id(), dice));
    }

    private static void check(CaseFile file, SubjectId subject, Random dice) {
        Timeline timeline = new Timelines(file, TO).of(subject);
        List<Stretch> stretches = timeline.stretches();
        LocalDate before = null;
        for (Stretch stretch : stretches) {
            if (before != null) {
                assertThat(stretch.first()).isEqualTo(before.plusDays(1));
            }
            assertThat(stretch.last()).isAfterOrEqualTo(stretch.first()).isBeforeOrEqualTo(TO);
            before = stretch.last();
            long days = stretch.last().toEpochDay() - stretch.first().toEpochDay() + 1;
            for (int i = 0; i < Math.min(days, 60); i++) {
                LocalDate day = stretch.first().plusDays(days <= 60 ? i : dice.nextLong(days));
                assertThat(State.of(file.asOf(day).statusOf(subject)))
                        .as("%s on %s", subject, day)
                        .isEqualTo(stretch.state());
            }
        }
        if (!stretches.isEmpty()) {
            assertThat(before).isEqualTo(TO);
            LocalDate first = stretches.get(0).first();
            State earlier = State.of(file.asOf(first.minusDays(1)).statusOf(subject));
            assertThat(timeline.isCutOff())
                    .isEqualTo(earlier.equals(stretches.get(0).state()));
            LocalDate longAgo = first.minusYears(100);
            if (longAgo.isAfter(TO.minusYears(120))) {
                assertThat(State.of(file.asOf(longAgo).statusOf(subject))).isEqualTo(earlier);
            }
        }
    }

    @Test
    void random_files_have_bars_of_both_kinds() {
        List<Stretch> drawn = RandomCases.seeded(1).plausibleCaseFile(60).records(Person.class).stream()
                .flatMap(person ->
                        new Timelines(RandomCases.seeded(1).plausibleCaseFile(60), TO).of(person.id()).drawn().stream())
                .toList();

        assertThat(drawn).anyMatch(stretch -> stretch.state().certainty().isCertain());
        assertThat(drawn).anyMatch(stretch -> !stretch.state().certainty().isCertain());
    }
}
