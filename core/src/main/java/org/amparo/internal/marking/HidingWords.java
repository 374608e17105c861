package org.amparo.internal.marking;

import java.util.List;
import java.util.Set;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
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
            "hidename",
            "hideidentity",
            "redact",
            "anonym",
            "sensitive",
            "embargo",
            "notpubl",
            "notforpublication",
            "dontpubl",
            "nopubl",
            "nonpubl",
            "unpubl",
            "notshare",
            "dontshare",
            "notname",
            "dontname",
            "notdisclose",
            "notidentify",
            "internalonly",
            "offtherecord");

    /** Words that hide as the whole name of a member. Within others they may tell of a secret trial. */
    private static final Set<String> NAMES =
            Set.of("hide", "issecret", "keepsecret", "secretidentity", "isrestricted", "restrictedaccess");

    /** Texts that hide as the whole value of a member: {@code "name": "confidential"}. */
    private static final Set<String> VALUES = Set.of(
            "withhold",
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
            "donotshare",
            "notpublic",
            "notforpublication",
            "offtherecord");

    /** Words that hide at the end of a value: {@code "identity withheld"}. */
    private static final List<String> ENDS = List.of("withheld", "confidential");

    /** Words that hide if the member says no: {@code "public": false}. */
    private static final List<String> DENIED = List.of("publi", "share", "show", "visible", "disclos");

    private static final Set<DataValue> NO = Set.of(new DataBoolean(false), DataNumber.of(0));
    private static final Set<String> NO_IN_WORDS = Set.of("no", "false", "never", "none", "nobody");

    /** The word that hides as the kind of a name. As a member it may be an internal wound. */
    private static final String KIND = "internal";

    private HidingWords() {}

    /** Whether the code of a kind, folded, is such a word. */
    static boolean isKind(String folded) {
        return folded.equals(KIND) || areInName(folded);
    }

    /** Whether the name of a member, folded, has such a word. */
    static boolean areInName(String folded) {
        return NAMES.contains(folded) || IN_NAMES.stream().anyMatch(folded::contains);
    }

    /** Whether a text, folded, is such a word. */
    static boolean isValue(String folded) {
        return VALUES.contains(folded)
                || folded.startsWith("withheld")
                || ENDS.stream().anyMatch(folded::endsWith);
    }

    /** Whether a member, with its name folded, says that something must not be published. */
    static boolean isDenied(String name, DataValue value) {
        return NO.contains(value) && isOfPublishing(name);
    }

    /** The same of a text, folded. */
    static boolean isDenied(String name, String text) {
        return NO_IN_WORDS.contains(text) && isOfPublishing(name);
    }

    private static boolean isOfPublishing(String name) {
        return DENIED.stream().anyMatch(name::contains);
    }
}
