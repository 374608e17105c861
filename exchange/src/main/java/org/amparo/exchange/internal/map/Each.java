package org.amparo.exchange.internal.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;

/** The repetition of a template for groups of columns: {@code "@each": {"n": ["1", "2"]}} puts them for {@code $n}. */
final class Each {

    static final String NAME = "@each";

    private Each() {}

    /** The templates that one stands for: itself, if it is not repeated. */
    static List<MapPart> of(MapPart part) {
        if (!(part.value() instanceof DataObject object) || object.member(NAME).isEmpty()) {
            return List.of(part);
        }
        MapPart each = part.required(NAME);
        Map<String, List<String>> words = new LinkedHashMap<>();
        each.members().keySet().forEach(name -> words.put(name, words(each.required(name), name)));
        if (words.values().stream().map(List::size).distinct().count() != 1) {
            throw each.refusal("map-kind", "Expected words for at least one name, and as many for each.");
        }
        Map<String, DataValue> rest = new LinkedHashMap<>(object.members());
        rest.remove(NAME);
        List<MapPart> parts = new ArrayList<>();
        int count = words.values().iterator().next().size();
        for (int i = 0; i < count; i++) {
            Map<String, String> chosen = new LinkedHashMap<>();
            int place = i;
            words.keySet().stream()
                    // The longer name first, so that $no is not $n with an o.
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .forEach(name -> chosen.put(
                            "$" + name, words.getOrDefault(name, List.of()).get(place)));
            parts.add(new MapPart(put(new DataObject(rest), chosen), part.at()));
        }
        return parts;
    }

    private static List<String> words(MapPart part, String name) {
        if (!name.matches("[A-Za-z]+")) {
            throw part.refusal("map-name", "Expected a name of letters.");
        }
        return part.items().stream().map(MapPart::text).toList();
    }

    private static DataValue put(DataValue value, Map<String, String> words) {
        if (value instanceof DataString string) {
            return new DataString(put(string.text(), words));
        }
        if (value instanceof DataArray array) {
            return new DataArray(
                    array.items().stream().map(item -> put(item, words)).toList());
        }
        if (value instanceof DataObject object) {
            Map<String, DataValue> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(put(name, words), put(member, words)));
            return new DataObject(members);
        }
        return value;
    }

    private static String put(String text, Map<String, String> words) {
        String result = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            result = result.replace(word.getKey(), word.getValue());
        }
        return result;
    }

    /** The names of the members that steer a template, and are no members of what it makes. */
    static final Set<String> STEERING = Set.of(NAME, "@if", "@ifAll", "@unless", "@shared", "@evidence");
}
