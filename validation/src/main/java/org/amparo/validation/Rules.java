package org.amparo.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.validation.constraints.Constraint;
import org.amparo.validation.constraints.ConstraintRule;
import org.amparo.validation.constraints.Violations;
import org.amparo.validation.rules.AbsentWithoutReason;
import org.amparo.validation.rules.AccusationWithoutEvidence;
import org.amparo.validation.rules.Breakdown;
import org.amparo.validation.rules.BrokenChain;
import org.amparo.validation.rules.ChargeNotDropped;
import org.amparo.validation.rules.CountWithoutDay;
import org.amparo.validation.rules.DanglingReference;
import org.amparo.validation.rules.DetainedAfterRelease;
import org.amparo.validation.rules.EstimateByNobody;
import org.amparo.validation.rules.FutureEvent;
import org.amparo.validation.rules.InferredYear;
import org.amparo.validation.rules.LaterArrest;
import org.amparo.validation.rules.NoSuchAttribute;
import org.amparo.validation.rules.NotShownAsDetained;
import org.amparo.validation.rules.Quotation;
import org.amparo.validation.rules.RelativeWording;
import org.amparo.validation.rules.ReleaseOutsideEpisode;
import org.amparo.validation.rules.RetiredCode;
import org.amparo.validation.rules.ReversedPeriod;
import org.amparo.validation.rules.RivalOfAnotherType;
import org.amparo.validation.rules.Rule;
import org.amparo.validation.rules.SameOrigin;
import org.amparo.validation.rules.SuspectMember;
import org.amparo.validation.rules.ToldBeforeItHappened;
import org.amparo.validation.rules.UnknownCode;
import org.amparo.validation.rules.UnknownMember;
import org.amparo.validation.rules.UnknownType;

/** The list of all rules. To add one: a class, a line here, a message, a page in {@code docs/rules}, a test. */
final class Rules {

    /** The rules that ask for other records than the one that they look at; a test knows whether these are all. */
    static final Set<String> ACROSS_RECORDS = Set.of("T3", "D2", "A3", "A4", "C3", "O3", "P3", "P4", "R1", "K2");

    /** The rule whose severity is the caller's choice. */
    static final String UNKNOWN_CODE = "V1";

    private Rules() {}

    /** All rules, new: a rule is used for one case file. */
    static List<Entry> all() {
        return all(Violations.direct());
    }

    /** All rules, with the violations of constraints as somebody finds them. */
    static List<Entry> all(Violations violations) {
        return List.of(
                new Entry("J1", Severity.ERROR, new ConstraintRule(violations, Constraint.Kind.VISIBLE)),
                new Entry("J2", Severity.ERROR, new ConstraintRule(violations, Constraint.Kind.AT_LEAST)),
                new Entry("J3", Severity.WARNING, new ConstraintRule(violations, Constraint.Kind.NOT_LONGER)),
                new Entry("T2", Severity.ERROR, new ReversedPeriod()),
                new Entry("T3", Severity.ERROR, new ToldBeforeItHappened()),
                new Entry("T4", Severity.ERROR, new FutureEvent()),
                new Entry("T5", Severity.WARNING, new RelativeWording()),
                new Entry("D2", Severity.WARNING, new LaterArrest()),
                new Entry("D7", Severity.ERROR, new ReleaseOutsideEpisode()),
                new Entry("D8", Severity.WARNING, new ChargeNotDropped()),
                new Entry("A1", Severity.INFO, new AbsentWithoutReason()),
                new Entry("A3", Severity.WARNING, new InferredYear()),
                new Entry("A4", Severity.WARNING, new NotShownAsDetained()),
                new Entry("C1", Severity.WARNING, new Breakdown()),
                new Entry("C2", Severity.WARNING, new CountWithoutDay()),
                new Entry("C3", Severity.WARNING, new EstimateByNobody()),
                new Entry("O3", Severity.INFO, new DetainedAfterRelease()),
                new Entry("P1", Severity.ERROR, new AccusationWithoutEvidence()),
                new Entry("P3", Severity.WARNING, new Quotation()),
                new Entry("P4", Severity.INFO, new SameOrigin()),
                new Entry(UNKNOWN_CODE, Severity.WARNING, new UnknownCode()),
                new Entry("V2", Severity.WARNING, new RetiredCode()),
                new Entry("R1", Severity.ERROR, new DanglingReference()),
                new Entry("R6", Severity.INFO, new UnknownType()),
                new Entry("R7", Severity.INFO, new UnknownMember()),
                new Entry("R8", Severity.ERROR, new SuspectMember()),
                new Entry("K2", Severity.ERROR, new BrokenChain()),
                new Entry("E1", Severity.ERROR, new NoSuchAttribute()),
                new Entry("E2", Severity.ERROR, new RivalOfAnotherType()));
    }

    /** The codes of all rules. */
    static Set<String> codes() {
        return all().stream().map(Entry::code).collect(Collectors.toUnmodifiableSet());
    }

    record Entry(String code, Severity severity, Rule rule) {}
}
