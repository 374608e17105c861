package org.amparo.validation.internal.constraints;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amparo.shape.Pointer;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.Spot;

/** The findings of Jakarta Validation, by the spots of the layout. */
final class JakartaViolations {

    private JakartaViolations() {}

    static Map<Constraint.Kind, List<Spot>> in(CaseLayout layout) {
        Map<Constraint.Kind, List<Spot>> found = new EnumMap<>(Constraint.Kind.class);
        for (Site<?> site : layout.sites()) {
            if (site.parent().isEmpty()) {
                add(site.at(), site.object(), layout, found);
            }
        }
        return found;
    }

    private static <T> void add(Pointer at, T object, CaseLayout layout, Map<Constraint.Kind, List<Spot>> found) {
        for (ConstraintViolation<T> violation : JakartaConstraints.all().validate(object)) {
            found.computeIfAbsent(Constraint.Kind.valueOf(violation.getMessageTemplate()), kind -> new ArrayList<>())
                    .add(layout.spot(pointer(at, violation.getPropertyPath())));
        }
    }

    /**
     * A path such as {@code names[0].full} as a pointer: an index belongs to the node after the one that it counts in.
     */
    private static Pointer pointer(Pointer start, Path path) {
        Pointer pointer = start;
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                pointer = node.getIndex() != null
                        ? pointer.item(node.getIndex())
                        : pointer.member(String.valueOf(node.getKey()));
            }
            if (node.getKind() == ElementKind.PROPERTY && !node.getName().equals(JakartaConstraints.TEXTS)) {
                pointer = pointer.member(node.getName());
            }
        }
        return pointer;
    }
}
