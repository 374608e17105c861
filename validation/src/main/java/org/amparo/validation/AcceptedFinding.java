package org.amparo.validation;

import org.amparo.data.DataObject;

/**
 * A finding that somebody has accepted. It does not count as an error or a warning.
 *
 * @param finding what was found
 * @param acceptance since when and why it is accepted
 */
public record AcceptedFinding(Finding finding, Acceptance acceptance) {

    DataObject toData() {
        return finding.problem()
                .with("acceptedOn", acceptance.acceptedOn().toString())
                .with("reason", acceptance.reason())
                .with("until", acceptance.until())
                .build();
    }

    /** One line: the finding, the day and the reason. */
    @Override
    public String toString() {
        return "accepted " + finding + " (" + acceptance.acceptedOn() + ": " + acceptance.reason() + ")";
    }
}
