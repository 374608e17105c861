package org.amparo.validation.constraints;

import java.util.List;
import org.amparo.validation.rules.CaseLayout;
import org.amparo.validation.rules.Report;
import org.amparo.validation.rules.Rule;

/** Reports the values that break the constraints of one kind. Rules of one {@link Violations} look for all of them once. */
public final class ConstraintRule implements Rule {

    private final Violations violations;
    private final Constraint.Kind kind;

    /** The rule for one kind. */
    public ConstraintRule(Violations violations, Constraint.Kind kind) {
        this.violations = violations;
        this.kind = kind;
    }

    @Override
    public void check(CaseLayout layout, Report report) {
        violations.in(layout).getOrDefault(kind, List.of()).forEach(report::add);
    }
}
