package org.amparo.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the command line of a command looks like, said once: {@link Arguments} are read by it, and its help is printed
 * from it.
 */
final class Syntax {

    /** Asks for help, of the tool and of every command. */
    static final Option HELP = new Option(List.of("-h", "--help"), "", "Prints this help.", false);

    /** Asks for the version, of the tool and of every command. */
    static final Option VERSION = new Option(List.of("-V", "--version"), "", "Prints the version.", false);

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
     * A command that takes nothing.
     *
     * @param summary one sentence
     */
    static Syntax of(String name, String summary) {
        return new Syntax(name, summary);
    }

    /** Adds paragraphs to the help; an empty one is an empty line, and those that begin with spaces are left as they are. */
    Syntax details(String... paragraphs) {
        details.addAll(Arrays.asList(paragraphs));
        return this;
    }

    /** Adds what must be given by its place. */
    Syntax parameter(String label, String description) {
        parameters.add(new Parameter(label, description, false));
        return this;
    }

    /** Adds what must be given by its place, once or more often; the last one. */
    Syntax parameters(String label, String description) {
        parameters.add(new Parameter(label, description, true));
        return this;
    }

    /** Adds an option without a value. */
    Syntax flag(String name, String description) {
        options.add(new Option(List.of(name), "", description, false));
        return this;
    }

    /**
     * Adds an option with a value.
     *
     * @param label what the value is called
     * @param names short one first, if there is one
     */
    Syntax option(String label, String description, String... names) {
        options.add(new Option(List.of(names), label, description, false));
        return this;
    }

    /** Adds an option with a value that has to be given. */
    Syntax required(String label, String description, String... names) {
        options.add(new Option(List.of(names), label, description, true));
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

    /** The options of the command alone. */
    List<Option> ownOptions() {
        return options;
    }

    /** The options of the command, then those that every command has. */
    List<Option> options() {
        List<Option> all = new ArrayList<>(options);
        all.add(HELP);
        all.add(VERSION);
        return all;
    }

    /**
     * What is given by its place.
     *
     * @param label what it is called: {@code FILE}
     * @param many whether it may be given more than once
     */
    record Parameter(String label, String description, boolean many) {
        @Override
        public String toString() {
            return many ? label + "..." : label;
        }
    }

    /**
     * What is given by its name.
     *
     * @param names {@code -o} and {@code --output}
     * @param label what its value is called; empty for one without
     * @param required whether it has to be given
     */
    record Option(List<String> names, String label, String description, boolean required) {

        boolean hasValue() {
            return !label.isEmpty();
        }

        /** The long name. */
        String name() {
            return names.get(names.size() - 1);
        }

        /** As it is given: {@code --to FORM}. */
        @Override
        public String toString() {
            return hasValue() ? name() + " " + label : name();
        }
    }
}
