package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.Detention;
import org.amparo.custody.Sentence;
import org.amparo.shape.AttributeName;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.TimeValues;
import org.amparo.validation.internal.rules.PartsOfDetentions.Part;

/**
 * Finds a term that ended, or a release that was due, certainly before the sentence was passed although the detention
 * has no end, or certainly before the detention began although nothing shows that the case is older.
 */
public final class TermOverBeforeSentence implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEachWith(
                Detention.SENTENCES,
                Detention.class,
                (detention, setting) -> detention.sentences().stream()
                        .anyMatch(sentence -> isOver(end(sentence), sentence, detention)
                                || isOver(sentence.releaseDue(), sentence, detention)));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Part<Sentence> part : PartsOfDetentions.of(layout, Sentence.class)) {
            find(part, end(part.object()), Sentence.PERIOD, findings);
            find(part, part.object().releaseDue(), Sentence.RELEASE_DUE, findings);
        }
    }

    private static void find(
            Part<Sentence> part, Optional<PartialDate> last, AttributeName<?> attribute, Findings findings) {
        if (isOver(last, part.object(), part.detention())) {
            findings.add(part.site().spot(attribute));
        }
    }

    private static Optional<PartialDate> end(Sentence sentence) {
        return sentence.period().flatMap(Period::end);
    }

    private static boolean isOver(Optional<PartialDate> last, Sentence sentence, Detention detention) {
        if (last.isEmpty()) {
            return false;
        }
        Optional<PartialDate> start = EarlierDetentionWithoutEnd.start(detention);
        return TimeValues.isBefore(last, start)
                ? !SentencedBeforeArrest.isOlder(detention, start.orElseThrow())
                : TimeValues.isBefore(last, sentence.on()) && !hasEnd(detention);
    }

    /** Whoever has served the whole term on remand is released when the sentence is passed. */
    private static boolean hasEnd(Detention detention) {
        return detention.release().isPresent()
                || detention.period().flatMap(Period::end).isPresent();
    }
}
