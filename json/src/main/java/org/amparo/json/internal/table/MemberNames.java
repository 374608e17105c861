package org.amparo.json.internal.table;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.json.token.Limits;
import org.amparo.json.token.Refusal;
import org.amparo.text.CheckedText;
import org.jspecify.annotations.Nullable;

/** The names of the members of one object that no table describes, while it is being read. */
public final class MemberNames {

    private final Set<String> seen = new HashSet<>();

    /** No names yet. */
    public MemberNames() {}

    /** Adds the name of a member; returns the reason to refuse it, or null. */
    public @Nullable Refusal add(String name) {
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

    /**
     * The refusal for a member that the object lacks: it may be one of these, misspelt. Private members, which have a
     * colon, are not misspelt ones of the format.
     *
     * @param known whether a name is one of the format
     */
    Refusal lacking(Predicate<String> known) {
        boolean strange = seen.stream().anyMatch(name -> name.indexOf(':') < 0 && !known.test(name));
        return strange ? Refusal.MISSING_OR_MISSPELT : Refusal.MISSING_REQUIRED;
    }
}
