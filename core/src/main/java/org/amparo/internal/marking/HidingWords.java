package org.amparo.internal.marking;

import java.util.List;
import java.util.Set;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataValue;

/**
 * The English words by which people say that something is not for everybody ({@code "withheld": true}), where they do
 * not know how this format says it. Words of other languages have no end, so these are only the ones that come to mind
 * first.
 */
final class HidingWords {

    /** Words that hide wherever they stand in the name of a member: {@code nameWithheld}. */
    private static final List<String> IN_NAMES = List.of(
            "withheld",
            "withhold",
            "confidential",
            "private",
            "hidden",
            "redact",
            "anonym",
            "sensitive",
            "embargo",
            "notpublish",
            "notpublic",
            "notforpublication",
            "offtherecord");

    /** Texts that hide as the whole value of a member: {@code "name": "confidential"}. */
    private static final Set<String> VALUES = Set.of(
            "withheld",
            "withhold",
            "confidential",
            "private",
            "hidden",
            "redact",
            "redacted",
            "anonymous",
            "anonymised",
            "anonymized",
            "sensitive",
            "embargoed",
            "donotpublish",
            "notpublic",
            "notforpublication",
            "offtherecord");

    /** Words that hide if the member says no: {@code "public": false}. */
    private static final List<String> DENIED = List.of("publi", "share", "show", "visible");

    private HidingWords() {}

    /** Whether the name of a member, folded, has such a word. */
    static boolean areInName(String folded) {
        return IN_NAMES.stream().anyMatch(folded::contains);
    }

    /** Whether a text, folded, is such a word. */
    static boolean isValue(String folded) {
        return VALUES.contains(folded) || folded.startsWith("withheld");
    }

    /** Whether the member says that something must not be published. */
    static boolean isDenied(String folded, DataValue value) {
        return value.equals(new DataBoolean(false)) && DENIED.stream().anyMatch(folded::contains);
    }
}
