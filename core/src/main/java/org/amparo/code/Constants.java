package org.amparo.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The constants of one vocabulary. It collects them in the order in which their class declares them, while that class
 * is initialised, and then gives each code its vocabulary.
 */
final class Constants<C extends Code> {

    /** The private constructor of a class of codes. */
    interface Factory<C extends Code> {
        C create(Constants<C> constants, String code, int rank);
    }

    private final String name;
    private final Factory<C> factory;
    private final Map<String, String> successors;
    private final List<C> codes = new ArrayList<>();
    private final List<C> retired = new ArrayList<>();
    private @Nullable Vocabulary<C> made;

    Constants(String name, Factory<C> factory) {
        this(name, factory, RetiredCodes.of(name));
    }

    /** A collector with retired codes from a source other than the data file. */
    Constants(String name, Factory<C> factory, Map<String, String> successors) {
        this.name = name;
        this.factory = factory;
        this.successors = successors;
    }

    /**
     * Adds the constant of a code. A retired code keeps its constant, for programs that name it, but leaves the list.
     */
    C add(String code) {
        return successors.containsKey(code) ? retire(code) : list(code);
    }

    private C list(String code) {
        C constant = factory.create(this, code, codes.size());
        codes.add(constant);
        return constant;
    }

    private C retire(String code) {
        C constant = factory.create(this, code, Code.RETIRED_RANK + retired.size());
        retired.add(constant);
        return constant;
    }

    /** Makes the vocabulary, once the class has declared its last constant. */
    Vocabulary<C> vocabulary() {
        successors.keySet().stream()
                .filter(code -> retired.stream().noneMatch(one -> one.code().equals(code)))
                .forEach(this::retire);
        made = new Vocabulary<>(
                name, codes, retired, successors, code -> factory.create(this, code, Code.UNKNOWN_RANK));
        return made;
    }

    /** The vocabulary that was made. */
    Vocabulary<C> made() {
        return Objects.requireNonNull(made);
    }
}
