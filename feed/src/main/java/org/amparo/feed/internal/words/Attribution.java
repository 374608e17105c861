package org.amparo.feed.internal.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.claim.Claim;
import org.amparo.claim.Standing;
import org.amparo.code.Modality;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.record.Place;
import org.amparo.shape.AttributeName;

/**
 * Phrases with how that is known which they tell, in remarks beside them: what was inferred, alleged or denied, and by
 * whom. {@link Grounds} say by which evidence. A reader must see what somebody only inferred; what a source states is
 * told plainly.
 */
public final class Attribution {

    /** The phrase for remarks on each value of a list. */
    private static final String EACH = "source.modality-each";

    private final Words words;
    private final Doubts against;

    Attribution(Words words) {
        this.words = words;
        this.against = new Doubts(words);
    }

    /** A sentence that says according to whom something is so: only its field says beside it that it is alleged. */
    public Phrase attributed(Phrase sentence) {
        Phrase alleged = words.label(Modality.ALLEGED);
        List<Phrase> remarks = new ArrayList<>(sentence.remarks());
        remarks.replaceAll(remark -> remark.equals(alleged) ? remark.ofFields() : remark);
        return sentence.withoutRemarks().beside(remarks);
    }

    /** The line with how each thing in it is known, each doubt once. */
    public Phrase line(Phrase line, Grounds grounds) {
        return known(line, grounds, false);
    }

    /** The same for a line that says whose claim it is: not by whom it is alleged, but that it is. */
    public Phrase claim(Phrase line, Grounds grounds) {
        return known(line, grounds, true);
    }

    private Phrase known(Phrase line, Grounds grounds, boolean isClaim) {
        if (line.isEmpty()) {
            return line;
        }
        Phrase known = line.beside(without(doubts(line, grounds, isClaim), line.remarks()))
                .restingAlsoOn(grounds);
        for (Evidence insertion : grounds.insertions(words)) {
            known = words.say(
                    "source.inserted", known, words.quoted(insertion.wording().orElseThrow()));
        }
        return known;
    }

    private static List<Phrase> without(List<Phrase> doubts, List<Phrase> told) {
        List<Phrase> left = new ArrayList<>(doubts);
        left.removeAll(told);
        return left;
    }

    /** A line with all the values of a list, and how they are known: plainly of each, and not of the last alone. */
    public Phrase each(Phrase line, int values, Grounds grounds) {
        return values < 2 ? line(line, grounds) : each(line, grounds, false);
    }

    /** The same in a line that says whose claim it is. */
    public Phrase claimEach(Phrase line, int values, Grounds grounds) {
        return values < 2 ? claim(line, grounds) : each(line, grounds, true);
    }

    private Phrase each(Phrase line, Grounds grounds, boolean isClaim) {
        return of(EACH, line, doubts(line, grounds, isClaim)).restingAlsoOn(grounds);
    }

    /**
     * A line that tells a part with these attributes, followed by how the part and each of them are known, each once.
     * What has no such evidence is known as the list of parts is. If there is none at all, the part is no more certain
     * than the object; whose claim that is, is not said, since to tell of the whole is not to tell of each part.
     */
    public Phrase part(
            Phrase line, Annotated part, Annotated object, AttributeName<?> list, AttributeName<?>... attributes) {
        Grounds own = Grounds.part(part, attributes);
        Grounds all = Grounds.isUntold(part, attributes) ? own.and(Grounds.only(object, list)) : own;
        Phrase told = all.isEmpty() ? claim(line, Grounds.part(object)) : line(line, all);
        return told.restingOn(Grounds.ofPart(part, object, list, attributes));
    }

    /** Words that name a place, followed by how the place is known. */
    public Phrase place(Phrase name, Optional<Place> place) {
        return place.isPresent() ? line(name, Grounds.place(place.get())) : Phrase.NONE;
    }

    /** The same, and how it is known that it is the one of an object, each doubt once. */
    public Phrase place(Phrase name, Optional<Place> place, Annotated object, AttributeName<?> attribute) {
        return place.isPresent()
                ? line(name, Grounds.place(place.get()).and(Grounds.of(object, attribute)))
                : Phrase.NONE;
    }

    /** A line that tells what a record is, and that no source is recorded for it, if none is. */
    public Phrase sourced(Phrase line, CaseRecord record) {
        Phrase unsourced = unsourced(record);
        return unsourced.isEmpty() ? line : line.beside(without(List.of(unsourced), line.remarks()));
    }

    /** The words that no source is recorded for what a record tells; none where evidence was left out. */
    public Phrase unsourced(CaseRecord record) {
        return standing(record) == Standing.UNSOURCED
                ? words.unknown(record.id(), Annotated.EVIDENCE, "known.unsourced")
                : Phrase.NONE;
    }

    /** The same for an accusation in a record, which that of the record as a whole does not tell of. */
    public <P extends Annotated> Phrase unsourced(P accusation, CaseRecord record, AttributeName<P> list) {
        Claim claim = words.file().claims().of(record).part(accusation, list);
        return claim.standing() == Standing.UNSOURCED
                ? words.unknown(record.id(), Annotated.EVIDENCE, "known.unsourced")
                : Phrase.NONE;
    }

    /** What is in doubt of all that a record tells: that no source is recorded, or that none is firm. */
    public List<Phrase> doubtsOfAll(CaseRecord record) {
        if (standing(record) == Standing.DOUBTED) {
            return doubts(Grounds.whole(record));
        }
        Phrase unsourced = unsourced(record);
        return unsourced.isEmpty() ? List.of() : List.of(unsourced);
    }

    /** The standing of a record as the file has it, also of what was ahead or is only denied. */
    private Standing standing(CaseRecord record) {
        CaseRecord whole = words.file().find(record.id()).orElse(record);
        return Claim.of(whole.shaped()).standing();
    }

    /** Whether nothing is in doubt. */
    public boolean isPlain(Grounds grounds) {
        return doubts(grounds).isEmpty() && grounds.insertions(words).isEmpty();
    }

    /** What is in doubt of something. */
    public List<Phrase> doubts(Grounds grounds) {
        return doubts(Phrase.NONE, grounds, false);
    }

    /** What is in doubt by all of this evidence. */
    public List<Phrase> doubts(List<Evidence> told) {
        return once(against.of(told));
    }

    /**
     * What is in doubt of each thing, each doubt once.
     *
     * @param isClaim whether the line says whose claim it is
     */
    private List<Phrase> doubts(Phrase line, Grounds grounds, boolean isClaim) {
        List<Evidence> insertions = grounds.insertions(words);
        List<Phrase> doubts = new ArrayList<>();
        for (List<Evidence> told : grounds.differing(line, against)) {
            List<Evidence> own = new ArrayList<>(told);
            own.removeAll(insertions);
            doubts.addAll(isClaim ? against.ofClaim(own) : against.of(own));
        }
        return once(doubts);
    }

    private static List<Phrase> once(List<Phrase> phrases) {
        return List.copyOf(new LinkedHashSet<>(phrases));
    }

    /** Pieces of a line. Remarks that all of them end with are told once, as those of all of this. */
    public Phrase together(List<Phrase> pieces) {
        List<Phrase> told = new ArrayList<>(pieces);
        told.removeIf(Phrase::isEmpty);
        if (told.size() < 2 || !shareRemarks(told)) {
            return Phrase.inOne(told);
        }
        List<Phrase> remarks = told.get(0).remarks();
        told.replaceAll(Phrase::withoutRemarks);
        return ofAll(Phrase.inOne(told), remarks);
    }

    /** A line of all of which these remarks are true. */
    public Phrase ofAll(Phrase line, List<Phrase> remarks) {
        return of("source.modality-all", line, remarks);
    }

    private Phrase of(String key, Phrase line, List<Phrase> remarks) {
        return remarks.isEmpty()
                ? line
                : words.say(key, line, remarks.get(0)).amongRemarks(remarks.subList(1, remarks.size()));
    }

    private static boolean shareRemarks(List<Phrase> pieces) {
        Set<Phrase> remarks = Set.copyOf(pieces.get(0).remarks());
        for (Phrase piece : pieces) {
            if (!Set.copyOf(piece.remarks()).equals(remarks)) {
                return false;
            }
        }
        return !remarks.isEmpty();
    }

    /** The manner in which a source says something; stated where nothing else is recorded. */
    public static Modality modality(Evidence evidence) {
        return evidence.modality().orElse(Modality.STATED);
    }
}
