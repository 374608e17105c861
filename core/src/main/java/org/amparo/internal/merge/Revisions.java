package org.amparo.internal.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.code.ChangeKind;
import org.amparo.data.DataValue;
import org.amparo.internal.index.HashedKey;
import org.amparo.record.Revision;

/** Operations on revisions. */
final class Revisions {

    /** The largest number that the format holds. */
    private static final long MAX = (1L << 53) - 1;

    private Revisions() {}

    /** The identity of a revision within a record, without its note and markings. */
    static HashedKey identity(Revision revision) {
        return HashedKey.of(List.of(revision.number(), revision.at(), revision.kind()));
    }

    /** The revisions with a new one at the end, under a number that no other has. */
    static List<Revision> with(List<Revision> revisions, Instant at, ChangeKind kind, Optional<DataValue> before) {
        List<Revision> more = new ArrayList<>(revisions);
        long highest = revisions.stream().mapToLong(Revision::number).max().orElse(0);
        more.add(Revision.builder()
                .number(Math.min(Math.max(highest, 0) + 1, MAX))
                .at(at)
                .kind(kind)
                .before(before)
                .build());
        return more;
    }
}
