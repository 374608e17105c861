package org.amparo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amparo.id.AwardId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the record types, in a class of their own so that loading one record type does not load the others in a
 * circle.
 */
final class RecordShapes {

    private RecordShapes() {}

    /**
     * The table of a type, without making the others; null for a type that this version does not know. There is one row
     * for each type.
     */
    static @Nullable Shape<? extends CaseRecord, ?> of(String type) {
        return switch (type) {
            case PersonId.TYPE -> Person.SHAPE;
            case OrganisationId.TYPE -> Organisation.SHAPE;
            case GroupId.TYPE -> Group.SHAPE;
            case DetentionId.TYPE -> Detention.SHAPE;
            case IncidentId.TYPE -> Incident.SHAPE;
            case AwardId.TYPE -> Award.SHAPE;
            case StatementId.TYPE -> Statement.SHAPE;
            default -> null;
        };
    }

    /** All tables by type. */
    static Map<String, Shape<? extends CaseRecord, ?>> all() {
        return Holder.ALL;
    }

    /** All tables, made only when all are asked for, since that takes a moment. */
    private static final class Holder {
        static final Map<String, Shape<? extends CaseRecord, ?>> ALL = byType();
    }

    private static Map<String, Shape<? extends CaseRecord, ?>> byType() {
        Map<String, Shape<? extends CaseRecord, ?>> shapes = new LinkedHashMap<>();
        for (String type : RecordId.types(RecordId.class)) {
            shapes.put(type, Objects.requireNonNull(of(type), type));
        }
        return Collections.unmodifiableMap(shapes);
    }

    /** The tables of the header and the record types, with all that can be reached from them. */
    static List<Shape<?, ?>> reached() {
        return Reached.TABLES;
    }

    /** The same, looked for once: whoever tells of a value asks often. */
    private static final class Reached {
        static final List<Shape<?, ?>> TABLES = fromAll();

        private static List<Shape<?, ?>> fromAll() {
            Set<Shape<?, ?>> found = new LinkedHashSet<>();
            reach(CaseHeader.SHAPE, found);
            all().values().forEach(shape -> reach(shape, found));
            return List.copyOf(found);
        }
    }

    private static void reach(Shape<?, ?> shape, Set<Shape<?, ?>> found) {
        if (found.add(shape)) {
            for (Attribute<?, ?, ?> line : shape.lines()) {
                line.type().table().ifPresent(part -> reach(part, found));
            }
        }
    }
}
