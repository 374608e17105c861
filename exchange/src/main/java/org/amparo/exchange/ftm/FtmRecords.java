package org.amparo.exchange.ftm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.claim.Claim;
import org.amparo.exchange.internal.certain.CertainCase;
import org.amparo.exchange.internal.ftm.FtmIdentifiers;
import org.amparo.id.RecordId;
import org.amparo.people.Name;
import org.amparo.record.Identifier;
import org.amparo.record.Link;

/** What all entities that are made of records have in common. */
final class FtmRecords {

    private static final int LONGEST_NAME = 384;

    private final CertainCase known;

    /** The ids that persons and organisations had in the file of FollowTheMoney from which they came. */
    private final Map<RecordId, String> originals;

    FtmRecords(CertainCase known) {
        this.known = known;
        this.originals = FtmOriginals.of(known);
    }

    /** The id of the entity that a record is. */
    String id(RecordId id) {
        return originals.getOrDefault(id, FtmIds.of(id));
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
                .map(record -> id(record.id()));
    }

    /** The entity of an organisation, if it is one. */
    Optional<String> organisation(RecordId id) {
        return known.find(id, Organisation.class).flatMap(record -> legalEntity(record.id()));
    }

    /** An entity for a record, with its sources. */
    FtmEntity entity(CaseRecord record, String schema) {
        return sourced(new FtmEntity(id(record.id()), schema), record, known.claim(record));
    }

    /** Adds the sources of a record, or of a part of it, to an entity. */
    FtmEntity sourced(FtmEntity entity, CaseRecord record, Claim told) {
        for (Statement statement : known.sources(record, told)) {
            entity.reference("proof", id(statement.id()));
            known.address(statement).ifPresent(url -> entity.url("sourceUrl", url));
        }
        return entity;
    }

    /** Says so if nobody firm tells of the name by which a record is called. */
    void doubtName(FtmEntity entity, CaseRecord record) {
        if (known.name(record).filter(name -> known.isFirm(record, name)).isEmpty()) {
            entity.summary("It is not certain that this is the name.");
        }
    }

    /** Adds the identifiers and pages that FollowTheMoney has a property for. */
    void identify(FtmEntity entity, CaseRecord record) {
        for (Identifier one : known.identifiers(record)) {
            if (one.scheme().equals("wikidata") && one.identifier().matches("Q[1-9][0-9]*")) {
                entity.identifier("wikidataId", one.identifier());
            } else if (FtmIdentifiers.has(entity.schema(), one.scheme())) {
                entity.identifier(one.scheme(), one.identifier());
            }
        }
    }

    /** Adds pages: encyclopaedias and registers by their host, and the own one of somebody by its title. */
    void pages(FtmEntity entity, CaseRecord record, List<Link> links) {
        if (known.claim(record).attribute(Person.LINKS).isPlain()) {
            links.forEach(link -> property(link).ifPresent(property -> entity.url(property, link.url())));
        }
    }

    private static Optional<String> property(Link link) {
        String host = Objects.requireNonNullElse(link.url().getHost(), "").toLowerCase(Locale.ROOT);
        if (host.endsWith(".wikipedia.org")) {
            return Optional.of("wikipediaUrl");
        }
        if (host.equals("opencorporates.com") || host.endsWith(".opencorporates.com")) {
            return Optional.of("opencorporatesUrl");
        }
        return link.title()
                .filter(title -> title.asMap().values().stream().anyMatch("website"::equalsIgnoreCase))
                .map(title -> "website");
    }
}
