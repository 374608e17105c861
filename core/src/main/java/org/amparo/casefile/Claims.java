package org.amparo.casefile;

import java.util.Objects;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.claim.Claim;
import org.amparo.internal.answer.RetractedStatements;
import org.amparo.shape.AttributeName;
import org.amparo.time.PartialDate;

/**
 * How well anything in a case file is known: {@code caseFile.claims().of(detention, Detention.PERIOD).standing()}. What
 * was read in a statement that was retracted, or that only passes on such a one, counts for nothing, and what a
 * retracted record says is withdrawn.
 */
public final class Claims implements WithoutJson {

    private final RetractedStatements retracted;

    Claims(RetractedStatements retracted) {
        this.retracted = retracted;
    }

    /** How well it is known that there is what a record of the file tells of; its parts can be asked for from there. */
    public Claim of(CaseRecord record) {
        Objects.requireNonNull(record, "record");
        return record.isRetracted()
                ? Claim.ofRetracted(record.shaped())
                : Claim.of(record.shaped(), retracted::isWithdrawn);
    }

    /** How well the value of an attribute of a record of the file is known. */
    public Claim of(CaseRecord record, AttributeName<?> attribute) {
        return of(record).attribute(Objects.requireNonNull(attribute, "attribute"));
    }

    /** Whether a statement of the file was retracted, by its newest revision or by another statement that takes it back. */
    public boolean isRetracted(Statement statement) {
        return retracted.has(Objects.requireNonNull(statement, "statement"));
    }

    /** The first day on which it was retracted; empty if it was not, or nobody says when. */
    public Optional<PartialDate> retractedOn(Statement statement) {
        return retracted.retractedOn(Objects.requireNonNull(statement, "statement"));
    }
}
