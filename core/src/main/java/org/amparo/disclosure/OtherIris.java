package org.amparo.disclosure;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.id.RecordId;
import org.amparo.internal.merge.RecordIris;
import org.amparo.record.Provenance;

/** The IRIs that records have in the files that gave them, of which this one may not even have the ids. */
final class OtherIris {

    private final Map<RecordId, Set<String>> bases = new HashMap<>();

    void add(CaseRecord record) {
        for (Provenance one : record.provenance()) {
            RecordIris.idIn(one.iri()).ifPresent(id -> {
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

    /** Readers know an address without its scheme, too. */
    private static String withoutScheme(URI iri) {
        String text = iri.toString();
        int scheme = text.indexOf("://");
        return (scheme < 0 ? text : text.substring(scheme + 3)).toLowerCase(Locale.ROOT);
    }
}
