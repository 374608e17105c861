package org.amparo.validation.rules;

/** Takes what a rule finds. */
@FunctionalInterface
public interface Report {

    /** What a rule says that finds only one thing. */
    String THE_ONE_THING = "";

    /**
     * Takes a finding.
     *
     * @param what which of the rule's messages: {@code marks}
     */
    void add(String what, Place place);

    /** Takes a finding of a rule that finds only one thing. */
    default void add(Place place) {
        add(THE_ONE_THING, place);
    }
}
