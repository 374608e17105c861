package org.amparo.disclosure;

import java.util.List;
import java.util.Set;

/**
 * That a list is complete, and what then counts it: when an item of the list is withheld, the flag would be false, and the number would give it away.
 *
 * @param flag the attribute that says that the lists are complete
 * @param lists the attributes that it speaks of
 * @param counts the attributes that count them
 */
record Completeness(String flag, Set<String> lists, List<String> counts) {

    static final List<Completeness> RULES = List.of(
            new Completeness("closed", Set.of("members", "subgroups"), List.of("size")),
            new Completeness("breakdownExhaustive", Set.of("breakdown"), List.of("value", "atLeast", "atMost")));
}
