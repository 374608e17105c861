package org.amparo.validation.internal.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;

/**
 * A sign in an object or value that a rule may be broken there.
 *
 * @param <V> the type of the object or value
 */
@FunctionalInterface
public interface Sign<V> {

    /** Whether the object or value has the sign. */
    boolean isIn(V value, Setting setting);

    /** What is around an object or value. */
    interface Setting {

        /** The header of the file. */
        CaseHeader header();

        /** The record; none for the header. */
        Optional<CaseRecord> record();

        /**
         * Whether this was not asked before of the same words of the record: many pieces of evidence quote the same. For
         * one rule alone.
         */
        boolean isFirst(String words);

        /** The last day that is not in the future anywhere. */
        LocalDate today();
    }
}
