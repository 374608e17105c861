package org.amparo.disclosure;

import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.record.Revision;

/** Whether a record was retracted, which is the kind of its newest revision, and whether that can be known. */
final class Retraction {

    private Retraction() {}

    /** Whether the record is retracted, and everybody may know it. */
    static boolean isKnown(CaseRecord record) {
        return record.isRetracted() && !isHidden(record);
    }

    /** Whether the kind is not known to this version, or not for everybody. Then nobody may tell what it is. */
    static boolean isHidden(CaseRecord record) {
        List<Revision> revisions = record.revisions();
        return !revisions.isEmpty() && isHidden(revisions.get(revisions.size() - 1));
    }

    private static boolean isHidden(Revision newest) {
        return newest.kind().filter(kind -> !kind.isKnown()).isPresent()
                || newest.markings().stream()
                        .anyMatch(entry -> entry.attribute().equals(Revision.KIND.name())
                                && PublicationProfile.PUBLIC.hides(entry.level()));
    }
}
