package org.amparo.disclosure;

import java.util.HashMap;
import java.util.Map;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * The ids of persons that differ by their numbers alone: {@code list-kenya-7} is one of many, and its words are no
 * name.
 */
final class IdSeries {

    /** The most ids that may have the letters of a name: the ids of people of one name are numbered too. */
    private static final int MOST_OF_A_NAME = 4;

    private final CaseFile file;
    /** How many ids have the same letters; counted when it is first asked for, since most files withhold nobody. */
    private @Nullable Map<String, Integer> counts;

    IdSeries(CaseFile file) {
        this.file = file;
    }

    /** Whether more ids of persons have these letters than there are people of one name. */
    boolean contains(RecordId id) {
        Map<String, Integer> known = counts;
        if (known == null) {
            known = new HashMap<>();
            for (Person person : file.records(Person.class)) {
                known.merge(letters(person.id()), 1, Integer::sum);
            }
            counts = known;
        }
        return known.getOrDefault(letters(id), 0) > MOST_OF_A_NAME;
    }

    private static String letters(RecordId id) {
        StringBuilder letters = new StringBuilder();
        id.local()
                .chars()
                .filter(Character::isLetter)
                .forEach(letter -> letters.append((char) Character.toLowerCase(letter)));
        return letters.toString();
    }
}
