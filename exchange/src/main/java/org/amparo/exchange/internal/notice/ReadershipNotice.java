package org.amparo.exchange.internal.notice;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.amparo.data.DataObject;
import org.amparo.disclosure.Readership;
import org.amparo.internal.marking.LeastMarking;
import org.amparo.internal.marking.NamedRecipients;

/**
 * The notice for whom something is: members of each object, or columns of each row, so that it stays where rows or lines
 * are copied. What is for everybody has none.
 */
public final class ReadershipNotice {

    /** The profile. */
    public static final String PROFILE = "amparo:profile";

    /** The ids of the recipients. */
    public static final String RECIPIENTS = NamedRecipients.MEMBER;

    /** The moment until which it holds. */
    public static final String HOLDS_UNTIL = "amparo:holdsUntil";

    /** A name as programs leave it that take no colon ({@code amparo.profile}), or number what is there twice. */
    private static final Pattern NAME = Pattern.compile(
            "\\s*amparo[:._ -]?(profile|recipients|holdsuntil).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private ReadershipNotice() {}

    /** The texts by their names, which are always the same; empty where there is nothing to say. */
    public static Map<String, String> of(Readership readership) {
        if (readership.isEverybody()) {
            return Map.of();
        }
        Map<String, String> notice = new LinkedHashMap<>();
        notice.put(PROFILE, readership.profile());
        notice.put(RECIPIENTS, NamedRecipients.text(readership.recipients()));
        notice.put(HOLDS_UNTIL, readership.holdsUntil().map(Object::toString).orElse(""));
        return notice;
    }

    /** Adds the notice to an object. */
    public static DataObject.Builder add(DataObject.Builder object, Map<String, String> notice) {
        notice.forEach((name, text) -> {
            if (!text.isEmpty()) {
                object.put(name, text);
            }
        });
        return object;
    }

    /** Whether a member or column has the name of one of a notice. */
    public static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * The least level of what has a member or column of a notice.
     *
     * @param name its name, which is {@linkplain #isOne one}
     * @param text what stands there; where the profile was taken out, nobody knows for whom it is
     */
    public static LeastMarking least(String name, String text) {
        String said = text.strip();
        if (name.toLowerCase(Locale.ROOT).contains("profile")) {
            return new LeastMarking(Readership.least(said));
        }
        return said.isEmpty() ? LeastMarking.NONE : LeastMarking.LIMITED;
    }
}
