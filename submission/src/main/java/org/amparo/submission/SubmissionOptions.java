package org.amparo.submission;

import java.util.Objects;

/** What a submission is for, and whether the government may learn the name. */
public final class SubmissionOptions implements WithoutJson {

    private final SubmissionForm form;
    private final boolean isNameWithheld;

    private SubmissionOptions(SubmissionForm form, boolean isNameWithheld) {
        this.form = form;
        this.isNameWithheld = isNameWithheld;
    }

    /**
     * A submission whose reader passes the name on to the government, so that all who are concerned must have consented to
     * that, too ({@code share-states}).
     */
    public static SubmissionOptions to(SubmissionForm form) {
        return new SubmissionOptions(Objects.requireNonNull(form, "form"), false);
    }

    /** The same for a submission which asks that the name be kept from the government. */
    public SubmissionOptions withNameWithheld() {
        return new SubmissionOptions(form, true);
    }

    /** The form. */
    public SubmissionForm form() {
        return form;
    }

    /** Whether it asks that the name be kept from the government. */
    public boolean isNameWithheld() {
        return isNameWithheld;
    }

    @Override
    public String toString() {
        return isNameWithheld ? form + " without the name" : form.toString();
    }
}
