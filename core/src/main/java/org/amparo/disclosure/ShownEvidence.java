package org.amparo.disclosure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.code.LocatorKind;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Locator;
import org.amparo.shape.Pointer;

/**
 * The evidence of one object of which some may be withheld: what readers would not learn of it, and the wordings that
 * may tell them too much. Somebody has to read these before publication.
 */
final class ShownEvidence {

    /** The object as a whole, among the names of what evidence is about. */
    private static final String WHOLE = "";

    private final Gate gate;
    /** The evidence for the whole object that stays with its wording. */
    private final Map<Pointer, String> wordings = new LinkedHashMap<>();
    /** The attributes that had evidence, or the whole object, and those that still have some. */
    private final Set<String> supported = new HashSet<>();

    private final Set<String> stillSupported = new HashSet<>();
    private boolean lostDispute;

    ShownEvidence(Gate gate) {
        this.gate = gate;
    }

    /**
     * Notes a piece of evidence, if it speaks for or against something that is still there.
     *
     * @param isShown whether it is in the publication
     * @param isAbsent whether an attribute is not
     */
    void add(Evidence evidence, boolean isShown, Predicate<String> isAbsent) {
        if (gate.stands(evidence) && evidence.about().filter(isAbsent).isEmpty()) {
            lostDispute |= !isShown && (evidence.denies() || evidence.rival().isPresent());
            if (evidence.supports()) {
                String about = evidence.about().orElse(WHOLE);
                supported.add(about);
                if (isShown) {
                    stillSupported.add(about);
                }
            }
        }
    }

    /** Notes where the words of evidence for the whole object stay. */
    void addWording(Pointer where, Evidence evidence) {
        if (evidence.about().isEmpty()) {
            evidence.wording()
                    .or(() -> evidence.locator()
                            .filter(locator -> !isPlain(locator))
                            .map(Locator::position))
                    .ifPresent(words -> wordings.put(where, UnsearchedWords.beginning(words)));
        }
    }

    /** Whether a locator gives a number, and no words of the source. */
    private static boolean isPlain(Locator locator) {
        return locator.kind()
                .filter(kind -> kind.isKnown() && !kind.equals(LocatorKind.TEXT_QUOTE))
                .isPresent();
    }

    /**
     * Tells what has to be read.
     *
     * @param at the object
     * @param wordingMayTell whether something went that a wording may tell
     */
    void report(Redactor redactor, Pointer at, boolean wordingMayTell) {
        if (wordingMayTell) {
            wordings.forEach((where, words) -> redactor.note(where, WithheldReason.WORDING_STAYS, words));
        }
        if (lostDispute) {
            redactor.note(at, WithheldReason.DISPUTE_HIDDEN, "");
        }
        if (!stillSupported.containsAll(supported)) {
            redactor.noteOnce(at, WithheldReason.SOURCES_HIDDEN);
        }
    }
}
