package org.amparo.it;

import static org.assertj.core.api.Assertions.fail;

import java.util.Set;
import java.util.TreeSet;

/** What is found against a list of what may be, each line with its reason. The list has neither too little nor too much. */
final class Roster {

    private Roster() {}

    /**
     * Fails, and says which lines are missing and which are not needed any more.
     *
     * @param name the list, as it is called where it stands
     * @param advice what to do about something that is not listed
     */
    static void check(Set<String> found, Set<String> listed, String name, String advice) {
        StringBuilder message = new StringBuilder();
        add(message, "Not in " + name + ":", without(found, listed));
        if (!message.isEmpty()) {
            message.append(advice.strip()).append("\n\n");
        }
        add(message, "Not needed any more in " + name + ", so take it out:", without(listed, found));
        if (!message.isEmpty()) {
            fail("\n" + message.toString().strip());
        }
    }

    private static Set<String> without(Set<String> lines, Set<String> others) {
        Set<String> left = new TreeSet<>(lines);
        left.removeAll(others);
        return left;
    }

    private static void add(StringBuilder message, String title, Set<String> lines) {
        if (!lines.isEmpty()) {
            message.append(title).append('\n');
            lines.forEach(line -> message.append("    ").append(line).append('\n'));
        }
    }
}
