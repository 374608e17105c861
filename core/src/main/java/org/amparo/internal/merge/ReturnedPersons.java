package org.amparo.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.code.ConsentStatus;
import org.amparo.code.Marking;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.internal.answer.DuplicateFinder;
import org.amparo.internal.index.IndexedFile;
import org.amparo.internal.marking.Levels;
import org.amparo.people.PossibleMatch;
import org.amparo.status.Likelihood;
import org.amparo.status.PossibleDuplicate;
import org.amparo.text.FoldedText;

/**
 * The new persons of a newer edition who are perhaps somebody who was removed from the file, or hidden in it, and whom
 * the newer edition does not have by the same id: lists number their rows anew.
 */
final class ReturnedPersons {

    private final IndexedFile file;
    private final IndexedFile was;
    private final IndexedFile now;
    /** Those who are gone, with everything that the file or the earlier edition says of them. */
    private final Map<RecordId, Person> gone = new LinkedHashMap<>();
    /** Their names, in folded letters. */
    private final Set<String> names = new HashSet<>();
    /** With whom each new person may be one, by the ids of those who are gone. */
    private final Map<RecordId, Set<PersonId>> matches = new HashMap<>();

    ReturnedPersons(IndexedFile file, IndexedFile was, IndexedFile now) {
        this.file = file;
        this.was = was;
        this.now = now;
        file.index().records(Person.class).stream()
                .filter(this::isGone)
                .filter(this::isHidden)
                .forEach(this::add);
        was.index().records(Person.class).stream()
                .filter(person -> isGone(person) && file.find(person.id()).isEmpty())
                .forEach(this::add);
        gone.values().stream().flatMap(ReturnedPersons::names).forEach(names::add);
        if (!gone.isEmpty()) {
            compare();
        }
    }

    private static Stream<RecordId> ids(Person person) {
        return Stream.concat(Stream.of(person.id()), person.formerIds().stream());
    }

    private boolean isGone(Person person) {
        return ids(person).noneMatch(id -> FileUpdate.itself(now, id).isPresent());
    }

    /** The person as the earlier edition had them, perhaps by an id that was merged into this one. */
    private Optional<Person> before(Person ours) {
        return ids(ours)
                .flatMap(id -> FileUpdate.itself(was, id).stream())
                .map(Person.class::cast)
                .findFirst();
    }

    /** Adds somebody by what tells people apart: as the source has it, and by each name that anybody has. */
    private void add(Person person) {
        Person before = before(person).orElse(person);
        Person.Builder compared = Person.builder().id(person.id());
        Stream.concat(before.names().stream(), person.names().stream())
                .map(name -> name.toBuilder().key(Optional.empty()).build())
                .distinct()
                .forEach(compared::addName);
        Stream.concat(before.identifiers().stream(), person.identifiers().stream())
                .distinct()
                .forEach(compared::addIdentifier);
        gone.put(
                person.id(),
                compared.bornOn(before.bornOn().or(person::bornOn))
                        .gender(before.gender().or(person::gender))
                        .build());
    }

    /**
     * Whether somebody is kept from readers as a whole or by name, by the owner or by a map, or the owner keeps back
     * something else of them that the earlier edition showed.
     */
    private boolean isHidden(Person ours) {
        return isKeptBack(ours)
                || before(ours)
                        .filter(before -> OwnMarkings.added(ours, before).isAbove(Marking.PUBLIC)
                                || !ours.consent().equals(before.consent()))
                        .isPresent();
    }

    private static boolean isKeptBack(Person ours) {
        return ours.kind().filter(Levels::keepsBack).isPresent()
                || ours.marking().filter(level -> level.isAbove(Marking.PUBLIC)).isPresent()
                || ours.markings().stream()
                        .anyMatch(entry -> entry.attribute().equals(Person.NAMES.name())
                                && entry.level().isAbove(Marking.PUBLIC))
                || ours.names().stream()
                        .anyMatch(name -> name.marking()
                                .filter(level -> level.isAbove(Marking.PUBLIC))
                                .isPresent())
                || ours.missing().stream()
                        .anyMatch(gap -> gap.attribute().equals(Person.NAMES.name()) && Levels.keepsBack(gap))
                || ours.consent()
                        .filter(consent -> !consent.status().equals(Optional.of(ConsentStatus.GIVEN))
                                || !consent.scopes().isEmpty())
                        .isPresent();
    }

    private void compare() {
        List<CaseRecord> compared = new ArrayList<>(gone.values());
        now.index().records(Person.class).stream().filter(this::isNew).forEach(compared::add);
        for (PossibleDuplicate pair :
                new DuplicateFinder(IndexedFile.of(now.header(), compared).index()).find()) {
            // Those who are gone come first.
            if (pair.likelihood() != Likelihood.UNLIKELY
                    && gone.containsKey(pair.first())
                    && !gone.containsKey(pair.second())) {
                matches.computeIfAbsent(pair.second(), none -> new LinkedHashSet<>())
                        .add(pair.first());
            }
        }
    }

    private boolean isNew(Person person) {
        return file.find(person.id()).isEmpty()
                && FileUpdate.itself(was, person.id()).isEmpty();
    }

    /** Whether a new record may be about one of them. */
    boolean has(CaseRecord record) {
        return record instanceof Person person
                && (matches.containsKey(person.id())
                        || names(person).anyMatch(names::contains)
                        || person.possiblySame().stream().anyMatch(match -> gone.containsKey(present(match.person()))));
    }

    private RecordId present(PersonId id) {
        return file.find(id).<RecordId>map(CaseRecord::id).orElse(id);
    }

    /** The record with those of the file as whom it may be, so that a publication asks when its marking is lifted. */
    CaseRecord withMatches(CaseRecord record) {
        if (!(record instanceof Person person)) {
            return record;
        }
        return person.toBuilder()
                .addAllPossiblySame(matches.getOrDefault(person.id(), Set.of()).stream()
                        .filter(id -> file.find(id).isPresent()
                                && person.possiblySame().stream()
                                        .noneMatch(
                                                match -> present(match.person()).equals(id)))
                        .map(PossibleMatch::of)
                        .toList())
                .build();
    }

    private static Stream<String> names(Person person) {
        return person.names().stream()
                .map(name -> String.join(" ", FoldedText.of(name.full()).words()));
    }
}
