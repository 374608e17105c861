package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.people.Name;
import org.amparo.text.FoldedText;

/** The forms in which a name may stand in a text, as folded words with a space between them. */
final class NamePatterns {

    /** The least length of a single word: a shorter one stands in any text by chance. */
    private static final int SHORTEST = 3;
    /** The least length of several words of an id, many of which are numbers and letters. */
    private static final int SHORTEST_OF_ID = 6;

    /** The fewest letters of a family name to which an initial is written. */
    private static final int SHORTEST_WITH_INITIAL = 5;

    /** Folded forms of address that may have been written down with a name: "Ms. Orlova" is a family name alone. */
    private static final Set<String> ADDRESS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "sir",
            "mme",
            "mlle",
            "herr",
            "frau",
            "sr",
            "sra",
            "bey",
            "xanim",
            "khanim",
            "cenab",
            "gospodin",
            "gospozha",
            "jr",
            "phd");

    /** Folded words that no name is made of, in descriptions that stand in the place of a name. */
    private static final Set<String> NO_NAMES = Set.of(
            "an", "and", "by", "for", "from", "her", "his", "in", "of", "on", "our", "the", "their", "to", "with");

    /** Folded words that join the words of names. At either end of a name they may be names themselves, as Van is. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "el",
            "et", "ibn", "la", "las", "le", "los", "ten", "ter", "ul", "und", "van", "von", "zu", "zum", "zur");

    /** Folded words for son and daughter, which stand after the father's name in Azerbaijani and its neighbours. */
    private static final Set<String> SON_OR_DAUGHTER = Set.of(
            "oglu", "oghlu", "ogli", "ogly", "uly", "uli", "ulu", "qizi", "gizi", "kizi", "qyzy", "gyzy", "kyzy");

    /** Folded words of ids that say who somebody is and not what they are called. */
    private static final Set<String> DESCRIPTIVE = Set.of(
            "anonymous",
            "brother",
            "child",
            "colleague",
            "daughter",
            "detainee",
            "doctor",
            "editor",
            "father",
            "friend",
            "hidden",
            "husband",
            "informant",
            "journalist",
            "lawyer",
            "mother",
            "neighbour",
            "person",
            "prisoner",
            "relative",
            "secret",
            "sister",
            "somebody",
            "source",
            "unknown",
            "unnamed",
            "victim",
            "wife",
            "withheld",
            "witness");

    /** What stands between the parts of an id. */
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[-._~]+");

    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]+");

    private static final Pattern DIGIT_FIRST = Pattern.compile("[0-9][A-Za-z]");

    private static final Pattern SLAVIC_PATRONYMIC = Pattern.compile(".+(?:[oe]vi?ch|[oe]vna|ichna)");

    private final List<String> wholes;
    private final List<String> words;
    private final List<String> tooShort;
    private final List<String> accounts;

    private NamePatterns(List<String> wholes, List<String> words, List<String> tooShort) {
        this(wholes, words, tooShort, List.of());
    }

    private NamePatterns(List<String> wholes, List<String> words, List<String> tooShort, List<String> accounts) {
        this.wholes = wholes;
        this.words = words;
        this.tooShort = tooShort;
        this.accounts = accounts;
    }

    /**
     * The whole forms of the name. They are the full name; if it has several words, the same with the last word first
     * ("Orlova, Leyla"), with the first word last, without the word at either end if two words are left, and its first
     * and last words in either order; all this also without forms of address; given and family name in either order;
     * given name and patronymic; and a part of several words that may stand alone.
     */
    List<String> wholes() {
        return wholes;
    }

    /**
     * The words that may stand alone for the name: those of the family and the given name and, unless both are set, every
     * other word of the full name that may be one of them.
     */
    List<String> words() {
        return words;
    }

    /** The parts that may stand alone and are too short to be searched for, or to be found in their cases. */
    List<String> tooShort() {
        return tooShort;
    }

    /** Family names with the initial of the given name written to them, as in names of accounts; nothing stands between. */
    List<String> accounts() {
        return accounts;
    }

    boolean isEmpty() {
        return wholes.isEmpty() && words.isEmpty();
    }

    static NamePatterns of(Name name) {
        Set<String> wholes = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        Set<String> tooShort = new LinkedHashSet<>();
        Set<String> accounts = new LinkedHashSet<>();
        for (Name spelling : Respelling.of(name)) {
            NamePatterns patterns = ofSpelling(spelling);
            patterns.wholes.forEach(whole -> wholes.addAll(Respelling.of(whole)));
            patterns.words.forEach(word -> words.addAll(Respelling.of(word)));
            tooShort.addAll(patterns.tooShort);
            patterns.accounts.forEach(account -> accounts.addAll(Respelling.of(account)));
        }
        return new NamePatterns(List.copyOf(wholes), List.copyOf(words), List.copyOf(tooShort), List.copyOf(accounts));
    }

    private static NamePatterns ofSpelling(Name name) {
        Set<List<String>> forms = new LinkedHashSet<>();
        List<String> full = words(name.full());
        addAll(forms, full);
        List<String> bare = withoutAddress(full);
        if (bare.size() > 1) {
            addAll(forms, bare);
        }
        List<String> given = words(name.given());
        List<String> family = bare.size() == 1 && full.size() > 1 ? bare : words(name.family());
        addBoth(forms, given, family);
        addBoth(forms, family, given);
        addBoth(forms, given, words(name.patronymic()));
        Set<String> alone = new LinkedHashSet<>();
        List<String> tooShort = new ArrayList<>();
        Set<List<String>> parts = new LinkedHashSet<>(family.isEmpty() ? perhapsFamily(name.full()) : Set.of(family));
        parts.add(withoutAddress(given));
        for (List<String> part : parts) {
            if (part.size() > 1 && length(part) >= SHORTEST) {
                forms.add(part);
            } else if (length(part) < SHORTEST || DeclinedNames.isTooShort(part.get(0))) {
                tooShort.add(String.join(" ", part));
            }
            part.stream().filter(word -> word.length() >= SHORTEST).forEach(alone::add);
        }
        if (given.isEmpty() || family.isEmpty()) {
            for (String word : perhapsNames(bare, words(name.patronymic()))) {
                boolean isSearched = word.length() >= SHORTEST && !PARTICLES.contains(word);
                if (isSearched) {
                    alone.add(word);
                }
                if (!isSearched || DeclinedNames.isTooShort(word)) {
                    tooShort.add(word);
                }
            }
        }
        Set<String> accounts = new LinkedHashSet<>();
        addAccount(given, family, accounts);
        if (bare.size() > 1 && (given.isEmpty() || family.isEmpty())) {
            addAccount(bare, bare, accounts);
            addAccount(bare.subList(bare.size() - 1, bare.size()), bare.subList(0, 1), accounts);
        }
        List<String> wholes = joined(forms.stream()
                .filter(form -> form.size() > 1 || length(form) >= SHORTEST)
                .toList());
        tooShort.removeIf(part -> part.isEmpty() || wholes.contains(part));
        return new NamePatterns(
                wholes, List.copyOf(alone), tooShort.stream().distinct().toList(), List.copyOf(accounts));
    }

    private static void addAccount(List<String> given, List<String> family, Set<String> accounts) {
        if (!given.isEmpty() && !family.isEmpty()) {
            String first = given.get(0);
            String last = family.get(family.size() - 1);
            if (last.length() >= SHORTEST_WITH_INITIAL) {
                accounts.add(first.substring(0, first.offsetByCodePoints(0, 1)) + last);
            }
        }
    }

    /** The patterns of the name of a body or a prize: the whole, or a single word, since its parts are common words. */
    static NamePatterns ofTitle(String full) {
        List<String> words = words(full);
        String whole = String.join(" ", words);
        if (length(words) < SHORTEST) {
            return new NamePatterns(List.of(), List.of(), List.of(whole));
        }
        return words.size() > 1
                ? new NamePatterns(List.of(whole), List.of(), List.of())
                : new NamePatterns(List.of(), List.of(whole), List.of());
    }

    /**
     * The patterns of the name that an id may be made of: its words together, in either order if there are two; the only
     * word; and the last of two if nothing else tells the name. Most ids of more words, and those with a number, describe
     * somebody.
     *
     * @param isOnlyName whether the person has no other name
     */
    static NamePatterns ofId(String local, boolean isOnlyName) {
        List<String> words = wordsOfId(local);
        Set<List<String>> wholes = new LinkedHashSet<>();
        boolean isName = words(local).stream().noneMatch(DESCRIPTIVE::contains)
                && local.chars().noneMatch(Character::isDigit);
        if (words.size() > 1 && length(words) >= SHORTEST_OF_ID) {
            wholes.add(words);
            if (words.size() == 2) {
                wholes.add(List.of(words.get(1), words.get(0)));
            }
        }
        Set<String> alone = new LinkedHashSet<>();
        if (isName && (words.size() == 1 || (isOnlyName && words.size() == 2))) {
            String last = words.get(words.size() - 1);
            if (last.length() >= SHORTEST) {
                alone.add(last);
            }
        }
        return new NamePatterns(joined(List.copyOf(wholes)), List.copyOf(alone), List.of());
    }

    /**
     * The words of an id of which a name may be made. These are none: the name of a type of records; hexadecimal digits,
     * as in 6513270e, or in every part of the id; and fewer than three letters beside a digit.
     */
    static List<String> wordsOfId(String local) {
        List<String> parts = Stream.of(BETWEEN_PARTS.split(local))
                .filter(part -> !CaseRecord.shapes().containsKey(part.toLowerCase(Locale.ROOT)))
                .toList();
        boolean isHexadecimal = parts.stream()
                        .allMatch(part -> HEXADECIMAL.matcher(part).matches())
                && parts.stream().anyMatch(part -> DIGIT_FIRST.matcher(part).find());
        List<String> words = new ArrayList<>();
        for (String part : isHexadecimal ? List.<String>of() : parts) {
            boolean isNumbered = part.chars().anyMatch(Character::isDigit);
            boolean isNumber = HEXADECIMAL.matcher(part).matches()
                    && DIGIT_FIRST.matcher(part).find();
            if (!isNumber) {
                words(part).stream()
                        .filter(word -> !isNumbered || word.length() >= SHORTEST)
                        .forEach(words::add);
            }
        }
        return words;
    }

    private static List<String> joined(List<List<String>> forms) {
        return forms.stream().map(form -> String.join(" ", form)).toList();
    }

    private static List<String> withoutAddress(List<String> words) {
        return words.stream().filter(word -> !ADDRESS.contains(word)).toList();
    }

    /**
     * The words of a full name that may be the family name: the last one, or the last before a comma, and also the
     * first if a patronymic ends the name. Taking a given name for it now and then is on the safe side.
     */
    private static Set<List<String>> perhapsFamily(String full) {
        int comma = full.indexOf(',');
        List<String> words = withoutAddress(words(comma > 0 ? full.substring(0, comma) : full));
        int size = words.size();
        if (size < 2) {
            return Set.of(words);
        }
        String last = words.get(size - 1);
        if (size > 2 && SON_OR_DAUGHTER.contains(last)) {
            return firstAndLast(words.subList(0, size - 2));
        }
        return size > 2 && SLAVIC_PATRONYMIC.matcher(last).matches() ? firstAndLast(words) : Set.of(List.of(last));
    }

    /**
     * The words of a full name that may be a given or a family name, each on its own: people are often called by the
     * first of them, and in many countries the family name is the first. Initials are none, and neither is what only
     * describes somebody.
     */
    private static List<String> perhapsNames(List<String> full, List<String> patronymic) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < full.size(); i++) {
            String word = full.get(i);
            boolean isInside = i > 0 && i < full.size() - 1;
            if (word.codePointCount(0, word.length()) > 1
                    && !patronymic.contains(word)
                    && !NO_NAMES.contains(word)
                    && !DESCRIPTIVE.contains(word)
                    && !SON_OR_DAUGHTER.contains(word)
                    && !(isInside && PARTICLES.contains(word))) {
                names.add(word);
            }
        }
        return names;
    }

    private static Set<List<String>> firstAndLast(List<String> words) {
        return new LinkedHashSet<>(List.of(words.subList(0, 1), words.subList(words.size() - 1, words.size())));
    }

    private static void addAll(Set<List<String>> forms, List<String> full) {
        forms.add(full);
        int size = full.size();
        if (size > 1) {
            List<String> first = full.subList(0, 1);
            List<String> last = full.subList(size - 1, size);
            List<String> withoutFirst = full.subList(1, size);
            List<String> withoutLast = full.subList(0, size - 1);
            forms.add(both(last, withoutLast));
            forms.add(both(withoutFirst, first));
            forms.add(both(first, last));
            forms.add(both(last, first));
            if (size > 2) {
                forms.add(withoutFirst);
                forms.add(withoutLast);
            }
        }
    }

    private static void addBoth(Set<List<String>> forms, List<String> one, List<String> other) {
        if (!one.isEmpty() && !other.isEmpty()) {
            forms.add(both(one, other));
        }
    }

    private static List<String> both(List<String> one, List<String> other) {
        List<String> words = new ArrayList<>(one);
        words.addAll(other);
        return words;
    }

    private static List<String> words(String text) {
        return Arrays.asList(FoldedText.of(text).words());
    }

    private static List<String> words(Optional<String> text) {
        return text.map(NamePatterns::words).orElse(List.of());
    }

    private static int length(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
