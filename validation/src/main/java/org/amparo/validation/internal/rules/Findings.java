package org.amparo.validation.internal.rules;

import org.amparo.validation.internal.layout.Spot;

/** The receiver of the findings of a rule. */
@FunctionalInterface
public interface Findings {

    /** The word for the message of a rule that has only one. */
    String THE_ONE_MESSAGE = "";

    /**
     * Adds a finding.
     *
     * @param which the word for one of the rule's messages: {@code marks}
     */
    void add(String which, Spot spot);

    /** Adds a finding of a rule that has only one message. */
    default void add(Spot spot) {
        add(THE_ONE_MESSAGE, spot);
    }
}
