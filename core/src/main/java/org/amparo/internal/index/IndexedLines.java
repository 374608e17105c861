package org.amparo.internal.index;

import java.util.IdentityHashMap;
import java.util.List;
import org.amparo.code.Code;
import org.amparo.id.RecordId;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.LineVisitor;
import org.amparo.shape.ScalarType;
import org.amparo.shape.ScalarVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.TypeVisitor;

/**
 * The lines of a table that an index looks at: those with parts and those with references. Most lines have neither, and to
 * fetch their values, too, takes most of the time of a walk.
 *
 * @param parts the lines with parts
 * @param all these and the lines with references, in the order of the table
 * @param namesSubject whether one of them names the subject of the object
 */
record IndexedLines<T>(List<Attribute<T, ?, ?>> parts, List<Attribute<T, ?, ?>> all, boolean namesSubject) {

    private static <T, B> IndexedLines<T> of(Shape<T, B> shape) {
        List<Attribute<T, ?, ?>> all = shape.lines().stream()
                .filter(line -> isPart(line) || isReference(line))
                .<Attribute<T, ?, ?>>map(line -> line)
                .toList();
        return new IndexedLines<>(all.stream().filter(IndexedLines::isPart).toList(), all, SubjectLine.isIn(shape));
    }

    private static boolean isPart(Attribute<?, ?, ?> line) {
        return line.type().accept(KINDS) == Kind.PART;
    }

    private static boolean isReference(Attribute<?, ?, ?> line) {
        return line.type().accept(KINDS) == Kind.REFERENCE && line.traits().role() != AttributeRole.IDENTITY;
    }

    /** What an index does with the values of a line. */
    private enum Kind {
        PART,
        REFERENCE,
        OTHER
    }

    private static final Kinds KINDS = new Kinds();

    private static final class Kinds implements TypeVisitor<Kind>, ScalarVisitor<Kind> {
        @Override
        public Kind part(Shape<?, ?> table) {
            return Kind.PART;
        }

        @Override
        public Kind scalar(ScalarType<?> type) {
            return type.acceptScalar(this);
        }

        @Override
        public Kind partRef() {
            return Kind.REFERENCE;
        }

        @Override
        public <I extends RecordId> Kind reference(ScalarType.ReferenceType<I> type) {
            return Kind.REFERENCE;
        }

        @Override
        public Kind localized() {
            return Kind.OTHER;
        }

        @Override
        public Kind integer() {
            return Kind.OTHER;
        }

        @Override
        public Kind bool() {
            return Kind.OTHER;
        }

        @Override
        public Kind tree() {
            return Kind.OTHER;
        }

        @Override
        public Kind language() {
            return Kind.OTHER;
        }

        @Override
        public Kind date() {
            return Kind.OTHER;
        }

        @Override
        public Kind period() {
            return Kind.OTHER;
        }

        @Override
        public Kind instant() {
            return Kind.OTHER;
        }

        @Override
        public Kind caseFileId() {
            return Kind.OTHER;
        }

        @Override
        public Kind text(ScalarType.TextType type) {
            return Kind.OTHER;
        }

        @Override
        public Kind uri(ScalarType.UriType type) {
            return Kind.OTHER;
        }

        @Override
        public <C extends Code> Kind code(ScalarType.CodeType<C> type) {
            return Kind.OTHER;
        }
    }

    /** Shows a visitor the parts of an object. */
    void showParts(T object, LineVisitor<RuntimeException> visitor) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).show(object, visitor);
        }
    }

    /** Shows a visitor the parts and the references of an object. */
    void showAll(T object, LineVisitor<RuntimeException> visitor) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).show(object, visitor);
        }
    }

    /** The lines of the tables that a walk has met. */
    static final class OfTables {

        private final IdentityHashMap<Shape<?, ?>, IndexedLines<?>> lines = new IdentityHashMap<>();

        @SuppressWarnings("unchecked") // The lines of a table are put beside it.
        <T> IndexedLines<T> of(Shape<T, ?> shape) {
            IndexedLines<?> known = lines.get(shape);
            if (known == null) {
                known = IndexedLines.of(shape);
                lines.put(shape, known);
            }
            return (IndexedLines<T>) known;
        }
    }
}
