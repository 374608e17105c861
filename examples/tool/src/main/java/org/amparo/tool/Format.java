package org.amparo.tool;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Who reads an answer: a person, or a program. */
enum Format {
    TEXT,
    JSON;

    /** The option's description wherever it is offered. */
    static final String DESCRIPTION = "text, which it is if nothing is said, or json.";

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the name, as it is written: in lower case. */
    static final class Converter implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            return Arrays.stream(values())
                    .filter(format -> format.toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("Expected text or json."));
        }
    }
}
