package org.amparo.exchange.ftm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.code.Gender;
import org.amparo.code.NameKind;
import org.amparo.code.OrganisationKind;
import org.amparo.code.RoleRelation;
import org.amparo.exchange.internal.certain.CertainCase;
import org.amparo.internal.certain.Told;
import org.amparo.people.Name;
import org.amparo.people.Nationality;
import org.amparo.people.Role;
import org.amparo.shape.AttributeName;
import org.amparo.time.Period;

/** Persons with their roles, and organisations. */
final class FtmSubjects {

    /** The relations that FollowTheMoney has a schema for, without a guess. */
    private static final Map<RoleRelation, Link> LINKS = Map.of(
            RoleRelation.MEMBER, new Link("Membership", "member", "organization"),
            RoleRelation.EMPLOYEE, new Link("Employment", "employee", "employer"),
            RoleRelation.DIRECTOR, new Link("Directorship", "director", "organization"),
            RoleRelation.LEADER, new Link("Directorship", "director", "organization"));

    private static final Map<Gender, String> GENDERS =
            Map.of(Gender.FEMALE, "female", Gender.MALE, "male", Gender.NON_BINARY, "other");

    private static final Set<NameKind> ALIASES = Set.of(NameKind.ALIAS, NameKind.PEN_NAME, NameKind.RELIGIOUS);

    private static final Set<NameKind> FULL_NAMES =
            Set.of(NameKind.LEGAL, NameKind.PREFERRED, NameKind.TRANSLITERATION, NameKind.TRANSLATION);

    private final CertainCase known;
    private final FtmRecords records;

    FtmSubjects(CertainCase known, FtmRecords records) {
        this.known = known;
        this.records = records;
    }

    /** A schema of a relation, with its properties for the person and the organisation. */
    private record Link(String schema, String person, String organisation) {}

    Stream<FtmEntity> person(Person person) {
        Optional<String> name = records.name(person);
        if (name.isEmpty()) {
            return Stream.empty();
        }
        Told told = Told.of(person);
        FtmEntity entity = records.entity(person, "Person");
        name(entity, person, name.get(), Person.NAMES);
        entity.date("birthDate", known.dates().date(told.attribute(Person.BORN_ON), person.bornOn()));
        entity.date("deathDate", known.dates().death(person));
        if (told.attribute(Person.GENDER).isFirm()) {
            entity.string("gender", person.gender().map(GENDERS::get));
        }
        for (Nationality nationality : person.nationalities()) {
            if (told.part(nationality, Person.NATIONALITIES).isFirm()
                    && nationality.period().flatMap(Period::end).isEmpty()) {
                entity.code("nationality", nationality.country());
            }
        }
        return Stream.concat(Stream.of(entity), roles(person, told).stream());
    }

    Stream<FtmEntity> organisation(Organisation organisation) {
        Optional<String> name = records.name(organisation);
        if (name.isEmpty()) {
            return Stream.empty();
        }
        Told told = Told.of(organisation);
        FtmEntity entity = records.entity(organisation, schema(organisation));
        name(entity, organisation, name.get(), Organisation.NAMES);
        entity.date(
                "incorporationDate",
                known.dates().date(told.attribute(Organisation.FOUNDED_ON), organisation.foundedOn()));
        entity.date(
                "dissolutionDate",
                known.dates().date(told.attribute(Organisation.DISSOLVED_ON), organisation.dissolvedOn()));
        if (told.attribute(Organisation.JURISDICTION).isFirm()) {
            organisation.jurisdiction().ifPresent(country -> entity.code("jurisdiction", country));
        }
        CertainCase.parents(organisation)
                .flatMap(id -> records.organisation(id).stream())
                .forEach(id -> entity.reference("parent", id));
        entity.texts("description", organisation.description());
        return Stream.of(entity);
    }

    private static String schema(Organisation organisation) {
        if (CertainCase.isPublicBody(organisation)) {
            return "PublicBody";
        }
        return CertainCase.onlyKind(organisation)
                        .filter(OrganisationKind.COMPANY::equals)
                        .isPresent()
                ? "Company"
                : "Organization";
    }

    private void name(FtmEntity entity, CaseRecord record, String first, AttributeName<Name> list) {
        entity.name("name", first);
        Told whole = Told.of(record);
        for (Name name : known.names(record)) {
            Told told = whole.part(name, list);
            if (!name.full().equals(first)) {
                entity.name(property(name, told), name.full());
            }
            if (record instanceof Person && told.isFirm() && !name.isFormer()) {
                entity.string("firstName", name.given())
                        .string("lastName", name.family())
                        .string("fatherName", name.patronymic());
            }
        }
        FtmRecords.identify(entity, record);
    }

    private static String property(Name name, Told told) {
        if (!told.isFirm()) {
            return "weakAlias";
        }
        if (name.isFormer()) {
            return "previousName";
        }
        if (name.kind().map(FULL_NAMES::contains).orElse(true)) {
            return "name";
        }
        return name.kind().filter(ALIASES::contains).isPresent() ? "alias" : "weakAlias";
    }

    private List<FtmEntity> roles(Person person, Told told) {
        List<FtmEntity> found = new ArrayList<>();
        List<Role> roles = person.roles();
        for (int i = 0; i < roles.size(); i++) {
            Role role = roles.get(i);
            Told known = told.part(role, Person.ROLES);
            boolean isFirm = known.isFirm()
                    && known.attribute(Role.RELATION).isFirm()
                    && known.attribute(Role.ORGANISATION).isFirm()
                    && !role.disputed().orElse(false);
            Optional<String> organisation =
                    role.organisation().filter(id -> isFirm).flatMap(records::organisation);
            if (organisation.isPresent()) {
                found.addAll(role(person, role, i + 1, known, organisation.get()));
            }
        }
        return found;
    }

    private List<FtmEntity> role(Person person, Role role, int place, Told told, String organisation) {
        String id = FtmIds.of(person.id(), "role", role.key(), place);
        Optional<RoleRelation> relation = role.relation();
        Optional<Link> link = relation.map(LINKS::get);
        String holder = FtmIds.of(person.id());
        Optional<String> title = role.title()
                .filter(texts -> told.attribute(Role.TITLE).isFirm())
                .map(texts -> texts.best(Locale.ENGLISH));
        if (link.isPresent()) {
            FtmEntity entity = new FtmEntity(id, link.get().schema())
                    .reference(link.get().person(), holder)
                    .reference(link.get().organisation(), organisation);
            return List.of(dated(entity, role, told).string("role", title));
        }
        if (relation.filter(RoleRelation.OFFICE_HOLDER::equals).isEmpty() || title.isEmpty()) {
            return List.of();
        }
        FtmEntity post = new FtmEntity(FtmIds.of(person.id(), "position", role.key(), place), "Position")
                .name("name", title.get())
                .reference("organization", organisation);
        FtmEntity held =
                new FtmEntity(id, "Occupancy").reference("holder", holder).reference("post", post.id());
        return post.has("name") ? List.of(post, dated(held, role, told)) : List.of();
    }

    private FtmEntity dated(FtmEntity entity, Role role, Told told) {
        Told period = told.attribute(Role.PERIOD);
        return records.sourced(entity, role)
                .date("startDate", known.dates().start(period, role.period()))
                .date("endDate", known.dates().end(period, role.period()));
    }
}
