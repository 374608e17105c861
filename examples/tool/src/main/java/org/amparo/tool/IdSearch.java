package org.amparo.tool;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.casefile.CaseFile;
import org.amparo.id.RecordId;

/** Looks for ids of records in texts, in each form in which a command writes one: JSON, addresses, FollowTheMoney. */
final class IdSearch {

    /** The search for nothing. */
    static final IdSearch NONE = new IdSearch(Set.of(), Set.of());

    private final Set<String> forms;
    private final Pattern anyId;

    private IdSearch(Set<String> types, Set<String> forms) {
        this.forms = forms;
        this.anyId = Pattern.compile("(?<![A-Za-z0-9])(" + String.join("|", types) + ")(?:[:/]|(-))([A-Za-z0-9._~-]+)");
    }

    /**
     * A search for ids, the former ones of their records included.
     *
     * @param file the file that has the records
     */
    static IdSearch of(CaseFile file, Collection<RecordId> ids) {
        Set<String> types = new TreeSet<>();
        Set<String> forms = new HashSet<>();
        for (RecordId id : ids) {
            Stream<RecordId> former = file.find(id).stream().flatMap(record -> record.formerIds().stream());
            Stream.concat(Stream.of(id), former).forEach(one -> {
                types.add(Pattern.quote(one.type()));
                forms.add(one.type() + ":" + one.local());
                forms.add(one.type() + "-" + ofFollowTheMoney(one.local()));
            });
        }
        return new IdSearch(types, forms);
    }

    private static String ofFollowTheMoney(String local) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < local.length(); i++) {
            char c = local.charAt(i);
            boolean isKept = Character.isLetterOrDigit(c) || (c == '-' && i < local.length() - 1);
            form.append(isKept ? String.valueOf(c) : String.format(Locale.ROOT, ".%02x", (int) c));
        }
        return form.toString();
    }

    /** Whether a text has one of the ids. */
    boolean isIn(CharSequence text) {
        if (forms.isEmpty()) {
            return false;
        }
        Matcher id = anyId.matcher(text);
        // One may begin within what looks like another.
        for (int from = 0; id.find(from); from = id.start() + 1) {
            if (isOne(id.group(1) + (id.group(2) == null ? ":" : "-") + id.group(3))) {
                return true;
            }
        }
        return false;
    }

    /** What follows an id may be the end of a sentence or of a file name. */
    private boolean isOne(String found) {
        for (String form = found; ; form = form.substring(0, form.lastIndexOf('.'))) {
            if (forms.contains(form)) {
                return true;
            }
            if (form.lastIndexOf('.') < 0) {
                return false;
            }
        }
    }
}
