package org.amparo.validation.internal.constraints;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amparo.text.LocalizedText;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.Spot;

/** The values of a layout that break a constraint. */
final class DirectConstraints {

    private DirectConstraints() {}

    static Map<Constraint.Kind, List<Spot>> violations(CaseLayout layout) {
        Map<Constraint.Kind, List<Spot>> found = new EnumMap<>(Constraint.Kind.class);
        List<ObjectPlace<?>> sites = layout.sites();
        for (int i = 0; i < sites.size(); i++) {
            List<ObjectPlace.Value> values = sites.get(i).values();
            for (int j = 0; j < values.size(); j++) {
                check(values.get(j), found);
            }
        }
        return found;
    }

    private static void check(ObjectPlace.Value value, Map<Constraint.Kind, List<Spot>> found) {
        List<Constraint> constraints = Constraint.of(value.attribute());
        for (int i = 0; i < constraints.size(); i++) {
            check(constraints.get(i), value, found);
        }
    }

    private static void check(Constraint constraint, ObjectPlace.Value value, Map<Constraint.Kind, List<Spot>> found) {
        if (value.value() instanceof LocalizedText texts) {
            texts.asMap().forEach((language, text) -> {
                if (!constraint.holds(text)) {
                    add(constraint, value.site().spot(value.name(), language.toString()), found);
                }
            });
        } else if (!constraint.holds(value.value())) {
            add(constraint, value.spot(), found);
        }
    }

    private static void add(Constraint constraint, Spot spot, Map<Constraint.Kind, List<Spot>> found) {
        found.computeIfAbsent(constraint.kind(), kind -> new ArrayList<>()).add(spot);
    }
}
