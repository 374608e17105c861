package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;

/**
 * What was left out of a publication and why, and how much was kept. Holds ids and pointers and no values; still it
 * is for the owner of the case file alone, for it tells that there is something to be looked for.
 */
public final class Receipt {

    private final List<Withheld> withheld;
    private final List<Withheld> notSearched;
    private final List<Withheld> toRead;
    private final Map<String, Integer> kept;
    private final Map<String, Integer> of;

    Receipt(
            List<Withheld> withheld,
            List<Withheld> notSearched,
            List<Withheld> toRead,
            CaseFile original,
            CaseFile published) {
        this.withheld = List.copyOf(withheld);
        this.notSearched = List.copyOf(notSearched);
        this.toRead = List.copyOf(toRead);
        this.kept = count(published);
        this.of = count(original);
    }

    private static Map<String, Integer> count(CaseFile file) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (CaseRecord record : file.records()) {
            counts.merge(record.id().type(), 1, Integer::sum);
        }
        return Collections.unmodifiableMap(counts);
    }

    /** Everything that was left out, the header first, then record by record in the order of the original. */
    public List<Withheld> withheld() {
        return withheld;
    }

    /**
     * The names of withheld persons that are not searched for, or not with each part alone, because they are too short
     * or somebody shown bears the same: read the texts yourself before you publish.
     */
    public List<Withheld> notSearched() {
        return notSearched;
    }

    /**
     * Evidence that is in the publication and should be read before: it is for a whole object of which something was
     * withheld, and its wording may tell what ("received by his daughter"). The remedy is to mark it, or to say what it
     * is about.
     */
    public List<Withheld> toRead() {
        return toRead;
    }

    /** How many records of each type are in the publication. */
    public Map<String, Integer> kept() {
        return kept;
    }

    /** The receipt for printing: a line for each record type with what was kept, one for each thing left out, then what to look at. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        of.forEach((type, count) -> lines.add(type + ": " + kept.getOrDefault(type, 0) + " of " + count + " kept"));
        withheld.forEach(entry -> lines.add(entry.toString()));
        notSearched.forEach(entry -> lines.add(entry.toString()));
        toRead.forEach(entry -> lines.add(entry.toString()));
        return List.copyOf(lines);
    }

    /** The number of things left out. */
    @Override
    public String toString() {
        return "receipt of " + withheld.size();
    }
}
