package org.amparo.casefile;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.CaseRecord;
import org.amparo.claim.Claim;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.internal.answer.RetractedStatements;
import org.amparo.shape.AttributeName;

/**
 * How well anything in a case file is known: {@code caseFile.claims().of(detention, Detention.PERIOD).standing()}. What
 * was read in a statement that was retracted, or that only passes on such a one, counts for nothing, and what a
 * retracted record says is withdrawn.
 */
public final class Claims implements WithoutJson {

    private final Function<RecordId, Optional<CaseRecord>> find;

    Claims(Function<RecordId, Optional<CaseRecord>> find) {
        this.find = find;
    }

    /** How well it is known that there is what a record of the file tells of; its parts can be asked for from there. */
    public Claim of(CaseRecord record) {
        Objects.requireNonNull(record, "record");
        return record.isRetracted() ? Claim.ofRetracted(record.shaped()) : Claim.of(record.shaped(), this::isWithdrawn);
    }

    /** How well the value of an attribute of a record of the file is known. */
    public Claim of(CaseRecord record, AttributeName<?> attribute) {
        return of(record).attribute(Objects.requireNonNull(attribute, "attribute"));
    }

    private boolean isWithdrawn(Evidence evidence) {
        return RetractedStatements.isWithdrawn(evidence, find, CaseRecord::isRetracted);
    }
}
