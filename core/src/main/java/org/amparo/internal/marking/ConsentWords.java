package org.amparo.internal.marking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** The letters by which beginnings of words are looked up. None has fewer. */
    private static final int FIRST = 3;

    private static final Map<String, List<String>> CONSENT = beginnings("consent");
    private static final Map<String, List<String>> CONSENT_OR_PERMISSION = beginnings("consent", "permission");
    private static final Map<String, List<String>> REFUSAL = beginnings("refusal", "unshown", "secret");
    private static final Map<String, List<String>> UNSHOWN = beginnings("unshown");
    private static final Map<String, List<String>> UNSHOWN_OR_SECRET = beginnings("unshown", "secret");
    private static final Map<String, List<String>> ALL =
            beginnings("consent", "permission", "refusal", "unshown", "secret");
    private static final Map<String, List<String>> HEADING = beginnings("heading", "refusal", "secret");
    private static final Map<String, List<String>> DAY = beginnings("day");

    private static final Set<String> ANSWERS = words("answer");
    private static final Set<String> ALONE = words("alone");
    private static final Set<String> WHOLE = words("answer", "alone", "whole");
    private static final Set<String> WHOLE_NAMES = words("answer", "alone", "secret");
    private static final Set<String> WHOLE_NOTES = words("answer", "alone", "secret", "refusal", "unshown");
    private static final Set<String> UNLIKE = words("unlike");
    private static final Set<String> BESIDE = words("beside");
    private static final Set<String> PUBLISHING = words("publishing");

    /** What people add to a name: in brackets, or behind a sign or a comma and small letters. */
    private static final Pattern NOTE =
            Pattern.compile("[(\\[{<«（【]([^)\\]}>»）】]*)|(?:\\s[-–—]+\\s|[-–—]{2,}|[:;*#!|/]|,\\s*(?=\\p{Ll}))(.*)");

    /** The signs of which each note begins with one, or holds it. Most names have none. */
    private static final String SIGNS = "([{<«（【-–—:;*#!|/,";

    /** What stands between the parts of a note, each of which may be one of its own. */
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[,;./|()\\[\\]\\v]+");

    private static final Pattern ONE_NAME = Pattern.compile("\\s*\\p{Lu}\\p{Ll}+\\s*");

    private static final Set<String> NOTES = words("note");
    private static final Set<String> NO_IN_WORDS = words("no");
    private static final Set<DataValue> NO = Set.of(new DataBoolean(false), DataNumber.of(0));

    private ConsentWords() {}

    private static Set<String> words(String... lists) {
        return Stream.of(lists)
                .flatMap(list ->
                        FILE.entrySet().stream().filter(line -> line.getKey().startsWith(list + ".")))
                .flatMap(line -> Stream.of(line.getValue().split(",")))
                .map(word -> FoldedText.of(word).letters())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, List<String>> beginnings(String... lists) {
        return Map.copyOf(words(lists).stream().collect(Collectors.groupingBy(word -> word.substring(0, FIRST))));
    }

    /** Whether the name of a member, or anything in its value, speaks of consent or of a refusal. */
    public static boolean areIn(String member, DataValue value) {
        String name = FoldedText.of(member).letters();
        return isOfConsent(name) || refuses(name, value);
    }

    /** Whether the heading of a column says that people decide in it who is shown: {@code "Can we use the name"}. */
    public static boolean areInHeading(String heading) {
        FoldedText folded = FoldedText.of(heading);
        return isOfConsent(folded.letters()) || isAnyIn(folded, HEADING);
    }

    /** Whether a cell says that somebody must not be shown, by itself or as the answer to the heading of its column. */
    public static boolean areInCell(String heading, String cell) {
        boolean isNo = cell.strip().equals("0")
                || NO_IN_WORDS.contains(FoldedText.of(cell).letters());
        return (isNo && asksWhoIsShown(heading)) || areInNote(cell);
    }

    /** Whether no is the answer to a heading of somebody who must not be shown. */
    private static boolean asksWhoIsShown(String heading) {
        FoldedText question = FoldedText.of(heading);
        return (isOfPublishing(question.letters()) && !isAnyIn(question, DAY))
                || (areInHeading(heading) && !isAnyIn(question, REFUSAL));
    }

    /**
     * Whether the text of the name of a person says that whoever has it must not be shown: {@code "Leyla Orlova (do not
     * publish)"}. A name may begin like a word of refusal, so it takes a note, or words of not publishing.
     */
    public static boolean areInName(String text) {
        FoldedText folded = FoldedText.of(text);
        return WHOLE_NAMES.contains(folded.letters()) || isAnyIn(folded, UNSHOWN) || areInNoteOfName(text);
    }

    /** Whether a note in the text of any name says so. A body may be called after words of refusal. */
    public static boolean areInNoteOfName(String text) {
        return hasSign(text)
                && NOTE.matcher(text)
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .anyMatch(ConsentWords::isNoteOfRefusal);
    }

    private static boolean hasSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoteOfRefusal(String note) {
        String letters = FoldedText.of(note).letters();
        return NOTES.contains(letters)
                || HidingWords.isValue(letters)
                || (ONE_NAME.matcher(note).matches() ? WHOLE_NOTES.contains(letters) : areInNote(note));
    }

    private static boolean areInNote(String note) {
        FoldedText folded = FoldedText.of(note);
        return isAnyIn(folded, UNSHOWN)
                || isRefusal(folded)
                || BETWEEN_PARTS.splitAsStream(note).map(FoldedText::of).anyMatch(ConsentWords::isRefusal);
    }

    /** Whether a short text is an answer that refuses. */
    private static boolean isRefusal(FoldedText text) {
        return text.letters().length() <= ANSWER
                && (ALONE.contains(text.letters())
                        || isAnyIn(text, UNSHOWN_OR_SECRET)
                        || isConsentRefused(text)
                        || isNothingElseRefused(text));
    }

    /** Whether a text speaks of consent, and of a refusal or a no: {@code "no consent from her aunt"}. */
    private static boolean isConsentRefused(FoldedText text) {
        return isAnyIn(text, CONSENT)
                && (isAnyIn(text, REFUSAL)
                        || Stream.of(text.words())
                                .anyMatch(word -> ANSWERS.contains(word) || NO_IN_WORDS.contains(word)));
    }

    /** Whether a text is a refusal as a whole. In {@code "refused bail"} it was something else that was refused. */
    private static boolean isNothingElseRefused(FoldedText text) {
        String letters = text.letters();
        boolean refuses = false;
        boolean consents = false;
        boolean denies = false;
        int end;
        for (int at = 0; at < letters.length(); at = end) {
            end = text.nextBreak(at);
            String word = letters.substring(at, end);
            int ofRefusal = UNLIKE.contains(word) ? 0 : longest(letters, at, REFUSAL);
            int ofConsent = longest(letters, at, CONSENT_OR_PERMISSION);
            if (ofRefusal > 0) {
                refuses = true;
                end = endOfWord(text, at + ofRefusal);
            } else if (ANSWERS.contains(word)) {
                refuses = true;
            } else if (ofConsent > 0) {
                consents = true;
                end = endOfWord(text, at + ofConsent);
            } else if (NO_IN_WORDS.contains(word)) {
                denies = true;
            } else if (!BESIDE.contains(word) && PUBLISHING.stream().noneMatch(word::startsWith)) {
                return false;
            }
        }
        return refuses || (consents && denies);
    }

    private static int endOfWord(FoldedText text, int at) {
        return text.isBreak(at) ? at : text.nextBreak(at);
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
        return WHOLE.contains(letters) || (NO_IN_WORDS.contains(letters) && isOfPublishing(name)) || isRefusal(text);
    }

    private static boolean isOfConsent(String name) {
        return WHOLE.contains(name) || IntStream.range(0, name.length()).anyMatch(at -> longest(name, at, ALL) > 0);
    }

    /** Whether a word with one of some beginnings stands in a text. */
    private static boolean isAnyIn(FoldedText text, Map<String, List<String>> beginnings) {
        for (int at = 0; at < text.letters().length(); at = text.nextBreak(at)) {
            if (longest(text.letters(), at, beginnings) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The letters of the longest of some beginnings that stands at a position, or 0. */
    private static int longest(String letters, int at, Map<String, List<String>> beginnings) {
        if (at + FIRST > letters.length()) {
            return 0;
        }
        int longest = 0;
        for (String word : beginnings.getOrDefault(letters.substring(at, at + FIRST), List.of())) {
            if (word.length() > longest && letters.startsWith(word, at)) {
                longest = word.length();
            }
        }
        return longest;
    }

    private static boolean isOfPublishing(String name) {
        return PUBLISHING.stream().anyMatch(name::contains);
    }
}
