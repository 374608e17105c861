package org.amparo.internal.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.change.Settlement;
import org.amparo.code.Marking;
import org.amparo.evidence.Evidence;
import org.amparo.internal.index.IndexedFile;
import org.amparo.internal.marking.Levels;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;

/** Whether a later state of something shows what an earlier one kept back, by a marking, a kind, a consent or a gap. */
public final class Loosening {

    private Loosening() {}

    /** Whether a later file does so of a record of an earlier one. */
    public static boolean isIn(IndexedFile before, IndexedFile after) {
        // The default of another case says nothing of what is in this one.
        boolean isOfOneCase = before.header().id().equals(after.header().id());
        Marking then = isOfOneCase ? Levels.ofRecords(before.header()) : Marking.PUBLIC;
        Marking now = Levels.ofRecords(after.header());
        return before.records().stream()
                .anyMatch(record -> after.find(record.id())
                        .filter(since -> isIn(record, since, now) || isIn(record, then, since, now))
                        .isPresent());
    }

    /** Whether a later file does not have somebody any more who was withheld, so that nobody is searched for. */
    public static boolean isOfSomebodyLost(IndexedFile before, IndexedFile after) {
        return before.records().stream()
                .anyMatch(
                        record -> isWithheld(record) && after.find(record.id()).isEmpty());
    }

    /**
     * Whether a record does so.
     *
     * @param before the earlier state, by the id and the keys of the later one
     * @param level the level of everything in the later file without a marking of its own
     */
    static boolean isIn(CaseRecord before, CaseRecord after, Marking level) {
        if (isWithheld(after) || isOpen(before)) {
            return false;
        }
        if (isWithheld(before) || (isNameless(before) && hasNoKind(after))) {
            return true;
        }
        // Whatever is stricter in the earlier state would be so, too, if it were news.
        RecordUpdate update = new RecordUpdate(after.id(), statement -> true, statement -> false, id -> id);
        CaseRecord strict = update.update(after, Optional.empty(), before, level);
        boolean isStricter =
                update.conflicts().stream().anyMatch(told -> told.settlement().equals(Settlement.STRICTER));
        return isStricter
                || !RefusalPlaces.in(after).containsAll(RefusalPlaces.in(strict))
                || isInEvidence(before, after);
    }

    /** Whether the default of a later file does so of a record without a marking of its own. */
    static boolean isIn(CaseRecord before, Marking then, CaseRecord after, Marking now) {
        return before.marking().isEmpty() && after.marking().isEmpty() && then.isAbove(now);
    }

    private static boolean isOpen(CaseRecord record) {
        return !OwnMarkings.areIn(record) && RefusalPlaces.in(record).isEmpty();
    }

    /** Whether nobody but the owner may see the record, by what its owner can say in it. */
    private static boolean isWithheld(CaseRecord record) {
        return record.marking().filter(Marking.SECRET::equals).isPresent()
                || (record instanceof Person person
                        && (person.kind().filter(Levels::keepsBack).isPresent()
                                || person.consent().filter(Levels::keepsBack).isPresent()
                                || person.names().stream().anyMatch(Levels::keepsBack)));
    }

    private static boolean isNameless(CaseRecord record) {
        return record instanceof Person person
                && person.kind().filter(Levels::isNameless).isPresent();
    }

    /** Whether nothing says that somebody is without a name, or known by one. */
    private static boolean hasNoKind(CaseRecord record) {
        return record instanceof Person person && person.kind().isEmpty();
    }

    /** Whether evidence that says the same in both is kept back in the earlier state alone. */
    private static boolean isInEvidence(CaseRecord before, CaseRecord after) {
        Map<Evidence, Map<String, Marking>> since = levels(after);
        for (Map.Entry<Evidence, Map<String, Marking>> told : levels(before).entrySet()) {
            Map<String, Marking> now = since.getOrDefault(told.getKey(), told.getValue());
            boolean isStricter = told.getValue().entrySet().stream()
                    .anyMatch(given -> given.getValue().isAbove(now.getOrDefault(given.getKey(), Marking.PUBLIC)));
            if (isStricter) {
                return true;
            }
        }
        return false;
    }

    /** The levels that were given to evidence, and by their names to its attributes. */
    private static Map<Evidence, Map<String, Marking>> levels(CaseRecord record) {
        Map<Evidence, Map<String, Marking>> levels = new HashMap<>();
        record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                if (object instanceof Evidence evidence) {
                    Evidence unmarked = evidence.toBuilder()
                            .marking(Optional.empty())
                            .markings(List.of())
                            .build();
                    Map<String, Marking> given = levels.computeIfAbsent(unmarked, one -> new HashMap<>());
                    evidence.marking().ifPresent(level -> given.merge("", level, Marking::higher));
                    evidence.markings()
                            .forEach(entry -> given.merge(entry.attribute(), entry.level(), Marking::higher));
                }
            }
        });
        return levels;
    }
}
