package org.amparo.exchange.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The types and properties of schema.org that a publication may need, from {@code schema-org.txt}. */
final class SchemaOrg {

    private final Map<String, String> wider = new TreeMap<>();
    private final Map<String, Set<String>> properties = new TreeMap<>();

    private SchemaOrg() {}

    static SchemaOrg read() {
        SchemaOrg found = new SchemaOrg();
        try (InputStream in = SchemaOrg.class.getResourceAsStream("schema-org.txt")) {
            String type = "";
            for (String line : new String(in.readAllBytes(), UTF_8).split("\n")) {
                if (line.startsWith("  ")) {
                    found.properties.get(type).addAll(List.of(line.strip().split(" ")));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    String[] words = line.split(" < ");
                    type = words[0];
                    found.wider.put(type, words.length > 1 ? words[1] : "");
                    found.properties.put(type, new TreeSet<>());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    boolean isType(String name) {
        return wider.containsKey(name);
    }

    /** Whether the type, or a wider one, has the property. */
    boolean has(String type, String property) {
        return !type.isEmpty() && (properties.get(type).contains(property) || has(wider.get(type), property));
    }
}
