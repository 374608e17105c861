package org.amparo.json.jackson3;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamContext;

/** The place of a parser or generator in the host's document. */
final class HostPath {

    private HostPath() {}

    static List<String> of(@Nullable TokenStreamContext context) {
        List<String> segments = new ArrayList<>();
        if (context != null) {
            for (JsonPointer at = context.pathAsPointer(); at != null && !at.matches(); at = at.tail()) {
                segments.add(at.getMatchingProperty());
            }
        }
        return segments;
    }
}
