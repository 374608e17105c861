package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.people.Name;
import org.amparo.shape.Pointer;
import org.amparo.text.FoldedText;

/**
 * The search for names of withheld people in the texts of a publication. It looks for names as they are spelt and as
 * another romanisation may spell them, the latter only for names that are long enough to tell people apart.
 */
final class NameSearch {

    static final int SHORTEST_COARSE = 5;

    private final ShownWords shownWords;
    private final NameTree spelt;
    private final NameTree coarse;
    private final List<Withheld> notSearched = new ArrayList<>();

    private NameSearch(ShownWords shownWords) {
        this.shownWords = shownWords;
        this.spelt = new NameTree(shownWords::contains);
        this.coarse = new NameTree(shownWords::containsCoarse);
    }

    /**
     * The search for the names that the original has and the remaining file no longer has. A form that another name of
     * the same person still shows is not searched for, since it gives nothing away. The same holds for a single word, a
     * mere part of a name, that any shown name contains.
     *
     * <p>The less is left, the more is searched for: a name that is gone no longer excuses other texts.
     */
    static NameSearch ofWithheld(CaseFile original, CaseFile left) {
        NameSearch search = new NameSearch(ShownWords.of(left));
        for (Person person : original.records(Person.class)) {
            List<Name> shown = left.find(person.id())
                    .filter(same -> same.id().equals(person.id()))
                    .map(Person::names)
                    .orElse(List.of());
            search.add(person, shown);
        }
        return search;
    }

    private void add(Person person, List<Name> shown) {
        List<Name> names = person.names();
        List<String> words =
                shown.stream().map(Name::full).map(NameSearch::coarseWords).toList();
        for (int i = 0; i < names.size(); i++) {
            if (!shown.contains(names.get(i))) {
                add(
                        person,
                        names.get(i),
                        words,
                        Pointer.ROOT.member(Person.NAMES.name()).item(i));
            }
        }
    }

    /** The coarse words between spaces, so that Vale is not found in Valentina. */
    private static String coarseWords(String text) {
        return " " + String.join(" ", FoldedText.of(text).coarse().words()) + " ";
    }

    private void add(Person person, Name name, List<String> shown, Pointer at) {
        Predicate<String> isNew = pattern -> {
            String words = coarseWords(pattern);
            return shown.stream().noneMatch(other -> other.contains(words));
        };
        NamePatterns patterns = NamePatterns.of(name);
        patterns.wholes().stream().filter(isNew).forEach(pattern -> add(pattern, false));
        boolean isShared = false;
        for (Map.Entry<String, List<String>> word : patterns.words().entrySet()) {
            if (isNew.test(word.getKey())) {
                isShared |= addWord(word.getKey(), word.getValue());
            }
        }
        boolean isTooShort = patterns.isEmpty()
                ? !shown.contains(coarseWords(name.full()))
                : patterns.tooShort().stream().anyMatch(isNew);
        if (isTooShort) {
            note(person, at, WithheldReason.NAME_NOT_SEARCHED);
        }
        if (isShared) {
            note(person, at, WithheldReason.NAME_SHARED);
        }
    }

    /**
     * Adds the forms of a word that may stand for a name, and returns whether one was left out because somebody shown
     * bears it.
     */
    private boolean addWord(String word, List<String> forms) {
        List<String> unshared = shownWords.contains(word)
                ? List.of()
                : forms.stream().filter(form -> !shownWords.contains(form)).toList();
        unshared.forEach(form -> add(form, true));
        return unshared.size() < forms.size();
    }

    private void note(Person person, Pointer at, WithheldReason reason) {
        notSearched.add(Withheld.builder()
                .record(person.id())
                .at(at)
                .attribute(Optional.of(Person.NAMES.name()))
                .reason(reason)
                .level(Marking.SECRET)
                .build());
    }

    private void add(String pattern, boolean isPart) {
        FoldedText folded = FoldedText.of(pattern);
        spelt.add(folded, isPart);
        FoldedText rough = folded.coarse();
        if (rough.letters().length() >= SHORTEST_COARSE) {
            coarse.add(rough, isPart);
        }
    }

    /** The names of withheld persons that are too short, or that somebody shown bears too. */
    List<Withheld> notSearched() {
        return notSearched;
    }

    boolean isEmpty() {
        return spelt.isEmpty();
    }

    boolean isIn(String text) {
        return !isEmpty() && Encodings.readings(text).stream().anyMatch(this::isInReading);
    }

    private boolean isInReading(String text) {
        FoldedText folded = FoldedText.of(text);
        return spelt.isIn(folded) || (!coarse.isEmpty() && coarse.isIn(folded.coarse()));
    }

    /** Whether a name is in a string of the tree, or in the name of a member. */
    boolean isIn(DataValue tree) {
        if (tree instanceof DataString string) {
            return isIn(string.text());
        }
        if (tree instanceof DataArray array) {
            return array.items().stream().anyMatch(this::isIn);
        }
        return tree instanceof DataObject object
                && object.members().entrySet().stream()
                        .anyMatch(member -> isIn(member.getKey()) || isIn(member.getValue()));
    }
}
