package org.amparo.tool;

import java.util.List;
import java.util.Locale;

/** The format of an answer: for a person, or for a program. */
enum Format {
    TEXT,
    JSON,
    SARIF;

    /** The name of the option. */
    static final String OPTION = "--format";

    /** The label of its value. */
    static final String LABEL = "FORMAT";

    /** The option's description. */
    static final String DESCRIPTION = "text (the default) or json.";

    /** The description where findings are printed. */
    static final String DESCRIPTION_WITH_SARIF = "text (the default), json or sarif.";

    /** The format that the option asks for, of those for any answer. */
    static Format of(Arguments arguments) {
        return of(arguments, "Expected text or json.", TEXT, JSON);
    }

    /** The format that the option asks for, of those for findings. */
    static Format orSarif(Arguments arguments) {
        return of(arguments, "Expected text, json or sarif.", values());
    }

    private static Format of(Arguments arguments, String expected, Format... formats) {
        return arguments
                .value(OPTION, name -> of(name, expected, List.of(formats)))
                .orElse(TEXT);
    }

    private static Format of(String name, String expected, List<Format> formats) {
        return formats.stream()
                .filter(format -> format.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException(expected));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
