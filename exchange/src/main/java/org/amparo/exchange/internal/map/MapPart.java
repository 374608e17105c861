package org.amparo.exchange.internal.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.exchange.ExchangeException;
import org.amparo.shape.Pointer;

/** A value of a map, and where it stands. It is read strictly: a wrong kind or an unknown member is refused. */
record MapPart(DataValue value, Pointer at) {

    /** What stands in a draft where something is to be filled in. */
    static final String TO_FILL_IN = "?";

    private static final Set<String> MARKINGS = Set.of("marking", "markings", "defaultMarking");

    ExchangeException refusal(String code, String expected) {
        return new ExchangeException(code, expected + " In the map, at \"" + at + "\".");
    }

    private ExchangeException kind(String kind) {
        return refusal("map-kind", "Expected " + kind + ".");
    }

    /** The value as an object that has no other members. */
    MapPart object(Set<String> known) {
        for (String name : members().keySet()) {
            if (!known.contains(name)) {
                String near = NearName.of(name, known)
                        .map(other -> " Perhaps \"" + other + "\" is meant.")
                        .orElse("");
                throw new MapPart(value, at.member(name))
                        .refusal("map-member", "Expected no member of this name." + near);
            }
        }
        return this;
    }

    Map<String, DataValue> members() {
        if (value instanceof DataObject object) {
            return object.members();
        }
        throw kind("an object");
    }

    /** The object without one of its members. */
    MapPart without(String name) {
        Map<String, DataValue> others = new LinkedHashMap<>(members());
        others.remove(name);
        return new MapPart(new DataObject(others), at);
    }

    Optional<MapPart> member(String name) {
        return Optional.ofNullable(members().get(name)).map(found -> new MapPart(found, at.member(name)));
    }

    MapPart required(String name) {
        return member(name)
                .orElseThrow(() -> new MapPart(value, at.member(name)).refusal("map-member", "Expected this member."));
    }

    String text() {
        if (value instanceof DataString string) {
            if (string.text().equals(TO_FILL_IN)) {
                throw refusal("map-not-filled-in", "Expected something in place of \"?\".");
            }
            return string.text();
        }
        throw kind("a string");
    }

    /** A string that is not empty. */
    String word() {
        String text = text();
        if (text.isEmpty()) {
            throw kind("a string that is not empty");
        }
        return text;
    }

    boolean isText() {
        return value instanceof DataString;
    }

    boolean bool() {
        if (value instanceof DataBoolean bool) {
            return bool.value();
        }
        throw kind("true or false");
    }

    /** A whole number from 1 to a million. */
    int count() {
        if (value instanceof DataNumber number && number.literal().matches("[1-9][0-9]{0,5}")) {
            return Integer.parseInt(number.literal());
        }
        throw kind("a whole number from 1 on");
    }

    List<MapPart> items() {
        if (value instanceof DataArray array) {
            List<MapPart> items = new ArrayList<>();
            for (DataValue item : array.items()) {
                items.add(new MapPart(item, at.item(items.size())));
            }
            return items;
        }
        throw kind("an array");
    }

    List<String> words() {
        return items().stream().map(MapPart::word).toList();
    }

    /** Strings that are not empty, as they may stand in cells: "?" is one of them. */
    List<String> cellTexts() {
        return items().stream()
                .map(item -> TO_FILL_IN.equals(textOf(item)) ? TO_FILL_IN : item.word())
                .toList();
    }

    private static String textOf(MapPart part) {
        return part.value() instanceof DataString string ? string.text() : "";
    }

    /** Refuses everything that a draft leaves open, at any depth. */
    void requireFilledIn() {
        if (value instanceof DataString) {
            text();
        } else if (value instanceof DataArray) {
            items().forEach(MapPart::requireFilledIn);
        } else if (value instanceof DataObject) {
            members().keySet().forEach(name -> required(name).requireFilledIn());
        }
    }

    /**
     * Whether it says who may see what is made of it, in a member {@code marking} or the like at any depth. Those of
     * evidence show a place or wording, and no record.
     */
    boolean hasMarkings() {
        if (value instanceof DataArray) {
            return items().stream().anyMatch(MapPart::hasMarkings);
        }
        if (!(value instanceof DataObject)) {
            return false;
        }
        for (String name : members().keySet()) {
            boolean isOfEvidence = name.equals("evidence") || name.equals("@evidence");
            if (MARKINGS.contains(name) || (!isOfEvidence && required(name).hasMarkings())) {
                return true;
            }
        }
        return false;
    }
}
