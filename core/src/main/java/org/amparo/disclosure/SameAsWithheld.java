package org.amparo.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.internal.answer.DuplicateFinder;
import org.amparo.internal.index.CaseIndex;
import org.amparo.people.Name;
import org.amparo.people.PossibleMatch;
import org.amparo.shape.Pointer;
import org.amparo.status.PossibleDuplicate;

/**
 * The persons of a publication who may be one with somebody who is withheld or loses a name: because the case file says
 * so, in either record and over any number of others, or because the two records are likely about one person. Whether
 * they are, no program can tell.
 */
final class SameAsWithheld {

    private final CaseFile original;
    private final Remainder remainder;
    private final CaseFile shown;
    private final CaseIndex index;
    /** The persons who are gone, lost a name, or were never in the file. */
    private final Set<RecordId> hidden = new LinkedHashSet<>();
    /** What each record is said to be possibly the same as, in both directions. */
    private final Map<RecordId, Set<RecordId>> matches = new LinkedHashMap<>();
    /** Those withheld to whom matches lead from each person who is shown. */
    private final Map<RecordId, Set<RecordId>> recorded = new HashMap<>();

    private final Map<RecordId, Set<RecordId>> likely = new HashMap<>();

    private SameAsWithheld(CaseFile original, Remainder remainder, CaseFile shown, CaseIndex index) {
        this.original = original;
        this.remainder = remainder;
        this.shown = shown;
        this.index = index;
    }

    /**
     * The persons, in the order of the file, as places to read.
     *
     * @param remainder what is left of the original
     * @param shown the same as it is shown
     * @param index that of the original
     */
    static List<Suspect> of(CaseFile original, Remainder remainder, CaseFile shown, CaseIndex index) {
        SameAsWithheld same = new SameAsWithheld(original, remainder, shown, index);
        same.findHidden();
        same.findMatches();
        if (same.hidden.isEmpty()) {
            return List.of();
        }
        same.followMatches();
        same.findLikely();
        return same.suspects();
    }

    private void findHidden() {
        for (Person person : original.records(Person.class)) {
            boolean isWhole = remainder
                    .soFar()
                    .find(person.id())
                    .filter(left -> left.id().equals(person.id())
                            && NameSearch.withoutEvidence(left.names())
                                    .equals(NameSearch.withoutEvidence(person.names())))
                    .isPresent();
            if (!isWhole || remainder.isNameHidden(person.id())) {
                hidden.add(person.id());
            }
        }
    }

    private void findMatches() {
        for (Person person : original.records(Person.class)) {
            for (PossibleMatch match : person.possiblySame()) {
                RecordId other = present(match.person());
                if (original.find(other).isEmpty()) {
                    hidden.add(other);
                }
                matches.computeIfAbsent(person.id(), none -> new LinkedHashSet<>())
                        .add(other);
                matches.computeIfAbsent(other, none -> new LinkedHashSet<>()).add(person.id());
            }
        }
    }

    private RecordId present(PersonId id) {
        return original.find(id).<RecordId>map(CaseRecord::id).orElse(id);
    }

    /** Gives everybody who is shown all those withheld to whom matches lead from them. */
    private void followMatches() {
        Set<RecordId> seen = new HashSet<>();
        for (RecordId start : matches.keySet()) {
            if (seen.add(start)) {
                List<RecordId> all = new ArrayList<>();
                Deque<RecordId> next = new ArrayDeque<>(List.of(start));
                while (!next.isEmpty()) {
                    RecordId one = next.remove();
                    all.add(one);
                    matches.getOrDefault(one, Set.of()).stream()
                            .filter(seen::add)
                            .forEach(next::add);
                }
                Set<RecordId> withheld = new LinkedHashSet<>(all);
                withheld.retainAll(hidden);
                if (!withheld.isEmpty()) {
                    all.stream().filter(this::isShown).forEach(id -> recorded.put(id, withheld));
                }
            }
        }
    }

    private void findLikely() {
        List<PossibleDuplicate> pairs =
                DuplicateFinder.likely(index, person -> hidden.contains(person.id()), person -> isShown(person.id()));
        for (PossibleDuplicate pair : pairs) {
            addLikely(pair.first(), pair.second());
            addLikely(pair.second(), pair.first());
        }
    }

    private void addLikely(RecordId seen, RecordId withheld) {
        if (isShown(seen) && hidden.contains(withheld)) {
            likely.computeIfAbsent(seen, none -> new LinkedHashSet<>()).add(withheld);
        }
    }

    /** Whether anything of somebody is shown. Somebody who lost a name may be shown and hidden at once. */
    private boolean isShown(RecordId id) {
        return shown.find(id)
                .filter(record -> record.id().equals(id) && !record.isRetracted())
                .isPresent();
    }

    private List<Suspect> suspects() {
        List<Suspect> suspects = new ArrayList<>();
        for (Person person : shown.records(Person.class)) {
            add(person, WithheldReason.POSSIBLY_SAME_AS_WITHHELD, recorded, suspects);
            add(person, WithheldReason.LIKELY_SAME_AS_WITHHELD, likely, suspects);
        }
        return suspects;
    }

    private void add(Person person, WithheldReason reason, Map<RecordId, Set<RecordId>> found, List<Suspect> suspects) {
        String others = found.getOrDefault(person.id(), Set.of()).stream()
                .filter(id -> !id.equals(person.id()))
                .map(this::contents)
                .sorted()
                .collect(Collectors.joining("\n"));
        if (!others.isEmpty()) {
            String name = person.names().stream().map(Name::full).findFirst().orElse("");
            suspects.add(new Suspect(
                    Optional.of(person.id()), Pointer.ROOT, reason, UnsearchedWords.beginning(name), others));
        }
    }

    /** A record that has to be compared, so that somebody has to do so anew when it says something else. */
    private String contents(RecordId id) {
        return id + " "
                + original.find(id).map(record -> TextHash.of(record.shaped())).orElse("");
    }
}
