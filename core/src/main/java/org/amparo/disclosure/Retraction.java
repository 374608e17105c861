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

    /** Whether the kind of the newest revision is one that nobody may tell. */
    static boolean isHidden(CaseRecord record) {
        List<Revision> revisions = record.revisions();
        return !revisions.isEmpty() && isHidden(revisions.get(revisions.size() - 1));
    }

    /** Whether the kind is not known to this version, and perhaps a misspelt retraction, or not for everybody. */
    static boolean isHidden(Revision revision) {
        return revision.kind().filter(kind -> !kind.isKnown()).isPresent()
                || revision.markings().stream()
                        .anyMatch(entry -> entry.attribute().equals(Revision.KIND.name())
                                && PublicationProfile.PUBLIC.hides(entry.level()));
    }
}
