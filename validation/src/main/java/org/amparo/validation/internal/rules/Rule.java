package org.amparo.validation.internal.rules;

import org.amparo.validation.internal.layout.CaseLayout;

/** A rule, which looks for one kind of mistake in a case file. It has no state, so one object serves all files. */
@FunctionalInterface
public interface Rule {

    /** Adds every spot where the rule is broken; never throws, whatever the case file holds. */
    void check(CaseLayout layout, Findings findings);
}
