package org.amparo.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.amparo.evidence.Evidence;

/**
 * What some evidence amounts to.
 *
 * @param withdrawn whether a piece of evidence counts no longer, although it does not say so itself
 * @param isAllWithdrawn whether nothing is told any more, whatever has evidence
 */
record Judgement(Predicate<Evidence> withdrawn, boolean isAllWithdrawn) {

    /**
     * The standing of something by the evidence that decides.
     *
     * @param around the evidence of what encloses it: who denies that denies this
     */
    Standing standing(List<Evidence> deciding, List<Evidence> around) {
        if (deciding.isEmpty()) {
            return Standing.UNSOURCED;
        }
        boolean isSupported = false;
        boolean isFirm = false;
        boolean isDenied = false;
        boolean isRivalled = false;
        for (Evidence evidence : deciding) {
            if (counts(evidence)) {
                isSupported |= evidence.supports();
                isFirm |= evidence.isFirm();
                isDenied |= evidence.denies();
                isRivalled |= !evidence.denies() && evidence.rival().isPresent();
            }
        }
        if (!isSupported && !isRivalled) {
            return isDenied ? Standing.DENIED : Standing.WITHDRAWN;
        }
        if (isDenied || isRivalled || !contrary(around).isEmpty()) {
            return Standing.CONTESTED;
        }
        return isFirm ? Standing.FIRM : Standing.DOUBTED;
    }

    /**
     * The standing of something of which only attributes and parts have evidence: whoever tells of one of these tells of
     * it, and whoever gives another value does so without saying how it is known.
     */
    Standing implied(List<Evidence> within) {
        Standing standing = standing(supporting(within), List.of());
        boolean isPresumed = contrary(within).stream().anyMatch(one -> !one.denies());
        return standing == Standing.UNSOURCED && isPresumed ? Standing.DOUBTED : standing;
    }

    List<Evidence> supporting(List<Evidence> all) {
        List<Evidence> supporting = new ArrayList<>();
        for (Evidence evidence : all) {
            if (counts(evidence) && evidence.supports()) {
                supporting.add(evidence);
            }
        }
        return supporting;
    }

    /** The evidence that denies it or gives another value. */
    List<Evidence> contrary(List<Evidence> all) {
        List<Evidence> contrary = new ArrayList<>();
        for (Evidence evidence : all) {
            if (counts(evidence) && !evidence.supports()) {
                contrary.add(evidence);
            }
        }
        return contrary;
    }

    private boolean counts(Evidence evidence) {
        return !isAllWithdrawn && evidence.stands() && !withdrawn.test(evidence);
    }
}
