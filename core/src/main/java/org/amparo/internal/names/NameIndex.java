package org.amparo.internal.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.Person;
import org.amparo.internal.index.References;
import org.amparo.internal.names.NameWords.Word;
import org.amparo.people.Name;

/**
 * An index of persons by the words of their names. Each pair of words of a name leads to it, so that a search for two
 * common words costs no more than the few names that have both.
 *
 * <p>Words lead by their hashes to numbered places. Other names may stand there too, so those found are compared.
 */
public final class NameIndex {

    /** The greatest number of words that may be asked for. No name needs more. */
    private static final int MOST_ASKED = 32;

    private static final int MOST_PLACES = 1 << 27;

    private enum Kind {
        /** A word leads to every name that has it. */
        WORD,
        /** Two words lead to a name that has both. */
        PAIR,
        /** A word leads to a name that has too many of them to be paired. */
        WORD_OF_MANY
    }

    private final List<Person> persons;
    private final int mask;
    private final References references;

    private NameIndex(List<Person> persons, int mask, References references) {
        this.persons = persons;
        this.mask = mask;
        this.references = references;
    }

    /** The index of all names of some persons. */
    public static NameIndex of(List<Person> persons) {
        return of(persons, name -> true);
    }

    /** The index of the names that count. */
    static NameIndex of(List<Person> persons, Predicate<Name> counts) {
        int names = persons.stream().mapToInt(person -> person.names().size()).sum();
        int mask = Integer.highestOneBit(Math.min(names, MOST_PLACES) | 1) * 8 - 1;
        References.Builder builder = new References.Builder();
        for (int i = 0; i < persons.size(); i++) {
            for (Name name : persons.get(i).names()) {
                if (counts.test(name)) {
                    add(builder, mask, i, name);
                }
            }
        }
        return new NameIndex(persons, mask, builder.build(mask + 1));
    }

    private static void add(References.Builder builder, int mask, int person, Name name) {
        List<Word> words = NameWords.of(name);
        Set<Integer> single = new HashSet<>();
        Set<Integer> pairs = new HashSet<>();
        for (List<Word> spelling : NameWords.spellings(words)) {
            spelling.forEach(word -> word.sounds().forEach(sound -> single.add(place(sound, mask))));
            if (words.size() <= NameWords.MANY) {
                for (int i = 1; i < spelling.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        pairs.addAll(
                                places(spelling.get(i).sounds(), spelling.get(j).sounds(), mask));
                    }
                }
            }
        }
        single.forEach(place -> builder.add(place, Kind.WORD, person, name));
        pairs.forEach(place -> builder.add(place, Kind.PAIR, person, name));
        if (words.size() > NameWords.MANY) {
            single.forEach(place -> builder.add(place, Kind.WORD_OF_MANY, person, name));
        }
    }

    private static int place(String word, int mask) {
        return spread(word.hashCode()) & mask;
    }

    private static int place(String one, String other, int mask) {
        return spread(spread(one.hashCode()) + spread(other.hashCode())) & mask;
    }

    /** The places of each reading of one word with each reading of the other, each once. */
    private static Set<Integer> places(Collection<String> one, Collection<String> other, int mask) {
        Set<Integer> places = new LinkedHashSet<>();
        one.forEach(first -> other.forEach(second -> places.add(place(first, second, mask))));
        return places;
    }

    private static int spread(int hash) {
        int product = hash * 0x9E3779B9;
        return product ^ (product >>> 15);
    }

    /** A name that may match, and the position of the person who has it. */
    private record Candidate(int person, Name name) {}

    /** The persons with a name that has every word asked for, the best match first. */
    public List<Person> named(String text) {
        return found(NameWords.asked(text)).stream().map(persons::get).toList();
    }

    /** The positions of the persons with a name that has every word, the best match first. */
    List<Integer> found(List<Word> asked) {
        if (asked.isEmpty() || asked.size() > MOST_ASKED) {
            return List.of();
        }
        Map<Integer, NameMatch> best = new HashMap<>();
        for (List<Word> spelling : NameWords.spellings(asked)) {
            for (Candidate candidate : candidates(spelling)) {
                for (List<Word> name : NameWords.spellings(NameWords.of(candidate.name()))) {
                    NameMatch.of(spelling, name)
                            .ifPresent(match -> best.merge(candidate.person(), match, NameMatch::better));
                }
            }
        }
        return best.entrySet().stream()
                .sorted(Map.Entry.<Integer, NameMatch>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Candidate> candidates(List<Word> asked) {
        boolean initialsAlone = asked.stream().allMatch(Word::isInitial);
        List<List<String>> whole = asked.stream()
                .filter(word -> initialsAlone || !word.isInitial())
                .map(Word::sounds)
                .distinct()
                .toList();
        List<Candidate> found = new ArrayList<>();
        if (whole.size() == 1) {
            whole.get(0).forEach(sound -> found.addAll(at(place(sound, mask), Kind.WORD)));
            return found;
        }
        List<List<String>> pair = rarestPair(whole);
        Set<String> one = withInitials(pair.get(0));
        places(one, withInitials(pair.get(1)), mask).forEach(place -> found.addAll(at(place, Kind.PAIR)));
        one.forEach(sound -> found.addAll(at(place(sound, mask), Kind.WORD_OF_MANY)));
        return found;
    }

    private List<List<String>> rarestPair(List<List<String>> words) {
        List<List<List<String>>> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(List.of(words.get(j), words.get(i)));
            }
        }
        return pairs.stream()
                .min(Comparator.comparingInt(pair -> places(pair.get(0), pair.get(1), mask).stream()
                        .mapToInt(place -> references.count(place, Kind.PAIR))
                        .sum()))
                .orElseThrow();
    }

    /**
     * The sounds and their initials, except for letters of a script without spaces, where nearly everybody would share
     * one.
     */
    private static Set<String> withInitials(List<String> sounds) {
        Set<String> all = new LinkedHashSet<>(sounds);
        sounds.stream()
                .filter(sound -> !NameWords.isWithoutSpaces(sound))
                .forEach(sound -> all.add(sound.substring(0, sound.offsetByCodePoints(0, 1))));
        return all;
    }

    private List<Candidate> at(int place, Kind kind) {
        return references.to(place, kind, (person, name) -> new Candidate(person, (Name) name));
    }
}
