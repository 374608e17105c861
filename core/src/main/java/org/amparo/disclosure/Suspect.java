package org.amparo.disclosure;

import java.util.Optional;
import org.amparo.id.RecordId;
import org.amparo.shape.Pointer;

/**
 * A place that is to be read, as redaction notes it.
 *
 * @param others what else has to be compared with it, of other records
 */
record Suspect(Optional<RecordId> record, Pointer at, WithheldReason reason, String words, String others) {

    /** A place that is read with its record alone. */
    Suspect(Optional<RecordId> record, Pointer at, WithheldReason reason, String words) {
        this(record, at, reason, words, "");
    }
}
