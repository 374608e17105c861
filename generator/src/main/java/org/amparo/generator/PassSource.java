package org.amparo.generator;

import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;

/** The source of a class that goes through the values of objects with one table, by the accessors of their type. */
abstract class PassSource {

    private final Shape<?, ?> table;

    PassSource(Shape<?, ?> table) {
        this.table = table;
    }

    /** What is done with each value of a line, which stands for {@code %s}; empty where nothing is. */
    abstract Optional<String> statement(Attribute<?, ?, ?> line);

    /** What is done before, where there is a value. */
    abstract Optional<String> first(Attribute<?, ?, ?> line);

    /** The name of the type of the objects, without its package. */
    final String type() {
        return table.type().getSimpleName();
    }

    /** The name of that type with its package, for an import. */
    final String fullType() {
        return table.type().getCanonicalName();
    }

    /** The statements for all lines, in the order of the table. */
    final String statements() {
        return table.lines().stream()
                .flatMap(line ->
                        statement(line).map(one -> forEach(line, first(line).orElse(""), one)).stream())
                .collect(Collectors.joining())
                .indent(8)
                .stripTrailing();
    }

    private static String forEach(Attribute<?, ?, ?> line, String first, String statement) {
        String name = line.name();
        if (line.isRequired()) {
            return first + statement.formatted("object." + name + "()") + "\n";
        }
        if (line.isList()) {
            return """
                    var %1$s = object.%1$s();
                    if (!%1$s.isEmpty()) {
                        %2$sfor (int i = 0; i < %1$s.size(); i++) {
                            %3$s
                        }
                    }
                    """.formatted(name, first, statement.formatted(name + ".get(i)"));
        }
        return """
                var %1$s = object.%1$s();
                if (%1$s.isPresent()) {
                    %2$s%3$s
                }
                """.formatted(name, first, statement.formatted(name + ".get()"));
    }
}
