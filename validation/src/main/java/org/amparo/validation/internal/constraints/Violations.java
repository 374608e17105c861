package org.amparo.validation.internal.constraints;

import java.util.List;
import java.util.Map;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Spot;
import org.jspecify.annotations.Nullable;

/** The values of one case file that break a constraint. */
public final class Violations {

    private @Nullable Map<Constraint.Kind, List<Spot>> found;

    /** The violations of a case file. They are found once, so this must always be called with the same file. */
    Map<Constraint.Kind, List<Spot>> in(CaseLayout layout) {
        if (found == null) {
            found = DirectConstraints.violations(layout);
        }
        return found;
    }
}
