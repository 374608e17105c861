package org.amparo.validation.internal.rules;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.amparo.code.CountQualifier;
import org.amparo.speech.Count;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/** Finds a breakdown whose parts certainly do not add up to the total. */
public final class BreakdownDoesNotAddUp implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(Count.class, (count, setting) -> doesNotAddUp(count));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Count> site : layout.sites(Count.class)) {
            if (doesNotAddUp(site.object())) {
                findings.add(site.spot(Count.BREAKDOWN));
            }
        }
    }

    private static boolean doesNotAddUp(Count total) {
        return !total.breakdown().isEmpty() && (isTooMuch(total) || isTooLittle(total));
    }

    private static boolean isTooMuch(Count total) {
        Optional<Long> most = total.atMost().or(() -> exact(total));
        List<Long> parts = total.breakdown().stream()
                .filter(part -> sameUnit(total, part))
                .map(BreakdownDoesNotAddUp::atLeast)
                .toList();
        return most.isPresent()
                && together(parts, total.breakdownOverlapping().orElse(false)).compareTo(BigInteger.valueOf(most.get()))
                        > 0;
    }

    /** The least number that the parts add up to; if they overlap, that of the largest. */
    private static BigInteger together(List<Long> parts, boolean overlapping) {
        return overlapping
                ? BigInteger.valueOf(
                        parts.stream().mapToLong(Long::longValue).max().orElse(0))
                : sum(parts);
    }

    private static boolean isTooLittle(Count total) {
        List<Optional<Long>> most = total.breakdown().stream()
                .map(part -> sameUnit(total, part) ? part.atMost().or(() -> exact(part)) : Optional.<Long>empty())
                .toList();
        return total.breakdownExhaustive().orElse(false)
                && most.stream().allMatch(Optional::isPresent)
                && sum(most.stream().map(Optional::orElseThrow).toList()).compareTo(BigInteger.valueOf(atLeast(total)))
                        < 0;
    }

    /** The number that the count is certainly not below. */
    private static long atLeast(Count count) {
        return Math.max(0, count.atLeast().or(() -> exact(count)).orElse(0L));
    }

    /** The number, unless it is said to be only about right, or a limit. */
    private static Optional<Long> exact(Count count) {
        return count.qualifier()
                        .filter(how -> !how.equals(CountQualifier.EXACT))
                        .isPresent()
                ? Optional.empty()
                : count.value();
    }

    private static boolean sameUnit(Count total, Count part) {
        return part.unit().isEmpty() || part.unit().equals(total.unit());
    }

    private static BigInteger sum(List<Long> numbers) {
        return numbers.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
