package org.amparo.evidence;

import java.util.Optional;
import org.amparo.code.LocatorKind;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/** The position of a passage in a source: a page, a paragraph, a time in a recording. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Locator extends Marked, LocatorAttributes permits ImmutableLocator {

    /** The attribute table. */
    Shape<Locator, Builder> SHAPE = Shape.of("locator", new LocatorAccessors())
            .optional(LocatorAccessors.KIND, Types.code(LocatorKind.VOCABULARY))
            .required(LocatorAccessors.POSITION, Types.STRING)
            .with(Marked::marked);

    /**
     * The unit of the position: pages, paragraphs, seconds of a recording. Absent where the position itself makes it
     * plain.
     */
    Optional<LocatorKind> kind();

    /**
     * The position as one would cite it: {@code 12}, {@code 3-4}, {@code 00:14:05}. Always one: without it, a locator
     * leads nowhere.
     */
    String position();

    /** A position in a unit: {@code Locator.of(LocatorKind.PAGE, "12")}. */
    static Locator of(LocatorKind kind, String position) {
        return builder().kind(kind).position(position).build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with the values of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** The text for {@code toString}, without the content of the object. */
    static String describe(Locator value) {
        return "locator";
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableLocator.Builder implements Marked.Builder<Builder> {
        Builder() {}

        @Override
        public Locator build() {
            return SHAPE.check(super.build());
        }
    }
}
