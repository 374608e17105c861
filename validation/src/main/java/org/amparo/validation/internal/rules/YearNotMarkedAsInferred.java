package org.amparo.validation.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Modality;
import org.amparo.evidence.Evidence;
import org.amparo.time.PartialDate;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;
import org.amparo.validation.internal.layout.TimeValues;
import org.amparo.validation.internal.layout.ValueKind;
import org.amparo.validation.internal.wording.TimeWords;

/**
 * Finds a date that has a year where its source names a day or a month without one, unless the year is marked as
 * inferred, or the date of the source settles it.
 */
public final class YearNotMarkedAsInferred implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace.Value value : layout.values(ValueKind.TIME)) {
            if (TimeValues.anyDate(value.value(), YearNotMarkedAsInferred::hasYear)
                    && isSilentlyInferred(
                            layout.caseFile(), value.value(), SupportingEvidence.own(value.site(), value.name()))) {
                findings.add(value.spot());
            }
        }
    }

    private static boolean isSilentlyInferred(CaseFile caseFile, Object value, List<Evidence> evidence) {
        List<Evidence> nameless = evidence.stream()
                .filter(YearNotMarkedAsInferred::namesADayWithoutAYear)
                .toList();
        return !nameless.isEmpty()
                && evidence.stream().noneMatch(YearNotMarkedAsInferred::givesYear)
                && nameless.stream()
                        .flatMap(one -> caseFile.find(one.statement()).stream())
                        .flatMap(statement -> statedDate(statement).stream())
                        .noneMatch(published -> settlesYear(published, value));
    }

    private static boolean namesADayWithoutAYear(Evidence evidence) {
        return evidence.wording().filter(TimeWords::nameADayWithoutAYear).isPresent();
    }

    /** The date of publication, unless it is qualified, disputed or inferred itself. */
    private static Optional<PartialDate> statedDate(Statement statement) {
        boolean doubtful = statement.evidence().stream()
                .filter(Evidence::stands)
                .filter(one -> one.about().isEmpty() || one.isAbout(Statement.PUBLISHED_ON))
                .anyMatch(one -> isInferred(one) || one.denies() || one.rival().isPresent());
        return statement.publishedOn().filter(date -> !doubtful && !date.approximate() && !date.uncertain());
    }

    /** Whether the value begins within the twelve months up to each day on which the source can have been published. */
    private static boolean settlesYear(PartialDate published, Object value) {
        Optional<LocalDate> first = published.earliest();
        Optional<LocalDate> last = published.latest();
        return first.isPresent()
                && last.isPresent()
                && !TimeValues.anyDate(
                        value,
                        date -> hasYear(date)
                                && date.earliest()
                                        .filter(day -> !day.isAfter(first.get())
                                                && day.isAfter(last.get().minusYears(1)))
                                        .isEmpty());
    }

    private static boolean isInferred(Evidence evidence) {
        return evidence.modality().equals(Optional.of(Modality.INFERRED));
    }

    private static boolean givesYear(Evidence evidence) {
        return isInferred(evidence)
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
