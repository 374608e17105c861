package org.amparo.speech;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.amparo.evidence.Marked;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/** The source of a statement: where it can be found, and what was seen there. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Source extends Marked, SourceAttributes permits ImmutableSource {

    /** The attribute table. */
    Shape<Source, Builder> SHAPE = Shape.of("source", new SourceAccessors())
            .optional(SourceAccessors.URL, Types.URI)
            .optional(SourceAccessors.ARCHIVE_URL, Types.URI)
            .optional(SourceAccessors.ARCHIVED_AT, Types.INSTANT)
            .optional(SourceAccessors.CONTENT_HASH, Types.SHA256)
            .with(Marked::marked);

    /** The address (RFC 3986). Absent for a source that is not on the web. */
    Optional<URI> url();

    /** The address of an archived copy (RFC 3986). Absent where none was made. */
    Optional<URI> archiveUrl();

    /** The moment at which the copy was made (RFC 3339, UTC). Absent where it is not known. */
    Optional<Instant> archivedAt();

    /**
     * The SHA-256 hash of the bytes that were seen (FIPS 180-4), 64 hexadecimal digits in lower case. Absent where
     * nobody computed it.
     */
    Optional<String> contentHash();

    /** The source at an address. */
    static Source of(URI url) {
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
    static String describe(Source value) {
        return "source";
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableSource.Builder implements Marked.Builder<Builder> {
        Builder() {}

        @Override
        public Source build() {
            return SHAPE.check(super.build());
        }
    }
}
