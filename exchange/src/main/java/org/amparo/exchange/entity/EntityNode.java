package org.amparo.exchange.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.amparo.Person;
import org.amparo.data.DataArray;
import org.amparo.data.DataNull;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.disclosure.SuspectMembers;
import org.amparo.shape.Pointer;

/**
 * An object of an entity. Its values are asked for by name, and are counted whether they were asked for or not: an item
 * of an array is a value.
 */
final class EntityNode {

    /** A name that is a word, and no text that somebody has put in the place of a name. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z_@$][A-Za-z0-9_@:.-]{0,63}");

    /** The row of the account for other names. */
    static final String OTHER = "(other)";

    private final Entity entity;
    private final DataObject object;
    private final String at;
    private final String name;
    private final String separator;
    private final Map<String, List<EntityValue>> asked = new LinkedHashMap<>();

    /** The members whose items have objects or entities of their own. */
    private final Set<String> opened = new TreeSet<>();

    private boolean refuses;

    /**
     * An object.
     *
     * @param at its pointer
     * @param name what it is, in the account
     * @param separator what stands behind that name
     */
    EntityNode(Entity entity, DataObject object, String at, String name, String separator) {
        this.entity = entity;
        this.object = object;
        this.at = at;
        this.name = name;
        this.separator = separator;
    }

    Entity entity() {
        return entity;
    }

    boolean has(String member) {
        return object.member(member).isPresent();
    }

    /** The strings of a member, which is one or an array of them; others are rejected. */
    List<EntityValue> texts(String member) {
        List<EntityValue> known = asked.get(member);
        if (known == null) {
            known = object.member(member).map(value -> valuesOf(member, value)).orElse(List.of());
            known.stream()
                    .filter(said -> said.fate() == EntityValue.Fate.IGNORED
                            && said.text().isEmpty())
                    .forEach(said -> said.reject(EntityFault.NO_TEXT));
            asked.put(member, known);
        }
        return known.stream()
                .filter(said -> said.fate() != EntityValue.Fate.REJECTED && said.fate() != EntityValue.Fate.EMPTY)
                .toList();
    }

    /** The string of a member; an array of them has no first. */
    Optional<EntityValue> text(String member) {
        if (object.member(member).filter(DataArray.class::isInstance).isPresent() && !asked.containsKey(member)) {
            EntityValue said = new EntityValue(entity, row(member), pointer(member), "");
            asked.put(member, List.of(said.reject(EntityFault.NO_SINGLE_TEXT)));
        }
        return texts(member).stream().findFirst();
    }

    /** The objects of a member, which is one or an array of them; others are rejected. */
    List<EntityNode> nodes(String member, String called) {
        List<EntityNode> nodes = new ArrayList<>();
        open(member, (child, pointer) -> nodes.add(entity.node(child, pointer, called, ".")));
        return nodes;
    }

    /** Takes an object, and where it stands. */
    @FunctionalInterface
    interface ObjectSink {
        void take(DataObject object, String pointer);
    }

    /** Hands on the objects of a member that are entities of their own; others are rejected. */
    void open(String member, ObjectSink sink) {
        if (!opened.add(member)) {
            return;
        }
        DataValue value = object.member(member).orElse(DataNull.NULL);
        List<EntityValue> others = new ArrayList<>();
        if (value instanceof DataObject child) {
            sink.take(child, pointer(member));
        } else if (value instanceof DataArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                String pointer = pointer(member) + "/" + i;
                if (array.items().get(i) instanceof DataObject child) {
                    sink.take(child, pointer);
                } else {
                    others.add(new EntityValue(entity, row(member), pointer, "").reject(EntityFault.NO_OBJECT));
                }
            }
        } else if (value != DataNull.NULL) {
            others.add(new EntityValue(entity, row(member), pointer(member), "").reject(EntityFault.NO_OBJECT));
        }
        asked.put(member, others);
    }

    /** Whether a member that nobody asked for may say that somebody must not be shown. It gets a remark. */
    boolean refuses() {
        object.members().forEach((member, value) -> {
            if (!asked.containsKey(member) && isRefusal(member, value)) {
                List<EntityValue> values = valuesOf(member, value);
                values.get(0).remark(EntityFault.MEMBER_LIKE_A_MARKING);
                asked.put(member, values);
                refuses = true;
            }
        });
        return refuses;
    }

    /** Here a colon does not make a name a private one. */
    private static boolean isRefusal(String member, DataValue value) {
        String name = member.replace(':', ' ');
        return SuspectMembers.isRefusal(name, value) || SuspectMembers.isOne(Person.SHAPE, name, value);
    }

    private String row(String member) {
        return name + separator + (isWord(member) ? member : OTHER);
    }

    static boolean isWord(String name) {
        return WORD.matcher(name).matches();
    }

    /** How many values it has. */
    int count() {
        return object.members().values().stream()
                .mapToInt(value ->
                        value instanceof DataArray array ? array.items().size() : 1)
                .sum();
    }

    private String pointer(String member) {
        return at + Pointer.ROOT.member(member);
    }

    /** The values of a member; all but non-empty strings have an empty text. */
    private List<EntityValue> valuesOf(String member, DataValue value) {
        String pointer = pointer(member);
        if (value instanceof DataArray array) {
            List<EntityValue> values = new ArrayList<>();
            for (int i = 0; i < array.items().size(); i++) {
                values.add(said(member, pointer + "/" + i, array.items().get(i)));
            }
            return values.isEmpty() ? List.of(new EntityValue(entity, row(member), pointer, "").empty()) : values;
        }
        return List.of(said(member, pointer, value));
    }

    private EntityValue said(String member, String pointer, DataValue value) {
        String text = value instanceof DataString string ? string.text() : "";
        EntityValue said = new EntityValue(entity, row(member), pointer, text);
        boolean isEmpty = value == DataNull.NULL || (value instanceof DataString && text.isBlank());
        return isEmpty ? said.empty() : said;
    }

    /** All values of the object, those that nobody asked for included. */
    List<EntityValue> values() {
        List<EntityValue> all = new ArrayList<>();
        object.members().forEach((member, value) -> {
            List<EntityValue> known = asked.get(member);
            all.addAll(known == null ? valuesOf(member, value) : known);
        });
        return all;
    }
}
