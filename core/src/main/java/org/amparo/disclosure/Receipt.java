package org.amparo.disclosure;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;

/**
 * The receipt of a publication: what has to be read before it goes out, what was left out and why, and how much was
 * kept. It holds ids, pointers, and words of the publication, and nothing that was left out. It is still for the owner
 * of the case file alone, since it tells that there is something to look for.
 */
public final class Receipt implements JsonForm {

    private final List<Withheld> withheld;
    private final List<Withheld> notSearched;
    private final List<Reading> toRead;
    private final List<Cause> causes;
    private final Map<String, Integer> kept;
    private final Map<String, Integer> total;
    private final CaseHeader header;
    private final Optional<Instant> holdsUntil;
    private final Predicate<String> namesWithheld;

    Receipt(
            List<Withheld> withheld,
            List<Withheld> notSearched,
            List<Reading> toRead,
            CaseFile original,
            CaseFile published,
            Optional<Instant> holdsUntil,
            Predicate<String> namesWithheld) {
        this.withheld = List.copyOf(withheld);
        this.notSearched = List.copyOf(notSearched);
        this.toRead = List.copyOf(toRead);
        this.causes = Causes.of(original, this.withheld);
        this.kept = count(published);
        this.total = count(original);
        this.header = published.header();
        this.holdsUntil = holdsUntil;
        this.namesWithheld = namesWithheld;
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
     * The same by cause: first the records with which something else went, those with the most first, then everything
     * else by its reason.
     */
    public List<Cause> causes() {
        return causes;
    }

    /**
     * The names of withheld persons that were not searched for, or of which parts were not searched for alone, because
     * they are too short or somebody shown bears the same: the texts in which they may stand are among those to read. Last
     * come the persons of whom the file has no name ({@code name-missing}), and whom any text may name.
     */
    public List<Withheld> notSearched() {
        return notSearched;
    }

    /**
     * The places in the publication that somebody has to read before it goes out, the gravest first: something that
     * looks more certain than it is, since what speaks against it is withheld; texts with a word that may be a withheld
     * name; and evidence for a whole object of which something was withheld, whose wording may tell what ("received by
     * his daughter"). Where reading finds something, the remedy is to mark the text, to word it otherwise, or to say
     * which attribute evidence is about.
     */
    public List<Reading> toRead() {
        return toRead;
    }

    /**
     * The places to read of which these keys acknowledge none: with the keys of an earlier receipt, those that are new
     * or have changed since.
     */
    public List<Reading> toReadExcept(Collection<String> keys) {
        Objects.requireNonNull(keys, "keys");
        Set<String> known = Set.copyOf(keys);
        return toRead.stream().filter(reading -> !known.contains(reading.key())).toList();
    }

    /**
     * Whether a text has the name or the id of somebody withheld, as a text of the publication must not, or the name of
     * somebody whose record was retracted. Ask it of words that are to stand beside the publication, such as the title of
     * a feed. It does not find what {@link #notSearched()} lists.
     */
    public boolean namesWithheld(String text) {
        return namesWithheld.test(text);
    }

    /** The number of records of each type in the publication. */
    public Map<String, Integer> kept() {
        return kept;
    }

    /** The number of records of each type in the case file of which the publication was made. */
    public Map<String, Integer> total() {
        return total;
    }

    /** The header of the publication, which says for whom it was made, and when. */
    CaseHeader header() {
        return header;
    }

    /** The moment until which the publication holds; see {@link Publication#holdsUntil}. */
    public Optional<Instant> holdsUntil() {
        return holdsUntil;
    }

    /**
     * The receipt for printing: what has to be read with the words around each place, then in a line for each cause
     * what was left out, and how much was kept.
     */
    public List<String> lines() {
        return linesSince(List.of());
    }

    /**
     * The receipt for printing, in which it is said which places to read were already in an earlier one.
     *
     * @param earlierKeys the keys of the earlier receipt
     */
    public List<String> linesSince(Collection<String> earlierKeys) {
        Objects.requireNonNull(earlierKeys, "earlierKeys");
        return new ReceiptText(this).lines(new LinkedHashSet<>(toReadExcept(earlierKeys)));
    }

    @Override
    public DataObject toData() {
        return DataObject.builder()
                .put("holdsUntil", holdsUntil)
                .put("toRead", toRead.stream().map(Reading::toData).toList())
                .put("notSearched", notSearched.stream().map(Withheld::toData).toList())
                .put("causes", causes.stream().map(Cause::toData).toList())
                .put("kept", counts(kept))
                .put("total", counts(total))
                .build();
    }

    private static DataObject counts(Map<String, Integer> counts) {
        DataObject.Builder object = DataObject.builder();
        counts.forEach((type, count) -> object.put(type, count.longValue()));
        return object.build();
    }

    /** The number of things left out. */
    @Override
    public String toString() {
        return "receipt of " + withheld.size();
    }
}
