package org.amparo.testing.internal.plausible;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.amparo.code.ChangeKind;
import org.amparo.record.Revision;
import org.amparo.shape.AttributeName;
import org.amparo.testing.internal.chance.Dice;

/** Makes the revisions of a record, from the summer of 2025. */
final class PlausibleRevisions {

    private PlausibleRevisions() {}

    /**
     * One or two revisions.
     *
     * @param corrected the attributes of the record of which one may have been corrected
     */
    static List<Revision> of(Dice dice, AttributeName<?>... corrected) {
        List<Revision> revisions = new ArrayList<>();
        LocalDate day = LocalDate.of(2025, 7, 1).plusDays(dice.between(0, 90));
        for (int number = 1; number <= dice.between(1, 2); number++) {
            Revision.Builder revision = Revision.builder()
                    .number((long) number)
                    .at(day.plusDays(number).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                    .kind(number == 1 ? ChangeKind.CREATED : ChangeKind.CHANGED);
            if (number > 1 && dice.percent(20)) {
                revision.kind(ChangeKind.CORRECTED).about(dice.oneOf(List.of(corrected)));
            }
            if (dice.percent(3)) {
                revision.note("Compared with the list by desk " + dice.between(1, 9));
            }
            revisions.add(revision.build());
        }
        return revisions;
    }
}
