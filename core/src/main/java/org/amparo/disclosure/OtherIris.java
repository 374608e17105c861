package org.amparo.disclosure;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.id.RecordId;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Provenance;

/** The IRIs that records have in the files that gave them, of which this one may not even have the ids. */
final class OtherIris {

    private final Map<RecordId, Set<String>> bases = new HashMap<>();

    void add(CaseRecord record) {
        for (Provenance one : record.provenance()) {
            idIn(one.iri()).ifPresent(id -> {
                String iri = withoutScheme(one.iri());
                String base = iri.substring(0, iri.length() - id.toString().length());
                bases.computeIfAbsent(id, same -> new HashSet<>()).add(base);
            });
        }
    }

    /** Whether a text has a base of the record before the place at which its type and name stand. */
    boolean isAt(String text, int place, RecordId id) {
        for (String base : bases.getOrDefault(id, Set.of())) {
            if (text.regionMatches(true, place - base.length(), base, 0, base.length())) {
                return true;
            }
        }
        return false;
    }

    /** The id that the record has in the other file. */
    static Optional<RecordId> idIn(URI iri) {
        String text = iri.toString();
        int local = text.lastIndexOf('/');
        int type = text.lastIndexOf('/', local - 1);
        try {
            return type < 0
                    ? Optional.empty()
                    : Optional.of(RecordId.of(text.substring(type + 1, local), text.substring(local + 1)));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** Readers know an address without its scheme, too. */
    private static String withoutScheme(URI iri) {
        String text = iri.toString();
        int scheme = text.indexOf("://");
        return (scheme < 0 ? text : text.substring(scheme + 3)).toLowerCase(Locale.ROOT);
    }
}
