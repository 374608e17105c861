package org.amparo.json.internal.syntax;

import com.fasterxml.jackson.core.json.PackageVersion;

/** The abilities of the Jackson 2 at run time: a host's may be older than ours. */
final class JacksonVersion {

    /** Limits for names, and pools of one's own, came with 2.16. */
    static final boolean HAS_LIMITS_OF_NAMES = minor() >= 16;

    private JacksonVersion() {}

    private static int minor() {
        return PackageVersion.VERSION.getMinorVersion();
    }
}
