package org.amparo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.shape.Shape;

/** The six tables, in a class of their own so that loading one record type does not load the others in a circle. */
final class RecordShapes {

    static final Map<String, Shape<? extends CaseRecord, ?>> BY_TYPE = byType();

    private RecordShapes() {}

    private static Map<String, Shape<? extends CaseRecord, ?>> byType() {
        Map<String, Shape<? extends CaseRecord, ?>> shapes = new LinkedHashMap<>();
        List.of(Person.SHAPE, Organisation.SHAPE, Group.SHAPE, Detention.SHAPE, Award.SHAPE, Statement.SHAPE)
                .forEach(shape -> shapes.put(shape.name(), shape));
        return Collections.unmodifiableMap(shapes);
    }
}
