package org.amparo.validation.internal.signs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.amparo.CaseHeader;

/** The signs of those rules that a validator applies. */
public final class SelectedSigns {

    private final SignTable signs;
    private final boolean[] leftOut;
    private final boolean shown;
    private final boolean complete;

    private SelectedSigns(SignTable signs, boolean[] leftOut, boolean shown, boolean complete) {
        this.signs = signs;
        this.leftOut = leftOut;
        this.shown = shown;
        this.complete = complete;
    }

    /**
     * The signs of the rules with these codes.
     *
     * @param codes of any rules; those that have told no signs are suspected of all records
     */
    public static SelectedSigns of(SignTable signs, Set<String> codes) {
        boolean[] leftOut = new boolean[signs.rules()];
        Arrays.fill(leftOut, true);
        for (String code : codes) {
            Integer rule = signs.numberOf(code);
            if (rule != null) {
                leftOut[rule] = false;
            }
        }
        boolean shown = false;
        for (int rule = 0; rule < leftOut.length; rule++) {
            shown |= !leftOut[rule] && !signs.rulesOnValues().contains(rule);
        }
        return new SelectedSigns(signs, leftOut, shown, codes.stream().allMatch(signs::knows));
    }

    /** Whether each of the rules has told its signs. If not, some have to look at every record. */
    public boolean areComplete() {
        return complete;
    }

    /**
     * A search through records.
     *
     * @param header the header of the file that they come from
     * @param today the last day that is not in the future
     */
    public Search search(CaseHeader header, LocalDate today) {
        return new Search(this, header, today);
    }

    SignTable signs() {
        return signs;
    }

    /** For each rule, by its number, whether it is not applied; not for the caller to change. */
    boolean[] leftOut() {
        return leftOut;
    }

    /** Whether a rule is applied that has signs beside those in values that are not clean. */
    boolean areShown() {
        return shown;
    }
}
