package org.amparo.json.internal.syntax;

import com.fasterxml.jackson.core.json.PackageVersion;

/** What the Jackson 2 that is there at run time can do: a host's may be older than ours. */
final class JacksonVersion {

    /** Limits for names, and pools of one's own, came with 2.16. */
    static final boolean HAS_LIMITS_OF_NAMES = minor() >= 16;

    private JacksonVersion() {}

    private static int minor() {
        return PackageVersion.VERSION.getMinorVersion();
    }
}
