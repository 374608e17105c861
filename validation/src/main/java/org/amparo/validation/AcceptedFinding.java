package org.amparo.validation;

import java.util.Objects;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;

/**
 * A finding that somebody has accepted. It does not count as an error or a warning.
 *
 * @param finding what was found
 * @param acceptance since when and why it is accepted
 */
public record AcceptedFinding(Finding finding, Acceptance acceptance) implements JsonForm {

    /** An accepted finding. */
    public AcceptedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(acceptance, "acceptance");
    }

    /** That of the finding, with {@code acceptedOn}, {@code reason} and {@code until}. */
    @Override
    public DataObject toData() {
        return finding.problem()
                .put("acceptedOn", acceptance.acceptedOn().toString())
                .put("reason", acceptance.reason())
                .put("until", acceptance.until())
                .build();
    }

    /** True: it has no value of a case. */
    @Override
    public boolean isForEverybody() {
        return true;
    }

    /** One line: the finding, the day and the reason. */
    @Override
    public String toString() {
        return "accepted " + finding + " (" + acceptance.acceptedOn() + ": " + acceptance.reason() + ")";
    }
}
