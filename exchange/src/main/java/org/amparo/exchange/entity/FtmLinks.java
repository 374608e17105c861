package org.amparo.exchange.entity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.data.DataObject;
import org.amparo.people.Role;
import org.jspecify.annotations.Nullable;

/** Links of FollowTheMoney as roles of persons. */
final class FtmLinks {

    private static final String OCCUPANCY = "Occupancy";

    private static final Map<String, Link> LINKS = Map.of(
            "Membership",
            new Link("member", "member", "organization"),
            "Directorship",
            new Link("director", "director", "organization"),
            "Employment",
            new Link("employee", "employee", "employer"),
            OCCUPANCY,
            new Link("office-holder", "holder", ""));

    /** How many roles a line may tell of: each of its persons looks it up again. */
    private static final int MOST_ROLES = 1000;

    private final Filling filling;
    private final FtmIndex index;
    private final FtmFile file;

    FtmLinks(Filling filling, FtmIndex index, FtmFile file) {
        this.filling = filling;
        this.index = index;
        this.file = file;
    }

    /** A schema: the relation, and the properties for the person and the organisation. */
    private record Link(String relation, String holder, String organisation) {}

    /**
     * A role.
     *
     * @param sources the statements that it cites
     */
    record Held(RecordDraft role, List<DataObject> sources) {}

    private static Link link(FtmLine line) {
        Link link = LINKS.get(line.schema());
        if (link == null) {
            throw new IllegalStateException("Every link has a schema of its own.");
        }
        return link;
    }

    /** Whose roles they are. */
    static List<EntityValue> holders(FtmLine line) {
        return line.properties().texts(link(line).holder());
    }

    /** The posts that somebody holds. */
    static List<EntityValue> posts(FtmLine line) {
        return line.schema().equals(OCCUPANCY) ? line.properties().texts("post") : List.of();
    }

    /** Says what becomes of a line; if it tells of no role, it is rejected. */
    void account(FtmLine line) throws IOException {
        List<EntityValue> holders = known(line);
        List<Place> places = places(line);
        boolean isOfOrganisation = holders(line).stream().anyMatch(this::isOrganisationHolder);
        if (isOfOrganisation) {
            line.entity()
                    .leaveOut("holder-is-organisation, " + line.schema() + "."
                            + link(line).holder());
        }
        if (holders.isEmpty() && isOfOrganisation && line.entity().problems().isEmpty()) {
            line.entity().ignore();
        } else if (holders.isEmpty() || places.isEmpty()) {
            if (line.entity().problems().isEmpty()) {
                line.entity().reject(EntityFault.LINK_MISSING);
            } else {
                line.entity().rejectAsItIs();
            }
        } else if (holders.size() * places.size() > MOST_ROLES) {
            line.entity().reject(EntityFault.TOO_MANY_VALUES);
        } else {
            roles(line, holders.get(0).text());
            line.id().use();
            holders(line).stream().filter(this::isHolder).forEach(EntityValue::use);
        }
    }

    /** The roles of a person that a line tells of; none if it is rejected. */
    private List<Held> roles(FtmLine line, String person) throws IOException {
        List<EntityValue> holders = known(line);
        List<Place> places = places(line);
        List<Held> roles = new ArrayList<>();
        if (holders.size() * places.size() <= MOST_ROLES) {
            for (int i = 0; i < places.size(); i++) {
                roles.add(role(line, places.get(i), i));
            }
        }
        return holders.stream().anyMatch(holder -> holder.text().equals(person)) ? roles : List.of();
    }

    /** The persons that the file has, each once. */
    private List<EntityValue> known(FtmLine line) {
        return once(holders(line).stream().filter(this::isHolder));
    }

    /** Values of different texts. */
    private static List<EntityValue> once(Stream<EntityValue> values) {
        Map<String, EntityValue> once = new LinkedHashMap<>();
        values.limit(MOST_ROLES + 1).forEach(said -> once.putIfAbsent(said.text(), said));
        return List.copyOf(once.values());
    }

    private List<Place> places(FtmLine line) throws IOException {
        List<Place> places = new ArrayList<>();
        if (line.schema().equals(OCCUPANCY)) {
            for (EntityValue post : once(posts(line).stream())) {
                if (places.size() <= MOST_ROLES) {
                    places.addAll(places(post));
                }
            }
        } else {
            organisations(line.properties(), link(line).organisation())
                    .forEach(organisation -> places.add(new Place(organisation, null, List.of())));
        }
        return places;
    }

    /** The organisations in a property, each once. */
    private List<EntityValue> organisations(EntityNode properties, String property) {
        List<EntityValue> all =
                properties.texts(property).stream().filter(this::isOrganisation).toList();
        all.forEach(EntityValue::use);
        return once(all.stream());
    }

    /**
     * Where somebody has a role.
     *
     * @param post what leads to the name of the post
     */
    private record Place(
            @Nullable EntityValue organisation, @Nullable EntityValue post, List<EntityValue> titles) {}

    private boolean isHolder(EntityValue holder) {
        if (index.isPerson(holder.text())) {
            return true;
        }
        if (!isOrganisationHolder(holder)) {
            holder.reject(index.fault(holder.text(), EntityFault.NO_PERSON));
        }
        return false;
    }

    /** A company that is a member or a director is in order, but only persons have roles. */
    private boolean isOrganisationHolder(EntityValue holder) {
        return index.isOne(FtmKind.ORGANISATION, holder.text());
    }

    /** An organisation that is not in the file may be in another one, under the same id. */
    private boolean isOrganisation(EntityValue organisation) {
        boolean isFine = !index.has(organisation.text()) || index.isOne(FtmKind.ORGANISATION, organisation.text());
        if (!isFine) {
            organisation.reject(index.fault(organisation.text(), EntityFault.NO_ORGANISATION));
        } else if (!index.has(organisation.text())) {
            organisation.remark(EntityFault.DANGLING_REFERENCE);
        }
        return isFine;
    }

    /** The places of a post: one for each of its organisations. */
    private List<Place> places(EntityValue post) throws IOException {
        if (!index.isOne(FtmKind.POSITION, post.text())) {
            post.reject(index.fault(post.text(), EntityFault.NO_POSITION));
            return List.of();
        }
        FtmLine position = file.at(index.number(post.text()));
        List<EntityValue> titles = position.properties().texts("name");
        List<Place> places = organisations(position.properties(), "organization").stream()
                .map(organisation -> new Place(organisation, post, titles))
                .toList();
        return places.isEmpty() ? List.of(new Place(null, post, titles)) : places;
    }

    private Held role(FtmLine line, Place place, int number) {
        String key = number == 0 ? line.id().text() : line.id().text() + "\n" + number;
        RecordDraft role = filling.part(Role.SHAPE).set("key", EntityIds.local(key));
        role.take("relation", link(line).relation(), line.schemaSaid());
        if (place.post() != null) {
            role.support(place.post());
        }
        if (place.organisation() != null) {
            role.refer("organisation", Filling.organisationId(place.organisation()), place.organisation());
        }
        place.titles().forEach(title -> role.take("title", title));
        EntityNode properties = line.properties();
        if (place.post() == null) {
            properties.texts("role").forEach(title -> role.take("title", title));
        }
        filling.period(role, properties.texts("startDate"), properties.texts("endDate"));
        role.protect(List.of(line.entity()));
        return new Held(role, filling.sources(role, properties.texts("sourceUrl")));
    }

    /** Says which values of a post are used by the roles of those who hold it. */
    void position(FtmLine position) {
        if (!index.isHeld(position.id().text())) {
            position.entity().ignore();
            return;
        }
        position.id().use();
        position.schemaSaid().use();
        position.properties().texts("name").forEach(EntityValue::use);
        organisations(position.properties(), "organization");
    }

    /** The roles of a person, of all lines that tell of them. */
    List<Held> of(String person) throws IOException {
        List<Held> roles = new ArrayList<>();
        for (int number : index.links(person)) {
            roles.addAll(roles(file.at(number), person));
        }
        return roles;
    }
}
