package org.amparo.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.code.Code;
import org.amparo.id.RecordId;
import org.amparo.shape.Attribute;
import org.amparo.shape.ScalarType;
import org.amparo.shape.ScalarVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.TypeVisitor;
import org.amparo.shape.Types;

/** The source of the writer of one table. */
final class WriterSource {

    /** The longest name that the words of a {@code MemberName} hold. */
    private static final int LONGEST = 28;

    private final String packageName;
    private final Shape<?, ?> table;
    private final List<String> constants = new ArrayList<>();
    private final List<String> members = new ArrayList<>();

    WriterSource(String packageName, Shape<?, ?> table) {
        this.packageName = packageName;
        this.table = table;
        for (Attribute<?, ?, ?> line : table.lines()) {
            line(line);
        }
    }

    /** The name of the class that writes objects with this table. */
    static String name(Shape<?, ?> table) {
        return table.type().getSimpleName() + "Writer";
    }

    String name() {
        return name(table);
    }

    private void line(Attribute<?, ?, ?> line) {
        if (line.name().length() > LONGEST) {
            throw new IllegalStateException("The writer of " + table + " would need names of more words.");
        }
        int position = members.size();
        String value = "v" + position;
        constants.add("private static final MemberName N%d = MemberName.of(\"%s\");".formatted(position, line.name()));
        members.add(
                form(line).formatted(position, line.name(), value, line.type().accept(new Call(line, value))));
    }

    /** How the values of a line are got and written. */
    private static String form(Attribute<?, ?, ?> line) {
        if (line.isList()) {
            return """
                    var %3$s = object.%2$s();
                    if (!%3$s.isEmpty()) {
                        out.name(N%1$d);
                        int list = out.open();
                        for (int i = 0; i < %3$s.size(); i++) {
                            out.item();
                            %4$s;
                        }
                        out.endList(list);
                    }""";
        }
        return line.isRequired() ? """
                    var %3$s = object.%2$s();
                    out.name(N%1$d);
                    %4$s;""" : """
                    var %3$s = object.%2$s().orElse(null);
                    if (%3$s != null) {
                        out.name(N%1$d);
                        %4$s;
                    }""";
    }

    /** The call that writes a value of a type. */
    private static final class Call implements TypeVisitor<String>, ScalarVisitor<String> {

        /** The formats that allow nothing but ASCII, without quotes and backslashes. */
        private static final Set<ScalarType.TextType> PLAIN =
                Set.of(Types.KEY, Types.COUNTRY, Types.SCRIPT, Types.DURATION, Types.AGE, Types.SHA256, Types.VERSION);

        private final String value;
        private final String depth;

        Call(Attribute<?, ?, ?> line, String name) {
            this.value = line.isList() ? name + ".get(i)" : name;
            this.depth = line.isList() ? "depth + 2" : "depth + 1";
        }

        @Override
        public String scalar(ScalarType<?> type) {
            return type.acceptScalar(this);
        }

        @Override
        public String localized() {
            return "out.localized(" + value + ")";
        }

        @Override
        public String integer() {
            return literal();
        }

        @Override
        public String bool() {
            return literal();
        }

        @Override
        public String tree() {
            return "out.tree(" + value + ", " + depth + ")";
        }

        @Override
        public String part(Shape<?, ?> part) {
            return WriterSource.name(part) + ".write(out, " + value + ", " + depth + ")";
        }

        @Override
        public String text(ScalarType.TextType type) {
            return PLAIN.contains(type) ? plain() : any();
        }

        @Override
        public String language() {
            return plain();
        }

        @Override
        public String date() {
            return plain();
        }

        @Override
        public String period() {
            return plain();
        }

        @Override
        public String instant() {
            return plain();
        }

        @Override
        public String uri(ScalarType.UriType type) {
            return any();
        }

        @Override
        public String partRef() {
            return plain();
        }

        @Override
        public String caseFileId() {
            return plain();
        }

        @Override
        public <C extends Code> String code(ScalarType.CodeType<C> type) {
            return plain();
        }

        @Override
        public <I extends RecordId> String reference(ScalarType.ReferenceType<I> type) {
            return plain();
        }

        private String literal() {
            return "out.literal(" + value + ".toString())";
        }

        private String plain() {
            return "out.plain(" + value + ".toString())";
        }

        private String any() {
            return "out.string(" + value + ".toString())";
        }
    }

    /** The text of the class. */
    String text() {
        return """
                package %1$s;

                import java.util.List;
                import %2$s;

                /** Writes objects with the table of {@link %3$s}. */
                @SuppressWarnings("all")
                final class %4$s {

                    private static final boolean KNOWN = TableNames.areOf(%3$s.SHAPE, List.of(%5$s));
                    %6$s

                    private %4$s() {}

                    static void write(FastWriter out, %3$s object, int depth) {
                        int start = out.%7$s;
                %8$s
                        out.end(start, object.unknownMembers(), depth);
                    }
                }
                """.formatted(
                        packageName,
                        table.type().getCanonicalName(),
                        table.type().getSimpleName(),
                        name(),
                        Stream.concat(table.attributes().keySet().stream(), table.reserved().stream())
                                .map(name -> '"' + name + '"')
                                .collect(Collectors.joining(", ")),
                        String.join("\n    ", constants),
                        // The name that is reserved is that of the type of a record.
                        table.reserved().isEmpty() ? "openTable(KNOWN)" : "openRecord(KNOWN, object)",
                        String.join("\n", members).indent(8).stripTrailing());
    }
}
