package org.amparo.validation.internal.rules;

import org.amparo.validation.internal.layout.CaseLayout;

/** What looks for one kind of mistake in a case file. Keeps nothing between two files, so that one serves all of them. */
@FunctionalInterface
public interface Rule {

    /** Adds every spot where the rule is broken; never throws, whatever the case file holds. */
    void check(CaseLayout layout, Findings findings);
}
