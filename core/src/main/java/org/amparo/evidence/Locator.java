package org.amparo.evidence;

import java.util.Optional;
import org.amparo.code.LocatorKind;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/** Where in a source a passage stands: a page, a paragraph, a time in a recording. */
@Value.Immutable
public sealed interface Locator extends Marked, LocatorAttributes permits ImmutableLocator {

    /** The attribute table. */
    Shape<Locator, Builder> SHAPE = Shape.of("locator", new LocatorAccessors())
            .optional(LocatorAccessors.KIND, Types.code(LocatorKind.VOCABULARY))
            .required(LocatorAccessors.POSITION, Types.STRING)
            .with(Marked::marked);

    /**
     * What the position counts: pages, paragraphs, seconds of a recording. Absent where the position says it itself.
     */
    Optional<LocatorKind> kind();

    /**
     * The position as one would cite it: {@code 12}, {@code 3-4}, {@code 00:14:05}. Always one: a locator without it
     * leads nowhere.
     */
    String position();

    /** A position of a kind: {@code Locator.of(LocatorKind.PAGE, "12")}. */
    static Locator of(LocatorKind kind, String position) {
        return builder().kind(kind).position(position).build();
    }

    /** A builder without anything set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all of this. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** What {@code toString} prints: never what the object holds. */
    static String describe(Locator value) {
        return "locator";
    }

    /** Builds one; every method replaces what was given before, but {@code add…}. */
    final class Builder extends ImmutableLocator.Builder implements Marked.Builder<Builder> {
        Builder() {}

        @Override
        public Locator build() {
            return SHAPE.check(super.build());
        }
    }
}
