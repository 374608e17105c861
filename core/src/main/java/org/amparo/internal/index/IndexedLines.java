package org.amparo.internal.index;

import java.util.IdentityHashMap;
import java.util.List;
import org.amparo.code.Code;
import org.amparo.evidence.Annotated;
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
 * fetch their values, too, takes most of the time of a walk. Evidence is left out, since the place where something was read
 * does not tell its subject.
 *
 * @param keyed the lines with parts that have keys, or may have parts that do
 * @param parts the lines with parts
 * @param all these and the lines with references, in the order of the table
 * @param namesSubject whether one of them names the subject of the object
 */
record IndexedLines<T>(
        List<Attribute<T, ?, ?>> keyed,
        List<Attribute<T, ?, ?>> parts,
        List<Attribute<T, ?, ?>> all,
        boolean namesSubject) {

    private static <T, B> IndexedLines<T> of(Shape<T, B> shape) {
        List<Attribute<T, ?, ?>> all = shape.lines().stream()
                .filter(line -> isPart(line) || isReference(line))
                .<Attribute<T, ?, ?>>map(line -> line)
                .toList();
        List<Attribute<T, ?, ?>> parts =
                all.stream().filter(IndexedLines::isPart).toList();
        List<Attribute<T, ?, ?>> keyed = parts.stream()
                .filter(line -> !line.traits().role().speaksOfOthers())
                .toList();
        return new IndexedLines<>(keyed, parts, all, SubjectLine.isIn(shape));
    }

    /** Tells without the table of the parts, which is made when a file has some. */
    private static boolean isPart(Attribute<?, ?, ?> line) {
        return line.type().hasTable() && !line.type().equals(Annotated.EVIDENCE.type());
    }

    private static boolean isReference(Attribute<?, ?, ?> line) {
        return !line.type().hasTable()
                && line.type().accept(REFERRING)
                && line.traits().role() != AttributeRole.IDENTITY;
    }

    private static final Referring REFERRING = new Referring();

    /** Whether values of a type refer to records or parts. */
    private static final class Referring implements TypeVisitor<Boolean>, ScalarVisitor<Boolean> {
        @Override
        public Boolean part(Shape<?, ?> table) {
            return false;
        }

        @Override
        public Boolean scalar(ScalarType<?> type) {
            return type.acceptScalar(this);
        }

        @Override
        public Boolean partRef() {
            return true;
        }

        @Override
        public <I extends RecordId> Boolean reference(ScalarType.ReferenceType<I> type) {
            return true;
        }

        @Override
        public Boolean localized() {
            return false;
        }

        @Override
        public Boolean integer() {
            return false;
        }

        @Override
        public Boolean bool() {
            return false;
        }

        @Override
        public Boolean tree() {
            return false;
        }

        @Override
        public Boolean language() {
            return false;
        }

        @Override
        public Boolean date() {
            return false;
        }

        @Override
        public Boolean period() {
            return false;
        }

        @Override
        public Boolean instant() {
            return false;
        }

        @Override
        public Boolean caseFileId() {
            return false;
        }

        @Override
        public Boolean text(ScalarType.TextType type) {
            return false;
        }

        @Override
        public Boolean uri(ScalarType.UriType type) {
            return false;
        }

        @Override
        public <C extends Code> Boolean code(ScalarType.CodeType<C> type) {
            return false;
        }
    }

    /** Shows a visitor the parts of an object that have keys, or may have parts that do. */
    void showKeyed(T object, LineVisitor<RuntimeException> visitor) {
        show(keyed, object, visitor);
    }

    /** Shows a visitor the parts of an object. */
    void showParts(T object, LineVisitor<RuntimeException> visitor) {
        show(parts, object, visitor);
    }

    /** Shows a visitor the parts and the references of an object. */
    void showAll(T object, LineVisitor<RuntimeException> visitor) {
        show(all, object, visitor);
    }

    private void show(List<Attribute<T, ?, ?>> lines, T object, LineVisitor<RuntimeException> visitor) {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show(object, visitor);
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
