package org.amparo.validation.internal.rules;

import java.util.Optional;
import java.util.function.Predicate;
import org.amparo.people.Name;

/** The texts of a name: the name in full, its parts and its transliteration. */
final class NameTexts {

    private NameTexts() {}

    /** Whether any text of a name is of this kind. Without streams, since every name of a file is asked. */
    static boolean any(Name name, Predicate<String> kind) {
        return kind.test(name.full())
                || is(name.given(), kind)
                || is(name.family(), kind)
                || is(name.patronymic(), kind)
                || is(name.honorific(), kind)
                || is(name.transliteration(), kind);
    }

    private static boolean is(Optional<String> text, Predicate<String> kind) {
        return text.isPresent() && kind.test(text.get());
    }
}
