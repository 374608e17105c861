package org.amparo.feed;

import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;

/** A kind of item, by the records that it is made of. */
public enum ItemKind {
    /** An item for each detention; in a feed of events, the deaths of persons as well. */
    DETENTION,
    /** An item for each incident. */
    INCIDENT,
    /** An item for each statement that can be read and tells something. */
    STATEMENT,
    /** An item for each conferral of an award. */
    CONFERRAL;

    boolean isOf(CaseRecord record) {
        return switch (this) {
            case DETENTION -> record instanceof Detention || record instanceof Person;
            case INCIDENT -> record instanceof Incident;
            case STATEMENT -> record instanceof Statement;
            case CONFERRAL -> record instanceof Award;
        };
    }
}
