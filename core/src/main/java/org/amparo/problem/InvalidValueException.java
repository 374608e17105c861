package org.amparo.problem;

import java.util.List;

/**
 * The refusal of a value that the model cannot hold: a text that is not a date, an id of another type, an object
 * without a required attribute.
 *
 * <p>The message says what was expected and never repeats the refused value, which may be a name: messages end up in
 * logs.
 */
public final class InvalidValueException extends IllegalArgumentException {

    /** The code of an object that was built without all of its required attributes. */
    public static final String MISSING = "missing-required";

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String[] attributes;

    /**
     * The refusal of a value.
     *
     * @param code a stable code for programs, in lower-kebab-case
     * @param message a constant text for people, without the refused value
     */
    public InvalidValueException(String code, String message) {
        super(message);
        this.code = code;
        this.attributes = new String[0];
    }

    /**
     * The refusal of an object that was built without its required attributes.
     *
     * @param missingAttributes the names of all missing attributes, in the order of the attribute table
     */
    public InvalidValueException(String... missingAttributes) {
        super("Required and not given: " + String.join(", ", missingAttributes) + ".");
        this.code = MISSING;
        this.attributes = missingAttributes.clone();
    }

    /** The stable code of the problem, for example {@code date-syntax}. */
    public String code() {
        return code;
    }

    /** The required attributes that were not given; empty unless the code is {@link #MISSING}. */
    public List<String> attributes() {
        return List.of(attributes);
    }
}
