package org.amparo.feed;

import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Statement;

/** A kind of item, by the records that it is made of. */
public enum ItemKind {
    /** An item for each detention. */
    DETENTION(Detention.class),
    /** An item for each statement. */
    STATEMENT(Statement.class),
    /** An item for each conferral of an award. */
    CONFERRAL(Award.class);

    private final Class<? extends CaseRecord> records;

    ItemKind(Class<? extends CaseRecord> records) {
        this.records = records;
    }

    boolean isOf(CaseRecord record) {
        return records.isInstance(record);
    }
}
