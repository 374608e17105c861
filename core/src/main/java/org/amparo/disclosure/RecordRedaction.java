package org.amparo.disclosure;

import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;

/**
 * What the redaction of a record came to in a round.
 *
 * @param left what is left of the record
 * @param withheld what is left out of it
 * @param toRead what stays and has to be read
 * @param mayChange whether it rests on an answer of which nobody can tell whether the next round would give it, too
 */
record RecordRedaction(
        Optional<? extends CaseRecord> left, List<Withheld> withheld, List<Suspect> toRead, boolean mayChange) {}
