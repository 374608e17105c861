package org.amparo.validation.internal.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.id.RecordId;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/** Finds a former id of a record that another record of the file has. */
public final class FormerIdInUse implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        Set<RecordId> checked = new HashSet<>();
        for (ObjectPlace<?> site : layout.sites()) {
            for (ObjectPlace.Value value : site.values()) {
                if (value.attribute().is(CaseRecord.FORMER_IDS)
                        && value.value() instanceof RecordId former
                        && site.object() instanceof CaseRecord record
                        && isOfAnother(layout.caseFile().find(former), former, record)
                        && !(checked.contains(former)
                                && isFormer(record.id(), layout.caseFile().find(former)))) {
                    findings.add(value.spot());
                }
            }
            if (site.object() instanceof CaseRecord record) {
                checked.add(record.id());
            }
        }
    }

    private static boolean isOfAnother(Optional<CaseRecord> found, RecordId former, CaseRecord record) {
        return found.filter(other -> other.id().equals(former) && !former.equals(record.id()))
                .isPresent();
    }

    /** Whether the other was said to be merged into this one as well, which is then reported there. */
    private static boolean isFormer(RecordId id, Optional<CaseRecord> other) {
        return other.filter(record -> record.formerIds().contains(id)).isPresent();
    }
}
