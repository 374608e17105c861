package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;

/**
 * The receipt of a publication: what was left out and why, and how much was kept. It holds ids and pointers but no
 * values. It is still for the owner of the case file alone, since it tells that there is something to look for.
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

    /** Everything that was left out: of the header first, then record by record in the order of the original. */
    public List<Withheld> withheld() {
        return withheld;
    }

    /**
     * The names of withheld persons that were not searched for, or of which parts were not searched for alone, because
     * they are too short or somebody shown bears the same. Read the texts yourself before you publish.
     */
    public List<Withheld> notSearched() {
        return notSearched;
    }

    /**
     * The evidence in the publication that should be read before it is published. It is evidence for a whole object of
     * which something was withheld, and its wording may tell what ("received by his daughter"). The remedy is to mark
     * it, or to say which attribute it is about.
     */
    public List<Withheld> toRead() {
        return toRead;
    }

    /** The number of records of each type in the publication. */
    public Map<String, Integer> kept() {
        return kept;
    }

    /**
     * The receipt for printing: a line for each record type with the number kept, one for each thing left out, then
     * those for things to check.
     */
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
