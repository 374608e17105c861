package org.amparo.disclosure;

import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.problem.InvalidValueException;

/**
 * The publication as far as it is made, which decides what a value may refer to and must not say.
 *
 * @param original the case file from which it is made
 * @param soFar the remainder of that file
 * @param names the search for the names of people who are no longer in it
 */
record Remainder(CaseFile original, CaseFile soFar, NameSearch names) {

    /** Whether the id leads to the same record as in the original. */
    boolean has(RecordId id) {
        Optional<RecordId> meant = original.find(id).map(CaseRecord::id);
        return meant.isPresent() && meant.equals(soFar.find(id).map(CaseRecord::id));
    }

    /** Whether the record to which the id leads in the original is left, perhaps no longer under this id. */
    boolean hasRecordOf(RecordId id) {
        return original.find(id).filter(record -> has(record.id())).isPresent();
    }

    boolean has(PartRef part) {
        return has(part.record()) && soFar.find(part).isPresent();
    }

    /** Whether a string of the tree, or the name of a member, is the id of something that is no longer there. */
    boolean hasWithheldId(DataValue value) {
        if (value instanceof DataString string) {
            return isWithheldId(string.text());
        }
        if (value instanceof DataArray array) {
            return array.items().stream().anyMatch(this::hasWithheldId);
        }
        return value instanceof DataObject object
                && object.members().entrySet().stream()
                        .anyMatch(member -> isWithheldId(member.getKey()) || hasWithheldId(member.getValue()));
    }

    private boolean isWithheldId(String text) {
        if (text.indexOf(':') < 1) {
            return false;
        }
        try {
            if (text.indexOf('#') > 0) {
                PartRef part = PartRef.parse(text);
                return isWithheld(part.record()) || (original.find(part).isPresent() && !has(part));
            }
            return isWithheld(RecordId.parse(text));
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private boolean isWithheld(RecordId id) {
        return original.find(id).isPresent() && !has(id);
    }
}
