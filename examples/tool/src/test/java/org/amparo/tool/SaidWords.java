package org.amparo.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of an output in English, by the item, page or property in which they stand. A sentence says no more than
 * another if its words are among those of the other in the same order, and none of them has lost the doubt behind it. By
 * which of their names somebody is called makes no difference.
 */
final class SaidWords {

    private static final Pattern PIECE = Pattern.compile("\\([^()]*\\)|[^\\s()]+");
    /** The end of a sentence, and of a clause of a title. */
    private static final String SENTENCES = "(?<=\\.) (?=[\\p{Lu}\u201c])";

    private static final Pattern CLAUSE = Pattern.compile(", (?![^(]*\\))");
    private static final Pattern OF_ALL = Pattern.compile(" \\(all of this: [^()]*\\)");
    private static final Pattern NOTES = Pattern.compile("(\\[[0-9]+])+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u2066-\\u2069\\u200e\\u200f]");

    /**
     * The ways to name a statement where something else is told of it, or in a list: by its title, or by its kind and
     * whoever certainly made it. What an item says of its own statement is compared with each of its words.
     */
    private static final Pattern STATEMENTS = Pattern.compile(
            "(?<=\\w )\u201cStatement [0-9]+\u201d|((?<=\\w )NAME|(?i:NAME)(?= called on | made this demand|( \\([^)]*\\))?, (published )?[0-9]))"
                    .replace(
                            "NAME",
                            "(public statement|news report|country report|a statement) (published )?by"
                                    + " (a person known as )?Somebody"));

    /** What stands before the clauses of a title. */
    private static final Pattern CASE = Pattern.compile("Case of (a person known as )?Somebody( \\([^()]*\\))?: ");

    /** What stands in brackets as a doubt; whether a detention has ended is none about what stands before it. */
    private static final Pattern DOUBT = Pattern.compile(
            "alleged|denied|inferred|estimated|unverified|unconfirmed|conflicting|doubtful|improbable|reliab"
                    + "|reservation|according|otherwise|other source|another|whether(?! it has ended)|possibly|disputed");

    /** Words that say nothing by themselves: those that join others, and those for what is not told in detail. */
    private static final Pattern NEUTRAL = Pattern.compile(
            "(?i)\\b(to release (a person known as )?somebody|a person known as|called on|made this demand|step of the proceedings|domestic remedy"
                    + "|public statement|news report|country report|fixed term|office holder|with"
                    + "|under|an?|the|at|on|by|of|for|from|in|to|statement|published|organization|document|legalentity|member"
                    + "|founder|head|employee|spokesperson|[a-z]+:[a-z0-9-]+)\\b");

    /**
     * Sentences that are doubts as a whole, or say of a status no more than that it is not known, or name nobody, years alone, and notes that say of another name only how it is
     * spelt: which name of several is called the other one may change, and of which kind it is the tables say.
     */
    private static final Pattern OPEN = Pattern.compile(
            "only possible|not certain|whether there is a detention is not known|not known whether there is a detention|^not known whether held|^held or missing$|^status$|^\\s*-?\\s*sources disagree on this|^\\((transliteration|name as in the source)(, [a-z ,]+)?\\)$|contradicts itself|whether there was a detention is disputed|^\\s*-?\\s*possibly |possibly under restrictions|unnamed|not named|whose name is not given|^\\s*[0-9]{4}\\s*$|^\\s*[\\p{L} ]+ \\([0-9]+\\)\\s*$|^last report$|^about the person$|^name: somebody \\(|^\\s*-?\\s*(last reported|sentenced)|^\\s*-?\\s*expected for",
            Pattern.CASE_INSENSITIVE);

    /** The words of a title for what else is told of as a detention, and those for what is told of as an arrest. */
    private static final Pattern HELD = Pattern.compile("\\bheld (?=from |since )");

    private static final Pattern ARRESTED = Pattern.compile("\\bArrested(?= on )");

    /** A form of custody, with which is told that somebody was detained. */
    private static final Pattern FORM =
            Pattern.compile("(?i)\\bin (pre-trial detention|police custody|prison|administrative detention)(?= from )");

    /** The beginning of a stage that goes on, which tells more than one of which nobody knows whether it has ended. */
    private static final Pattern SINCE = Pattern.compile("\\(since ([^();]+)");

    /** A word, and whether it is in doubt. */
    private record Word(String text, boolean isDoubted) {}

    private final List<String> names;
    private final Map<String, List<List<Word>>> sentences = new TreeMap<>();
    private final Map<String, Set<String>> texts = new TreeMap<>();

    /** The sentences of an output about people and bodies with these names. */
    SaidWords(List<String> names) {
        this.names = names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    void add(String where, String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        for (String name : names) {
            visible = visible.replace(name, "Somebody");
        }
        visible = STATEMENTS.matcher(visible).replaceAll("statement");
        visible = HELD.matcher(visible).replaceAll("detained ");
        visible = ARRESTED.matcher(visible).replaceAll("Arrest");
        for (String line : visible.split("\\n")) {
            Matcher title = CASE.matcher(line);
            if (title.find()) {
                add(where, title.group().replace(": ", ""));
                addClauses(where, title.replaceFirst(""));
                continue;
            }
            for (String one : NOTES.matcher(line).replaceAll("").split(SENTENCES)) {
                boolean isNew = !one.isBlank()
                        && texts.computeIfAbsent(where, none -> new TreeSet<>()).add(one.strip());
                if (isNew) {
                    List<List<Word>> all = sentences.computeIfAbsent(where, none -> new ArrayList<>());
                    all.add(words(one));
                    for (String implied : implied(one)) {
                        all.add(words(implied));
                    }
                }
            }
        }
    }

    /** What a sentence says in other words as well, so that an output may say that alone. */
    private static List<String> implied(String sentence) {
        List<String> implied = new ArrayList<>();
        Matcher form = FORM.matcher(sentence);
        if (form.find()) {
            implied.add(form.replaceAll("detained"));
        }
        Matcher since = SINCE.matcher(sentence);
        if (since.find()) {
            implied.add(since.replaceAll("(from $1; not known whether it has ended"));
        }
        return implied;
    }

    /** The clauses of a title, each with the doubt that all of them share, and what stands behind it in a list. */
    private void addClauses(String where, String clauses) {
        Matcher shared = OF_ALL.matcher(clauses);
        boolean isShared = shared.find();
        String doubt = isShared ? shared.group() : "";
        for (String clause : CLAUSE.split(isShared ? clauses.substring(0, shared.start()) : clauses)) {
            add(where, clause + doubt);
        }
        if (isShared) {
            add(where, clauses.substring(shared.end()));
        }
    }

    private static List<Word> words(String sentence) {
        List<Word> words = new ArrayList<>();
        Matcher pieces = PIECE.matcher(NEUTRAL.matcher(sentence).replaceAll(" "));
        while (pieces.find()) {
            String piece = pieces.group();
            if (piece.toLowerCase(Locale.ROOT).startsWith("possibl") && pieces.find()) {
                piece = piece + " " + pieces.group();
            }
            for (String part : piece.startsWith("(") ? piece.split("[;,]") : new String[] {piece}) {
                add(part, piece.startsWith("("), words);
            }
        }
        return words;
    }

    private static void add(String piece, boolean isInBrackets, List<Word> words) {
        if (isInBrackets && DOUBT.matcher(piece).find()) {
            boolean isOfAll = piece.startsWith("(all ");
            words.replaceAll(
                    word -> isOfAll || word == words.get(words.size() - 1) ? new Word(word.text(), true) : word);
            return;
        }
        boolean isPossible = false;
        for (String word : piece.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.startsWith("possibl")) {
                isPossible = true;
            } else if (!word.isEmpty()) {
                words.add(new Word(word, isPossible));
                isPossible = false;
            }
        }
    }

    /** Forgets what is said in these places. */
    void forget(Predicate<String> places) {
        sentences.keySet().removeIf(places);
        texts.keySet().removeIf(places);
    }

    /** The sentences that say more than any of the other output does in the same place. */
    List<String> beyond(SaidWords other) {
        List<String> more = new ArrayList<>();
        texts.forEach((where, said) -> {
            List<List<Word>> all = other.sentences.getOrDefault(where, List.of());
            Set<String> same = other.texts.getOrDefault(where, Set.of());
            for (String sentence : said) {
                if (!same.contains(sentence) && !OPEN.matcher(sentence).find() && !isWithinAny(words(sentence), all)) {
                    more.add(where + ": " + sentence);
                }
            }
        });
        return more;
    }

    private static boolean isWithinAny(List<Word> words, List<List<Word>> all) {
        List<Word> read = new ArrayList<>(words);
        if (!words.isEmpty() && words.get(words.size() - 1).isDoubted()) {
            // A doubt at the end may be one of all that stands before it.
            read.replaceAll(word -> new Word(word.text(), true));
        }
        for (List<Word> full : all) {
            if (isWithin(read, full)) {
                return true;
            }
        }
        return words.isEmpty();
    }

    /** Whether words are among others in the same order: the first place at which each can be is as good as any. */
    private static boolean isWithin(List<Word> words, List<Word> full) {
        int found = 0;
        for (Word word : full) {
            if (found < words.size() && saysNoMore(words.get(found), word)) {
                found++;
            }
        }
        return found == words.size();
    }

    private static boolean saysNoMore(Word word, Word full) {
        return word.text().equals(full.text()) && (!full.isDoubted() || word.isDoubted());
    }
}
