package org.amparo.id;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.text.FoldedText;

/**
 * A maker of readable local names for new ids, each of them used once.
 *
 * <pre>{@code
 * LocalIds persons = LocalIds.avoiding(local -> caseFile.find(PersonId.of(local)).isPresent());
 * PersonId.of(persons.mint("Şəfiqə Vale"));      // person:sefiqe-vale
 * PersonId.of(persons.mint("Шафига Вале"));      // person:shafiga-vale
 * PersonId.of(persons.mint("Şəfiqə Vale"));      // person:sefiqe-vale-2
 * }</pre>
 *
 * <p><b>An id is as public as its record, and is part of the address under which the record is published.</b> For a
 * person who must not be named, mint from a neutral word such as {@code detainee}, since an id can never be taken back.
 *
 * <p>It remembers the names that it gave. Use one object for each type of record, and do not share it between threads.
 */
public final class LocalIds implements WithoutJson {

    /** The greatest length: short enough to read, and to leave room for a number at the end. */
    private static final int MOST = 64;

    /** The name for a text without letters and digits. */
    private static final String WITHOUT_LETTERS = "unnamed";

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    /** A word; apostrophes are part of it: O'Nowhere is onowhere. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Cf}'`\u2019]+");

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private final Predicate<? super String> taken;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private LocalIds(Predicate<? super String> taken) {
        this.taken = taken;
    }

    /**
     * A maker that avoids the local names already taken.
     *
     * @param taken whether a record has or had this local name: {@code Set::contains}, or a look-up in a case file,
     *     which also knows former ids
     */
    public static LocalIds avoiding(Predicate<? super String> taken) {
        return new LocalIds(Objects.requireNonNull(taken, "taken"));
    }

    /**
     * A local name that is not yet taken: the words of the text in lower-case Latin letters, with hyphens between them
     * and, if that is taken, the first free number from 2 on.
     *
     * <p>Cyrillic, Greek and Georgian are transliterated as in {@link FoldedText}. From a text in another script, the
     * words in Latin letters are taken or, if there are none, the code points of its letters: {@code 王小虚} becomes
     * {@code u738b-5c0f-865a}. A text without letters and digits becomes {@code unnamed}. A name of more than 64
     * characters is cut.
     *
     * @param name any text
     */
    public String mint(String name) {
        Objects.requireNonNull(name, "name");
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

    /** Cuts a name that is too long, between two words if it has several. */
    private static String cut(String local) {
        if (local.length() <= MOST) {
            return local;
        }
        int hyphen = local.lastIndexOf("-", MOST);
        return local.substring(0, hyphen > 0 ? hyphen : MOST);
    }
}
