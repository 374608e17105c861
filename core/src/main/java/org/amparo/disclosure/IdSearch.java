package org.amparo.disclosure;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.problem.InvalidValueException;

/**
 * The search for ids and IRIs of records that are no longer there, in a text. {@code person:w1} is found unless it is
 * there, since nobody must be able to tell whether the file ever had it. {@code person/w1} stands in many addresses
 * that are none of ours, so it is found only if the file had it, or behind the base of a file that gave it.
 */
final class IdSearch {

    /** The most letters of a local name. */
    private static final int LONGEST = 128;

    private final CaseFile original;
    private final CaseFile left;
    private final Set<String> types;
    private final Set<RecordId> lostFormerIds = new HashSet<>();
    private final OtherIris lostIris = new OtherIris();
    /** Whether anything in a text looked like an id, so that it depends on what is left whether it may stand there. */
    private boolean hasMetIds;

    IdSearch(CaseFile original, CaseFile left) {
        this.original = original;
        this.left = left;
        this.types = new LinkedHashSet<>(CaseRecord.shapes().keySet());
        original.records().forEach(record -> {
            types.add(record.id().type());
            Set<RecordId> former = new HashSet<>(record.formerIds());
            Optional<CaseRecord> same =
                    left.find(record.id()).filter(now -> now.id().equals(record.id()));
            same.ifPresent(now -> now.formerIds().forEach(former::remove));
            lostFormerIds.addAll(former);
            if (same.isEmpty()) {
                lostIris.add(record);
            }
        });
    }

    /** Whether the id leads to the same record as in the original, and to no other that is gone. */
    boolean isLeft(RecordId id) {
        Optional<RecordId> meant = original.find(id).map(CaseRecord::id);
        return meant.isPresent() && meant.equals(left.find(id).map(CaseRecord::id)) && !mayBeOfAnother(id);
    }

    /** Whether a record that is gone, or no longer says so, had the id formerly, and none has it now. */
    boolean mayBeOfAnother(RecordId id) {
        return lostFormerIds.contains(id)
                && original.find(id).filter(record -> record.id().equals(id)).isEmpty();
    }

    void forgetIds() {
        hasMetIds = false;
    }

    /** Whether a text that was searched since they were forgotten holds anything like an id. */
    boolean hasMetIds() {
        return hasMetIds;
    }

    boolean isIn(String text) {
        boolean canHold = text.indexOf(':') > 0 || text.indexOf('/') > 0 || text.indexOf('%') > 0;
        return canHold && TextDecodings.readings(text).stream().anyMatch(this::isInReading);
    }

    private boolean isInReading(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            char mark = text.charAt(i);
            if (mark == ':' || mark == '/') {
                for (String type : types) {
                    if (endsWith(type, text, i)) {
                        hasMetIds = true;
                        if (isGone(type, text, i)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean endsWith(String type, String text, int end) {
        int start = end - type.length();
        return text.startsWith(type, start) && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
    }

    /** Whether an id that is gone stands here, perhaps with a full stop or an ending of a file's name behind it. */
    private boolean isGone(String type, String text, int mark) {
        int from = mark + 1;
        int end = from;
        while (end < text.length() && end < from + LONGEST && isLocal(text.charAt(end))) {
            end++;
        }
        boolean isId = end > from && text.charAt(mark) == ':';
        for (int to = end; to > from; to--) {
            if (to == end || isBetween(text.charAt(to))) {
                Optional<RecordId> id = parsed(type, text.substring(from, to));
                int start = mark - type.length();
                if (id.filter(other -> lostIris.isAt(text, start, other)).isPresent()) {
                    return true;
                }
                if (id.filter(this::isLeft).isPresent()) {
                    return isPartGone(id.get(), text, to);
                }
                if (id.filter(known -> original.find(known).isPresent()).isPresent()) {
                    return true;
                }
            }
        }
        return isId;
    }

    /** Whether the reference goes on to a part of the record, and the part is gone. */
    private boolean isPartGone(RecordId record, String text, int mark) {
        int end = mark + 1;
        if (mark >= text.length() || text.charAt(mark) != '#') {
            return false;
        }
        while (end < text.length() && end < mark + LONGEST && isLocal(text.charAt(end))) {
            end++;
        }
        try {
            PartRef part = record.part(text.substring(mark + 1, end));
            return original.find(part).isPresent() && left.find(part).isEmpty();
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private static Optional<RecordId> parsed(String type, String local) {
        try {
            return Optional.of(RecordId.of(type, local));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static boolean isLocal(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || isBetween(c);
    }

    private static boolean isBetween(char c) {
        return c == '.' || c == '_' || c == '~' || c == '-';
    }
}
