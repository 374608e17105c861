package org.amparo.validation.internal.constraints;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amparo.text.LocalizedText;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.Spot;

/** The constraints, checked without a library. A test holds that Jakarta Validation finds the same. */
final class DirectConstraints {

    private DirectConstraints() {}

    static Map<Constraint.Kind, List<Spot>> violations(CaseLayout layout) {
        Map<Constraint.Kind, List<Spot>> found = new EnumMap<>(Constraint.Kind.class);
        for (Site<?> site : layout.sites()) {
            for (Site.Value value : site.values()) {
                for (Constraint constraint : Constraint.of(value.attribute())) {
                    check(constraint, value, found);
                }
            }
        }
        return found;
    }

    private static void check(Constraint constraint, Site.Value value, Map<Constraint.Kind, List<Spot>> found) {
        if (value.value() instanceof LocalizedText texts) {
            texts.asMap().forEach((language, text) -> {
                if (!holds(constraint, text)) {
                    add(constraint, value.site().spot(value.name(), language.toString()), found);
                }
            });
        } else if (!holds(constraint, value.value())) {
            add(constraint, value.spot(), found);
        }
    }

    private static void add(Constraint constraint, Spot spot, Map<Constraint.Kind, List<Spot>> found) {
        found.computeIfAbsent(constraint.kind(), kind -> new ArrayList<>()).add(spot);
    }

    private static boolean holds(Constraint constraint, Object value) {
        return switch (constraint.kind()) {
            case VISIBLE -> isVisible(value.toString());
            case AT_LEAST -> ((Long) value) >= constraint.bound();
            case NOT_LONGER -> value.toString().length() <= constraint.bound();
        };
    }

    private static boolean isVisible(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            boolean invisible = switch (Character.getType(text.codePointAt(i))) {
                case Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.CONTROL,
                        Character.FORMAT -> true;
                default -> false;
            };
            if (!invisible) {
                return true;
            }
        }
        return false;
    }
}
