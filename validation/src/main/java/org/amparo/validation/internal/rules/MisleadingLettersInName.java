package org.amparo.validation.internal.rules;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.people.Name;
import org.amparo.shape.Types;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/** Finds a name with a word in two scripts whose letters look alike, or with a character that turns the reading direction. */
public final class MisleadingLettersInName implements RecordRule {

    /** Embeddings, overrides and isolates. Marks of direction, which only help, are not among them. */
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern WORD_END = Pattern.compile("[\\s\\p{Punct}\\p{Pd}\\p{Po}]+");

    /** Neither letters that look like Latin ones nor characters that turn the direction come before it. */
    private static final char FIRST_GREEK = '\u0370';

    private static final Set<UnicodeScript> LOOK_ALIKE = Set.of(UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    @Override
    public void signs(Signs signs) {
        signs.inEach(Name.class, (name, setting) -> NameTexts.any(name, MisleadingLettersInName::isSign));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Name> site : layout.sites(Name.class)) {
            for (ObjectPlace.Value value : site.values()) {
                if (value.value() instanceof String text
                        && value.attribute().type().equals(Types.STRING)) {
                    if (TURNS.matcher(text).find()) {
                        findings.add("direction", value.spot());
                    } else if (WORD_END.splitAsStream(text).anyMatch(MisleadingLettersInName::isMixed)) {
                        findings.add("scripts", value.spot());
                    }
                }
            }
        }
    }

    private static boolean isSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_GREEK) {
                return TURNS.matcher(text).find()
                        || WORD_END.splitAsStream(text).anyMatch(MisleadingLettersInName::isMixed);
            }
        }
        return false;
    }

    private static boolean isMixed(String word) {
        Set<UnicodeScript> scripts = Scripts.in(word);
        return scripts.size() > 1
                && (scripts.contains(UnicodeScript.LATIN) || scripts.containsAll(LOOK_ALIKE))
                && scripts.stream().anyMatch(LOOK_ALIKE::contains);
    }
}
