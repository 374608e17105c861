package org.amparo.internal.names;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.text.FoldedText;

/**
 * The ways in which a word of a name may sound, in letters coarser than those of {@link FoldedText#coarse()}: o is u,
 * and an i that only softens the letter before it is left out. They suit a search for persons, where the spelling
 * decides the order, but are too coarse for finding names in a text.
 *
 * <p>A word has a second reading if it is spelt as in German, French, Polish or the languages that write j for y. The
 * second stands beside the first, since j is also the first letter of Jalal, which must not become Yalal.
 */
final class NameSounds {

    private static final Pattern SOFTENING = Pattern.compile("(?<=[gk])i(?=[au])|(?<=[^aiou])i(?=u)");

    private static final List<Respelling> RESPELLINGS = List.of(
            new Respelling("schtsch|stsch|chtch|szcz", "shch"),
            new Respelling("d(?:sch|zs|j)", "dzh"),
            new Respelling("tsch|tch|cz", "ch"),
            new Respelling("sch|sz", "sh"),
            new Respelling("j", "y"),
            new Respelling("gu(?=[ei])", "g"),
            new Respelling("(?<![aeiouy])ue", "u"),
            new Respelling("(?<![aeiouy])oe", "o"));

    /** All respellings in one pass, each as a group. */
    private static final Pattern RESPELT = Pattern.compile(
            RESPELLINGS.stream().map(each -> "(" + each.spelt() + ")").collect(Collectors.joining("|")));

    /**
     * A spelling of letters in some languages, with the letters by which {@link FoldedText} knows them.
     *
     * @param spelt a regular expression without groups
     */
    private record Respelling(String spelt, String as) {}

    private NameSounds() {}

    /** The readings of a word, one or two, each once. */
    static List<String> of(String spelt) {
        String respelt = RESPELT.matcher(spelt).replaceAll(NameSounds::respelt);
        return Stream.of(spelt, respelt)
                .distinct()
                .map(NameSounds::sound)
                .distinct()
                .toList();
    }

    private static String respelt(MatchResult found) {
        int i = 0;
        while (found.group(i + 1) == null) {
            i++;
        }
        return RESPELLINGS.get(i).as();
    }

    private static String sound(String letters) {
        String coarse = FoldedText.of(letters).coarse().letters();
        String hard = SOFTENING.matcher(coarse).replaceAll("").replace('o', 'u');
        StringBuilder sound = new StringBuilder(hard.length());
        hard.codePoints()
                .filter(letter -> sound.length() == 0 || sound.codePointBefore(sound.length()) != letter)
                .forEach(sound::appendCodePoint);
        return sound.toString();
    }
}
