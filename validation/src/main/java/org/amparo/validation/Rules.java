package org.amparo.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.validation.rules.ReversedPeriod;
import org.amparo.validation.rules.Rule;

/** The list of all rules. To add one: a class, a line here, a message, a page in {@code docs/rules}, a test. */
final class Rules {

    /** The rule whose severity is the caller's choice. */
    static final String UNKNOWN_CODE = "V1";

    private Rules() {}

    /** All rules, new: a rule is used for one case file. */
    static List<Entry> all() {
        return List.of(new Entry("T2", Severity.ERROR, new ReversedPeriod()));
    }

    /** The codes of all rules. */
    static Set<String> codes() {
        return all().stream().map(Entry::code).collect(Collectors.toUnmodifiableSet());
    }

    record Entry(String code, Severity severity, Rule rule) {}
}
