package org.amparo.validation.internal.constraints;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Spot;
import org.jspecify.annotations.Nullable;

/** The values of one case file that break a constraint. */
public final class Violations {

    private final Function<CaseLayout, Map<Constraint.Kind, List<Spot>>> finding;
    private @Nullable Map<Constraint.Kind, List<Spot>> found;

    private Violations(Function<CaseLayout, Map<Constraint.Kind, List<Spot>>> finding) {
        this.finding = finding;
    }

    /** The violations as our own code finds them. */
    public static Violations direct() {
        return new Violations(DirectConstraints::violations);
    }

    /** The violations as Jakarta Validation finds them: the same, more slowly. */
    public static Violations throughJakarta() {
        return new Violations(JakartaViolations::in);
    }

    /** The violations of a case file. They are found once, so this must always be called with the same file. */
    Map<Constraint.Kind, List<Spot>> in(CaseLayout layout) {
        if (found == null) {
            found = finding.apply(layout);
        }
        return found;
    }
}
