package org.amparo.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.id.AwardId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shaped;
import org.amparo.shape.Walk;

/**
 * The statements, bodies and prizes of a publication to which nothing that is shown refers any longer, though something
 * that is withheld does; a record that is one of these itself explains no other. A reader sees a source or a prison
 * without a case, and its title, address or name may lead to who was withheld. So may a statement that speaks of nobody
 * else, and one that is there for somebody who is shown without the name alone.
 */
final class UncitedRecords {

    /** What went for these reasons is no secret: the publication says so, or would have said it before. */
    private static final Set<WithheldReason> TAKEN_BACK = Set.of(WithheldReason.WITHDRAWN, WithheldReason.RETRACTED);

    private final CaseFile original;
    private final Surroundings surroundings;
    /** The records that no person, and nothing that was done to one, refers to; another of these may. */
    private final Set<RecordId> uncited = new LinkedHashSet<>();
    /** Those to which something that is shown refers, or that stand there for themselves. */
    private final Deque<RecordId> explained = new ArrayDeque<>();
    /** Those to which others of these refer that are shown, by the one that refers to them. */
    private final Map<RecordId, Set<RecordId>> answered = new HashMap<>();
    /** Statements that speak of somebody withheld, and of nobody who is shown. */
    private final Set<RecordId> aboutWithheld = new LinkedHashSet<>();
    /** Statements that speak of people alone who are shown without their name. */
    private final Set<RecordId> aboutNameless = new LinkedHashSet<>();
    /** The statements to which records of such people refer, by these records. */
    private final Map<RecordId, Set<RecordId>> citedByNameless = new HashMap<>();
    /** Where things went that had been taken back, by record. */
    private final Map<Optional<RecordId>, List<String>> takenBack = new HashMap<>();

    private UncitedRecords(
            CaseFile original,
            Surroundings surroundings,
            Remainder remainder,
            CaseFile shown,
            List<Withheld> withheld) {
        this.original = original;
        this.surroundings = surroundings;
        shown.records().stream()
                .filter(record -> !record.isRetracted() && isReferredTo(record.id()))
                .forEach(record -> uncited.add(record.id()));
        withheld.stream()
                .filter(entry -> TAKEN_BACK.contains(entry.reason()))
                .forEach(entry -> takenBack
                        .computeIfAbsent(entry.record(), record -> new ArrayList<>())
                        .add(entry.at().toString()));
        for (CaseRecord record : shown.records()) {
            boolean isNameless = !isReferredTo(record.id()) && remainder.isNameHidden(record.id());
            references(record, (at, target) -> {
                if (isReferredTo(record.id())) {
                    answered.computeIfAbsent(record.id(), id -> new HashSet<>()).add(target);
                } else if (isNameless && target instanceof StatementId) {
                    citedByNameless
                            .computeIfAbsent(record.id(), id -> new HashSet<>())
                            .add(target);
                } else {
                    uncited.remove(target);
                    explained.add(target);
                }
            });
            if (record instanceof Statement statement && leadsSomewhere(statement)) {
                speaksOf(statement, remainder, shown);
            }
        }
    }

    private static boolean leadsSomewhere(Statement statement) {
        return statement.titles().isPresent() || statement.source().isPresent();
    }

    /** Looks at those of whom a statement spoke in the original. */
    private void speaksOf(Statement statement, Remainder remainder, CaseFile shown) {
        List<RecordId> all = surroundings.referencesOf(statement.id()).stream()
                .filter(id -> !isReferredTo(id))
                .toList();
        List<RecordId> left =
                all.stream().filter(id -> shown.find(id).isPresent()).toList();
        if (left.stream().anyMatch(id -> !remainder.isNameHidden(id))) {
            return;
        }
        if (!left.isEmpty()) {
            aboutNameless.add(statement.id());
        }
        if (all.size() > left.size()) {
            aboutWithheld.add(statement.id());
        }
    }

    /**
     * The records, in the order of the file, as places to read.
     *
     * @param surroundings the references of the original
     */
    static List<Suspect> of(
            CaseFile original,
            Surroundings surroundings,
            Remainder remainder,
            CaseFile shown,
            List<Withheld> withheld) {
        return new UncitedRecords(original, surroundings, remainder, shown, withheld).suspects(shown);
    }

    private List<Suspect> suspects(CaseFile shown) {
        Set<RecordId> gone = cited();
        gone.addAll(aboutWithheld);
        Set<RecordId> found = unexplained(gone);
        return shown.records().stream()
                .filter(record -> found.contains(record.id()))
                .map(record -> new Suspect(
                        Optional.of(record.id()),
                        Pointer.ROOT,
                        gone.contains(record.id()) ? WithheldReason.CITED_BY_WITHHELD : WithheldReason.MAY_LEAD_TO_NAME,
                        UnsearchedWords.beginning(title(record))))
                .toList();
    }

    private static String title(CaseRecord record) {
        if (record instanceof Statement statement) {
            return statement
                    .titles()
                    .map(titles -> titles.asMap().values().iterator().next())
                    .orElse("");
        }
        return NameSearch.namesOf(record).stream().map(Name::full).findFirst().orElse("");
    }

    /** Whether such records are there for what refers to them. People, and what was done to them, are there themselves. */
    private static boolean isReferredTo(RecordId id) {
        return id instanceof StatementId || id instanceof OrganisationId || id instanceof AwardId;
    }

    /** Those of them, and of those that are there for people without a name, that are there for no other reason. */
    private Set<RecordId> unexplained(Set<RecordId> gone) {
        Set<RecordId> cited = new LinkedHashSet<>(gone);
        cited.addAll(aboutNameless);
        citedByNameless.values().forEach(cited::addAll);
        cited.retainAll(uncited);
        uncited.stream().filter(id -> !cited.contains(id)).forEach(explained::add);
        while (!explained.isEmpty()) {
            Set<RecordId> next = answered.remove(explained.remove());
            if (next != null) {
                cited.removeAll(next);
                explained.addAll(next);
            }
        }
        return cited;
    }

    private Set<RecordId> cited() {
        Set<RecordId> cited = new LinkedHashSet<>();
        for (CaseRecord record : original.records()) {
            if (surroundings.referencesOf(record.id()).stream().anyMatch(uncited::contains)) {
                references(record, (at, target) -> {
                    if (uncited.contains(target) && !isShown(record.id(), target) && !isTakenBack(record.id(), at)) {
                        cited.add(target);
                    }
                });
            }
        }
        return cited;
    }

    private boolean isShown(RecordId record, RecordId target) {
        return answered.getOrDefault(record, Set.of()).contains(target)
                || citedByNameless.getOrDefault(record, Set.of()).contains(target);
    }

    private boolean isTakenBack(RecordId record, Pointer at) {
        String place = at.toString();
        return takenBack.getOrDefault(Optional.of(record), List.of()).stream()
                .anyMatch(gone -> place.equals(gone) || place.startsWith(gone + "/"));
    }

    @FunctionalInterface
    private interface Reference {
        void leads(Pointer at, RecordId target);
    }

    /** Every reference of a record to another record of these types, or to a part of one, by its present id. */
    private void references(CaseRecord record, Reference reader) {
        Shaped<?> shaped = record.shaped();
        shaped.walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                RecordId target =
                        value instanceof PartRef part ? part.record() : value instanceof RecordId id ? id : null;
                if (target != null && isReferredTo(target)) {
                    RecordId present = original.find(target).map(CaseRecord::id).orElse(target);
                    if (!present.equals(record.id())) {
                        reader.leads(at, present);
                    }
                }
            }
        });
    }
}
