package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.Detention;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Sentence;
import org.amparo.time.PartialDate;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.rules.PartsOfDetentions.Part;

/** Finds a sentence that is dated certainly before the detention began, where nothing shows that the case is older. */
public final class SentencedBeforeArrest implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEachWith(
                Detention.SENTENCES,
                Detention.class,
                (detention, setting) ->
                        detention.sentences().stream().anyMatch(sentence -> isBeforeArrest(sentence.on(), detention)));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Part<Sentence> part : PartsOfDetentions.of(layout, Sentence.class)) {
            if (isBeforeArrest(part.object().on(), part.detention())) {
                findings.add(part.site().spot(Sentence.ON));
            }
        }
    }

    private static boolean isBeforeArrest(Optional<PartialDate> sentence, Detention detention) {
        Optional<PartialDate> start = EarlierDetentionWithoutEnd.start(detention);
        return sentence.isPresent()
                && start.isPresent()
                && sentence.get().before(start.get()).isCertain()
                && !isOlder(detention, start.get());
    }

    /** Whether the case began before the arrest, as one in absentia does. */
    static boolean isOlder(Detention detention, PartialDate start) {
        return detention.proceedings().stream()
                .map(Proceeding::on)
                .flatMap(Optional::stream)
                .anyMatch(on -> on.before(start).isCertain());
    }
}
