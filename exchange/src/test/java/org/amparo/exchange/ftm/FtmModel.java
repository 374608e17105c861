package org.amparo.exchange.ftm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What FollowTheMoney's own model says of the schemas that are written, from {@code model.txt}. */
public final class FtmModel {

    private final Map<String, Schema> schemas = new TreeMap<>();
    private final Map<String, Set<String>> values = new TreeMap<>();
    private final Map<String, Integer> lengths = new TreeMap<>();

    /** A property: its type and, of a reference, the schema that it leads to. */
    public record Property(String type, String range) {}

    private static final class Schema {
        private final boolean isAbstract;
        private final List<String> wider = new ArrayList<>();
        private final Set<String> required = new TreeSet<>();
        private final Map<String, Property> properties = new TreeMap<>();

        Schema(boolean isAbstract) {
            this.isAbstract = isAbstract;
        }
    }

    private FtmModel() {}

    public static FtmModel read() {
        FtmModel model = new FtmModel();
        try (InputStream in = FtmModel.class.getResourceAsStream("model.txt")) {
            Schema last = new Schema(true);
            for (String line : new String(in.readAllBytes(), UTF_8).split("\n")) {
                String[] words = line.split(" (< )?");
                switch (words[0]) {
                    case "schema" -> {
                        last = new Schema(line.contains(" abstract"));
                        model.schemas.put(words[1], last);
                        for (int i = last.isAbstract ? 3 : 2; i < words.length; i++) {
                            last.wider.add(words[i]);
                        }
                    }
                    case "required" -> last.required.addAll(List.of(words).subList(1, words.length));
                    case "property" ->
                        last.properties.put(words[1], new Property(words[2], words.length > 3 ? words[3] : ""));
                    case "values" ->
                        model.values
                                .computeIfAbsent(words[1], type -> new TreeSet<>())
                                .addAll(List.of(words).subList(2, words.length));
                    case "length" -> model.lengths.put(words[1], Integer.valueOf(words[2]));
                    default -> {}
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model;
    }

    public Set<String> schemas() {
        return schemas.keySet();
    }

    public boolean isConcrete(String schema) {
        return schemas.containsKey(schema) && !schemas.get(schema).isAbstract;
    }

    /** Whether the schema is the other one, or extends it. */
    public boolean is(String schema, String other) {
        return schema.equals(other) || schemas.get(schema).wider.stream().anyMatch(wider -> is(wider, other));
    }

    public Map<String, Property> properties(String schema) {
        Map<String, Property> all = new TreeMap<>();
        schemas.get(schema).wider.forEach(wider -> all.putAll(properties(wider)));
        all.putAll(schemas.get(schema).properties);
        return all;
    }

    Map<String, Property> ownProperties(String schema) {
        return schemas.get(schema).properties;
    }

    public Set<String> required(String schema) {
        Set<String> all = new TreeSet<>(schemas.get(schema).required);
        schemas.get(schema).wider.forEach(wider -> all.addAll(required(wider)));
        return all;
    }

    Set<String> values(String type) {
        return values.getOrDefault(type, Set.of());
    }

    int length(String type) {
        return lengths.getOrDefault(type, Integer.MAX_VALUE);
    }
}
