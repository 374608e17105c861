package org.amparo.feed;

import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;

/** Files in which somebody has been withheld. */
final class Withdrawals {

    private Withdrawals() {}

    /** A file with these records, in which Leyla Orlova is for nobody to see. */
    static CaseFile withoutLeyla(List<CaseRecord> records) {
        CaseFile whole = Cases.file(records.toArray(CaseRecord[]::new)).build();
        List<CaseRecord> withheld = whole.records().stream()
                .map(record -> record.id().equals(Cases.LEYLA)
                        ? Cases.leyla().toBuilder().marking(Marking.SECRET).build()
                        : record)
                .toList();
        return CaseFile.of(whole.header(), withheld);
    }
}
