package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.custody.Sentence;
import org.amparo.shape.AttributeName;
import org.amparo.time.PartialDate;

/** The day by which a detainee is due for release by the newest sentence. It frees nobody. */
final class DueRelease {

    private final Sources.OfParts ofParts;
    private final Detention detention;
    private final LocalDate day;

    DueRelease(Sources.OfParts ofParts, Detention detention, LocalDate day) {
        this.ofParts = ofParts;
        this.detention = detention;
        this.day = day;
    }

    /** The day that the last of the sentences names which were passed by the day. A later one takes the place of others. */
    Optional<PartialDate> onTheDay() {
        return detention.sentences().stream()
                .filter(sentence ->
                        !ofParts.throughout(sentence, Detention.SENTENCES).isTakenBack() && isPassed(sentence))
                .reduce((earlier, later) -> later)
                .filter(sentence -> !isOnlyDenied(of(sentence, Set.of(Sentence.RELEASE_DUE))))
                .flatMap(Sentence::releaseDue);
    }

    private boolean isPassed(Sentence sentence) {
        Sources sources = of(sentence, Set.of(Sentence.ON));
        return !isOnlyDenied(sources)
                && sentence.on()
                        .map(on -> !on.after(day).isPossible())
                        .orElseGet(() -> sources.knownOn(day).isPossible());
    }

    private Sources of(Sentence sentence, Set<AttributeName<?>> attributes) {
        return ofParts.of(sentence, Detention.SENTENCES, attributes);
    }

    private static boolean isOnlyDenied(Sources sources) {
        return !sources.denying().isEmpty() && sources.supporting().isEmpty();
    }
}
