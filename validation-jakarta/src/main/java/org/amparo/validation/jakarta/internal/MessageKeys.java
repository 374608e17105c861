package org.amparo.validation.jakarta.internal;

/** The keys of the messages in {@code ContributorValidationMessages.properties}. */
final class MessageKeys {

    private MessageKeys() {}

    /** The template that stands for the message of a rule or a problem. */
    static String of(String key) {
        return "{org.amparo.validation." + key + "}";
    }
}
