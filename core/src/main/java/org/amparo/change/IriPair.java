package org.amparo.change;

import java.net.URI;
import java.util.Objects;

/**
 * The IRIs of two records of which somebody says that they are about the same person, body or thing.
 *
 * @param one the IRI of one of them (RFC 3987): the base of its file, with its type and name
 * @param other that of the other
 */
public record IriPair(URI one, URI other) {

    /** A pair. */
    public IriPair {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
    }

    /** The text without the IRIs, which may name somebody. */
    @Override
    public String toString() {
        return "pair of IRIs";
    }
}
