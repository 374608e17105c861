package org.amparo.id;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.text.FoldedText;

/**
 * Makes readable local names for new ids, none of them twice.
 *
 * <pre>{@code
 * LocalIds persons = LocalIds.avoiding(local -> caseFile.find(PersonId.of(local)).isPresent());
 * PersonId.of(persons.mint("Şəfiqə Vale"));      // person:sefiqe-vale
 * PersonId.of(persons.mint("Шафига Вале"));      // person:shafiga-vale
 * PersonId.of(persons.mint("Şəfiqə Vale"));      // person:sefiqe-vale-2
 * }</pre>
 *
 * <p><b>An id is as public as its record, and stands in the address of what is published.</b> For a person who must not
 * be named, mint from a neutral word such as {@code detainee}; an id can never be changed back.
 *
 * <p>It remembers what it gave: one object for each type of record, not to be shared between threads.
 */
public final class LocalIds {

    /** Short enough to read, and to leave room for a number behind it. */
    private static final int MOST = 64;

    /** For a text without letters and digits. */
    private static final String WITHOUT_LETTERS = "unnamed";

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    /** Apostrophes are inside a word: O'Nowhere is onowhere. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Cf}'`\u2019]+");

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private final Predicate<? super String> taken;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private LocalIds(Predicate<? super String> taken) {
        this.taken = taken;
    }

    /**
     * Local names other than those that are taken.
     *
     * @param taken whether a local name is that of a record, or was: {@code Set::contains}, or a look-up in a case
     *     file, which knows former ids too
     */
    public static LocalIds avoiding(Predicate<? super String> taken) {
        return new LocalIds(taken);
    }

    /**
     * A local name that nothing has yet: the words of the text in small Latin letters, with hyphens between them; where
     * that is taken, with the first number from 2 on behind it.
     *
     * <p>Cyrillic, Greek and Georgian are transliterated as in {@link FoldedText}. Of other scripts what is in Latin
     * letters is taken, and else the numbers of the letters: {@code 王小虚} is {@code u738b-5c0f-865a}. A text without
     * letters and digits is {@code unnamed}. What is longer than 64 is cut.
     *
     * @param name any text
     */
    public String mint(String name) {
        String base = readable(name);
        String local = base;
        int number = numbers.getOrDefault(base, 1);
        while (given.contains(local) || taken.test(local)) {
            number++;
            local = base + "-" + number;
        }
        numbers.put(base, number);
        given.add(local);
        return local;
    }

    private static String readable(String name) {
        String digits = DIGIT.matcher(name).replaceAll(LocalIds::digit);
        String folded = WORD.matcher(digits)
                .replaceAll(word -> FoldedText.of(word.group()).letters());
        String latin = withHyphens(OTHER.splitAsStream(folded));
        if (!latin.isEmpty()) {
            return cut(latin);
        }
        String coded = withHyphens(
                folded.codePoints().filter(Character::isLetter).limit(MOST).mapToObj(Integer::toHexString));
        return coded.isEmpty() ? WITHOUT_LETTERS : cut("u" + coded);
    }

    private static String digit(MatchResult digit) {
        return Integer.toString(Character.digit(digit.group().codePointAt(0), 10));
    }

    private static String withHyphens(Stream<String> words) {
        return words.filter(word -> !word.isEmpty()).collect(Collectors.joining("-"));
    }

    /** Between two words, if it has to be cut and there are several. */
    private static String cut(String local) {
        if (local.length() <= MOST) {
            return local;
        }
        int hyphen = local.lastIndexOf("-", MOST);
        return local.substring(0, hyphen > 0 ? hyphen : MOST);
    }
}
