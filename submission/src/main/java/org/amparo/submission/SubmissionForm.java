package org.amparo.submission;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** The form that a submission fills. The questions are in words of our own, in the order of the form. */
public enum SubmissionForm implements WithoutJson {
    /** The model questionnaire of the Working Group on Arbitrary Detention (Fact Sheet No. 26, annex V). */
    WGAD("wgad"),

    /** What the special procedures of the Human Rights Council ask of whoever submits information to them. */
    SPECIAL_PROCEDURES("special-procedures");

    private final String code;

    SubmissionForm(String code) {
        this.code = code;
    }

    /** The form of a code; empty if there is none. */
    public static Optional<SubmissionForm> of(String code) {
        Objects.requireNonNull(code, "code");
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }

    /** The word by which it is chosen, such as {@code wgad}. */
    public String code() {
        return code;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
