package org.amparo.exchange.ftm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.CaseRecord;
import org.amparo.exchange.internal.certain.CertainCase;
import org.amparo.id.RecordId;
import org.amparo.record.Identifier;

/** The ids that records had in FollowTheMoney before, which an import keeps as identifiers. */
final class FtmOriginals {

    private static final String SCHEME = "ftm:";

    private static final int MOST = 200;

    /** What FollowTheMoney keeps as it is. */
    private static final Pattern KEPT = Pattern.compile("[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?");

    /** What looks like an id that is made of another one here. */
    private static final Pattern DERIVED = Pattern.compile(".*\\.(role|position|party|proceedings|sha256)(\\..*)?");

    private FtmOriginals() {}

    /**
     * The ids by which records go out as they came in: where a record has one alone, and nothing else in the file has
     * it, or is called so.
     */
    static Map<RecordId, String> of(CertainCase known) {
        Map<RecordId, String> found = new HashMap<>();
        Map<String, Integer> owners = new HashMap<>();
        Set<String> made = new HashSet<>();
        for (CaseRecord record : known.records()) {
            made.add(FtmIds.of(record.id()));
            Set<String> own = originals(known.identifiers(record));
            own.forEach(id -> owners.merge(id, 1, Integer::sum));
            if (own.size() == 1) {
                found.put(record.id(), own.iterator().next());
            }
        }
        found.entrySet()
                .removeIf(entry -> owners.getOrDefault(entry.getValue(), 0) != 1 || made.contains(entry.getValue()));
        return found;
    }

    private static Set<String> originals(List<Identifier> identifiers) {
        return identifiers.stream()
                .filter(one -> one.scheme().startsWith(SCHEME))
                .map(Identifier::identifier)
                .filter(id -> id.length() <= MOST
                        && KEPT.matcher(id).matches()
                        && !DERIVED.matcher(id).matches())
                .collect(Collectors.toSet());
    }
}
