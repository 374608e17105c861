package org.amparo.shape;

import java.util.Optional;
import java.util.function.Supplier;
import org.amparo.data.DataValue;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;
import org.amparo.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The type of the values of an attribute, and their form in JSON. There are six kinds: strings, which are of ten kinds
 * themselves ({@link ScalarType}), text by language, whole numbers, true or false, any JSON, and objects with a table.
 *
 * <p>A type is visited: a {@link TypeVisitor}, a {@link ValueVisitor} and a {@link ValueSource} have one method for
 * each kind. A new kind does not compile until each of them has decided about it.
 *
 * @param <V> the Java type of one value
 */
public sealed interface Type<V> extends WithoutJson
        permits ScalarType, Type.LocalizedType, Type.IntegerType, Type.BooleanType, Type.TreeType, Type.PartType {

    /** The type in a few words, for the reference pages: {@code EDTF date}. */
    String label();

    /**
     * Checks a value for things that its Java type allows and the format does not.
     *
     * @throws InvalidValueException if the value cannot stand in the format
     */
    default void check(V value) {}

    /** Whether {@link #check} checks anything, because the Java type has values that cannot stand in the format. */
    default boolean isChecked() {
        return false;
    }

    /** The table of the values, if they are objects with a table: parts of the object that has the attribute. */
    default Optional<Shape<V, ?>> table() {
        return Optional.empty();
    }

    /** Whether the values are objects with a table. Unlike {@link #table}, this does not make the table. */
    default boolean hasTable() {
        return false;
    }

    /** Reads a value from its text; null if values of this type are not strings in JSON. */
    default @Nullable V ofText(String text) {
        return null;
    }

    /** Asks a visitor about the type. */
    <R> R accept(TypeVisitor<R> visitor);

    /** Hands a value of this type to a visitor. */
    <R extends @Nullable Object, X extends Exception> R accept(V value, ValueVisitor<R, X> visitor) throws X;

    /** Takes a value of this type from a source; null if the source has none. */
    @Nullable
    V from(ValueSource source);

    /**
     * See {@link Types#LOCALIZED}.
     *
     * @param label the type in a few words
     */
    record LocalizedType(String label) implements Type<LocalizedText> {
        @Override
        public <R> R accept(TypeVisitor<R> visitor) {
            return visitor.localized();
        }

        @Override
        public <R extends @Nullable Object, X extends Exception> R accept(
                LocalizedText value, ValueVisitor<R, X> visitor) throws X {
            return visitor.localized(value);
        }

        @Override
        public @Nullable LocalizedText from(ValueSource source) {
            return source.localized();
        }
    }

    /**
     * See {@link Types#INTEGER}.
     *
     * @param label the type in a few words
     */
    record IntegerType(String label) implements Type<Long> {
        /**
         * Refuses whole numbers that are not exact as doubles, since RFC 8785 and most readers hold numbers as doubles.
         */
        @Override
        public void check(Long value) {
            if (value > Types.MAX_EXACT || value < -Types.MAX_EXACT) {
                throw Invalid.NUMBER_RANGE.exception();
            }
        }

        @Override
        public boolean isChecked() {
            return true;
        }

        @Override
        public <R> R accept(TypeVisitor<R> visitor) {
            return visitor.integer();
        }

        @Override
        public <R extends @Nullable Object, X extends Exception> R accept(Long value, ValueVisitor<R, X> visitor)
                throws X {
            return visitor.integer(value);
        }

        @Override
        public @Nullable Long from(ValueSource source) {
            return source.integer();
        }
    }

    /**
     * See {@link Types#BOOLEAN}.
     *
     * @param label the type in a few words
     */
    record BooleanType(String label) implements Type<Boolean> {
        @Override
        public <R> R accept(TypeVisitor<R> visitor) {
            return visitor.bool();
        }

        @Override
        public <R extends @Nullable Object, X extends Exception> R accept(Boolean value, ValueVisitor<R, X> visitor)
                throws X {
            return visitor.bool(value);
        }

        @Override
        public @Nullable Boolean from(ValueSource source) {
            return source.bool();
        }
    }

    /**
     * See {@link Types#TREE}.
     *
     * @param label the type in a few words
     */
    record TreeType(String label) implements Type<DataValue> {
        @Override
        public <R> R accept(TypeVisitor<R> visitor) {
            return visitor.tree();
        }

        @Override
        public <R extends @Nullable Object, X extends Exception> R accept(DataValue value, ValueVisitor<R, X> visitor)
                throws X {
            return visitor.tree(value);
        }

        @Override
        public @Nullable DataValue from(ValueSource source) {
            return source.tree();
        }
    }

    /** See {@link Types#part}. */
    final class PartType<P> implements Type<P> {

        private final Supplier<Shape<P, ?>> supplier;

        /** The table, once the supplier has been asked for it. Asking twice gives the same one. */
        private Optional<Shape<P, ?>> table = Optional.empty();

        PartType(Supplier<Shape<P, ?>> supplier) {
            this.supplier = supplier;
        }

        @Override
        public Optional<Shape<P, ?>> table() {
            if (table.isEmpty()) {
                table = Optional.of(supplier.get());
            }
            return table;
        }

        @Override
        public boolean hasTable() {
            return true;
        }

        private Shape<P, ?> shape() {
            return table().orElseThrow();
        }

        @Override
        public String label() {
            return "object: " + shape().name();
        }

        @Override
        public <R> R accept(TypeVisitor<R> visitor) {
            return visitor.part(shape());
        }

        @Override
        public <R extends @Nullable Object, X extends Exception> R accept(P value, ValueVisitor<R, X> visitor)
                throws X {
            return visitor.part(shape(), value);
        }

        @Override
        public @Nullable P from(ValueSource source) {
            return source.part(shape());
        }
    }
}
