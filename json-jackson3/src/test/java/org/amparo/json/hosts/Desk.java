package org.amparo.json.hosts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CustodyForm;
import org.amparo.custody.Charge;
import org.amparo.data.DataValue;
import org.amparo.disclosure.Publication;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** Types of a host that have types of Amparo in them. */
final class Desk {

    private Desk() {}

    /** Everything that may always be written. */
    record Note(
            PersonId subject,
            Optional<PartialDate> seenOn,
            Optional<PersonId> colleague,
            List<RecordId> related,
            Map<RecordId, String> remarks,
            Map<CustodyForm, Integer> forms,
            Map<PartialDate, List<Period>> calendar,
            LocalizedText title,
            CaseFileId fileId) {}

    record Folder(String title, int pageCount, CaseFile caseFile) {}

    record Shelf(List<CaseRecord> records, Map<String, Person> people, Optional<Charge> charge, DataValue extra) {}

    record Answer(String title, Publication publication) {}

    record Cover(Person person) {}

    /** Anything. */
    record Slot<T>(T value) {}

    /** A class as hosts wrote them before there were records. */
    static final class Bean {

        private final CaseFile caseFile;

        @JsonCreator
        Bean(@JsonProperty("caseFile") CaseFile caseFile) {
            this.caseFile = caseFile;
        }

        public CaseFile getCaseFile() {
            return caseFile;
        }
    }
}
