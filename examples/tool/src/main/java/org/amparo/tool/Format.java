package org.amparo.tool;

import java.util.Arrays;
import java.util.Locale;

/** Who reads an answer: a person, or a program. */
enum Format {
    TEXT,
    JSON;

    /** The name of the option wherever it is offered. */
    static final String OPTION = "--format";

    /** What its value is called. */
    static final String LABEL = "FORMAT";

    /** The option's description wherever it is offered. */
    static final String DESCRIPTION = "text, which it is if nothing is said, or json.";

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
