package org.amparo.exchange.ftm;

import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.evidence.Annotated;
import org.amparo.exchange.internal.certain.CertainCase;
import org.amparo.id.RecordId;
import org.amparo.people.Name;
import org.amparo.record.Identifier;
import org.amparo.speech.Source;

/** What all entities that are made of records have in common. */
final class FtmRecords {

    private static final int LONGEST_NAME = 384;

    private final CertainCase known;

    FtmRecords(CertainCase known) {
        this.known = known;
    }

    /** The name of a person or organisation; one without a name is no entity, since FollowTheMoney requires it. */
    Optional<String> name(CaseRecord record) {
        return known.name(record).map(Name::full).filter(name -> name.codePointCount(0, name.length()) <= LONGEST_NAME);
    }

    /** The entity of a person or organisation, if it is one. */
    Optional<String> legalEntity(RecordId id) {
        return known.find(id, CaseRecord.class)
                .filter(record -> record instanceof Person || record instanceof Organisation)
                .filter(record -> name(record).isPresent())
                .map(record -> FtmIds.of(id));
    }

    /** The entity of an organisation, if it is one. */
    Optional<String> organisation(RecordId id) {
        return known.find(id, Organisation.class).flatMap(record -> legalEntity(record.id()));
    }

    /** An entity for a record, with its sources. */
    FtmEntity entity(CaseRecord record, String schema) {
        return sourced(new FtmEntity(FtmIds.of(record.id()), schema), record);
    }

    /** Adds the sources of a record, or of a part of one, to an entity. */
    FtmEntity sourced(FtmEntity entity, Annotated object) {
        for (Statement statement : known.sources(object)) {
            entity.reference("proof", FtmIds.of(statement.id()));
            statement.source().flatMap(Source::url).ifPresent(url -> entity.url("sourceUrl", url));
        }
        return entity;
    }

    /** Adds the identifiers that FollowTheMoney has a property for. */
    static void identify(FtmEntity entity, CaseRecord record) {
        for (Identifier one : record.identifiers()) {
            if (one.scheme().equals("wikidata") && one.identifier().matches("Q[1-9][0-9]*")) {
                entity.identifier("wikidataId", one.identifier());
            }
        }
    }
}
