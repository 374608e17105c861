package org.amparo.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amparo.data.DataArray;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.TreeCodec;

/**
 * The evidence at one level, by what it says of the accepted value. Evidence that gives this value as if it were another
 * supports it, as somebody does who says the same in other words.
 */
final class Level {

    /** The one without any evidence, to which none is added. */
    static final Level NONE = new Level(new Judgement(evidence -> false, false));

    private final Judgement judgement;
    private final List<Evidence> supporting = new ArrayList<>(0);
    /** The same list as others see it, always one and the same. */
    private final List<Evidence> seen = Collections.unmodifiableList(supporting);

    private final List<Evidence> firm = new ArrayList<>(0);
    private final List<Evidence> contrary = new ArrayList<>(0);
    private final List<Evidence> denying = new ArrayList<>(0);
    private boolean isEmpty = true;
    private boolean isRivalled;
    private boolean isClaimed;
    private boolean isRetracted;

    /** One without any evidence so far. */
    Level(Judgement judgement) {
        this.judgement = judgement;
    }

    /** That of an object about an attribute, or of the object as a whole. */
    static Level about(Judgement judgement, Shape<?, ?> shape, Object object, Optional<String> attribute) {
        Level level = NONE;
        if (object instanceof Annotated annotated) {
            for (Evidence evidence : annotated.evidence()) {
                if (evidence.about().equals(attribute)) {
                    level = level.isEmpty() ? new Level(judgement) : level;
                    level.add(shape, object, evidence);
                }
            }
        }
        return level;
    }

    /** Adds a piece of evidence of an object. */
    private void add(Shape<?, ?> shape, Object object, Evidence evidence) {
        if (this == NONE) {
            throw new IllegalStateException("The level without any evidence is shared.");
        }
        isEmpty = false;
        boolean isTakenBack = judgement.isRetracted(evidence);
        isRetracted |= isTakenBack;
        isClaimed |= !isTakenBack && evidence.claims();
        if (isTakenBack || !evidence.stands()) {
            return;
        }
        boolean denies = evidence.denies();
        if (evidence.supports() || (!denies && isAccepted(shape, object, evidence))) {
            supporting.add(evidence);
            if (isFirm(evidence)) {
                firm.add(evidence);
            }
        } else {
            contrary.add(evidence);
            if (denies) {
                denying.add(evidence);
            } else {
                isRivalled = true;
            }
        }
    }

    /** Adds some of the evidence of an object. */
    Level add(Shape<?, ?> shape, Object object, Predicate<Evidence> isAdded) {
        if (object instanceof Annotated annotated) {
            for (Evidence evidence : annotated.evidence()) {
                if (isAdded.test(evidence)) {
                    add(shape, object, evidence);
                }
            }
        }
        return this;
    }

    /** Whether a piece of evidence that supports something is firm, also where it gives the accepted value as another. */
    static boolean isFirm(Evidence supporting) {
        return supporting.rival().isEmpty()
                ? supporting.isFirm()
                : supporting.toBuilder()
                        .rival(Optional.<DataValue>empty())
                        .build()
                        .isFirm();
    }

    private static <T> boolean isAccepted(Shape<T, ?> shape, Object object, Evidence evidence) {
        Attribute<T, ?, ?> line = evidence.about().map(shape.attributes()::get).orElse(null);
        return line != null
                && isAccepted(line, shape.type().cast(object), evidence.rival().orElseThrow());
    }

    /** Whether a value is the one of the object, or the whole list; of several items, one alone is not the list. */
    private static <T, V> boolean isAccepted(Attribute<T, ?, V> line, T object, DataValue given) {
        List<DataValue> values = new ArrayList<>();
        for (V value : line.values(object)) {
            values.add(TreeCodec.write(line.type(), value));
        }
        boolean isOne = values.size() == 1 && values.get(0).equals(given);
        return isOne || (line.isList() && new DataArray(values).equals(given));
    }

    /** Whether nobody recorded any, not even such as denies something or was retracted. */
    boolean isEmpty() {
        return isEmpty;
    }

    /** Whether any of it says something and was not retracted, also where it was superseded. */
    boolean isClaimed() {
        return isClaimed;
    }

    boolean isRetracted() {
        return isRetracted;
    }

    /** Whether any of it gives another value. */
    boolean isRivalled() {
        return isRivalled;
    }

    List<Evidence> supporting() {
        return seen;
    }

    List<Evidence> firm() {
        return Collections.unmodifiableList(firm);
    }

    /** What denies it or gives another value. */
    List<Evidence> contrary() {
        return Collections.unmodifiableList(contrary);
    }

    /** What denies it. */
    List<Evidence> denying() {
        return Collections.unmodifiableList(denying);
    }

    /**
     * The standing of something by this evidence.
     *
     * @param around the evidence of what encloses it: who denies that denies this
     */
    Standing standing(Level around) {
        if (isEmpty) {
            return Standing.UNSOURCED;
        }
        if (supporting.isEmpty() && !isRivalled) {
            return !denying.isEmpty() ? Standing.DENIED : Standing.WITHDRAWN;
        }
        if (!contrary.isEmpty() || !around.contrary.isEmpty()) {
            return Standing.CONTESTED;
        }
        return firm.isEmpty() ? Standing.DOUBTED : Standing.FIRM;
    }

    /**
     * The standing of something of which only attributes and parts have this evidence: whoever tells of one of these
     * tells of it, and whoever gives another value does so without saying how it is known.
     */
    Standing implied() {
        if (supporting.isEmpty()) {
            return isRivalled ? Standing.DOUBTED : Standing.UNSOURCED;
        }
        return firm.isEmpty() ? Standing.DOUBTED : Standing.FIRM;
    }
}
