package org.amparo.internal.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.id.SubjectId;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;

/**
 * A line of a table that names the subject of its object by a reference: the detainee of a detention, the recipient of
 * a conferral, the targets of a demand.
 *
 * @param shape the table
 * @param line the line
 * @param path the attributes that lead to such an object from its record, the outermost first
 */
public record SubjectLine<T>(Shape<T, ?> shape, Attribute<T, ?, ?> line, List<String> path) {

    private static final Type<?> SUBJECT = Types.reference(SubjectId.class);

    /** All such lines, found by going through the tables of all records. */
    public static List<SubjectLine<?>> all() {
        return Holder.ALL;
    }

    /** The lines, found only when they are asked for, since that makes all tables and takes a moment. */
    private static final class Holder {
        static final List<SubjectLine<?>> ALL = find();
    }

    private static List<SubjectLine<?>> find() {
        List<SubjectLine<?>> found = new ArrayList<>();
        Set<Shape<?, ?>> seen = new HashSet<>();
        CaseRecord.shapes().values().forEach(shape -> add(shape, List.of(), seen, found));
        return List.copyOf(found);
    }

    private static <T> void add(
            Shape<T, ?> shape, List<String> path, Set<Shape<?, ?>> seen, List<SubjectLine<?>> found) {
        if (!seen.add(shape)) {
            return;
        }
        for (Attribute<T, ?, ?> line : shape.lines()) {
            if (isOne(line)) {
                found.add(new SubjectLine<>(shape, line, path));
            } else {
                List<String> longer = new ArrayList<>(path);
                longer.add(line.name());
                line.type().table().ifPresent(part -> add(part, List.copyOf(longer), seen, found));
            }
        }
    }

    static boolean isOne(Attribute<?, ?, ?> line) {
        return SUBJECT.equals(line.type());
    }

    /** Whether a table has such a line. */
    static boolean isIn(Shape<?, ?> shape) {
        return shape.lines().stream().anyMatch(SubjectLine::isOne);
    }

    /** Whether an object names its subject, which may then differ from that of the object around it. */
    public static <T> boolean isIn(Shape<T, ?> shape, T object) {
        return shape.lines().stream()
                .anyMatch(line -> isOne(line) && !line.values(object).isEmpty());
    }
}
