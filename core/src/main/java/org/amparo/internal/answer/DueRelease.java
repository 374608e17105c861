package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.custody.Sentence;
import org.amparo.time.PartialDate;

/** The day by which a detainee is due for release by the newest sentence that names one. It frees nobody. */
final class DueRelease {

    private final Sources.OfParts ofParts;
    private final Detention detention;
    private final LocalDate day;

    DueRelease(Sources.OfParts ofParts, Detention detention, LocalDate day) {
        this.ofParts = ofParts;
        this.detention = detention;
        this.day = day;
    }

    /** The day that the last of the sentences names which were passed by the day and are not only denied. */
    Optional<PartialDate> onTheDay() {
        return detention.sentences().stream()
                .filter(sentence -> sentence.releaseDue().isPresent() && Sources.uphold(sentence) && isPassed(sentence))
                .reduce((earlier, later) -> later)
                .flatMap(Sentence::releaseDue);
    }

    private boolean isPassed(Sentence sentence) {
        Sources sources = ofParts.of(sentence, Set.of(Sentence.RELEASE_DUE), Set.of(Detention.SENTENCES));
        boolean onlyDenied =
                !sources.denying().isEmpty() && sources.supporting().isEmpty();
        return !onlyDenied
                && sentence.on().filter(on -> on.after(day).isCertain()).isEmpty();
    }
}
