package org.amparo.exchange.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.amparo.data.DataArray;
import org.amparo.data.DataNull;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.exchange.ExchangeException;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/** A Popolo document taken apart: entities in lists and in each other, by their class and id. */
final class PopoloDocument {

    private final ToIntFunction<String> lines;

    /** All entities, in the order in which they stand. */
    private final List<Thing> order = new ArrayList<>();

    private final Map<PopoloKind, Map<String, Thing>> known = new EnumMap<>(PopoloKind.class);
    private final Map<String, EntityNode> areas = new LinkedHashMap<>();

    /** How many entities of a class that stand in no other one have an id. */
    private final Map<PopoloKind, Map<String, Integer>> wholes = new EnumMap<>(PopoloKind.class);

    private final Set<String> ambiguousAreas = new HashSet<>();
    private final List<Entity> others = new ArrayList<>();

    private PopoloDocument(ToIntFunction<String> lines) {
        this.lines = lines;
    }

    /**
     * Takes a document apart.
     *
     * @param lines gives the line of a pointer
     * @throws ExchangeException {@code not-popolo} if it is neither an object nor an array
     */
    static PopoloDocument of(DataValue value, ToIntFunction<String> lines) {
        PopoloDocument document = new PopoloDocument(lines);
        if (value instanceof DataArray array) {
            document.items(array, "", null);
        } else if (value instanceof DataObject object && PopoloKind.isDocument(object)) {
            object.members().forEach(document::list);
        } else if (value instanceof DataObject object) {
            document.item(object, "", null);
        } else {
            throw new ExchangeException("not-popolo", "Expected an object or an array.");
        }
        document.openAll();
        return document;
    }

    /** An entity: the objects that tell of it, and the one around it. */
    static final class Thing {

        private final PopoloKind kind;
        private final List<EntityNode> nodes = new ArrayList<>();
        private final List<Thing> around = new ArrayList<>();
        private final Map<String, Thing> within = new LinkedHashMap<>();

        /** The members with an object whose id several entities have. */
        private final Set<String> ambiguous = new HashSet<>();

        /** Whether one of the objects is more than a repetition within another entity. */
        private boolean isWhole;

        Thing(PopoloKind kind) {
            this.kind = kind;
        }

        private void add(EntityNode node, @Nullable Thing in, boolean whole) {
            nodes.add(whole ? 0 : nodes.size(), node);
            isWhole |= whole;
            if (in != null) {
                around.add(in);
            }
        }

        PopoloKind kind() {
            return kind;
        }

        /** The objects that tell of it: the whole one first, then those that repeat some of it within others. */
        List<EntityNode> nodes() {
            return nodes;
        }

        EntityNode first() {
            return nodes.get(0);
        }

        List<Entity> entities() {
            return nodes.stream().map(EntityNode::entity).toList();
        }

        Optional<EntityValue> id() {
            return first().text("id");
        }

        /** The texts of a member. */
        List<EntityValue> texts(String member) {
            return nodes.stream().flatMap(node -> node.text(member).stream()).toList();
        }

        /** The ids of what a member with an id, and one with an object, lead to. */
        List<EntityValue> targets(String idMember, String member) {
            return Stream.concat(texts(idMember).stream(), within(member).flatMap(Thing::id).stream())
                    .toList();
        }

        /** The entity in a member. */
        Optional<Thing> within(String member) {
            return Optional.ofNullable(within.get(member));
        }

        /** Whether the object in a member has an id that several entities have. */
        boolean isAmbiguous(String member) {
            return ambiguous.contains(member);
        }

        /** The first entity of a class in which it stands. */
        Optional<Thing> aroundThing(PopoloKind ofKind) {
            return around.stream().filter(thing -> thing.kind == ofKind).findFirst();
        }

        /** The ids of all entities of a class in which it stands. */
        List<EntityValue> around(PopoloKind ofKind) {
            return around.stream()
                    .filter(thing -> thing.kind == ofKind)
                    .flatMap(thing -> thing.id().stream())
                    .distinct()
                    .toList();
        }
    }

    List<Thing> things() {
        return order;
    }

    /** Entities that are of no class, or cannot be told from others. */
    List<Entity> others() {
        return others;
    }

    /** The areas by their ids. */
    Map<String, EntityNode> areas() {
        return areas;
    }

    /** Whether several areas have an id. */
    boolean isAmbiguousArea(String id) {
        return ambiguousAreas.contains(id);
    }

    Optional<EntityNode> area(String id) {
        return Optional.ofNullable(areas.get(id));
    }

    /** Whether several entities of a class have an id, so that nobody knows which one is meant by it. */
    boolean isAmbiguous(PopoloKind kind, String id) {
        return wholes.getOrDefault(kind, Map.of()).getOrDefault(id, 0) > 1;
    }

    Optional<Thing> find(PopoloKind kind, String id) {
        return Optional.ofNullable(known.getOrDefault(kind, Map.of()).get(id));
    }

    /** Takes a member of a document. */
    private void list(String name, DataValue value) {
        String pointer = Pointer.ROOT.member(name).toString();
        PopoloKind kind = PopoloKind.ofList(name).orElse(null);
        if (name.equals("areas") && value instanceof DataArray array) {
            areas(array, pointer);
        } else if (kind == null) {
            // Events and what is said of the document.
            EntityNode node = Entity.of(value, pointer, lines)
                    .node(DataObject.builder().put(name, value).build(), "", "document", ".");
            node.entity().ignore();
            others.add(node.entity());
        } else if (value instanceof DataArray array) {
            items(array, pointer, kind);
        } else if (value != DataNull.NULL) {
            refuse(value, pointer, EntityFault.NO_LIST);
        }
    }

    /** Takes the areas, of which roles may tell. The first of an id is found by it. */
    private void areas(DataArray array, String pointer) {
        for (int i = 0; i < array.items().size(); i++) {
            String at = pointer + "/" + i;
            DataValue item = array.items().get(i);
            if (!(item instanceof DataObject object)) {
                refuse(item, at, EntityFault.NO_SINGLE_OBJECT);
                continue;
            }
            Entity entity = Entity.of(item, at, lines);
            EntityNode area = entity.node(object, at, "area", ".");
            Optional<String> id = area.text("id").map(EntityValue::text);
            if (id.isEmpty()) {
                entity.ignore();
            } else if (areas.putIfAbsent(id.get(), area) != null) {
                ambiguousAreas.add(id.get());
                entity.ignore();
            }
            others.add(entity);
        }
    }

    private void items(DataArray array, String pointer, @Nullable PopoloKind kind) {
        for (int i = 0; i < array.items().size(); i++) {
            item(array.items().get(i), pointer + "/" + i, kind);
        }
    }

    private void item(DataValue value, String pointer, @Nullable PopoloKind ofList) {
        if (!(value instanceof DataObject object)) {
            refuse(value, pointer, EntityFault.NO_SINGLE_OBJECT);
            return;
        }
        PopoloKind kind = ofList == null ? PopoloKind.of(object).orElse(null) : ofList;
        if (kind == null) {
            refuse(value, pointer, EntityFault.NO_CLASS);
        } else {
            add(kind, object, pointer, null, true);
        }
    }

    private void refuse(DataValue value, String pointer, EntityFault fault) {
        Entity entity = Entity.of(value, pointer, lines);
        if (value instanceof DataObject object) {
            entity.node(object, pointer, EntityNode.OTHER, ".");
        }
        entity.reject(fault);
        others.add(entity);
    }

    /**
     * Adds an entity, unless another one that is whole has its id. One within another entity is not told from several
     * that have its id.
     *
     * @param around the entity that it is a part of
     * @param isWhole whether it is more than a repetition within another entity
     * @return the entity of the id
     */
    private Optional<Thing> add(
            PopoloKind kind, DataObject object, String pointer, @Nullable Thing around, boolean isWhole) {
        Entity entity = Entity.of(object, pointer, lines);
        EntityNode node = entity.node(object, pointer, kind.word(), ".");
        Optional<EntityValue> id = node.text("id");
        Thing same = id.flatMap(said -> find(kind, said.text())).orElse(null);
        if (isWhole) {
            id.ifPresent(said ->
                    wholes.computeIfAbsent(kind, ofKind -> new HashMap<>()).merge(said.text(), 1, Integer::sum));
        }
        boolean needsId = kind == PopoloKind.PERSON || kind == PopoloKind.ORGANISATION;
        if (node.count() > FtmLine.MOST_VALUES) {
            entity.reject(EntityFault.TOO_MANY_VALUES);
        } else if (needsId && id.isEmpty()) {
            entity.reject(EntityFault.ID_MISSING);
        } else if (same != null && same.isWhole && isWhole) {
            entity.reject(EntityFault.DUPLICATE_ID);
        } else if (!isWhole && isAmbiguous(kind, object)) {
            entity.reject(EntityFault.LINK_AMBIGUOUS);
        }
        if (entity.fate() == Entity.Fate.REJECTED) {
            others.add(entity);
            return Optional.empty();
        }
        if (same != null) {
            same.add(node, around, isWhole);
            open(same, node);
            return Optional.of(same);
        }
        Thing thing = new Thing(kind);
        thing.add(node, around, isWhole);
        order.add(thing);
        id.ifPresent(said ->
                known.computeIfAbsent(kind, ofKind -> new LinkedHashMap<>()).put(said.text(), thing));
        return Optional.of(thing);
    }

    /** Takes the entities out of others; those that are found on the way, too. */
    private void openAll() {
        for (int i = 0; i < order.size(); i++) {
            Thing thing = order.get(i);
            List.copyOf(thing.nodes()).forEach(node -> open(thing, node));
        }
    }

    private void open(Thing thing, EntityNode node) {
        switch (thing.kind()) {
            case PERSON -> inner(thing, node, "memberships", PopoloKind.MEMBERSHIP);
            case ORGANISATION -> {
                inner(thing, node, "memberships", PopoloKind.MEMBERSHIP);
                inner(thing, node, "posts", PopoloKind.POST);
                inner(thing, node, "children", PopoloKind.ORGANISATION);
                repeated(thing, node, "parent", PopoloKind.ORGANISATION);
            }
            case MEMBERSHIP -> {
                repeated(thing, node, "person", PopoloKind.PERSON);
                repeated(thing, node, "organization", PopoloKind.ORGANISATION);
                repeated(thing, node, "on_behalf_of", PopoloKind.ORGANISATION);
                repeated(thing, node, "post", PopoloKind.POST);
                node.open(
                        "member",
                        (object, pointer) -> PopoloKind.of(object)
                                .or(() -> Optional.of(PopoloKind.PERSON).filter(kind -> isKnown(kind, object)))
                                .or(() -> Optional.of(PopoloKind.ORGANISATION).filter(kind -> isKnown(kind, object)))
                                .ifPresentOrElse(
                                        kind -> repeated(thing, "member", kind, object, pointer),
                                        () -> refuse(object, pointer, EntityFault.NO_CLASS)));
            }
            case POST -> {
                repeated(thing, node, "organization", PopoloKind.ORGANISATION);
                inner(thing, node, "memberships", PopoloKind.MEMBERSHIP);
            }
        }
    }

    private boolean isKnown(PopoloKind kind, DataObject object) {
        return object.member("id").orElse(null) instanceof DataString id
                && find(kind, id.text()).isPresent();
    }

    private boolean isAmbiguous(PopoloKind kind, DataObject object) {
        return object.member("id").orElse(null) instanceof DataString id && isAmbiguous(kind, id.text());
    }

    private void inner(Thing thing, EntityNode node, String member, PopoloKind kind) {
        node.open(member, (object, pointer) -> add(kind, object, pointer, thing, false));
    }

    private void repeated(Thing thing, EntityNode node, String member, PopoloKind kind) {
        node.open(member, (object, pointer) -> repeated(thing, member, kind, object, pointer));
    }

    private void repeated(Thing thing, String member, PopoloKind kind, DataObject object, String pointer) {
        add(kind, object, pointer, null, false).ifPresent(inner -> thing.within.put(member, inner));
        if (isAmbiguous(kind, object)) {
            thing.ambiguous.add(member);
        }
    }
}
