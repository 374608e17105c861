package org.amparo.code;

import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.internal.text.ResourceFile;

/**
 * The retired codes, which earlier versions offered and this one does not, from the data file
 * {@code retired.properties}.
 */
final class RetiredCodes {

    private RetiredCodes() {}

    /** The retired codes of one vocabulary, each with its successor, or with an empty text if it has none. */
    static Map<String, String> of(String vocabulary) {
        String prefix = vocabulary + ".";
        Map<String, String> retired = new LinkedHashMap<>();
        Holder.ALL.forEach((key, successor) -> {
            if (key.startsWith(prefix)) {
                retired.put(key.substring(prefix.length()), successor);
            }
        });
        return retired;
    }

    private static final class Holder {
        static final Map<String, String> ALL =
                ResourceFile.lines(RetiredCodes.class.getResourceAsStream("retired.properties"));
    }
}
