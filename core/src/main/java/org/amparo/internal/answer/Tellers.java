package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.Statement;
import org.amparo.code.HopMode;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.status.Chain;
import org.amparo.status.Hop;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The statements that say the same as a piece of evidence: the one in which it was read, and those before it in the
 * chain, the earliest last.
 *
 * @param dates the dates of each, as far as they are known
 * @param toOrigin whether the last statement is the origin
 * @param covers the period on which the last statement reports
 */
record Tellers(List<Dates> dates, boolean toOrigin, Optional<Period> covers) {

    /** The modes in which a statement says something of its own, which the statement behind it did not say. */
    static final Set<HopMode> OWN = Set.of(HopMode.STATES, HopMode.ESTIMATES, HopMode.COMPILES, HopMode.INFERS);

    /**
     * The dates of a statement.
     *
     * @param on the day on which it was published
     * @param by the latest day by which all that stands in it was said
     */
    record Dates(Optional<PartialDate> on, Optional<PartialDate> by) {

        static Dates of(Optional<Statement> statement) {
            return new Dates(statement.flatMap(Statement::publishedOn), statement.flatMap(Statement::saidBy));
        }

        /** Whether something in it was known by the day; before its last change, perhaps. */
        Certainty knownBy(LocalDate day) {
            Certainty known = by.map(date -> Vicinity.notAfter(date, day)).orElse(Certainty.POSSIBLE);
            Certainty before = on.map(date -> Vicinity.notAfter(date, day)).orElse(Certainty.POSSIBLE);
            return known.isCertain() ? known : before.isPossible() ? Certainty.POSSIBLE : Certainty.NO;
        }
    }

    static Tellers of(CaseIndex index, Evidence evidence) {
        Chain chain = ReferenceAnswers.chainOf(index, evidence);
        List<Optional<Statement>> statements = new ArrayList<>();
        statements.add(statement(index, evidence.statement()));
        boolean own = false;
        for (Hop hop : chain.hops()) {
            own = hop.mode().filter(OWN::contains).isPresent();
            if (own) {
                break;
            }
            statements.add(statement(index, hop.relayed()));
        }
        return new Tellers(
                statements.stream().map(Dates::of).toList(),
                own || chain.rootKnown(),
                statements.get(statements.size() - 1).flatMap(Statement::covers));
    }

    private static Optional<Statement> statement(CaseIndex index, StatementId id) {
        return index.find((RecordId) id).filter(Statement.class::isInstance).map(Statement.class::cast);
    }

    /**
     * The latest date by which it was said: that of the statement of the chain of which that is certain first. A claim that
     * something goes on, or was over, counts as of this date and not as of a later quotation.
     */
    Optional<PartialDate> saidBy() {
        return dates.stream().flatMap(one -> one.by().stream()).min(Sources.BY_LATEST);
    }

    /** Whether no statement has a date of publication, so that it may be of any time before it was read. */
    boolean isUndated() {
        return dates.stream().allMatch(one -> one.on().isEmpty());
    }

    /** Whether it was said on the day or before: for certain by {@link #saidBy()}, and perhaps once it was published. */
    Certainty toldBy(LocalDate day) {
        Certainty said = saidBy().map(date -> Vicinity.notAfter(date, day)).orElse(Certainty.NO);
        boolean perhaps = dates.stream()
                .flatMap(one -> one.on().stream())
                .anyMatch(date -> Vicinity.notAfter(date, day).isPossible());
        return perhaps && said == Certainty.NO ? Certainty.POSSIBLE : said;
    }

    /** The date on which the origin said it; empty if the origin or its date is not known. */
    Optional<PartialDate> saidOn() {
        return toOrigin ? dates.get(dates.size() - 1).on() : Optional.empty();
    }

    /**
     * Whether the origin said it on the day or later, and does not report on a time before only: a report of April 2024
     * on the year 2023 knows nothing certain of March 2024.
     */
    boolean reachTo(LocalDate day) {
        return saidOn().filter(date -> !date.before(day).isPossible()).isPresent()
                && covers.filter(period -> period.end()
                                .map(end -> end.before(day).isPossible())
                                .orElse(period.hasUnknownEnd()))
                        .isEmpty();
    }

    /** Whether one of the statements said it on the day or before; one without a date may have. */
    Certainty knownBy(LocalDate day) {
        return dates.stream()
                .map(one -> one.knownBy(day))
                .min(Certainty::compareTo)
                .orElse(Certainty.NO);
    }
}
