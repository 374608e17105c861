package org.amparo.json.bind;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.amparo.data.JsonForm;
import org.amparo.json.internal.table.CaseReader;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.json.token.Limits;
import org.amparo.json.token.Problems;
import org.amparo.json.token.Refusal;
import org.amparo.json.token.RefusedException;
import org.amparo.json.token.TokenReader;
import org.amparo.json.token.TokenWriter;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Pointer;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Type;
import org.jspecify.annotations.Nullable;

/**
 * The reading and writing of a type of Amparo as a value in somebody else's document.
 *
 * @param <V> the type of the values, or a type that all of them extend
 */
public final class Binding<V> {

    /** The condition for writing a type. */
    enum WriteAccess {
        /** Always written. */
        ALWAYS,
        /** Written where everything may be written. */
        FULL,
        /** Never written. */
        NEVER
    }

    /** Reads a value. */
    @FunctionalInterface
    interface ReadFunction<V> {
        /** Reads a value; null when problems were reported. */
        @Nullable
        V read(CaseReader reader, TokenReader tokens);
    }

    /** Writes a value. */
    @FunctionalInterface
    interface WriteFunction<V> {
        /** Writes a value. */
        void write(TokenWriter out, V value) throws IOException;
    }

    private final Class<V> type;
    private final WriteAccess writing;
    private final ReadFunction<? extends V> reading;
    private final WriteFunction<V> output;
    private final Optional<ScalarType<V>> scalar;

    private Binding(
            Class<V> type,
            WriteAccess writing,
            ReadFunction<? extends V> reading,
            WriteFunction<V> output,
            Optional<ScalarType<V>> scalar) {
        this.type = type;
        this.writing = writing;
        this.reading = reading;
        this.output = output;
        this.scalar = scalar;
    }

    /** A value that is a string, for everybody. */
    static <V> Binding<V> ofScalar(Class<V> type, ScalarType<V> scalar) {
        return new Binding<>(
                type,
                WriteAccess.ALWAYS,
                (reader, tokens) -> reader.value(tokens, scalar),
                (out, value) -> out.string(value.toString()),
                Optional.of(scalar));
    }

    /** A value of an attribute that is not a string. */
    static <V> Binding<V> ofValue(Class<V> type, WriteAccess writing, Type<V> of) {
        return of(
                type,
                writing,
                (reader, tokens) -> reader.value(tokens, of),
                (out, value) -> RecordWriter.write(out, of, value));
    }

    /** A value that is read and written in a way of its own. */
    static <V> Binding<V> of(
            Class<V> type, WriteAccess writing, ReadFunction<? extends V> reading, WriteFunction<V> output) {
        return new Binding<>(type, writing, reading, output, Optional.empty());
    }

    /** A value that is written and never read. */
    static <V> Binding<V> written(Class<V> type, WriteAccess writing, WriteFunction<V> output) {
        return of(type, writing, refusing(), output);
    }

    /** A value that has no form in JSON. */
    static <V> Binding<V> none(Class<V> type) {
        return written(type, WriteAccess.NEVER, (out, value) -> {});
    }

    private static <V> ReadFunction<V> refusing() {
        return (reader, tokens) -> {
            reader.refuse(tokens, Refusal.NOT_READ);
            return null;
        };
    }

    Class<V> type() {
        return type;
    }

    WriteFunction<V> output() {
        return output;
    }

    /** Whether the values are strings, which may also be names of members. */
    public boolean isScalar() {
        return scalar.isPresent();
    }

    /**
     * Reads a value.
     *
     * @param <R> the type that the host asks for
     * @param tokens the tokens of one value
     * @param here the place of the value in the host's document, as far as it is known
     * @throws HostProblems with every problem, if there is any
     */
    public <R> R read(Class<R> asked, TokenReader tokens, List<String> here) throws HostProblems {
        Problems problems = new Problems(Limits.STANDARD.problems());
        int line = tokens.line();
        int column = tokens.column();
        V value = reading.read(new CaseReader(Limits.STANDARD, problems), tokens);
        if (value != null && problems.isEmpty()) {
            if (asked.isInstance(value)) {
                return asked.cast(value);
            }
            problems.add(Refusal.OTHER_TYPE.at(Pointer.ROOT, line, column));
        }
        throw new HostProblems(problems.list(), here);
    }

    /**
     * Writes a value.
     *
     * @param full whether everything may be written
     * @param here the place of the value in the host's document, as far as it is known
     * @throws HostProblems if it may not, or cannot, be written
     */
    public void write(TokenWriter out, Object value, boolean full, List<String> here) throws IOException, HostProblems {
        if (writing == WriteAccess.NEVER) {
            throw HostProblems.of(Refusal.NOT_WRITTEN, Pointer.ROOT, here);
        }
        boolean forEverybody = value instanceof JsonForm form && form.isForEverybody();
        if (writing == WriteAccess.FULL && !full && !forEverybody) {
            throw HostProblems.of(Refusal.NOT_A_PUBLICATION, Pointer.ROOT, here);
        }
        try {
            output.write(out, type.cast(value));
        } catch (RefusedException e) {
            throw HostProblems.of(e.refusal(), e.pointer(), here);
        }
    }

    /** The value as the name of a member. */
    public String toName(Object value) {
        return scalar.map(same -> type.cast(value).toString()).orElseThrow();
    }

    /**
     * The value that is written as the name of a member.
     *
     * @param here the place of the member's object in the host's document
     * @throws HostProblems if there is no such value
     */
    public <R> R ofName(Class<R> asked, String name, int line, int column, List<String> here) throws HostProblems {
        Problems problems = new Problems(1);
        try {
            V value = scalar.orElseThrow().parse(name);
            if (asked.isInstance(value)) {
                return asked.cast(value);
            }
            problems.add(Refusal.OTHER_TYPE.at(Pointer.ROOT, line, column));
        } catch (InvalidValueException e) {
            problems.add(Problems.of(e, Pointer.ROOT, line, column));
        }
        throw new HostProblems(problems.list(), here);
    }
}
