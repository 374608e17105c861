package org.amparo.validation;

/**
 * A finding that somebody has accepted. It does not count as an error or a warning.
 *
 * @param finding what was found
 * @param acceptance since when and why it is accepted
 */
public record AcceptedFinding(Finding finding, Acceptance acceptance) {

    /** One line: the finding, the day and the reason. */
    @Override
    public String toString() {
        return "accepted " + finding + " (" + acceptance.acceptedOn() + ": " + acceptance.reason() + ")";
    }
}
