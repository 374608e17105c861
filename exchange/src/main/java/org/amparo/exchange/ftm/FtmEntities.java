package org.amparo.exchange.ftm;

import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.exchange.internal.certain.CertainCase;

/** The entities that records become, by the type of the record. */
final class FtmEntities {

    private final FtmSubjects subjects;
    private final FtmEvents events;
    private final FtmDocuments documents;

    FtmEntities(CertainCase known) {
        FtmRecords records = new FtmRecords(known);
        subjects = new FtmSubjects(known, records);
        events = new FtmEvents(known, records);
        documents = new FtmDocuments(known, records);
    }

    /** The entities of a record; none for a type that has no counterpart. */
    Stream<FtmEntity> of(CaseRecord record) {
        if (record instanceof Person person) {
            return subjects.person(person);
        }
        if (record instanceof Organisation organisation) {
            return subjects.organisation(organisation);
        }
        if (record instanceof Detention detention) {
            return events.detention(detention);
        }
        if (record instanceof Incident incident) {
            return events.incident(incident);
        }
        if (record instanceof Award award) {
            return events.award(award);
        }
        return record instanceof Statement statement ? documents.statement(statement) : Stream.empty();
    }
}
