package org.amparo.validation.internal.layout;

import org.amparo.code.Code;
import org.amparo.id.RecordId;
import org.amparo.shape.ScalarType;
import org.amparo.shape.ScalarVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.TypeVisitor;
import org.amparo.shape.Types;

/** The kinds of values that rules ask a layout for. */
public enum ValueKind {
    /** Dates and periods. */
    TIME,
    /** Codes of every vocabulary. */
    CODE,
    /** Ids of records. */
    REFERENCE,
    /** URIs. */
    ADDRESS,
    /** Codes of countries. */
    COUNTRY,
    /** Names of attributes. */
    ATTRIBUTE,
    /** All other values, for which no rule asks by their kind. */
    OTHER;

    private static final OfType OF_TYPE = new OfType();

    /** The kind of the values of a type. */
    public static ValueKind of(Type<?> type) {
        return type.accept(OF_TYPE);
    }

    private static final class OfType implements TypeVisitor<ValueKind>, ScalarVisitor<ValueKind> {

        @Override
        public ValueKind scalar(ScalarType<?> type) {
            return type.acceptScalar(this);
        }

        @Override
        public ValueKind text(ScalarType.TextType type) {
            return type.equals(Types.COUNTRY) ? COUNTRY : type.equals(Types.ATTRIBUTE) ? ATTRIBUTE : OTHER;
        }

        @Override
        public ValueKind date() {
            return TIME;
        }

        @Override
        public ValueKind period() {
            return TIME;
        }

        @Override
        public ValueKind uri(ScalarType.UriType type) {
            return ADDRESS;
        }

        @Override
        public <C extends Code> ValueKind code(ScalarType.CodeType<C> type) {
            return CODE;
        }

        @Override
        public <I extends RecordId> ValueKind reference(ScalarType.ReferenceType<I> type) {
            return REFERENCE;
        }

        @Override
        public ValueKind language() {
            return OTHER;
        }

        @Override
        public ValueKind instant() {
            return OTHER;
        }

        @Override
        public ValueKind partRef() {
            return OTHER;
        }

        @Override
        public ValueKind caseFileId() {
            return OTHER;
        }

        @Override
        public ValueKind localized() {
            return OTHER;
        }

        @Override
        public ValueKind integer() {
            return OTHER;
        }

        @Override
        public ValueKind bool() {
            return OTHER;
        }

        @Override
        public ValueKind tree() {
            return OTHER;
        }

        @Override
        public ValueKind part(Shape<?, ?> table) {
            return OTHER;
        }
    }
}
