package org.amparo.site;

import java.util.Objects;

/** A file of a site. */
public final class SiteFile implements WithoutJson {

    private final String path;
    private final byte[] bytes;

    SiteFile(String path, byte[] bytes) {
        this.path = Objects.requireNonNull(path, "path");
        this.bytes = bytes.clone();
    }

    /** Its path in the folder, in ASCII, with slashes: {@code person/leyla-orlova/index.html}. */
    public String path() {
        return path;
    }

    /** Its content; a page is HTML in UTF-8. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The path. */
    @Override
    public String toString() {
        return path;
    }
}
