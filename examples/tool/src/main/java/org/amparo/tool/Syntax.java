package org.amparo.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The syntax of a command: {@link Arguments} are read by it, and the help is made from it. */
final class Syntax {

    /** The option for help, of the tool and of every command. */
    static final Option HELP = new Option(List.of("-h", "--help"), "", "Prints this help.", false, false);

    /** The option for the version, of the tool and of every command. */
    static final Option VERSION = new Option(List.of("-V", "--version"), "", "Prints the version.", false, false);

    private final String name;
    private final String summary;
    private final List<String> details = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();

    private Syntax(String name, String summary) {
        this.name = name;
        this.summary = summary;
    }

    /**
     * The syntax of a command without parameters and options.
     *
     * @param summary one sentence
     */
    static Syntax of(String name, String summary) {
        return new Syntax(name, summary);
    }

    /** Adds paragraphs to the help. An empty one gives an empty line, and spaces at the start are kept. */
    Syntax details(String... paragraphs) {
        details.addAll(Arrays.asList(paragraphs));
        return this;
    }

    /** Adds a parameter, which must be given. */
    Syntax parameter(String label, String description) {
        parameters.add(new Parameter(label, description, false));
        return this;
    }

    /** Adds the last parameter, which may be given more than once. */
    Syntax parameters(String label, String description) {
        parameters.add(new Parameter(label, description, true));
        return this;
    }

    /** Adds an option without a value. */
    Syntax flag(String name, String description) {
        options.add(new Option(List.of(name), "", description, false, false));
        return this;
    }

    /**
     * Adds an option with a value.
     *
     * @param label the name of the value
     * @param names the short name first, if there is one
     */
    Syntax option(String label, String description, String... names) {
        options.add(new Option(List.of(names), label, description, false, false));
        return this;
    }

    /** Adds an option with a value, which must be given. */
    Syntax required(String label, String description, String... names) {
        options.add(new Option(List.of(names), label, description, true, false));
        return this;
    }

    /** Adds an option with a value, which may be given more than once. */
    Syntax repeated(String label, String description, String name) {
        options.add(new Option(List.of(name), label, description, false, true));
        return this;
    }

    String name() {
        return name;
    }

    String summary() {
        return summary;
    }

    List<String> details() {
        return details;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    /** The options of this command alone. */
    List<Option> ownOptions() {
        return options;
    }

    /** The options of this command, then those of all commands. */
    List<Option> options() {
        List<Option> all = new ArrayList<>(options);
        all.add(HELP);
        all.add(VERSION);
        return all;
    }

    /**
     * A parameter, known by its place.
     *
     * @param label its name, such as {@code FILE}
     * @param many whether it may be given more than once
     */
    record Parameter(String label, String description, boolean many) {
        @Override
        public String toString() {
            return many ? label + "..." : label;
        }
    }

    /**
     * An option, known by its name.
     *
     * @param names {@code -o} and {@code --output}
     * @param label the name of its value; empty for an option without one
     * @param required whether it has to be given
     * @param many whether it may be given more than once
     */
    record Option(List<String> names, String label, String description, boolean required, boolean many) {

        boolean hasValue() {
            return !label.isEmpty();
        }

        /** The long name. */
        String name() {
            return names.get(names.size() - 1);
        }

        /** The option as written: {@code --to FORM}. */
        @Override
        public String toString() {
            return hasValue() ? name() + " " + label + (many ? "..." : "") : name();
        }
    }
}
