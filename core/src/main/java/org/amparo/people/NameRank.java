package org.amparo.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.amparo.code.NameKind;
import org.amparo.time.Period;

/** How well a name serves to call somebody by, the best first. Kind and period go before language. */
enum NameRank {
    PREFERRED,
    ORDINARY,
    BESIDE,
    FORMER;

    /** The kinds of names that only stand beside another. */
    private static final Set<NameKind> ALIASES = Set.of(NameKind.ALIAS, NameKind.NICKNAME);

    private static NameRank of(Name name) {
        if (isFormer(name)) {
            return FORMER;
        }
        if (name.kind().filter(NameKind.PREFERRED::equals).isPresent()) {
            return PREFERRED;
        }
        // What a kind of a later version means is not known: it may be one of names that are not to be used.
        boolean isBeside = name.kind()
                .filter(kind -> ALIASES.contains(kind) || !kind.isKnown())
                .isPresent();
        return isBeside ? BESIDE : ORDINARY;
    }

    static boolean isFormer(Name name) {
        return name.kind()
                        .filter(kind -> kind.equals(NameKind.FORMER) || kind.equals(NameKind.BIRTH))
                        .isPresent()
                || name.period().flatMap(Period::end).isPresent();
    }

    static Optional<Name> best(List<Name> names) {
        return bestOf(names).stream().findFirst();
    }

    static Optional<Name> best(List<Name> names, Locale locale) {
        List<Name> best = bestOf(names);
        return best.stream()
                .filter(name -> isIn(name, locale))
                .findFirst()
                .or(() -> best.stream().findFirst());
    }

    private static List<Name> bestOf(List<Name> names) {
        for (NameRank rank : values()) {
            List<Name> found =
                    names.stream().filter(name -> of(name).equals(rank)).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean isIn(Name name, Locale locale) {
        return name.language()
                .map(tag -> tag.toLocale().getLanguage())
                .filter(language -> !language.isEmpty() && language.equals(locale.getLanguage()))
                .isPresent();
    }
}
