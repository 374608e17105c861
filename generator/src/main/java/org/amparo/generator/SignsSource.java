package org.amparo.generator;

import java.util.Optional;
import org.amparo.code.Code;
import org.amparo.id.RecordId;
import org.amparo.shape.Attribute;
import org.amparo.shape.ScalarType;
import org.amparo.shape.ScalarVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.TypeVisitor;
import org.amparo.shape.Types;

/** The source of the class that shows objects with one table, and their values, to a search for signs. */
final class SignsSource extends PassSource {

    private static final Shown SHOWN = new Shown();

    private final Shape<?, ?> table;
    private final String packageName;
    private final int number;
    private final int firstLine;

    /**
     * The source.
     *
     * @param number the number of the table
     * @param firstLine the number of its first line among the lines of all tables
     */
    SignsSource(Shape<?, ?> table, String packageName, int number, int firstLine) {
        super(table);
        this.table = table;
        this.packageName = packageName;
        this.number = number;
        this.firstLine = firstLine;
    }

    /** The name of the class for objects with this table. */
    static String name(Shape<?, ?> table) {
        return table.type().getSimpleName() + "Signs";
    }

    String name() {
        return name(table);
    }

    @Override
    Optional<String> statement(Attribute<?, ?, ?> line) {
        if (line.type().hasTable()) {
            return line.type().table().map(part -> name(part) + ".show(%s, search);");
        }
        return line.type().accept(SHOWN) ? Optional.of("search.value(" + number(line) + ", %s);") : Optional.empty();
    }

    @Override
    Optional<String> first(Attribute<?, ?, ?> line) {
        return line.type().table().map(part -> "search.with(" + number(line) + ", object);\n    ");
    }

    private int number(Attribute<?, ?, ?> line) {
        return firstLine + table.positionOf(line.name());
    }

    /** The text of the class. */
    String text() {
        return """
                package %1$s;

                import %2$s;

                /** Shows {@link %3$s} to a search for signs. */
                @SuppressWarnings("all")
                final class %4$s {

                    private %4$s() {}

                    static void show(%3$s object, Search search) {
                        search.object(%5$d, object);
                %6$s
                        if (!object.unknownMembers().members().isEmpty()) {
                            search.withUnknownMembers(object);
                        }
                    }
                }
                """.formatted(packageName, fullType(), type(), name(), number, statements());
    }

    /** Whether values of a type are shown: those of the kinds that rules may name. */
    private static final class Shown implements TypeVisitor<Boolean>, ScalarVisitor<Boolean> {

        @Override
        public Boolean scalar(ScalarType<?> type) {
            return type.acceptScalar(this);
        }

        @Override
        public Boolean text(ScalarType.TextType type) {
            return type.equals(Types.COUNTRY);
        }

        @Override
        public Boolean date() {
            return true;
        }

        @Override
        public Boolean period() {
            return true;
        }

        @Override
        public Boolean uri(ScalarType.UriType type) {
            return true;
        }

        @Override
        public <C extends Code> Boolean code(ScalarType.CodeType<C> type) {
            return true;
        }

        @Override
        public <I extends RecordId> Boolean reference(ScalarType.ReferenceType<I> type) {
            return false;
        }

        @Override
        public Boolean language() {
            return false;
        }

        @Override
        public Boolean instant() {
            return false;
        }

        @Override
        public Boolean partRef() {
            return false;
        }

        @Override
        public Boolean caseFileId() {
            return false;
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
        public Boolean part(Shape<?, ?> part) {
            return false;
        }
    }
}
