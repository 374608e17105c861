package org.amparo.feed.internal.items;

import java.util.Optional;
import org.amparo.Detention;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Remedy;
import org.amparo.custody.Sentence;
import org.amparo.evidence.Annotated;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.record.Place;
import org.amparo.shape.AttributeName;

/**
 * What the sentence on a part of a detention rests on: all that is told of the part and of its list, without what has a
 * sentence of its own. That somebody tells of the whole detention does not mean that they tell of the part.
 */
final class Parts {

    private Parts() {}

    static Grounds of(Detention detention, CustodyPhase phase) {
        return of(Grounds.all(phase), phase.place(), detention, Detention.CUSTODY_PHASES);
    }

    static Grounds of(Detention detention, Proceeding step) {
        Grounds own = Grounds.all(step, Proceeding.DESCRIPTION, Proceeding.LEGAL_BASIS, Proceeding.RESULT);
        return of(own, step.place(), detention, Detention.PROCEEDINGS);
    }

    static Grounds of(Detention detention, Release release) {
        return of(detention, Detention.RELEASE, release, Release.CONDITIONS);
    }

    static Grounds of(Detention detention, Charge charge) {
        return of(detention, Detention.CHARGES, charge, Charge.PLEA, Charge.DROPPED_ON);
    }

    static Grounds of(Detention detention, Sentence sentence) {
        return of(
                detention,
                Detention.SENTENCES,
                sentence,
                Sentence.LEGALLY_FINAL,
                Sentence.PERIOD,
                Sentence.RELEASE_DUE);
    }

    static Grounds of(Detention detention, Remedy remedy) {
        return of(detention, Detention.REMEDIES, remedy, Remedy.DESCRIPTION, Remedy.REASONS);
    }

    /** What a part of any object rests on, and its list, without these attributes. */
    static Grounds of(Annotated object, AttributeName<?> list, Annotated part, AttributeName<?>... others) {
        return of(Grounds.all(part, others), Optional.empty(), object, list);
    }

    private static Grounds of(Grounds own, Optional<Place> place, Annotated object, AttributeName<?> list) {
        return own.and(Grounds.all(place)).and(Grounds.only(object, list));
    }
}
