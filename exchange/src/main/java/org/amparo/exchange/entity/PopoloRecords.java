package org.amparo.exchange.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.code.ContactChannel;
import org.amparo.code.Gender;
import org.amparo.code.NameKind;
import org.amparo.code.OrganisationKind;
import org.amparo.code.RoleRelation;
import org.amparo.data.DataObject;
import org.amparo.exchange.entity.PopoloDocument.Thing;
import org.amparo.people.Name;
import org.amparo.people.Role;
import org.amparo.shape.Type;
import org.amparo.shape.Types;

/** Entities of Popolo as records. */
final class PopoloRecords {

    /** The properties with parts of a name, each with the attribute. */
    private static final List<Map.Entry<String, String>> PARTS = List.of(
            Map.entry("given_name", "given"),
            Map.entry("family_name", "family"),
            Map.entry("patronymic_name", "patronymic"),
            Map.entry("honorific_prefix", "honorific"));

    /** Where an organisation within another one stands, if it is a part of that. */
    private static final Pattern CHILD = Pattern.compile(".*/children(/[0-9]+)?");

    private static final Type<?> NAME_KINDS = Types.code(NameKind.VOCABULARY);
    private static final Type<?> RELATIONS = Types.code(RoleRelation.VOCABULARY);

    private final Filling filling;

    /** The posts whose roles somebody has. */
    private final Set<Thing> held = new HashSet<>();

    /** The ids of the areas that somebody represents. */
    private final Set<String> represented = new HashSet<>();

    PopoloRecords(Filling filling) {
        this.filling = filling;
    }

    /**
     * A role.
     *
     * @param cited the statements that it cites
     */
    record Held(Thing holder, RecordDraft role, List<DataObject> cited) {}

    private static EntityValue requireId(Thing thing) {
        thing.texts("id").forEach(EntityValue::use);
        return thing.id().orElseThrow();
    }

    /** The record of a person without roles. */
    RecordDraft person(Thing thing, List<DataObject> cited) {
        RecordDraft person = filling.person(requireId(thing));
        for (EntityNode said : thing.nodes()) {
            name(said).ifPresent(name -> person.addPart("names", name));
            otherNames(person, said, "person");
            filling.lifetime(
                    person,
                    "bornOn",
                    said.text("birth_date").stream().toList(),
                    "diedOn",
                    said.text("death_date").stream().toList());
            said.text("gender")
                    .ifPresent(text -> filling.code("gender", Gender.VOCABULARY, text)
                            .ifPresent(code -> person.take("gender", code, text)));
            said.text("image").ifPresent(url -> filling.photo(person, url));
            said.text("email").ifPresent(text -> filling.contact(person, ContactChannel.EMAIL.toString(), text));
            for (EntityNode contact : said.nodes("contact_details", "person.contact_details")) {
                contact(person, contact, true);
            }
            common(person, said, "person", cited);
        }
        person.protect(thing.entities());
        return person;
    }

    /**
     * A way to reach somebody, or an address of a person. What has no code keeps the words of the source for it.
     *
     * @param isOfPerson whether the record can have addresses
     */
    private void contact(RecordDraft person, EntityNode contact, boolean isOfPerson) {
        Optional<EntityValue> value = contact.text("value");
        Optional<EntityValue> type = contact.text("type");
        if (value.isEmpty()) {
            return;
        }
        if (isOfPerson && type.filter(said -> said.text().equals("address")).isPresent()) {
            filling.address(person, value.get());
        } else if (type.isPresent() && filling.hasTable("contact")) {
            filling.contact(
                    person,
                    filling.code("contact", ContactChannel.VOCABULARY, type.get())
                            .orElse(""),
                    value.get());
        } else {
            filling.contact(person, type.map(EntityValue::text).orElse(""), value.get());
        }
        type.filter(said -> said.fate() != EntityValue.Fate.REJECTED).ifPresent(EntityValue::use);
    }

    /** The record of an organisation. */
    RecordDraft organisation(Thing thing, PopoloDocument document, List<DataObject> cited) {
        RecordDraft organisation = filling.organisation(requireId(thing));
        List<EntityValue> parents = new ArrayList<>();
        for (EntityNode said : thing.nodes()) {
            name(said).ifPresent(name -> organisation.addPart("names", name));
            otherNames(organisation, said, "organization");
            said.text("classification")
                    .ifPresent(text -> filling.code("classification", OrganisationKind.VOCABULARY, text)
                            .ifPresent(code -> organisation.addText("kinds", code, text)));
            filling.lifetime(
                    organisation,
                    "foundedOn",
                    said.text("founding_date").stream().toList(),
                    "dissolvedOn",
                    said.text("dissolution_date").stream().toList());
            said.text("description").ifPresent(text -> organisation.take("description", text));
            said.text("parent_id").ifPresent(parents::add);
            for (EntityNode contact : said.nodes("contact_details", "organization.contact_details")) {
                contact(organisation, contact, false);
            }
            common(organisation, said, "organization", cited);
        }
        thing.within("parent").flatMap(Thing::id).ifPresent(parents::add);
        rejectAmbiguous(parents, thing, document);
        if (thing.nodes().stream()
                .anyMatch(node -> CHILD.matcher(node.entity().pointer()).matches())) {
            parents.addAll(thing.around(PopoloKind.ORGANISATION));
        }
        refer(organisation, "parent", parents, document);
        organisation.protect(thing.entities());
        return organisation;
    }

    /**
     * Takes the first of some references to an organisation. Others that lead elsewhere are rivals of it.
     *
     * @param ids what was said, the nearest first
     */
    private static void refer(RecordDraft draft, String attribute, List<EntityValue> ids, PopoloDocument document) {
        for (EntityValue id : ids) {
            boolean differs = !id.text().equals(ids.get(0).text());
            if (differs || id.equals(ids.get(0))) {
                boolean isKnown =
                        document.find(PopoloKind.ORGANISATION, id.text()).isPresent();
                Filling.refer(draft, attribute, id, isKnown);
            }
            if (differs) {
                ids.get(0).remark(EntityFault.LINK_DIFFERS);
            }
            id.use();
        }
    }

    /** Rejects the ids that several organisations have, and leaves them out. */
    private static void rejectAmbiguous(List<EntityValue> ids, Thing thing, PopoloDocument document) {
        List<EntityValue> ambiguous = ambiguous(ids, thing, PopoloKind.ORGANISATION, document);
        ambiguous.forEach(id -> id.reject(EntityFault.LINK_AMBIGUOUS));
        ids.removeAll(ambiguous);
    }

    /** The ids that several entities have, so that nobody knows which is meant, unless the thing stands in one of them. */
    private static List<EntityValue> ambiguous(
            List<EntityValue> ids, Thing thing, PopoloKind kind, PopoloDocument document) {
        List<String> around = thing.around(kind).stream().map(EntityValue::text).toList();
        return ids.stream()
                .filter(id -> document.isAmbiguous(kind, id.text()) && !around.contains(id.text()))
                .toList();
    }

    /** The name of an object, with its parts; without a whole name the parts are rejected. */
    private Optional<RecordDraft> name(EntityNode said) {
        Optional<EntityValue> full = said.text("name");
        if (full.isEmpty()) {
            PARTS.forEach(part -> said.text(part.getKey()).ifPresent(text -> text.reject(EntityFault.NAME_MISSING)));
            return Optional.empty();
        }
        RecordDraft name = filling.part(Name.SHAPE);
        name.take("full", full.get());
        PARTS.forEach(part -> said.text(part.getKey()).ifPresent(text -> name.take(part.getValue(), text)));
        return Optional.of(name);
    }

    private void otherNames(RecordDraft record, EntityNode said, String called) {
        for (EntityNode other : said.nodes("other_names", called + ".other_names")) {
            RecordDraft name = name(other).orElse(null);
            if (name != null) {
                other.text("note").ifPresent(note -> {
                    // A note is free text; only a table says that it must be a code.
                    if (filling.hasTable("note") || Filling.isCode(NAME_KINDS, note.text())) {
                        filling.code("note", NameKind.VOCABULARY, note)
                                .ifPresent(code -> name.take("kind", code, note));
                    }
                });
                other.text("lang").ifPresent(language -> name.take("language", language));
                filling.period(
                        name,
                        other.text("start_date").stream().toList(),
                        other.text("end_date").stream().toList());
                record.addPart("names", name);
            }
        }
    }

    private void common(RecordDraft record, EntityNode said, String called, List<DataObject> cited) {
        for (EntityNode identifier : said.nodes("identifiers", called + ".identifiers")) {
            identifier.text("identifier").ifPresent(text -> {
                Optional<EntityValue> scheme = identifier.text("scheme");
                if (scheme.isPresent()) {
                    filling.identify(record, scheme.get().text(), text, called.equals("person"));
                    scheme.get().use();
                } else {
                    text.reject(EntityFault.SCHEME_MISSING);
                }
            });
        }
        for (EntityNode link : said.nodes("links", called + ".links")) {
            link.text("url").ifPresent(url -> filling.link(record, url, link.text("note")));
        }
        sources(record, said, called, cited);
    }

    private void sources(RecordDraft object, EntityNode said, String called, List<DataObject> cited) {
        for (EntityNode source : said.nodes("sources", called + ".sources")) {
            source.text("url")
                    .flatMap(url -> filling.source(object, url, source.text("note")))
                    .ifPresent(cited::add);
        }
    }

    /** The role that a membership tells of; if it tells of none, it is rejected. */
    Optional<Held> role(Thing membership, PopoloDocument document) {
        Optional<Thing> member = membership.within("member");
        List<EntityValue> holders = Stream.of(
                        membership.targets("person_id", "person"),
                        membership.around(PopoloKind.PERSON),
                        member.filter(thing -> thing.kind() == PopoloKind.PERSON).flatMap(Thing::id).stream()
                                .toList())
                .flatMap(List::stream)
                .toList();
        if (membership.isAmbiguous("person")
                || membership.isAmbiguous("member")
                || !ambiguous(holders, membership, PopoloKind.PERSON, document).isEmpty()) {
            return rejected(membership, EntityFault.LINK_AMBIGUOUS);
        }
        if (holders.isEmpty()) {
            if (member.filter(thing -> thing.kind() == PopoloKind.ORGANISATION).isPresent()) {
                // In order, but only persons have roles.
                membership.entities().forEach(entity -> {
                    entity.leaveOut("holder-is-organisation, membership.member");
                    entity.ignore();
                });
                return Optional.empty();
            }
            return rejected(membership, member.isPresent() ? EntityFault.NO_PERSON : EntityFault.LINK_MISSING);
        }
        Optional<Thing> holder = document.find(PopoloKind.PERSON, holders.get(0).text());
        if (holder.isEmpty()) {
            return rejected(membership, EntityFault.LINK_NOT_FOUND);
        }
        if (holders.stream().anyMatch(id -> !id.text().equals(holders.get(0).text()))) {
            return rejected(membership, EntityFault.SEVERAL_PERSONS);
        }
        Optional<Thing> post = post(membership, document);
        if (Stream.concat(Stream.of(membership), post.stream())
                .anyMatch(thing -> isInAmbiguousOrganisation(thing, document))) {
            return rejected(membership, EntityFault.LINK_AMBIGUOUS);
        }
        RecordDraft role = filling.part(Role.SHAPE);
        List<EntityValue> organisations = new ArrayList<>(organisations(membership));
        post.ifPresent(thing -> organisations.addAll(organisations(thing)));
        refer(role, "organisation", organisations, document);
        List<EntityValue> represented = new ArrayList<>(membership.targets("on_behalf_of_id", "on_behalf_of"));
        rejectAmbiguous(represented, membership, document);
        refer(role, "onBehalfOf", represented, document);
        List<EntityNode> values = new ArrayList<>(membership.nodes());
        post.ifPresent(thing -> values.addAll(thing.nodes()));
        List<EntityValue> coded = new ArrayList<>();
        titles(role, membership, coded);
        post.ifPresent(thing -> thing.nodes().forEach(said -> titles(role, said, coded, List.of())));
        boolean isSeat = isSeat(organisations, document);
        values.forEach(said -> represents(role, said, isSeat, document));
        coded.stream().filter(text -> !role.has("title")).findFirst().ifPresent(text -> role.take("title", text));
        if (role.isEmpty()) {
            return rejected(membership, EntityFault.LINK_MISSING);
        }
        filling.period(role, membership.texts("start_date"), membership.texts("end_date"));
        membership.id().ifPresent(id -> role.set("key", EntityIds.local(id.text())));
        membership.texts("id").forEach(EntityValue::use);
        holders.forEach(EntityValue::use);
        post.ifPresent(held::add);
        List<DataObject> cited = new ArrayList<>();
        membership.nodes().forEach(said -> sources(role, said, "membership", cited));
        role.protect(membership.entities());
        return Optional.of(new Held(holder.get(), role, cited));
    }

    private static boolean isInAmbiguousOrganisation(Thing thing, PopoloDocument document) {
        return thing.isAmbiguous("organization")
                || !ambiguous(organisations(thing), thing, PopoloKind.ORGANISATION, document)
                        .isEmpty();
    }

    private static Optional<Held> rejected(Thing membership, EntityFault fault) {
        membership.entities().forEach(entity -> entity.reject(fault));
        return Optional.empty();
    }

    /** The organisations that a membership or a post names, and those in which it stands. */
    private static List<EntityValue> organisations(Thing thing) {
        return Stream.concat(
                        thing.targets("organization_id", "organization").stream(),
                        thing.around(PopoloKind.ORGANISATION).stream())
                .toList();
    }

    private static Optional<Thing> post(Thing membership, PopoloDocument document) {
        List<EntityValue> ids = membership.texts("post_id");
        if (ids.isEmpty()) {
            return membership.within("post").or(() -> membership.aroundThing(PopoloKind.POST));
        }
        Optional<Thing> post = document.find(PopoloKind.POST, ids.get(0).text());
        for (EntityValue id : ids) {
            if (document.isAmbiguous(PopoloKind.POST, id.text())) {
                id.reject(EntityFault.LINK_AMBIGUOUS);
                post = Optional.empty();
            } else if (post.isPresent() && id.text().equals(ids.get(0).text())) {
                id.use();
            } else {
                id.reject(EntityFault.LINK_NOT_FOUND);
            }
        }
        return post;
    }

    /** Takes the titles of a membership. If it is there twice with two roles, one is a rival of the other. */
    private void titles(RecordDraft role, Thing membership, List<EntityValue> coded) {
        List<EntityValue> firsts = Stream.of("role", "label")
                .flatMap(property -> membership.texts(property).stream().limit(1))
                .toList();
        membership.nodes().forEach(said -> titles(role, said, coded, firsts));
    }

    /**
     * Takes a role that is a code as the relation, and the first text of the others as the title.
     *
     * @param coded takes up the texts for which the table of the map has a code
     * @param firsts the texts of which a different one of the same property is a rival
     */
    private void titles(RecordDraft role, EntityNode said, List<EntityValue> coded, List<EntityValue> firsts) {
        said.text("role").ifPresent(text -> {
            boolean isRelation =
                    filling.hasTable("role") ? filling.isInTable("role", text) : Filling.isCode(RELATIONS, text.text());
            if (isRelation) {
                filling.code("role", RoleRelation.VOCABULARY, text).ifPresent(code -> {
                    role.take("relation", code, text);
                    if (filling.hasTable("role")) {
                        coded.add(text);
                    }
                });
            } else {
                title(role, text, firsts);
            }
        });
        said.text("label").ifPresent(text -> title(role, text, firsts));
    }

    /** Takes the first title; further ones are other words for it, such as the label of a post, or rivals. */
    private static void title(RecordDraft role, EntityValue text, List<EntityValue> firsts) {
        boolean isRival = firsts.stream()
                .anyMatch(first -> first.property().equals(text.property())
                        && !first.text().equals(text.text()));
        if (isRival || !role.has("title") || role.says("title", text.text())) {
            role.take("title", text);
        } else {
            role.support("title", text);
        }
    }

    /** Whether a role is one in a parliament, so that the area that is told of is that of the seat. */
    private boolean isSeat(List<EntityValue> organisations, PopoloDocument document) {
        return organisations.stream()
                .flatMap(id -> document.find(PopoloKind.ORGANISATION, id.text()).stream())
                .flatMap(thing -> thing.nodes().stream())
                .flatMap(said -> said.text("classification").stream())
                .flatMap(text -> filling.code("classification", OrganisationKind.VOCABULARY, text).stream())
                .anyMatch(OrganisationKind.PARLIAMENT.toString()::equals);
    }

    /**
     * Takes the area of a seat in a parliament as what the role represents. The area of another post is where its holder
     * works, such as that of a chief of police, and represents nobody.
     */
    private void represents(RecordDraft role, EntityNode said, boolean isSeat, PopoloDocument document) {
        List<EntityNode> areas = said.nodes("area", "area");
        Optional<EntityValue> areaId = said.text("area_id");
        if (!isSeat) {
            if (!areas.isEmpty() || areaId.isPresent()) {
                said.entity().leaveOut("area-of-no-seat");
            }
            return;
        }
        for (EntityNode area : areas) {
            area.text("name").ifPresent(name -> role.take("represents", name));
            area.texts("id").forEach(EntityValue::use);
        }
        areaId.ifPresent(id -> {
            if (document.isAmbiguousArea(id.text())) {
                id.reject(EntityFault.LINK_AMBIGUOUS);
                return;
            }
            Optional<EntityNode> area = document.area(id.text());
            Optional<EntityValue> name = area.flatMap(node -> node.text("name"));
            if (name.isPresent()) {
                role.take("represents", name.get());
                area.get().texts("id").forEach(EntityValue::use);
                represented.add(id.text());
                id.use();
            } else {
                id.reject(EntityFault.LINK_NOT_FOUND);
            }
        });
    }

    /** Says of each post and each area whether a role tells of it. */
    void posts(PopoloDocument document) {
        document.areas().forEach((id, area) -> {
            if (!represented.contains(id)) {
                area.entity().ignore();
            }
        });
        for (Thing thing : document.things()) {
            if (thing.kind() == PopoloKind.POST) {
                if (held.contains(thing)) {
                    thing.texts("id").forEach(EntityValue::use);
                } else {
                    thing.entities().forEach(Entity::ignore);
                }
            }
        }
    }
}
