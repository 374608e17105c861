package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.evidence.Evidence;
import org.amparo.shape.Shaped;
import org.amparo.time.Certainty;

/**
 * The part of a case file that counts for an answer: everything, or the part known by a day, for certain or perhaps.
 */
public interface Knowledge {

    /** The knowledge of everything, whenever it became known. */
    Knowledge ALL = new Knowledge() {
        @Override
        public <R extends CaseRecord> Optional<RecordKnowledge<R>> of(Class<R> type, R record) {
            return Optional.of(new RecordKnowledge<>(record, Set.of(), evidence -> evidence));
        }

        @Override
        public boolean counts(Evidence evidence) {
            return true;
        }
    };

    /** The part of a record that counts; empty if none of it does. */
    <R extends CaseRecord> Optional<RecordKnowledge<R>> of(Class<R> type, R record);

    /** Whether a piece of evidence counts, unless it says itself that it does not. */
    boolean counts(Evidence evidence);

    /**
     * The knowledge of everything that a statement says which was published by a day, and not retracted by then.
     *
     * @param certainty whether the statement must have been published by then for certain, or may have been
     */
    static Knowledge by(AnswerIndex index, LocalDate day, Certainty certainty) {
        return new Knowledge() {
            @Override
            public <R extends CaseRecord> Optional<RecordKnowledge<R>> of(Class<R> type, R record) {
                KnownParts parts = new KnownParts(index, day, certainty);
                return known(parts, record.shaped())
                        .map(known -> new RecordKnowledge<>(type.cast(known), parts.doubtful(), parts::original));
            }

            @Override
            public boolean counts(Evidence evidence) {
                return new KnownParts(index, day, certainty).isKnownStill(evidence);
            }

            private <T> Optional<T> known(KnownParts parts, Shaped<T> record) {
                return parts.of(record.shape(), record.object());
            }
        };
    }
}
