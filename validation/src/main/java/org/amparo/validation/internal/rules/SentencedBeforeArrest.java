package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.Detention;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Sentence;
import org.amparo.time.PartialDate;
import org.amparo.validation.internal.layout.CaseLayout;

/** Finds a sentence that is dated certainly before the detention began, where nothing shows that the case is older. */
public final class SentencedBeforeArrest implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        PartsOfDetentions.of(layout, Sentence.class)
                .filter(part -> isBeforeArrest(part.object().on(), part.detention()))
                .forEach(part -> findings.add(part.site().spot(Sentence.ON)));
    }

    private static boolean isBeforeArrest(Optional<PartialDate> sentence, Detention detention) {
        Optional<PartialDate> start = EarlierDetentionWithoutEnd.start(detention);
        return sentence.isPresent()
                && start.isPresent()
                && sentence.get().before(start.get()).isCertain()
                && !isOlder(detention, start.get());
    }

    /** Whether the case began before the arrest, as one in absentia does. */
    private static boolean isOlder(Detention detention, PartialDate start) {
        return detention.proceedings().stream()
                .map(Proceeding::on)
                .flatMap(Optional::stream)
                .anyMatch(on -> on.before(start).isCertain());
    }
}
