package org.amparo.record;

import java.net.URI;
import java.util.Optional;
import org.amparo.evidence.Marked;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.immutables.value.Value;

/** A page about the record. */
@Value.Immutable
public sealed interface Link extends Marked, LinkAttributes permits ImmutableLink {

    /** The attribute table. */
    Shape<Link, Builder> SHAPE = Shape.of("link", new LinkAccessors())
            .required(LinkAccessors.URL, Types.URI)
            .optional(LinkAccessors.TITLE, Types.LOCALIZED)
            .with(Marked::marked);

    /** The absolute address, http or https (RFC 3986). */
    URI url();

    /** What the page is called, by language. Absent where nobody noted it. */
    Optional<LocalizedText> title();

    /** A link without a title. */
    static Link of(URI url) {
        return builder().url(url).build();
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
    static String describe(Link value) {
        return "link";
    }

    /** Builds one; every method replaces what was given before, but {@code add…}. */
    final class Builder extends ImmutableLink.Builder implements Marked.Builder<Builder> {
        Builder() {}

        @Override
        public Link build() {
            return SHAPE.check(super.build());
        }
    }
}
