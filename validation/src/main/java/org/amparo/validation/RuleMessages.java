package org.amparo.validation;

import java.util.Map;
import java.util.Objects;
import org.amparo.internal.text.ResourceFile;

/** The messages of the rules: constant texts, in English. */
final class RuleMessages {

    private static final Map<String, String> TEXTS =
            ResourceFile.lines(RuleMessages.class.getResourceAsStream("messages.properties"));

    private RuleMessages() {}

    /** The message of a rule, or one of them. */
    static String of(String rule, String which) {
        return Objects.requireNonNull(TEXTS.get(key(rule, which)), rule);
    }

    /** The key of the message of a rule, or of one of them. */
    static String key(String rule, String which) {
        return which.isEmpty() ? rule : rule + "." + which;
    }
}
