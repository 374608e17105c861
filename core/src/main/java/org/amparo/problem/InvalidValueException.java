package org.amparo.problem;

import java.util.List;

/**
 * A value that the model cannot hold: text that is not a date, an id of another type, an object that lacks what it is meaningless without.
 *
 * <p>The message says what was expected and never repeats what was given: the offending text may be a name, and messages end up in logs.
 */
public final class InvalidValueException extends IllegalArgumentException {

    /** The code of an object that was built without all of its required attributes. */
    public static final String MISSING = "missing-required";

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String[] attributes;

    /**
     * A value was refused.
     *
     * @param code stable, lower-kebab-case, for programs
     * @param message constant text for people; never contains the refused value
     */
    public InvalidValueException(String code, String message) {
        super(message);
        this.code = code;
        this.attributes = new String[0];
    }

    /**
     * An object was built without required attributes.
     *
     * @param missingAttributes the names of all that are missing, in the order of the attribute table
     */
    public InvalidValueException(String... missingAttributes) {
        super("Required and not given: " + String.join(", ", missingAttributes) + ".");
        this.code = MISSING;
        this.attributes = missingAttributes.clone();
    }

    /** The stable code of what is wrong, for example {@code date-syntax}. */
    public String code() {
        return code;
    }

    /** The required attributes that were not given; empty unless the code is {@link #MISSING}. */
    public List<String> attributes() {
        return List.of(attributes);
    }
}
