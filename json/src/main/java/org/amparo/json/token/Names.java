package org.amparo.json.token;

import java.util.HashSet;
import java.util.Set;
import org.amparo.text.CheckedText;
import org.jspecify.annotations.Nullable;

/** The names of the members of one object that no table describes, while it is being read. */
final class Names {

    private final Set<String> seen = new HashSet<>();

    /** Takes the name of a further member; what it is refused for, or null. */
    @Nullable
    Refusal add(String name) {
        if (name.length() > Limits.MAX_NAME) {
            return Refusal.NAME_TOO_LONG;
        }
        if (!CheckedText.isStorable(name)) {
            return Refusal.NAME_CHARACTERS;
        }
        return seen.add(name) ? null : Refusal.DUPLICATE_MEMBER;
    }

    boolean contains(String name) {
        return seen.contains(name);
    }

    int size() {
        return seen.size();
    }
}
