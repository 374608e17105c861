package org.amparo.disclosure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.amparo.people.Name;

/**
 * Spellings of one letter by two that folding does not bring together: Öztarhan and Oeztarhan, Żabnik and Zhabnik,
 * which is Жабник too.
 */
final class Respelling {

    /** The fewest letters of what is left when two letters become one: shorter names become others. */
    private static final int SHORTEST = 5;

    /** Letters with the two that are written for them. */
    private static final List<Map.Entry<Character, String>> WRITTEN_OUT = List.of(
            Map.entry('ö', "oe"),
            Map.entry('ø', "oe"),
            Map.entry('ü', "ue"),
            Map.entry('ż', "zh"),
            Map.entry('ž', "zh"));

    /** Two folded letters, of which the first may stand alone. The coarse letters know ae. */
    private static final List<Pattern> TOGETHER = List.of(
            Pattern.compile("(?<![aeiouy])o(e)"), Pattern.compile("(?<![aeiouyq])u(e)"), Pattern.compile("(?<!d)z(h)"));

    private Respelling() {}

    /** The name, and each way to write some of its letters out, the same letter everywhere alike. */
    static List<Name> of(Name name) {
        List<Name> all = new ArrayList<>(List.of(composed(name, text -> text)));
        WRITTEN_OUT.forEach(letter -> {
            for (Name one : List.copyOf(all)) {
                Name out = composed(one, text -> writtenOut(text, letter.getKey(), letter.getValue()));
                if (!out.equals(one)) {
                    all.add(out);
                }
            }
        });
        return all;
    }

    private static Name composed(Name name, UnaryOperator<String> spelling) {
        UnaryOperator<String> composed = text -> spelling.apply(Normalizer.normalize(text, Normalizer.Form.NFC));
        return Name.builder()
                .full(composed.apply(name.full()))
                .given(name.given().map(composed))
                .family(name.family().map(composed))
                .patronymic(name.patronymic().map(composed))
                .build();
    }

    private static String writtenOut(String text, char letter, String two) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.toLowerCase(c) != letter) {
                out.append(c);
            } else if (c == letter) {
                out.append(two);
            } else {
                boolean isAmongCapitals = i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
                String capitals = two.toUpperCase(Locale.ROOT);
                out.append(isAmongCapitals ? capitals : capitals.charAt(0) + two.substring(1));
            }
        }
        return out.toString();
    }

    /** Folded words, and each way to write two of their letters as one. */
    static Set<String> of(String folded) {
        Set<String> all = new LinkedHashSet<>(List.of(folded));
        for (Pattern two : TOGETHER) {
            for (String one : List.copyOf(all)) {
                String less = two.matcher(one).replaceAll(found -> found.group().substring(0, 1));
                if (less.length() >= SHORTEST) {
                    all.add(less);
                }
            }
        }
        return all;
    }
}
