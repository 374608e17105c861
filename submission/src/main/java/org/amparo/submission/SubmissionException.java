package org.amparo.submission;

import java.util.List;
import org.amparo.id.PersonId;

/** The error that there is no such submission. Message and code are constant and never hold a value of the publication. */
public final class SubmissionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<PersonId> persons;

    private SubmissionException(String code, String message, List<PersonId> persons) {
        super(message);
        this.code = code;
        this.persons = List.copyOf(persons);
    }

    SubmissionException(String code, String message) {
        this(code, message, List.of());
    }

    static SubmissionException notShared(List<PersonId> persons) {
        return new SubmissionException(
                "not-shared",
                "Expected a consent in force that names the use share-un, of the detainee and of everybody else who is named and to whom something was done.",
                persons);
    }

    static SubmissionException notForStates(List<PersonId> persons) {
        return new SubmissionException(
                "not-for-states",
                "Expected a consent in force that names the use share-states, too, since the name is passed on to the government; or a submission that asks to keep the name from it.",
                persons);
    }

    static SubmissionException lettersWithoutFont() {
        return new SubmissionException(
                "letters-without-font",
                "Expected letters that the fonts of the PDF have: Latin, Cyrillic, Greek, Armenian, Georgian, Hebrew or Arabic. The HTML and the DOCX have all letters, and a word processor makes a PDF of the latter.");
    }

    /**
     * The code of the error, stable between versions.
     *
     * <table>
     * <caption>Codes</caption>
     * <tr><td>{@code not-reviewed}</td><td>something in the publication must be read first, and nobody has acknowledged
     * it ({@code Publication.requireReviewed})</td></tr>
     * <tr><td>{@code no-detention}</td><td>the publication has no such detention: there is none, or it is not shown to
     * these readers</td></tr>
     * <tr><td>{@code not-a-person}</td><td>the detention is of a group or a body, and a form is of one person</td></tr>
     * <tr><td>{@code not-shared}</td><td>somebody who is named has not consented to {@code share-un}</td></tr>
     * <tr><td>{@code not-for-states}</td><td>somebody who is named has not consented to {@code share-states}, and the
     * submission does not ask to keep the name from the government</td></tr>
     * <tr><td>{@code letters-without-font}</td><td>the PDF has no font for some of the letters; the other formats have
     * all</td></tr>
     * <tr><td>{@code foreign-file}</td><td>a file that is not of a submission has the name of one to be written</td></tr>
     * </table>
     */
    public String code() {
        return code;
    }

    /** Those whose consent is missing; none for other errors. */
    public List<PersonId> persons() {
        return persons == null ? List.of() : persons;
    }
}
