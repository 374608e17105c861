package org.amparo.internal.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** The sorting of successive phases by time, whatever the order in which a file lists them. */
final class InOrder {

    private InOrder() {}

    /**
     * The same list, without any item after one that certainly began later. Items for which that is not certain, and
     * those without a start, stay in the order of the list.
     */
    static <P> List<P> of(List<P> listed, Function<P, Optional<Period>> period) {
        List<Optional<PartialDate>> starts = listed.stream()
                .map(one -> period.apply(one).flatMap(Period::start))
                .toList();
        List<Integer> left = new ArrayList<>();
        List<P> ordered = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            int place = left.size();
            for (int before = left.size() - 1; before >= 0; before--) {
                if (isBefore(starts.get(i), starts.get(left.get(before)))) {
                    place = before;
                }
            }
            left.add(place, i);
            ordered.add(place, listed.get(i));
        }
        return ordered;
    }

    private static boolean isBefore(Optional<PartialDate> start, Optional<PartialDate> other) {
        return start.isPresent()
                && other.isPresent()
                && start.get().before(other.get()).isCertain();
    }
}
