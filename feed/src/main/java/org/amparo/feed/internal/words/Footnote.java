package org.amparo.feed.internal.words;

import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.evidence.Evidence;
import org.amparo.id.StatementId;
import org.amparo.shape.Shape;

/**
 * A source of a sentence: a piece of evidence with what it is for, or a statement as a whole.
 *
 * @param object the object that the evidence is for; the evidence itself, of a detention, if that is not at hand
 */
public record Footnote(StatementId statement, Optional<Evidence> evidence, Object object) {

    /** Whether the object is at hand that the evidence is for, so that it is known by its right name. */
    public boolean isPlaced() {
        return !evidence.equals(Optional.of(object));
    }

    /** The name of the attribute that the evidence is about, or of the whole object. */
    public String name() {
        return evidence.flatMap(Evidence::about).orElseGet(this::nameOfWhole);
    }

    private String nameOfWhole() {
        for (Shape<?, ?> table : CaseRecord.tables()) {
            if (isPlaced() && table.type().isInstance(object)) {
                return table.name();
            }
        }
        return Detention.SHAPE.name();
    }

    @Override
    public String toString() {
        return statement.toString();
    }
}
