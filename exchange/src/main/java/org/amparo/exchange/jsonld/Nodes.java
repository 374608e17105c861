package org.amparo.exchange.jsonld;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.claim.Claim;
import org.amparo.code.OrganisationKind;
import org.amparo.custody.CustodyPhase;
import org.amparo.exchange.internal.certain.CertainCase;
import org.amparo.honours.Conferral;
import org.amparo.id.RecordId;
import org.amparo.people.Name;
import org.amparo.people.Nationality;
import org.amparo.record.Identifier;
import org.amparo.record.Link;
import org.amparo.record.Place;
import org.amparo.speech.Mention;
import org.amparo.speech.TextVersion;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;

/** The nodes of records. */
final class Nodes {

    private final CertainCase known;
    private final URI base;

    /** The names of the awards that were certainly conferred on somebody. */
    private final Map<RecordId, List<Name>> awards = new HashMap<>();

    Nodes(CertainCase known, URI base) {
        this.known = known;
        this.base = base;
        known.records().stream()
                .filter(Award.class::isInstance)
                .map(Award.class::cast)
                .forEach(this::confer);
    }

    private void confer(Award award) {
        Claim told = known.claim(award);
        for (Conferral conferral : award.conferrals()) {
            Claim part = told.part(conferral, Award.CONFERRALS);
            if (CertainCase.isConferred(conferral, part)) {
                known.name(award)
                        .filter(name -> known.isFirm(award, name))
                        .ifPresent(name -> awards.computeIfAbsent(conferral.recipient(), id -> new ArrayList<>())
                                .add(name));
            }
        }
    }

    /** The node of a record; none for a type that has no counterpart. */
    Optional<JsonLdNode> of(CaseRecord record) {
        if (record instanceof Person person) {
            return Optional.of(person(person));
        }
        if (record instanceof Organisation organisation) {
            return Optional.of(organisation(organisation));
        }
        if (record instanceof Detention detention) {
            return Optional.of(detention(detention));
        }
        if (record instanceof Incident incident) {
            return Optional.of(incident(incident));
        }
        return record instanceof Statement statement ? Optional.of(statement(statement)) : Optional.empty();
    }

    /** Whether a record has a node, so that references may lead to it. */
    private static boolean hasNode(CaseRecord record) {
        return record instanceof Person
                || record instanceof Organisation
                || record instanceof Detention
                || record instanceof Incident
                || record instanceof Statement;
    }

    private JsonLdNode person(Person person) {
        Claim told = known.claim(person);
        JsonLdNode node = named(person, Term.PERSON);
        known.name(person).filter(name -> known.isFirm(person, name)).ifPresent(name -> {
            Claim part = told.part(name, Person.NAMES);
            part.value(Name.GIVEN, name.given()).ifPresent(text -> node.text(Term.GIVEN_NAME, text, name.language()));
            part.value(Name.FAMILY, name.family())
                    .ifPresent(text -> node.text(Term.FAMILY_NAME, text, name.language()));
        });
        told.value(Person.GENDER, person.gender()).ifPresent(gender -> node.text(Term.GENDER, gender.toString()));
        node.date(Term.BIRTH_DATE, known.dates().date(told.attribute(Person.BORN_ON), person.bornOn()));
        node.date(Term.DEATH_DATE, known.dates().death(person));
        for (Nationality nationality : person.nationalities()) {
            if (CertainCase.isCurrent(nationality, told.part(nationality, Person.NATIONALITIES))) {
                node.node(
                        Term.NATIONALITY, JsonLdNode.value(Term.COUNTRY).text(Term.IDENTIFIER, nationality.country()));
            }
        }
        links(node, told, person.links());
        return node;
    }

    private JsonLdNode organisation(Organisation organisation) {
        Claim told = known.claim(organisation);
        JsonLdNode node = named(organisation, type(organisation));
        node.texts(Term.DESCRIPTION, told.value(Organisation.DESCRIPTION, organisation.description()));
        node.date(
                Term.FOUNDING_DATE,
                known.dates().date(told.attribute(Organisation.FOUNDED_ON), organisation.foundedOn()));
        node.date(
                Term.DISSOLUTION_DATE,
                known.dates().date(told.attribute(Organisation.DISSOLVED_ON), organisation.dissolvedOn()));
        known.parents(organisation).forEach(id -> reference(node, Term.PARENT_ORGANIZATION, id));
        links(node, told, organisation.links());
        return node;
    }

    private Term type(Organisation organisation) {
        if (known.isPublicBody(organisation)) {
            return Term.GOVERNMENT_ORGANIZATION;
        }
        Optional<OrganisationKind> kind = known.onlyKind(organisation);
        if (kind.filter(OrganisationKind.NGO::equals).isPresent()) {
            return Term.NGO;
        }
        return kind.filter(OrganisationKind.MEDIA_OUTLET::equals).isPresent()
                ? Term.NEWS_MEDIA_ORGANIZATION
                : Term.ORGANIZATION;
    }

    private JsonLdNode detention(Detention detention) {
        Claim told = known.claim(detention);
        JsonLdNode node = sourced(detention, Term.EVENT).text(Term.NAME, known.title(detention));
        known.doubt(detention).ifPresent(sentence -> doubt(node, sentence));
        known.detainees(detention).forEach(record -> reference(node, Term.ABOUT, record.id()));
        if (told.isFirm()) {
            node.date(Term.START_DATE, known.dates().start(told.attribute(Detention.PERIOD), detention.period()));
            node.date(Term.END_DATE, known.dates().end(detention));
        }
        for (CustodyPhase phase : detention.custodyPhases()) {
            Claim part = told.part(phase, Detention.CUSTODY_PHASES);
            if (part.isFact()) {
                phase.place().ifPresent(place -> location(node, place, part.part(place, CustodyPhase.PLACE)));
            }
        }
        return node;
    }

    private JsonLdNode incident(Incident incident) {
        Claim told = known.claim(incident);
        JsonLdNode node = sourced(incident, Term.EVENT).text(Term.NAME, known.title(incident));
        known.doubt(incident).ifPresent(sentence -> doubt(node, sentence));
        known.subjects(incident).forEach(record -> reference(node, Term.ABOUT, record.id()));
        if (told.isFirm()) {
            node.date(Term.START_DATE, known.dates().start(incident));
            node.date(Term.END_DATE, known.dates().end(incident));
        }
        incident.place().ifPresent(place -> location(node, place, told.part(place, Incident.PLACE)));
        return node;
    }

    private static void doubt(JsonLdNode node, String sentence) {
        node.text(Term.DESCRIPTION, sentence, Optional.of(LanguageTag.ENGLISH));
    }

    private void location(JsonLdNode event, Place place, Claim told) {
        if (told.isPlain()) {
            event.node(Term.LOCATION, place(place, told));
        }
    }

    private JsonLdNode place(Place place, Claim told) {
        Optional<LocalizedText> names = told.value(Place.NAME, place.name());
        JsonLdNode node = JsonLdNode.value(Term.PLACE).texts(Term.NAME, names);
        if (names.isEmpty()) {
            told.value(Place.FACILITY, place.facility())
                    .flatMap(id -> known.find(id, Organisation.class))
                    .flatMap(body -> known.name(body).filter(name -> known.isFirm(body, name)))
                    .ifPresent(name -> node.text(Term.NAME, name.full(), name.language()));
        }
        JsonLdNode address = JsonLdNode.value(Term.POSTAL_ADDRESS)
                .texts(Term.ADDRESS_REGION, told.value(Place.REGION, place.region()));
        told.value(Place.COUNTRY, place.country()).ifPresent(country -> address.text(Term.ADDRESS_COUNTRY, country));
        return node.node(Term.ADDRESS, address);
    }

    private JsonLdNode statement(Statement statement) {
        Claim told = known.claim(statement);
        JsonLdNode node = sourced(statement, Term.CREATIVE_WORK)
                .texts(Term.NAME, told.value(Statement.TITLES, statement.titles()));
        known.address(statement).ifPresent(url -> node.iri(Term.URL, url));
        known.speaker(statement).ifPresent(id -> reference(node, Term.AUTHOR, id));
        told.value(Statement.PUBLISHER, statement.publisher()).ifPresent(id -> reference(node, Term.PUBLISHER, id));
        node.date(
                Term.DATE_PUBLISHED,
                known.dates().date(told.attribute(Statement.PUBLISHED_ON), statement.publishedOn()));
        for (TextVersion text : known.texts(statement)) {
            text.language()
                    .filter(language -> !language.equals(LanguageTag.UNDETERMINED))
                    .ifPresent(language -> node.text(Term.IN_LANGUAGE, language.toString()));
            node.text(Term.TEXT, text.text(), text.language());
        }
        for (Mention mention : statement.mentions()) {
            if (told.part(mention, Statement.MENTIONS).isFact()) {
                reference(node, Term.MENTIONS, mention.record());
            }
        }
        return node;
    }

    private JsonLdNode named(CaseRecord record, Term type) {
        JsonLdNode node = sourced(record, type);
        Optional<Name> first = known.name(record);
        first.ifPresent(name -> {
            node.text(Term.NAME, name.full(), name.language());
            if (!known.isFirm(record, name)) {
                doubt(node, "It is not certain that this is the name.");
            }
        });
        for (Name name : known.names(record)) {
            boolean isFirst =
                    first.filter(one -> one.full().equals(name.full())).isPresent();
            // No term says that a name is a former one.
            if (!isFirst && !name.isFormer() && known.isFirm(record, name)) {
                node.text(Term.ALTERNATE_NAME, name.full(), name.language());
            }
        }
        awards.getOrDefault(record.id(), List.of())
                .forEach(award -> node.text(Term.AWARD, award.full(), award.language()));
        return node;
    }

    /** A node with the record's identifiers that are IRIs, and with its sources. */
    private JsonLdNode sourced(CaseRecord record, Term type) {
        JsonLdNode node = JsonLdNode.of(record.id().iri(base), type);
        known.identifiers(record).forEach(identifier -> same(identifier).ifPresent(iri -> node.iri(Term.SAME_AS, iri)));
        known.sources(record, known.claim(record))
                .forEach(statement -> reference(node, Term.SUBJECT_OF, statement.id()));
        return node;
    }

    private static Optional<URI> same(Identifier identifier) {
        String text = identifier.identifier();
        if (identifier.scheme().equals("wikidata") && text.matches("Q[1-9][0-9]*")) {
            return Optional.of(URI.create("http://www.wikidata.org/entity/" + text));
        }
        String number = text.replace(" ", "");
        return identifier.scheme().equals("isni") && number.matches("[0-9]{15}[0-9X]")
                ? Optional.of(URI.create("https://isni.org/isni/" + number))
                : Optional.empty();
    }

    private static void links(JsonLdNode node, Claim told, List<Link> links) {
        if (told.attribute(Person.LINKS).isPlain()) {
            links.forEach(link -> node.iri(Term.SUBJECT_OF, link.url()));
        }
    }

    /** Adds a reference to a record that has a node here. */
    private void reference(JsonLdNode node, Term term, RecordId id) {
        known.find(id, CaseRecord.class).filter(Nodes::hasNode).ifPresent(record -> node.iri(term, id.iri(base)));
    }
}
