package org.amparo.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.code.Modality;
import org.amparo.evidence.Evidence;
import org.amparo.time.PartialDate;

/** A3: the source names a day or a month without a year, the date has a year, and nothing says that it was inferred. */
public final class InferredYear implements Rule {

    @Override
    public void check(CaseLayout layout, Report report) {
        for (Site<?> site : layout.sites()) {
            for (Site.Value value : site.values()) {
                if (Grounds.isTime(value.attribute())
                        && ToldBeforeItHappened.ends(value.value()).anyMatch(InferredYear::hasYear)
                        && isSilentlyInferred(Grounds.own(site, value.name()))) {
                    report.add(value.place());
                }
            }
        }
    }

    private static boolean isSilentlyInferred(List<Evidence> evidence) {
        return evidence.stream()
                        .anyMatch(one -> one.wording()
                                .filter(TimeWords::nameADayWithoutAYear)
                                .isPresent())
                && evidence.stream().noneMatch(InferredYear::givesYear);
    }

    private static boolean givesYear(Evidence evidence) {
        return evidence.modality().equals(Optional.of(Modality.INFERRED))
                || evidence.anchor().isPresent()
                || evidence.note().isPresent()
                || evidence.wording().filter(TimeWords::nameAYear).isPresent();
    }

    /** Whether the date lies in one year, or spans one turn of the year. */
    private static boolean hasYear(PartialDate date) {
        Optional<Integer> first = date.earliest().map(LocalDate::getYear);
        Optional<Integer> last = date.latest().map(LocalDate::getYear);
        return first.isPresent() && last.isPresent() && last.get() - first.get() <= 1;
    }
}
