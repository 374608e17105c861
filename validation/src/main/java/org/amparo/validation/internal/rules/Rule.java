package org.amparo.validation.internal.rules;

import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Spot;

/** A rule, which looks for one kind of mistake in a case file. It has no state, so one object serves all files. */
@FunctionalInterface
public interface Rule {

    /** Adds every spot where the rule is broken; never throws, whatever the case file holds. */
    void check(CaseLayout layout, Findings findings);

    /** The receiver of the findings of a rule. */
    @FunctionalInterface
    interface Findings {

        /** The word for the message of a rule that has only one. */
        String THE_ONE_MESSAGE = "";

        /**
         * Adds a finding.
         *
         * @param which the word for one of the rule's messages: {@code marks}
         * @param words what the message is filled with: names that this version knows, never words of the case
         */
        void add(String which, Spot spot, String... words);

        /** Adds a finding of a rule that has only one message. */
        default void add(Spot spot) {
            add(THE_ONE_MESSAGE, spot);
        }
    }
}
