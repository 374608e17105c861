package org.amparo.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** The source of the reader of one table. */
final class ReaderSource {

    private final String packageName;
    private final Shape<?, ?> table;
    private final int number;
    private final List<String> constants = new ArrayList<>();

    /** What stands in the row for each of {@link Shape#cells()}. */
    private final Map<String, String> cells = new HashMap<>();

    private final List<String> locals = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();
    private final List<Integer> required = new ArrayList<>();

    /** The names of the members, by number: those of the table, then those that are reserved. */
    private final List<String> members;

    ReaderSource(String packageName, Shape<?, ?> table, int number) {
        this.packageName = packageName;
        this.table = table;
        this.number = number;
        this.cells.put("unknownMembers", "others == null ? null : new DataObject(others)");
        this.members = Stream.concat(table.attributes().keySet().stream(), table.reserved().stream())
                .toList();
        if (members.size() > Long.SIZE || table.reserved().size() > 1) {
            throw new IllegalStateException(
                    "The reader of " + table + " would need more bits, or names of one meaning.");
        }
        for (Attribute<?, ?, ?> line : table.lines()) {
            line(line);
        }
        if (!table.reserved().isEmpty()) {
            required.add(cases.size());
            cases.add("case " + cases.size() + " -> in.skipString();");
        }
    }

    /** The name of the class that reads objects with this table. */
    static String name(Shape<?, ?> table) {
        return table.type().getSimpleName() + "Reader";
    }

    String name() {
        return name(table);
    }

    private void line(Attribute<?, ?, ?> line) {
        int position = cases.size();
        cells.put(line.name(), "v" + position);
        locals.add((line.isList() ? "Object[] v" : "Object v") + position + " = null;");
        String value = line.type().accept(new Call(line, position));
        if (line.isRequired()) {
            required.add(position);
        }
        cases.add(
                line.isList()
                        ? """
                case %1$d -> {
                    in.open(depth + 1);
                    Object item = %2$s;
                    if (in.more()) {
                        List<Object> items = new ArrayList<>();
                        items.add(item);
                        do {
                            items.add(%2$s);
                        } while (in.more());
                        v%1$d = items.toArray();
                    } else {
                        v%1$d = new Object[] {item};
                    }
                }""".formatted(position, value.formatted("depth + 2"))
                        : "case %1$d -> v%1$d = %2$s;".formatted(position, value.formatted("depth + 1")));
    }

    /** The call that reads a value of a type, with a place for the depth where it counts. */
    private final class Call implements TypeVisitor<String>, ScalarVisitor<String> {

        private final Attribute<?, ?, ?> line;
        private final int position;

        Call(Attribute<?, ?, ?> line, int position) {
            this.line = line;
            this.position = position;
        }

        @Override
        public String scalar(ScalarType<?> type) {
            return type.acceptScalar(this);
        }

        @Override
        public String localized() {
            return "in.localized(%s)";
        }

        @Override
        public String integer() {
            return "in.integer()";
        }

        @Override
        public String bool() {
            return "in.bool()";
        }

        @Override
        public String tree() {
            return "in.tree(%s)";
        }

        @Override
        public String part(Shape<?, ?> part) {
            return ReaderSource.name(part) + ".read(in, %s)";
        }

        @Override
        public String text(ScalarType.TextType type) {
            if (type.equals(Types.STRING) || type.equals(Types.ATTRIBUTE)) {
                return "in.text()";
            }
            // A list of keys says nothing of the object itself.
            return type.equals(Types.KEY) && !line.isList() ? "in.key()" : other();
        }

        @Override
        public String language() {
            return other();
        }

        @Override
        public String date() {
            return "in.date()";
        }

        @Override
        public String period() {
            return "in.period()";
        }

        @Override
        public String instant() {
            return other();
        }

        @Override
        public String uri(ScalarType.UriType type) {
            return other();
        }

        @Override
        public String partRef() {
            return "in.partRef()";
        }

        @Override
        public String caseFileId() {
            return other();
        }

        @Override
        public <C extends Code> String code(ScalarType.CodeType<C> type) {
            String codes = type.vocabulary().codes().get(0).getClass().getCanonicalName();
            constants.add(
                    "private static final CodeTable V%d = new CodeTable(%s.VOCABULARY);".formatted(position, codes));
            return "in.code(V" + position + ")";
        }

        @Override
        public <I extends RecordId> String reference(ScalarType.ReferenceType<I> type) {
            String kind = type.kind().getCanonicalName();
            return "in.id(" + kind + ".class)";
        }

        private String other() {
            constants.add(
                    "private static final Type<?> T%1$d = NAMES.type(\"%2$s\");".formatted(position, line.name()));
            return "in.parsed(T" + position + ")";
        }
    }

    /** The text of the class. */
    String text() {
        return """
                package %1$s;

                import java.util.ArrayList;
                import java.util.List;
                import java.util.Map;
                import org.amparo.data.DataObject;
                import org.amparo.data.DataValue;
                import org.amparo.shape.Maker;
                import org.amparo.shape.Type;
                import %2$s;
                import org.jspecify.annotations.Nullable;

                /** Reads objects with the table of {@link %3$s}. */
                @SuppressWarnings("all")
                final class %4$s {

                    private static final TableNames NAMES = TableNames.of(%5$d, %3$s.SHAPE, List.of(%6$s), List.of(%12$s));
                    private static final Maker<%3$s> MAKER = %3$s.SHAPE.maker();
                    %7$s

                    private %4$s() {}

                    static %3$s read(FastReader in, int depth) {
                        %8$s
                        @Nullable Map<String, DataValue> others = null;
                        long met = 0;
                        byte[] followers = in.followers(NAMES);
                        int member = in.first(NAMES, followers, depth);
                        while (member != ObjectBytes.ENDED) {
                            if (member != ObjectBytes.OTHER) {
                                met = ObjectBytes.met(met, member);
                            }
                            switch (member) {
                %9$s
                                default -> others = in.kept(others, depth + 1);
                            }
                            member = in.next(NAMES, followers, member);
                        }
                        ObjectBytes.requireMet(met, %10$sL);
                        return MAKER.of(new Object[] {%11$s});
                    }
                }
                """.formatted(
                        packageName,
                        table.type().getCanonicalName(),
                        table.type().getSimpleName(),
                        name(),
                        number,
                        quoted(members),
                        String.join("\n    ", constants),
                        String.join(" ", locals),
                        String.join("\n", cases).indent(16).stripTrailing(),
                        required.stream().mapToLong(position -> 1L << position).sum(),
                        table.cells().stream().map(cells::get).collect(Collectors.joining(", ")),
                        quoted(table.cells()));
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }
}
