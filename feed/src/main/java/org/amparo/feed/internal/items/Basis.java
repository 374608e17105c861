package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amparo.Statement;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.StatementId;
import org.amparo.record.Place;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;

/** What a sentence rests on: evidence, each with what it is evidence for, or a statement as a whole. Immutable. */
final class Basis {

    static final Basis NONE = new Basis(List.of());

    private final List<Ground> grounds;

    private Basis(List<Ground> grounds) {
        this.grounds = grounds;
    }

    /** All evidence of an object. */
    static <T extends Annotated> Basis of(Shape<T, ?> shape, T object) {
        return of(shape, object, evidence -> true);
    }

    /** All evidence of a place, if there is one. */
    static Basis of(Optional<Place> place) {
        return place.isPresent() ? of(Place.SHAPE, place.get()) : NONE;
    }

    /** The evidence about these attributes of an object, or else about the object as a whole. */
    static <T extends Annotated> Basis about(Shape<T, ?> shape, T object, AttributeName<?>... attributes) {
        return only(shape, object, attributes).or(whole(shape, object));
    }

    /** The evidence about an object as a whole and about these attributes. */
    static <T extends Annotated> Basis whole(Shape<T, ?> shape, T object, AttributeName<?>... attributes) {
        return of(shape, object, evidence -> evidence.about().isEmpty() || isAboutOne(evidence, attributes));
    }

    /** The evidence about these attributes alone. */
    static <T extends Annotated> Basis only(Shape<T, ?> shape, T object, AttributeName<?>... attributes) {
        return of(shape, object, evidence -> isAboutOne(evidence, attributes));
    }

    /** The evidence about an object, and about each attribute but these, which other sentences tell. */
    static <T extends Annotated> Basis but(Shape<T, ?> shape, T object, AttributeName<?>... attributes) {
        return of(shape, object, evidence -> !isAboutOne(evidence, attributes));
    }

    private static boolean isAboutOne(Evidence evidence, AttributeName<?>... attributes) {
        for (AttributeName<?> attribute : attributes) {
            if (evidence.isAbout(attribute)) {
                return true;
            }
        }
        return false;
    }

    private static <T extends Annotated> Basis of(Shape<T, ?> shape, T object, Predicate<Evidence> which) {
        List<Ground> grounds = new ArrayList<>();
        for (Evidence evidence : object.evidence()) {
            if (which.test(evidence)) {
                grounds.add(Ground.of(evidence, object, shape));
            }
        }
        return grounds.isEmpty() ? NONE : new Basis(grounds);
    }

    /** Evidence of objects that are not at hand, each piece for itself. */
    static Basis of(Shape<?, ?> shape, List<Evidence> evidence) {
        List<Ground> grounds = new ArrayList<>();
        for (Evidence one : evidence) {
            grounds.add(Ground.of(one, one, shape));
        }
        return new Basis(grounds);
    }

    /** A statement as a whole, if it can be read somewhere. */
    static Basis of(Statement statement) {
        return statement.source().isPresent()
                ? new Basis(List.of(new Ground(statement.id(), Optional.empty(), statement, "")))
                : NONE;
    }

    /** The other, if there is nothing in this one. */
    Basis or(Basis other) {
        return grounds.isEmpty() ? other : this;
    }

    Basis and(Basis other) {
        List<Ground> both = new ArrayList<>(grounds);
        both.addAll(other.grounds);
        return new Basis(both);
    }

    List<Ground> grounds() {
        return grounds;
    }

    /**
     * One piece of evidence with what it is for, or a statement as a whole.
     *
     * @param object the object that it is for; the evidence itself if that is not at hand
     * @param name the name of the attribute, or of the whole object
     */
    record Ground(StatementId statement, Optional<Evidence> evidence, Object object, String name) {

        static Ground of(Evidence evidence, Object object, Shape<?, ?> shape) {
            return new Ground(
                    evidence.statement(),
                    Optional.of(evidence),
                    object,
                    evidence.about().orElse(shape.name()));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
