package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.Detention;
import org.amparo.custody.Remedy;
import org.amparo.shape.AttributeName;
import org.amparo.time.PartialDate;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.TimeValues;
import org.amparo.validation.internal.rules.PartsOfDetentions.Part;

/**
 * Finds a domestic remedy that was filed or decided certainly before the detention began, where nothing shows that the
 * case is older.
 */
public final class RemedyBeforeArrest implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEachWith(
                Detention.REMEDIES,
                Detention.class,
                (detention, setting) -> detention.remedies().stream()
                        .anyMatch(remedy -> early(remedy, detention).isPresent()));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Part<Remedy> part : PartsOfDetentions.of(layout, Remedy.class)) {
            early(part.object(), part.detention())
                    .ifPresent(attribute -> findings.add(part.site().spot(attribute)));
        }
    }

    /** The first of its days that is too early. */
    private static Optional<AttributeName<?>> early(Remedy remedy, Detention detention) {
        Optional<PartialDate> start = EarlierDetentionWithoutEnd.start(detention);
        boolean isFiledEarly = TimeValues.isBefore(remedy.filedOn(), start);
        if (!isFiledEarly && !TimeValues.isBefore(remedy.decidedOn(), start)) {
            return Optional.empty();
        }
        return SentencedBeforeArrest.isOlder(detention, start.orElseThrow())
                ? Optional.empty()
                : Optional.of(isFiledEarly ? Remedy.FILED_ON : Remedy.DECIDED_ON);
    }
}
