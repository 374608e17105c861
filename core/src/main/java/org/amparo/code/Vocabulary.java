package org.amparo.code;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;

/**
 * An open list of codes that attributes take their values from, such as {@code custody-form}.
 *
 * @param <C> the type of its codes
 */
public final class Vocabulary<C extends Code> implements WithoutJson {

    private static final int MAX_LENGTH = 64;
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String name;
    private final List<C> codes;
    private final List<C> retired;
    private final Map<String, C> byCode;
    private final Map<String, C> successors;
    private final Function<String, C> unknown;

    Vocabulary(
            String name, List<C> codes, List<C> retired, Map<String, String> successors, Function<String, C> unknown) {
        this.name = name;
        this.codes = List.copyOf(codes);
        this.retired = List.copyOf(retired);
        this.byCode = Stream.concat(codes.stream(), retired.stream())
                .collect(Collectors.toUnmodifiableMap(Code::code, Function.identity()));
        this.successors = successors.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> current(entry.getValue())));
        this.unknown = unknown;
    }

    private C current(String successor) {
        return codes.stream()
                .filter(code -> code.code().equals(successor))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The successor of a retired code is not in its list."));
    }

    /** The name of the list in lower-kebab-case, unique among {@link Vocabularies#all()}. */
    public String name() {
        return name;
    }

    /**
     * The codes that this version offers, without retired ones, in the order of the list; unmodifiable, never empty.
     */
    public List<C> codes() {
        return codes;
    }

    /** The codes that earlier versions offered and this one does not; unmodifiable, often empty. */
    public List<C> retired() {
        return retired;
    }

    /**
     * The code of this list that replaces a retired code; empty for any other code, and if no single code replaces it.
     */
    public Optional<C> successorOf(Code code) {
        return equals(code.vocabulary()) ? Optional.ofNullable(successors.get(code.code())) : Optional.empty();
    }

    /**
     * The constant with this code or, for an unknown code, a value that keeps it.
     *
     * @param code lower-kebab-case: {@code [a-z0-9]+(-[a-z0-9]+)*}, at most 64 characters
     * @throws InvalidValueException {@code code-syntax} if it has another form
     */
    public C of(String code) {
        Objects.requireNonNull(code, "code");
        C known = byCode.get(code);
        if (known != null) {
            return known;
        }
        if (code.length() > MAX_LENGTH || !KEBAB_CASE.matcher(code).matches()) {
            throw Invalid.CODE_SYNTAX.exception();
        }
        return unknown.apply(code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vocabulary<?> that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name of the list. */
    @Override
    public String toString() {
        return name;
    }
}
