package org.amparo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.shape.Shape;
import org.jspecify.annotations.Nullable;

/** The six tables, in a class of their own so that loading one record type does not load the others in a circle. */
final class RecordShapes {

    private RecordShapes() {}

    /** One of them, without making the others; null for a type that is none of the six. */
    static @Nullable Shape<? extends CaseRecord, ?> of(String type) {
        return switch (type) {
            case "person" -> Person.SHAPE;
            case "organisation" -> Organisation.SHAPE;
            case "group" -> Group.SHAPE;
            case "detention" -> Detention.SHAPE;
            case "award" -> Award.SHAPE;
            case "statement" -> Statement.SHAPE;
            default -> null;
        };
    }

    /** All of them by type. */
    static Map<String, Shape<? extends CaseRecord, ?>> all() {
        return Holder.ALL;
    }

    /** All tables are made when all are asked for: that takes a moment. */
    private static final class Holder {
        static final Map<String, Shape<? extends CaseRecord, ?>> ALL = byType();
    }

    private static Map<String, Shape<? extends CaseRecord, ?>> byType() {
        Map<String, Shape<? extends CaseRecord, ?>> shapes = new LinkedHashMap<>();
        List.of(Person.SHAPE, Organisation.SHAPE, Group.SHAPE, Detention.SHAPE, Award.SHAPE, Statement.SHAPE)
                .forEach(shape -> shapes.put(shape.name(), shape));
        return Collections.unmodifiableMap(shapes);
    }
}
