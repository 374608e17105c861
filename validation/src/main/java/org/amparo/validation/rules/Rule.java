package org.amparo.validation.rules;

/** Looks for one kind of mistake in a case file. Used for one case file and by one thread, so it may remember what it computed. */
@FunctionalInterface
public interface Rule {

    /** Reports every place where the rule is broken; never throws, whatever the case file holds. */
    void check(CaseLayout layout, Report report);
}
