package org.amparo.tool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.problem.InvalidValueException;

/** The options and parameters of a command line. */
final class Arguments {

    private static final String END_OF_OPTIONS = "--";

    private final Syntax syntax;
    private final List<String> parameters = new ArrayList<>();
    /** The values of the options by their long names; an empty text for one without a value. */
    private final Map<String, List<String>> options = new LinkedHashMap<>();

    private Arguments(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * Reads the words after the name of a command. Options are written {@code --name value}, {@code --name=value},
     * {@code -n value} or {@code -nvalue}, before, between and after the parameters; {@code --} ends them.
     *
     * @throws UsageException if they do not fit the syntax; never if help or the version is asked for
     */
    static Arguments of(Syntax syntax, List<String> words) {
        Arguments arguments = new Arguments(syntax);
        boolean options = true;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (options && word.equals(END_OF_OPTIONS)) {
                options = false;
            } else if (options && word.startsWith("-") && word.length() > 1) {
                i += arguments.option(word, words.subList(i + 1, words.size()));
            } else {
                arguments.parameters.add(word);
            }
        }
        if (!arguments.has(Syntax.HELP.name()) && !arguments.has(Syntax.VERSION.name())) {
            arguments.requireAll();
        }
        return arguments;
    }

    /** Reads an option, and gives the number of words after it that belong to it. */
    private int option(String word, List<String> behind) {
        boolean isLong = word.startsWith("--");
        int equals = isLong ? word.indexOf('=') : -1;
        int end = isLong ? (equals < 0 ? word.length() : equals) : 2;
        Syntax.Option option = named(word.substring(0, end));
        boolean attached = end < word.length();
        if (!option.hasValue()) {
            if (attached) {
                throw new UsageException(option.name() + " takes no value.");
            }
            options.put(option.name(), List.of(""));
            return 0;
        }
        if (!attached && behind.isEmpty()) {
            throw new UsageException("Missing value: " + option + ".");
        }
        String value = attached ? word.substring(isLong ? end + 1 : end) : behind.get(0);
        List<String> values = options.computeIfAbsent(option.name(), name -> new ArrayList<>());
        values.add(value);
        if (values.size() > 1 && !option.many()) {
            throw new UsageException(option.name() + " is given twice.");
        }
        return attached ? 0 : 1;
    }

    /** Whether the command has an option, given or not. */
    boolean knows(String name) {
        return syntax.options().stream().anyMatch(option -> option.names().contains(name));
    }

    private Syntax.Option named(String name) {
        return syntax.options().stream()
                .filter(option -> option.names().contains(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("Unknown option: " + name));
    }

    private void requireAll() {
        for (Syntax.Option option : syntax.options()) {
            if (option.required() && !options.containsKey(option.name())) {
                throw new UsageException("Missing option: " + option + ".");
            }
        }
        List<Syntax.Parameter> expected = syntax.parameters();
        if (parameters.size() < expected.size()) {
            throw new UsageException(
                    "Missing parameter: " + expected.get(parameters.size()).label() + ".");
        }
        boolean many = !expected.isEmpty() && expected.get(expected.size() - 1).many();
        if (parameters.size() > expected.size() && !many) {
            throw new UsageException("Unexpected parameter: " + parameters.get(expected.size()));
        }
    }

    /** The name of the command. */
    String command() {
        return syntax.name();
    }

    /** The values of the options that are given, by their long names; an empty text for one without a value. */
    Map<String, List<String>> options() {
        return Collections.unmodifiableMap(options);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    /** The parameters, as given. */
    List<String> all() {
        return List.copyOf(parameters);
    }

    /** The parameter at a place, from 0. */
    String parameter(int place) {
        return parameters.get(place);
    }

    /**
     * The parameter at a place, read as a value.
     *
     * @throws UsageException if it cannot be read
     */
    <T> T parameter(int place, Function<String, T> reading) {
        return read(syntax.parameters().get(place).label(), parameters.get(place), reading);
    }

    /**
     * The value of an option, read as a value.
     *
     * @throws UsageException if it cannot be read
     */
    <T> Optional<T> value(String option, Function<String, T> reading) {
        return values(option, reading).stream().findFirst();
    }

    /**
     * The values of an option that may be given more than once, each read as a value.
     *
     * @throws UsageException if one cannot be read
     */
    <T> List<T> values(String option, Function<String, T> reading) {
        return options.getOrDefault(option, List.of()).stream()
                .map(value -> read(option, value, reading))
                .toList();
    }

    private static <T> T read(String what, String value, Function<String, T> reading) {
        try {
            return reading.apply(value);
        } catch (InvalidValueException | UsageException e) {
            throw new UsageException("Invalid value for " + what + ": " + e.getMessage());
        }
    }
}
