package org.amparo.generator;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.evidence.ClaimedPart;
import org.amparo.shape.Attribute;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Shape;
import org.amparo.shape.TypeVisitor;
import org.amparo.shape.Types;

/** The source of the class that tells whether the values of objects with one table are clean. */
final class ValuesSource extends PassSource {

    private static final TypeVisitor<Boolean> CONSTRAINED = new Constrained();

    private final Shape<?, ?> table;
    private final String packageName;
    private final Set<Shape<?, ?>> searched;

    private ValuesSource(Shape<?, ?> table, String packageName, Set<Shape<?, ?>> searched) {
        super(table);
        this.table = table;
        this.packageName = packageName;
        this.searched = searched;
    }

    /** The sources for those of the tables that have something to look at, in themselves or in their parts. */
    static List<ValuesSource> of(List<Shape<?, ?>> tables, String packageName) {
        Set<Shape<?, ?>> searched = new HashSet<>();
        int before;
        do {
            before = searched.size();
            for (Shape<?, ?> table : tables) {
                if (!new ValuesSource(table, packageName, searched).statements().isEmpty()) {
                    searched.add(table);
                }
            }
        } while (searched.size() > before);
        return tables.stream()
                .filter(searched::contains)
                .map(table -> new ValuesSource(table, packageName, searched))
                .toList();
    }

    /** The name of the class for objects with this table. */
    static String name(Shape<?, ?> table) {
        return table.type().getSimpleName() + "Values";
    }

    String name() {
        return name(table);
    }

    @Override
    Optional<String> statement(Attribute<?, ?, ?> line) {
        return condition(line).map(condition -> "if (!%s) { return false; }".formatted(condition));
    }

    @Override
    Optional<String> first(Attribute<?, ?, ?> line) {
        return Optional.empty();
    }

    private Optional<String> condition(Attribute<?, ?, ?> line) {
        if (line.type().hasTable()) {
            return line.type().table().filter(searched::contains).map(part -> name(part) + ".areClean(%s, keys)");
        }
        if (isKey(line)) {
            return Optional.of("keys.isNew(%s)");
        }
        return isConstrained(line) ? Optional.of("Constraint.hold(" + constant(line) + ", %s)") : Optional.empty();
    }

    /** Whether no two parts of a record may have the same value here. */
    private boolean isKey(Attribute<?, ?, ?> line) {
        return ClaimedPart.class.isAssignableFrom(table.type()) && line.is(ClaimedPart.KEY);
    }

    private static boolean isConstrained(Attribute<?, ?, ?> line) {
        return line.type().accept(CONSTRAINED);
    }

    private String constant(Attribute<?, ?, ?> line) {
        return "C" + table.positionOf(line.name());
    }

    private String constants() {
        return table.lines().stream()
                .filter(ValuesSource::isConstrained)
                .map(line ->
                        "private static final List<Constraint> %s = Constraint.of(%s.SHAPE.attributes().get(\"%s\"));"
                                .formatted(constant(line), type(), line.name()))
                .collect(Collectors.joining("\n    "));
    }

    /** The text of the class. */
    String text() {
        return """
                package %1$s;

                import java.util.List;
                import %2$s;
                import org.amparo.validation.internal.wording.SeenTexts;

                /** Tells whether the values of {@link %3$s} are clean. */
                @SuppressWarnings("all")
                final class %4$s {

                    %5$s

                    private %4$s() {}

                    static boolean areClean(%3$s object, SeenTexts keys) {
                %6$s
                        return true;
                    }
                }
                """.formatted(packageName, fullType(), type(), name(), constants(), statements());
    }

    /** Whether values of a type may have constraints. Which, and whether any, the line itself tells when it runs. */
    private static final class Constrained implements TypeVisitor<Boolean> {

        @Override
        public Boolean scalar(ScalarType<?> type) {
            return type == Types.STRING;
        }

        @Override
        public Boolean localized() {
            return true;
        }

        @Override
        public Boolean integer() {
            return true;
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
        public Boolean part(Shape<?, ?> table) {
            return false;
        }
    }
}
