package org.amparo.tool;

import java.util.Arrays;
import java.util.Locale;

/** The format of an answer: for a person, or for a program. */
enum Format {
    TEXT,
    JSON;

    /** The name of the option. */
    static final String OPTION = "--format";

    /** The label of its value. */
    static final String LABEL = "FORMAT";

    /** The option's description. */
    static final String DESCRIPTION = "text (the default) or json.";

    /** The format that the option asks for. */
    static Format of(Arguments arguments) {
        return arguments.value(OPTION, Format::of).orElse(TEXT);
    }

    private static Format of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("Expected text or json."));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
