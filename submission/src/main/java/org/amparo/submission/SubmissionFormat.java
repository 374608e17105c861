package org.amparo.submission;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** The form in which a submission is written. All of them have the same words, in the same order. */
public enum SubmissionFormat implements WithoutJson {
    /** A page of HTML, which is XML, too. */
    HTML("html"),

    /** A PDF with its fonts in it, to be read and printed. */
    PDF("pdf"),

    /** A document of a word processor, to be changed. */
    DOCX("docx");

    private final String code;

    SubmissionFormat(String code) {
        this.code = code;
    }

    /** The format of a code; empty if there is none. */
    public static Optional<SubmissionFormat> of(String code) {
        Objects.requireNonNull(code, "code");
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }

    /** The word by which it is chosen, which is the ending of its file, too: {@code pdf}. */
    public String code() {
        return code;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
