package org.amparo.internal.marking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.internal.text.ResourceFile;
import org.amparo.text.FoldedText;

/**
 * The words of six languages by which people say that somebody has refused to be shown ({@code "consentStatus":
 * "refused"}, {@code "Widerruf": true}), where they do not know how this format says it.
 */
public final class ConsentWords {

    /** The letters of the longest text that is taken for an answer. A longer one tells of something. */
    private static final int ANSWER = 40;

    private static final Map<String, String> FILE =
            ResourceFile.lines(ConsentWords.class.getResourceAsStream("consent_words.properties"));

    /** The letters by which words are looked up. None has fewer. */
    private static final int FIRST = 3;

    private static final Map<String, List<String>> CONSENT =
            Map.copyOf(words("consent").stream().collect(Collectors.groupingBy(word -> word.substring(0, FIRST))));

    private static final Set<String> WHOLE = words("whole");
    private static final Set<String> PUBLISHING = words("publishing");

    /** Words such as "not publ", by which the text of a name tells of a refusal wherever they stand. */
    private static final List<String> NOT_PUBLISHING = notPublishing();

    /** What people add to a name: in brackets, or behind a sign or a comma and small letters. */
    private static final Pattern NOTE =
            Pattern.compile("[(\\[{<«（【]([^)\\]}>»）】]*)|(?:\\s[-–—]+\\s|[-–—]{2,}|[:;*#!|]|,\\s*(?=\\p{Ll}))(.*)");

    /** A word behind another that is perhaps a name. */
    private static final Pattern NAME = Pattern.compile("(?<=\\S\\s)\\p{Lu}\\p{Ll}[\\p{L}'’-]*");

    private static final Pattern ONE_NAME = Pattern.compile("\\s*\\p{Lu}\\p{Ll}+\\s*");

    private static final Set<String> NO_IN_WORDS = words("no");
    private static final Set<DataValue> NO = Set.of(new DataBoolean(false), DataNumber.of(0));

    private ConsentWords() {}

    private static Set<String> words(String list) {
        return FILE.entrySet().stream()
                .filter(line -> line.getKey().startsWith(list + "."))
                .flatMap(line -> Stream.of(line.getValue().split(",")))
                .map(word -> FoldedText.of(word).letters())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the name of a member, or anything in its value, speaks of consent or of a refusal. */
    public static boolean areIn(String member, DataValue value) {
        String name = FoldedText.of(member).letters();
        return isOfConsent(name) || refuses(name, value);
    }

    /**
     * Whether the text of a name says that whoever has it must not be shown: {@code "Leyla Orlova (do not publish)"}. A
     * name may begin like a word of refusal, so it takes a note, or words of not publishing.
     */
    public static boolean areInName(String text) {
        FoldedText folded = FoldedText.of(text);
        String letters = folded.letters();
        if (isWord(letters)) {
            return true;
        }
        for (String words : NOT_PUBLISHING) {
            int at = letters.indexOf(words);
            if (at >= 0 && folded.isBreak(at)) {
                return true;
            }
        }
        return NOTE.matcher(text)
                .results()
                .anyMatch(found -> isRefusal(found.group(1) == null ? found.group(2) : found.group(1)));
    }

    private static boolean isRefusal(String note) {
        FoldedText folded = FoldedText.of(NAME.matcher(note).replaceAll(""));
        return ONE_NAME.matcher(note).matches() ? isWord(folded.letters()) : refuses("", folded);
    }

    /** Whether it is one of the words as a whole. */
    private static boolean isWord(String letters) {
        return WHOLE.contains(letters)
                || (letters.length() >= FIRST
                        && CONSENT.getOrDefault(letters.substring(0, FIRST), List.of())
                                .contains(letters));
    }

    private static List<String> notPublishing() {
        return words("consent").stream()
                .filter(word -> PUBLISHING.stream().anyMatch(stem -> word.indexOf(stem) > 0))
                .toList();
    }

    private static boolean refuses(String name, DataValue value) {
        if (value instanceof DataString string) {
            return refuses(name, FoldedText.of(string.text()));
        }
        if (value instanceof DataArray array) {
            return array.items().stream().anyMatch(item -> refuses(name, item));
        }
        if (value instanceof DataObject object) {
            return object.members().entrySet().stream().anyMatch(inner -> areIn(inner.getKey(), inner.getValue()));
        }
        return NO.contains(value) && isOfPublishing(name);
    }

    private static boolean refuses(String name, FoldedText text) {
        String letters = text.letters();
        return WHOLE.contains(letters)
                || (NO_IN_WORDS.contains(letters) && isOfPublishing(name))
                || (letters.length() <= ANSWER && isOfConsent(letters, text::isBreak));
    }

    private static boolean isOfConsent(String name) {
        return WHOLE.contains(name) || isOfConsent(name, at -> true);
    }

    /** Whether a word of consent stands in some letters, at a position where one may begin. */
    private static boolean isOfConsent(String letters, IntPredicate mayBegin) {
        for (int at = 0; at + FIRST <= letters.length(); at++) {
            int from = at;
            List<String> words = CONSENT.getOrDefault(letters.substring(at, at + FIRST), List.of());
            if (mayBegin.test(at) && words.stream().anyMatch(word -> letters.startsWith(word, from))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfPublishing(String name) {
        return PUBLISHING.stream().anyMatch(name::contains);
    }
}
