package org.amparo.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.shape.Attribute;
import org.amparo.shape.PartVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.text.FoldedText;

/**
 * The records of which a round would make the same as the round before. The redaction of a record asks the remainder
 * about the record itself, the records to which it refers, and the texts in it. Where each of these answers is what it
 * was, so is the outcome. In doubt, a record is redacted anew.
 */
final class UnchangedRecords {

    private final Remainder before;
    private final Remainder now;
    private final Surroundings surroundings;
    private final Optional<NameTrees> newNames;
    private final Set<RecordId> altered = new HashSet<>();
    private final Map<RecordId, Boolean> newlyNamed = new HashMap<>();

    /**
     * A comparison of two rounds.
     *
     * @param before the remainder of the round before
     * @param now that of this round
     */
    UnchangedRecords(Remainder before, Remainder now, Surroundings surroundings) {
        this.before = before;
        this.now = now;
        this.surroundings = surroundings;
        this.newNames = now.names().newSince(before.names());
        for (CaseRecord record : now.original().records()) {
            if (isAltered(record)) {
                altered.add(record.id());
            }
        }
    }

    /**
     * Whether others that refer to a record may get another answer about it. Former ids are not followed, so whatever
     * refers to a record that has some is redacted anew.
     */
    private boolean isAltered(CaseRecord record) {
        RecordId id = record.id();
        return !record.formerIds().isEmpty()
                || before.has(id) != now.has(id)
                || before.isOfNameless(id) != now.isOfNameless(id)
                || before.isNameHidden(id) != now.isNameHidden(id)
                || before.isSourceOfNameless(id) != now.isSourceOfNameless(id)
                || before.voices().isLost(id) != now.voices().isLost(id)
                || (surroundings.isReferredToByPart(id) && !isAsBefore(id));
    }

    private boolean isAsBefore(RecordId id) {
        return before.soFar().find(id).equals(now.soFar().find(id));
    }

    /**
     * Whether a record has the same outcome as before.
     *
     * @param last the outcome of the round before
     */
    boolean is(CaseRecord record, RecordRedaction last) {
        RecordId id = record.id();
        return newNames.isPresent()
                && !last.mayChange()
                && !altered.contains(id)
                && surroundings.referencesOf(id).stream().noneMatch(altered::contains)
                && before.isAboutHidden(id) == now.isAboutHidden(id)
                && isAsBefore(id)
                && (newNames.get().isEmpty() || !holdsNewName(record.shaped()));
    }

    private <T extends CaseRecord> boolean holdsNewName(Shaped<T> record) {
        TextsOfObject texts = new TextsOfObject();
        texts.object(record.shape(), record.object());
        return texts.found;
    }

    private boolean isNewName(String text) {
        for (String reading : TextDecodings.readings(text)) {
            if (newNames.orElseThrow().isIn(FoldedText.of(reading))) {
                return true;
            }
        }
        return false;
    }

    /** The search of an object, and of all parts in it, for the new names. */
    private final class TextsOfObject implements PartVisitor<RuntimeException> {

        private final TextSearch search = new TextSearch(UnchangedRecords.this::isNewName);
        private boolean found;

        <T> void object(Shape<T, ?> shape, T object) {
            found = found || search.tree(shape.unknownMembersOf(object));
            if (!found) {
                shape.visit(object, this);
            }
        }

        @Override
        public <V> void value(Attribute<?, ?, V> line, V value, int item) {
            if (!found) {
                found = value instanceof RecordId id
                        ? newlyNamed.computeIfAbsent(id, some -> isNewName(some.toString()))
                        : value instanceof PartRef
                                ? isNewName(value.toString())
                                : line.type().accept(value, search);
            }
        }

        @Override
        public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
            if (!found) {
                object(table, part);
            }
        }
    }
}
