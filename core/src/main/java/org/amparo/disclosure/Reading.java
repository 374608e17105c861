package org.amparo.disclosure;

import java.util.Objects;
import java.util.Optional;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.id.RecordId;
import org.amparo.shape.Pointer;

/**
 * A place that somebody has to read before it is published, because no program can tell whether it gives something
 * away.
 *
 * @param key what acknowledges the place as read: it changes with the record, the reason and the profile, and tells
 *     nothing of them
 * @param reason the reason why it has to be read
 * @param record the record that has it; empty if it is in the header
 * @param at its position in that record, or in the header, of the original case file
 * @param words the words around it, all of which are in the publication; a name that may be that of somebody withheld
 *     is left out of them, and they are empty where the place is a whole object
 */
public record Reading(String key, WithheldReason reason, Optional<RecordId> record, Pointer at, String words)
        implements JsonForm {

    /** A place to read. */
    public Reading {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(words, "words");
    }

    @Override
    public DataObject toData() {
        return DataObject.builder()
                .put("key", key)
                .put("record", record)
                .put("at", at.toString())
                .put("reason", reason.code())
                .put("explanation", reason.explanation())
                .put("words", Optional.of(words).filter(said -> !said.isEmpty()))
                .build();
    }

    /** The key, the place and the reason on one line, without the words. */
    @Override
    public String toString() {
        return key + " " + ReceiptText.place(record, at) + ": " + reason.code() + ": " + reason.explanation();
    }
}
