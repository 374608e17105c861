package org.amparo.record;

import java.net.URI;
import java.util.Optional;
import org.amparo.evidence.Marked;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.text.LocalizedText;
import org.immutables.value.Value;

/** A link to a page about the record. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Link extends Marked, LinkAttributes permits ImmutableLink {

    /** The attribute table. */
    Shape<Link, Builder> SHAPE = Shape.of("link", new LinkAccessors())
            .required(LinkAccessors.URL, Types.URI)
            .optional(LinkAccessors.TITLE, Types.LOCALIZED)
            .with(Marked::marked);

    /** The absolute address, http or https (RFC 3986). */
    URI url();

    /** The title of the page, by language. Absent where nobody noted it. */
    Optional<LocalizedText> title();

    /** A link without a title. */
    static Link of(URI url) {
        return builder().url(url).build();
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
    static String describe(Link value) {
        return "link";
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableLink.Builder implements Marked.Builder<Builder> {
        Builder() {}

        @Override
        public Link build() {
            return SHAPE.check(super.build());
        }
    }
}
