package org.amparo.validation.internal.constraints;

import java.util.List;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.rules.RecordRule;
import org.amparo.validation.internal.rules.Signs;

/** Finds the values that break the constraints of one kind. Rules with the same {@link Violations} search only once. */
public final class ConstraintRule implements RecordRule {

    private final Violations violations;
    private final Constraint.Kind kind;

    /** The rule for one kind. */
    public ConstraintRule(Violations violations, Constraint.Kind kind) {
        this.violations = violations;
        this.kind = kind;
    }

    @Override
    public void signs(Signs signs) {
        signs.inValuesThatAreNotClean();
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        violations.in(layout).getOrDefault(kind, List.of()).forEach(findings::add);
    }
}
