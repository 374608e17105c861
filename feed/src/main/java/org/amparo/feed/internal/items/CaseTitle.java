package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import org.amparo.Detention;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;

/**
 * The title of a detention or of something in its course: whose case it is, and the clauses of a headline. A doubt stands
 * beside its clause; only one that all clauses share, by one source, is said once for all of them.
 */
final class CaseTitle {

    private final Words words;
    /** What fits into one line of a list on a telephone, and into the subject of a mail. */
    private static final int MOST_LETTERS = 90;

    private final Attribution known;
    private final Detention detention;

    CaseTitle(Words words, Detention detention) {
        this.words = words;
        this.known = words.known();
        this.detention = detention;
    }

    /**
     * The title with the first of these clauses, at least one: with as many as make a headline that is not too long. If
     * one alone is too long, the title says that it is not confirmed, and not by whom; then it gives up details, and
     * who calls a group so.
     */
    Phrase of(List<Phrase> clauses) {
        for (int kept = clauses.size(); kept > 0; kept--) {
            Phrase title = whole(clauses.subList(0, kept));
            if (isShort(words, title)) {
                return title;
            }
        }
        List<Phrase> first = List.of(clauses.get(0));
        List<Phrase> bare = List.of(clauses.get(0).withoutDetails());
        Phrase called = words.name(detention.detainee());
        return shortest(words, List.of(whole(first), whole(bare), of(called, bare, doubtsOfAll(bare))));
    }

    /** The first of some titles that is not too long, perhaps with its doubts as one word; or else the last, with that. */
    static Phrase shortest(Words words, List<Phrase> titles) {
        for (Phrase title : titles) {
            if (isShort(words, title)) {
                return title;
            }
            if (isShort(words, unconfirmed(words, title))) {
                return unconfirmed(words, title);
            }
        }
        return unconfirmed(words, titles.get(titles.size() - 1));
    }

    private static Phrase unconfirmed(Words words, Phrase whole) {
        boolean isInDoubt = !whole.remarks().isEmpty();
        for (Phrase remark : whole.remarks()) {
            isInDoubt = isInDoubt && remark.tail().isPresent();
        }
        return isInDoubt ? whole.withoutRemarks().beside(List.of(words.say("title.unconfirmed"))) : whole;
    }

    /** The title with all of these clauses, however long it is. */
    Phrase whole(List<Phrase> clauses) {
        return of(words.titles().of(detention.detainee()), clauses, doubtsOfAll(clauses));
    }

    private static boolean isShort(Words words, Phrase title) {
        long letters = words.written(title)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .count();
        return letters <= MOST_LETTERS;
    }

    /** The title of a detention of which a clause says that nobody claims it. */
    Phrase ofDenied(Phrase clause) {
        return of(words.titles().of(detention.detainee()), List.of(clause), List.of());
    }

    private Phrase of(Phrase who, List<Phrase> clauses, List<Phrase> doubtsOfAll) {
        Phrase named = known.line(who, Grounds.only(detention, Detention.DETAINEE));
        List<Phrase> doubted = new ArrayList<>(clauses);
        if (!named.equals(who)) {
            doubted.add(named);
        }
        List<Phrase> shared = doubtsOfAll.isEmpty() ? shared(doubted) : doubtsOfAll;
        if (shared.isEmpty()) {
            return words.say("title.case", named, words.listed(clauses));
        }
        List<Phrase> plain = new ArrayList<>();
        for (Phrase clause : clauses) {
            plain.add(clause.remarks().equals(shared) ? clause.withoutRemarks() : clause);
        }
        Phrase title = words.say("title.case", who, words.listed(plain));
        return clauses.size() > 1 ? known.ofAll(title, shared) : title.beside(shared);
    }

    /** What is in doubt of the whole detention, unless each clause has a doubt of its own. */
    private List<Phrase> doubtsOfAll(List<Phrase> clauses) {
        for (Phrase clause : clauses) {
            if (!clause.endsInDoubt()) {
                return known.doubtsOfAll(detention);
            }
        }
        return List.of();
    }

    /** The doubts with which each of several clauses ends, if they are those of one source. */
    private List<Phrase> shared(List<Phrase> clauses) {
        List<Phrase> remarks = clauses.get(0).remarks();
        for (Phrase clause : clauses) {
            if (!clause.remarks().equals(remarks)) {
                return List.of();
            }
        }
        return clauses.size() > 1 && isOfOneSource(remarks) ? remarks : List.of();
    }

    private boolean isOfOneSource(List<Phrase> doubts) {
        List<Annotated> told = new ArrayList<>();
        told.add(detention);
        detention.release().ifPresent(told::add);
        told.addAll(detention.custodyPhases());
        told.addAll(detention.proceedings());
        told.addAll(detention.charges());
        told.addAll(detention.sentences());
        for (Annotated one : told) {
            for (Evidence evidence : Grounds.supporting(one)) {
                if (known.doubts(List.of(evidence)).equals(doubts)) {
                    return true;
                }
            }
        }
        return false;
    }
}
