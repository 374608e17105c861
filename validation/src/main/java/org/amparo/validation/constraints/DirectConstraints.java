package org.amparo.validation.constraints;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.validation.rules.CaseLayout;
import org.amparo.validation.rules.Place;
import org.amparo.validation.rules.Site;

/** The constraints, checked without a library in between: for all that is not Jakarta Validation. A test holds the two together. */
final class DirectConstraints {

    private DirectConstraints() {}

    static Map<Constraint.Kind, List<Place>> violations(CaseLayout layout) {
        Map<Constraint.Kind, List<Place>> found = new EnumMap<>(Constraint.Kind.class);
        for (Site<?> site : layout.sites()) {
            for (Site.Value value : site.values()) {
                for (Constraint constraint : Constraint.of(value.attribute())) {
                    for (Place place : broken(constraint, site, value)) {
                        found.computeIfAbsent(constraint.kind(), kind -> new ArrayList<>())
                                .add(place);
                    }
                }
            }
        }
        return found;
    }

    private static List<Place> broken(Constraint constraint, Site<?> site, Site.Value value) {
        if (value.value() instanceof LocalizedText texts) {
            List<Place> places = new ArrayList<>();
            for (Map.Entry<LanguageTag, String> text : texts.asMap().entrySet()) {
                if (!holds(constraint, text.getValue())) {
                    places.add(site.place(value.name(), text.getKey().toString()));
                }
            }
            return places;
        }
        return holds(constraint, value.value()) ? List.of() : List.of(value.place());
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
