package org.amparo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.AsOf;
import org.amparo.casefile.CaseFile;
import org.amparo.id.DetentionId;
import org.amparo.id.SubjectId;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Walk;
import org.amparo.status.HeldAnswer;
import org.amparo.status.Holding;
import org.amparo.status.Status;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** How long somebody has been held is what one finds by asking for the status of every single day. */
@Tag("once")
class HoldingProperties {

    private static final int RECORDS = 30;

    /** So many days back are asked for one by one. */
    private static final int DAYS = 2500;

    private static int compared;

    @Property(tries = 5)
    void days_are_those_on_which_the_status_says_so(@ForAll @LongRange(max = 100_000) long seed) {
        compare(RandomCases.seeded(seed).plausibleCaseFile(RECORDS), new Random(seed), Optional.empty());
    }

    @Property(tries = 2)
    void days_are_those_on_which_it_was_known(@ForAll @LongRange(max = 100_000) long seed) {
        Random dice = new Random(seed);
        compare(
                RandomCases.seeded(seed).plausibleCaseFile(RECORDS),
                dice,
                Optional.of(LocalDate.of(2024, 1, 1).plusDays(dice.nextInt(700))));
    }

    @Property(tries = 20)
    void odd_files_are_counted_in_the_same_way(@ForAll @LongRange(max = 100_000) long seed) {
        compare(RandomCases.seeded(seed).caseFile(2 * RECORDS), new Random(seed), Optional.empty());
    }

    @Example
    void enough_is_compared() {
        compared = 0;
        for (int seed = 0; seed < 8; seed++) {
            compare(RandomCases.seeded(seed).plausibleCaseFile(RECORDS), new Random(seed), Optional.empty());
        }
        assertThat(compared).isGreaterThan(7);
    }

    private static void compare(CaseFile file, Random dice, Optional<LocalDate> known) {
        LocalDate day = LocalDate.of(2023, 6, 1).plusDays(dice.nextInt(1000));
        for (Holding holding : asOf(file, day, known).holdings()) {
            Optional<DetentionId> detention = holding.status().detention();
            SubjectId subject = holding.status().subject();
            CaseFile alone = withoutOther(file, detention);
            LocalDate from = day.minusDays(DAYS);
            // A disappearance may end with a detention, which the file alone does not have.
            boolean isComparable =
                    detention.isPresent() || file.detentionsOf(subject).isEmpty();
            if (isComparable && dates(alone, subject).stream().allMatch(date -> !date.isBefore(from.plusDays(2)))) {
                compared++;
                List<Status> held = from.datesUntil(day.plusDays(1))
                        .map(one -> asOf(alone, one, known).statusOf(subject))
                        .filter(HeldAnswer::isHeld)
                        .toList();
                assertThat(holding.days().atLeast())
                        .as("%s on %s", holding.status(), day)
                        .isEqualTo(held.stream()
                                .filter(status -> status.certainty().isCertain())
                                .count());
                boolean hasNoBeginning = holding.since()
                                .filter(since -> !since.approximate() && !since.uncertain())
                                .isEmpty()
                        || HeldAnswer.isHeld(asOf(alone, from, known).statusOf(subject));
                assertThat(holding.days().atMost())
                        .as("%s on %s", holding.status(), day)
                        .isEqualTo(hasNoBeginning ? OptionalLong.empty() : OptionalLong.of(held.size()));
            } else {
                assertThat(holding.days().atLeast()).isGreaterThanOrEqualTo(0);
            }
        }
    }

    /** The file with one detention alone, or with none, where somebody is missing since an incident. */
    private static CaseFile withoutOther(CaseFile file, Optional<DetentionId> detention) {
        List<CaseRecord> kept = new ArrayList<>();
        for (CaseRecord record : file.records()) {
            boolean isOther = record instanceof Detention other && !detention.equals(Optional.of(other.id()));
            if (!isOther) {
                kept.add(record);
            }
        }
        return CaseFile.of(file.header(), kept);
    }

    private static AsOf asOf(CaseFile file, LocalDate day, Optional<LocalDate> known) {
        return known.map(file.asOf(day)::knownBy).orElse(file.asOf(day));
    }

    /** The first days that are named by what tells of a subject: detentions, incidents and statements, with what they cite. */
    private static List<LocalDate> dates(CaseFile file, SubjectId subject) {
        Set<Object> told = new HashSet<>();
        for (CaseRecord record : file.records()) {
            Set<Object> values = values(record);
            boolean isAbout = record instanceof Detention || values.contains(subject);
            if (isAbout && !(record instanceof Person || record instanceof Group)) {
                told.addAll(values);
            }
        }
        for (CaseRecord record : file.records()) {
            if (record instanceof Statement && told.contains(record.id())) {
                told.addAll(values(record));
            }
        }
        List<LocalDate> all = new ArrayList<>();
        for (Object value : told) {
            if (value instanceof PartialDate date) {
                all.add(date.earliest().orElse(LocalDate.MIN));
            } else if (value instanceof Period period) {
                period.start().ifPresent(date -> all.add(date.earliest().orElse(LocalDate.MIN)));
                period.end().ifPresent(date -> all.add(date.earliest().orElse(LocalDate.MIN)));
            }
        }
        return all;
    }

    private static Set<Object> values(CaseRecord record) {
        Set<Object> values = new HashSet<>();
        record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                values.add(value);
            }
        });
        return values;
    }
}
