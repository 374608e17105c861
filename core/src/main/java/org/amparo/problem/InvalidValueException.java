package org.amparo.problem;

import java.util.List;
import java.util.Objects;

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

    private static final String MISSING_ATTRIBUTES = MISSING + ".attributes";

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final String[] arguments;

    /**
     * The refusal of a value, with a constant message.
     *
     * @param messageKey the stable code, in lower-kebab-case; of several messages with one code, with a dot and a word
     *     after it
     * @param message a constant text for people, in English, without the refused value
     */
    public InvalidValueException(String messageKey, String message) {
        this(messageKey, message, List.of());
    }

    /**
     * The refusal of a value.
     *
     * @param messageKey the stable code, in lower-kebab-case; of several messages with one code, with a dot and a word
     *     after it
     * @param message a text for people, in English, without the refused value
     * @param arguments the words that are filled into the message, for messages in other languages; never the refused
     *     value
     */
    public InvalidValueException(String messageKey, String message, List<String> arguments) {
        super(Objects.requireNonNull(message, "message"));
        this.messageKey = Objects.requireNonNull(messageKey, "messageKey");
        this.arguments = arguments.toArray(String[]::new);
    }

    /**
     * The refusal of an object that was built without its required attributes.
     *
     * @param missingAttributes the names of all missing attributes, in the order of the attribute table
     */
    public InvalidValueException(String... missingAttributes) {
        this(
                MISSING_ATTRIBUTES,
                "Required and not given: "
                        + String.join(", ", Objects.requireNonNull(missingAttributes, "missingAttributes")) + ".",
                List.of(missingAttributes));
    }

    /** The stable code of the problem, for example {@code date-syntax}. */
    public String code() {
        int dot = messageKey.indexOf('.');
        return dot < 0 ? messageKey : messageKey.substring(0, dot);
    }

    /**
     * The key of the message, for example {@code date-syntax.season}: the code, with a dot and a word after it where
     * the code has several messages.
     */
    public String messageKey() {
        return messageKey;
    }

    /** The words that are filled into the message, in their order; most messages have none. */
    public List<String> arguments() {
        return List.of(arguments);
    }

    /** The required attributes that were not given; empty unless the code is {@link #MISSING}. */
    public List<String> attributes() {
        return messageKey.equals(MISSING_ATTRIBUTES) ? arguments() : List.of();
    }
}
