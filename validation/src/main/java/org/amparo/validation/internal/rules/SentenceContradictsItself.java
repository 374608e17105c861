package org.amparo.validation.internal.rules;

import java.util.Set;
import org.amparo.code.CustodyForm;
import org.amparo.code.Liberty;
import org.amparo.code.Penalty;
import org.amparo.custody.Sentence;
import org.amparo.time.Period;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.TimeValues;
import org.amparo.validation.internal.rules.PartsOfDetentions.Part;

/**
 * Finds a sentence to life or death that has a length, one without custody that is served in it, one of which more is
 * suspended than there is, and one with a release that is due certainly before the term begins.
 */
public final class SentenceContradictsItself implements RecordRule {

    /** A ban on work has a length as well, and a detention without a named end may follow a term that has one. */
    private static final Set<Penalty> WITHOUT_LENGTH = Set.of(Penalty.LIFE, Penalty.DEATH);

    @Override
    public void signs(Signs signs) {
        signs.inEach(
                Sentence.class,
                (sentence, setting) -> hasLengthInVain(sentence)
                        || isSuspendedTooLong(sentence)
                        || hasCustodyInVain(sentence)
                        || isDueBeforeTerm(sentence));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Part<Sentence> part : PartsOfDetentions.of(layout, Sentence.class)) {
            Sentence sentence = part.object();
            if (hasLengthInVain(sentence)) {
                findings.add("length", part.site().spot(Sentence.LENGTH));
            }
            if (isSuspendedTooLong(sentence)) {
                findings.add("suspended", part.site().spot(Sentence.SUSPENDED_LENGTH));
            }
            if (hasCustodyInVain(sentence)) {
                findings.add("custody", part.site().spot(Sentence.KINDS));
            }
            if (isDueBeforeTerm(sentence)) {
                findings.add("due", part.site().spot(Sentence.RELEASE_DUE));
            }
        }
    }

    private static boolean hasLengthInVain(Sentence sentence) {
        return sentence.length().isPresent()
                && sentence.penalty().filter(WITHOUT_LENGTH::contains).isPresent();
    }

    private static boolean isSuspendedTooLong(Sentence sentence) {
        return Length.isLonger(sentence.suspendedLength(), sentence.length());
    }

    private static boolean hasCustodyInVain(Sentence sentence) {
        return sentence.penalty().filter(Penalty.NON_CUSTODIAL::equals).isPresent()
                && sentence.kinds().stream().map(CustodyForm::liberty).anyMatch(Liberty.DEPRIVED::equals);
    }

    private static boolean isDueBeforeTerm(Sentence sentence) {
        return TimeValues.isBefore(sentence.releaseDue(), sentence.period().flatMap(Period::start));
    }
}
