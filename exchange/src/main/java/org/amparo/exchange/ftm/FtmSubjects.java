package org.amparo.exchange.ftm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.claim.Claim;
import org.amparo.code.Gender;
import org.amparo.code.NameKind;
import org.amparo.code.OrganisationKind;
import org.amparo.code.RoleRelation;
import org.amparo.exchange.internal.certain.CertainCase;
import org.amparo.people.Name;
import org.amparo.people.Nationality;
import org.amparo.people.Role;
import org.amparo.record.Place;
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

    /** A link of which only the words are known. */
    private static final Link OTHER = new Link("UnknownLink", "subject", "object");

    /** The relations that make no other link: a post is one of its own, and nobody is screened for somebody else. */
    private static final Set<RoleRelation> NO_OTHER =
            Set.of(RoleRelation.OFFICE_HOLDER, RoleRelation.LAWYER_OF, RoleRelation.RELATIVE_OF);

    private static final Map<Gender, String> GENDERS =
            Map.of(Gender.FEMALE, "female", Gender.MALE, "male", Gender.NON_BINARY, "other");

    private static final Set<NameKind> ALIASES = Set.of(NameKind.ALIAS, NameKind.PEN_NAME, NameKind.RELIGIOUS);

    private static final Set<NameKind> FULL_NAMES =
            Set.of(NameKind.LEGAL, NameKind.PREFERRED, NameKind.TRANSLITERATION, NameKind.TRANSLATION);

    private final CertainCase known;
    private final FtmRecords records;

    /** The posts that were written. */
    private final Set<String> posts = new HashSet<>();

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
        Claim told = known.claim(person);
        FtmEntity entity = records.entity(person, "Person");
        name(entity, person, name.get(), Person.NAMES);
        entity.date("birthDate", known.dates().date(told.attribute(Person.BORN_ON), person.bornOn()));
        entity.date("deathDate", known.dates().death(person));
        entity.told("gender", told.attribute(Person.GENDER), person.gender().map(GENDERS::get));
        person.bornAt().ifPresent(place -> born(entity, place, told.part(place, Person.BORN_AT)));
        for (Nationality nationality : person.nationalities()) {
            if (CertainCase.isCurrent(nationality, told.part(nationality, Person.NATIONALITIES))) {
                entity.country("nationality", Optional.of(nationality.country()));
            }
        }
        records.pages(entity, person, person.links());
        person.roles().stream()
                .filter(role -> isPosition(role, told.part(role, Person.ROLES)))
                .forEach(role -> entity.strings("position", role.title()));
        return Stream.concat(Stream.of(entity), roles(person, told).stream());
    }

    private static void born(FtmEntity person, Place place, Claim told) {
        if (told.isPlain()) {
            person.strings("birthPlace", told.value(Place.NAME, place.name()))
                    .country("birthCountry", told.value(Place.COUNTRY, place.country()));
        }
    }

    /** Whether all that is known of a role is its title, and nobody says that it ended. */
    private static boolean isPosition(Role role, Claim told) {
        return told.isPlain()
                && told.attribute(Role.TITLE).isPlain()
                && role.relation().isEmpty()
                && role.organisation().isEmpty()
                && role.person().isEmpty()
                && role.period().flatMap(Period::end).isEmpty()
                && !role.disputed().orElse(false);
    }

    Stream<FtmEntity> organisation(Organisation organisation) {
        Optional<String> name = records.name(organisation);
        if (name.isEmpty()) {
            return Stream.empty();
        }
        Claim told = known.claim(organisation);
        FtmEntity entity = records.entity(organisation, schema(organisation));
        name(entity, organisation, name.get(), Organisation.NAMES);
        entity.date(
                "incorporationDate",
                known.dates().date(told.attribute(Organisation.FOUNDED_ON), organisation.foundedOn()));
        entity.date(
                "dissolutionDate",
                known.dates().date(told.attribute(Organisation.DISSOLVED_ON), organisation.dissolvedOn()));
        Claim ruled = told.attribute(Organisation.JURISDICTION);
        entity.told("jurisdiction", ruled, organisation.jurisdiction().filter(country -> !ruled.isPlain()))
                .country("jurisdiction", told.value(Organisation.JURISDICTION, organisation.jurisdiction()));
        known.parents(organisation).stream()
                .flatMap(id -> records.organisation(id).stream())
                .forEach(id -> entity.reference("parent", id));
        records.pages(entity, organisation, organisation.links());
        entity.texts("description", told.value(Organisation.DESCRIPTION, organisation.description()));
        return Stream.of(entity);
    }

    private String schema(Organisation organisation) {
        if (known.isPublicBody(organisation)) {
            return "PublicBody";
        }
        return known.onlyKind(organisation)
                        .filter(OrganisationKind.COMPANY::equals)
                        .isPresent()
                ? "Company"
                : "Organization";
    }

    private void name(FtmEntity entity, CaseRecord record, String first, AttributeName<Name> list) {
        entity.name("name", first);
        records.doubtName(entity, record);
        Claim whole = known.claim(record);
        for (Name name : known.names(record)) {
            Claim told = whole.part(name, list);
            if (!name.full().equals(first)) {
                entity.name(property(name, told), name.full());
            }
            if (record instanceof Person && known.isFirm(record, name) && !name.isFormer()) {
                entity.string("firstName", told.value(Name.GIVEN, name.given()))
                        .string("lastName", told.value(Name.FAMILY, name.family()))
                        .string("fatherName", told.value(Name.PATRONYMIC, name.patronymic()))
                        .string("title", told.value(Name.HONORIFIC, name.honorific()));
            }
        }
        records.identify(entity, record);
    }

    private static String property(Name name, Claim told) {
        boolean isFirm = told.attribute(Name.FULL).isPlain()
                && told.attribute(Name.KIND).isPlain()
                && told.attribute(Name.PERIOD).isPlain();
        if (!isFirm) {
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

    private List<FtmEntity> roles(Person person, Claim told) {
        List<FtmEntity> found = new ArrayList<>();
        List<Role> roles = person.roles();
        for (int i = 0; i < roles.size(); i++) {
            Role role = roles.get(i);
            Claim part = told.part(role, Person.ROLES);
            if (part.isFact() && !role.disputed().orElse(false)) {
                found.addAll(role(person, role, i + 1, part));
            }
        }
        return found;
    }

    private List<FtmEntity> role(Person person, Role role, int place, Claim told) {
        Optional<Link> link = link(role, told);
        Optional<String> organisation = role.organisation().flatMap(records::organisation);
        if (link.isPresent() && organisation.isPresent()) {
            FtmEntity entity = new FtmEntity(
                            FtmIds.of(person.id(), "role", role.key(), place),
                            link.get().schema())
                    .reference(link.get().person(), records.id(person.id()))
                    .reference(link.get().organisation(), organisation.get());
            return List.of(dated(entity, person, role, told).told("role", told.attribute(Role.TITLE), title(role)));
        }
        // Of an organisation that is not told of, nobody says that it is none.
        boolean isOffice =
                role.relation().filter(RoleRelation.OFFICE_HOLDER::equals).isPresent()
                        && role.organisation().isPresent() == organisation.isPresent();
        return isOffice ? office(person, role, place, told) : List.of();
    }

    private static Optional<Link> link(Role role, Claim told) {
        boolean isOther = role.title().isPresent()
                && told.attribute(Role.TITLE).isTold()
                && role.person().isEmpty()
                && role.relation().filter(NO_OTHER::contains).isEmpty();
        return role.relation().map(LINKS::get).or(() -> isOther ? Optional.of(OTHER) : Optional.empty());
    }

    private static Optional<String> title(Role role) {
        return role.title().map(texts -> texts.best(Locale.ENGLISH));
    }

    /** A post and that somebody holds it. Posts of one title in one organisation are one, which is written once. */
    private List<FtmEntity> office(Person person, Role role, int place, Claim told) {
        Optional<String> title =
                title(role).filter(text -> told.attribute(Role.TITLE).isPlain());
        Optional<String> organisation = role.organisation().flatMap(records::organisation);
        if (title.isEmpty()) {
            return List.of();
        }
        String id = role.organisation()
                .map(body -> FtmIds.ofPost(body, title.get()))
                .orElseGet(() -> FtmIds.of(person.id(), "position", role.key(), place));
        FtmEntity post = new FtmEntity(id, "Position").name("name", title.get());
        organisation.ifPresent(body -> post.reference("organization", body));
        if (!post.has("name")) {
            return List.of();
        }
        FtmEntity held = new FtmEntity(FtmIds.of(person.id(), "role", role.key(), place), "Occupancy")
                .reference("holder", records.id(person.id()))
                .reference("post", id);
        return posts.add(id)
                ? List.of(post, dated(held, person, role, told))
                : List.of(dated(held, person, role, told));
    }

    private FtmEntity dated(FtmEntity entity, Person person, Role role, Claim told) {
        Claim period = told.attribute(Role.PERIOD);
        return records.sourced(entity, person, told)
                .date("startDate", known.dates().start(period, role.period()))
                .date("endDate", known.dates().end(period, role.period()));
    }
}
