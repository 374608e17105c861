package org.amparo.testing.internal.plausible;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.amparo.code.ChangeKind;
import org.amparo.record.Revision;
import org.amparo.testing.internal.chance.Dice;

/** Makes the revisions of a record, from the summer of 2025. */
final class PlausibleRevisions {

    private PlausibleRevisions() {}

    static List<Revision> of(Dice dice) {
        List<Revision> revisions = new ArrayList<>();
        LocalDate day = LocalDate.of(2025, 7, 1).plusDays(dice.between(0, 90));
        for (int number = 1; number <= dice.between(1, 2); number++) {
            Revision.Builder revision = Revision.builder()
                    .number((long) number)
                    .at(day.plusDays(number).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                    .kind(number == 1 ? ChangeKind.CREATED : ChangeKind.CHANGED);
            if (dice.percent(3)) {
                revision.note("Compared with the list by desk " + dice.between(1, 9));
            }
            revisions.add(revision.build());
        }
        return revisions;
    }
}
