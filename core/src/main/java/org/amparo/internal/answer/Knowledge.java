package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.internal.index.CaseIndex;
import org.amparo.shape.Shaped;
import org.amparo.time.Certainty;

/** How much of a case file counts for an answer: all of it, or what was known by a day, for certain or perhaps. */
public interface Knowledge {

    /** Everything, whenever it came to be known. */
    Knowledge ALL = new Knowledge() {
        @Override
        public <R extends CaseRecord> Optional<Known<R>> of(Class<R> type, R record) {
            return Optional.of(new Known<>(record, Set.of(), evidence -> evidence));
        }
    };

    /** What counts of a record; nothing where none of it does. */
    <R extends CaseRecord> Optional<Known<R>> of(Class<R> type, R record);

    /**
     * What some statement published by a day says.
     *
     * @param certainty whether it has to be published by then for certain, or may have been
     */
    static Knowledge by(CaseIndex index, LocalDate day, Certainty certainty) {
        return new Knowledge() {
            @Override
            public <R extends CaseRecord> Optional<Known<R>> of(Class<R> type, R record) {
                KnownParts parts = new KnownParts(index, day, certainty);
                return known(parts, record.shaped())
                        .map(known -> new Known<>(type.cast(known), parts.doubtful(), parts::original));
            }

            private <T> Optional<T> known(KnownParts parts, Shaped<T> record) {
                return parts.of(record.shape(), record.object());
            }
        };
    }
}
