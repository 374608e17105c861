package org.amparo.json.jackson2;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place of a parser or generator in the host's document. */
final class HostPath {

    private HostPath() {}

    static List<String> of(@Nullable JsonStreamContext context) {
        List<String> segments = new ArrayList<>();
        if (context != null) {
            for (JsonPointer at = context.pathAsPointer(); at != null && !at.matches(); at = at.tail()) {
                segments.add(at.getMatchingProperty());
            }
        }
        return segments;
    }
}
