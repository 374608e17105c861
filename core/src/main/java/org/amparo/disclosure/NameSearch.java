package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseFile;
import org.amparo.Person;
import org.amparo.code.Marking;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.people.Name;
import org.amparo.shape.Pointer;
import org.amparo.text.FoldedText;

/**
 * Finds the names of those who are withheld in the texts of a publication. Twice: as they are spelt, and as another
 * romanisation may spell them, the latter only for names that are long enough to tell people apart.
 */
final class NameSearch {

    private static final int SHORTEST_COARSE = 5;

    private final NameTree spelt = new NameTree();
    private final NameTree coarse = new NameTree();
    private final List<Withheld> notSearched = new ArrayList<>();

    private NameSearch() {}

    /**
     * The search for the names that stand in the original and no longer in what is left of it. A form of a name
     * that a name of the same person still shows is not searched for: it gives nothing away.
     */
    static NameSearch ofWithheld(CaseFile original, CaseFile left) {
        NameSearch search = new NameSearch();
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
                add(person, names.get(i), words, Pointer.ROOT.member("names").item(i));
            }
        }
    }

    /** Between spaces, so that Vale is not in Valentina. */
    private static String coarseWords(String text) {
        return " " + String.join(" ", FoldedText.of(text).coarse().words()) + " ";
    }

    private void add(Person person, Name name, List<String> shown, Pointer at) {
        List<String> patterns = NamePatterns.of(name);
        for (String pattern : patterns) {
            String words = coarseWords(pattern);
            if (shown.stream().noneMatch(other -> other.contains(words))) {
                add(pattern);
            }
        }
        boolean isShown = shown.contains(coarseWords(name.full()));
        if (patterns.isEmpty() && !isShown) {
            notSearched.add(Withheld.builder()
                    .record(person.id())
                    .at(at)
                    .attribute(Optional.of("names"))
                    .reason(WithheldReason.NAME_NOT_SEARCHED)
                    .level(Marking.SECRET)
                    .build());
        }
    }

    private void add(String pattern) {
        FoldedText folded = FoldedText.of(pattern);
        spelt.add(folded);
        FoldedText rough = folded.coarse();
        if (rough.letters().length() >= SHORTEST_COARSE) {
            coarse.add(rough);
        }
    }

    /** Names of withheld persons that are too short. */
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

    /** In a string of the tree, or in the name of a member. */
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
