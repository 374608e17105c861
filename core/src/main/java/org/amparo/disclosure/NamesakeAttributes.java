package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.id.RecordId;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;

/**
 * The attributes of the model with the name of a private member. No private member is ever public, and a house that has
 * {@code list.example:place} in each detention may not know that phases of custody have a place. Attributes with a floor
 * are none of these, since what stands in them is not public either.
 */
final class NamesakeAttributes {

    private NamesakeAttributes() {}

    /**
     * The paths of the attributes: those in the type of record that has the member or else, with the type in front,
     * those in other types; empty if no attribute has the name.
     *
     * @param member the name of the member; what stands before a colon does not count
     */
    static List<String> of(String member, Optional<RecordId> record) {
        String name = key(member.substring(member.lastIndexOf(':') + 1));
        List<String> own = record.map(RecordId::type)
                .map(type -> Holder.PATHS.getOrDefault(type, Map.of()))
                .map(paths -> paths.getOrDefault(name, List.of()))
                .orElse(List.of());
        return own.isEmpty() ? Holder.ALL.getOrDefault(name, List.of()) : own;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The paths by type and name, found in the tables when they are first asked for. */
    private static final class Holder {

        static final Map<String, Map<String, List<String>>> PATHS = byType();
        static final Map<String, List<String>> ALL = ofAll();

        private static Map<String, Map<String, List<String>>> byType() {
            Map<String, Map<String, List<String>>> types = new HashMap<>();
            CaseRecord.shapes().forEach((type, shape) -> {
                Map<String, List<String>> paths = new HashMap<>();
                collect(shape, "", new HashSet<>(), paths);
                types.put(type, Map.copyOf(paths));
            });
            return Map.copyOf(types);
        }

        private static Map<String, List<String>> ofAll() {
            Map<String, List<String>> all = new HashMap<>();
            for (String type : CaseRecord.shapes().keySet()) {
                PATHS.getOrDefault(type, Map.of())
                        .forEach((name, paths) ->
                                paths.forEach(path -> all.computeIfAbsent(name, none -> new ArrayList<>())
                                        .add(type + "/" + path)));
            }
            return Map.copyOf(all);
        }

        private static void collect(
                Shape<?, ?> shape, String path, Set<Shape<?, ?>> around, Map<String, List<String>> paths) {
            if (!around.add(shape)) {
                return;
            }
            for (Attribute<?, ?, ?> line : shape.lines()) {
                if (line.traits().floor().isPresent()) {
                    continue;
                }
                paths.computeIfAbsent(key(line.name()), none -> new ArrayList<>())
                        .add(path + line.name());
                line.type().table().ifPresent(part -> collect(part, path + line.name() + "/", around, paths));
            }
            around.remove(shape);
        }
    }
}
