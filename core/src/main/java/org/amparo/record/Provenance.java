package org.amparo.record;

import java.net.URI;
import java.util.Optional;
import org.amparo.evidence.Marked;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * A case file that gave the record, or gave something to it, with the IRI that the record has there. Two records are
 * the same if they have one of these IRIs in common, whatever their ids are. Compare {@code prov:wasDerivedFrom} of the
 * W3C's PROV-O.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Provenance extends Marked, ProvenanceAttributes permits ImmutableProvenance {

    /** The attribute table. */
    Shape<Provenance, Builder> SHAPE = Shape.of("provenance", new ProvenanceAccessors())
            .required(ProvenanceAccessors.IRI, Types.URI)
            .identity()
            .optional(ProvenanceAccessors.CONTENT_HASH, Types.SHA256)
            .optional(ProvenanceAccessors.ON, Types.DATE)
            .with(Marked::marked);

    /** The IRI of the record in that file (RFC 3987): the base of the file, with type and name of the record. */
    URI iri();

    /**
     * The SHA-256 hash of the content of that file (FIPS 180-4), 64 hexadecimal digits in lower case. Absent for an IRI
     * that came from no other file: the one that the record has of old in its own file.
     */
    Optional<String> contentHash();

    /** The day on which the file was joined (EDTF), in UTC. Absent where the IRI came from no other file. */
    Optional<PartialDate> on();

    /** A mere IRI, without a file. */
    static Provenance of(URI iri) {
        return builder().iri(iri).build();
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
    static String describe(Provenance value) {
        return "provenance";
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableProvenance.Builder implements Marked.Builder<Builder> {
        Builder() {}

        @Override
        public Provenance build() {
            return SHAPE.check(super.build());
        }
    }
}
