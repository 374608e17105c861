package org.amparo.feed.internal.items;

import org.amparo.Detention;
import org.amparo.custody.Proceeding;
import org.amparo.shape.AttributeName;

/** What sentences on a detention and its parts rest on. */
final class Parts {

    private Parts() {}

    /** What is told of the whole detention and of these attributes. */
    static Basis whole(Detention detention, AttributeName<?>... attributes) {
        return Basis.whole(Detention.SHAPE, detention, attributes);
    }

    /** What is told of a step and its place, and of the list of steps. */
    static Basis basis(Detention detention, Proceeding step) {
        return basis(
                detention,
                Detention.PROCEEDINGS,
                Basis.of(Proceeding.SHAPE, step).and(Basis.of(step.place())));
    }

    /** What is told of a part, and of its list. That somebody tells of the whole does not mean that they tell of it. */
    static Basis basis(Detention detention, AttributeName<?> list, Basis part) {
        return part.and(Basis.only(Detention.SHAPE, detention, list));
    }
}
