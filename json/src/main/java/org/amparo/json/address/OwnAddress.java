package org.amparo.json.address;

import java.util.Optional;

/**
 * The address for the project's own names: of its schemas, of the types of problems, of the page on its feeds.
 *
 * @param base ends with a slash; empty where there is no address
 */
public record OwnAddress(String base) {

    /** The project owns no domain yet. This is the one place to set it, and CONTRIBUTING.md says how. */
    public static final OwnAddress OF_PROJECT = new OwnAddress("");

    /** A permanent name; a relative reference where there is no address. */
    public String name(String path) {
        return base + path;
    }

    /** The address of a page, if there is one. */
    public Optional<String> page(String path) {
        return base.isEmpty() ? Optional.empty() : Optional.of(base + path);
    }
}
