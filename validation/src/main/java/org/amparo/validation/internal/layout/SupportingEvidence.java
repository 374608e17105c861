package org.amparo.validation.internal.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.shape.AttributeName;

/** The evidence for the attributes of an object, and the reasons given for missing values. */
public final class SupportingEvidence {

    private SupportingEvidence() {}

    /** The evidence for one attribute; where there is none, that for the object as a whole. */
    public static List<Evidence> own(ObjectPlace<?> site, String attribute) {
        List<Evidence> about = site.supporting(Optional.of(attribute));
        return about.isEmpty() ? site.supporting(Optional.empty()) : about;
    }

    /** The same; where there is none either, the evidence for the nearest enclosing object that has some as a whole. */
    public static List<Evidence> of(ObjectPlace<?> site, String attribute) {
        return Stream.concat(
                        Stream.of(own(site, attribute)),
                        site.enclosing().map(outer -> outer.supporting(Optional.empty())))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether the object is claimed: without evidence, or with some that is neither given up nor a denial. */
    public static boolean isAsserted(Annotated object) {
        List<Evidence> evidence = object.evidence();
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).supports()) {
                return true;
            }
        }
        return evidence.isEmpty();
    }

    /** Whether the object says why it has no value for the attribute. */
    public static boolean saysWhyMissing(Annotated object, AttributeName<?> attribute) {
        List<Missing> gaps = object.missing();
        for (int i = 0; i < gaps.size(); i++) {
            if (gaps.get(i).attribute().equals(attribute.name())) {
                return true;
            }
        }
        return false;
    }
}
