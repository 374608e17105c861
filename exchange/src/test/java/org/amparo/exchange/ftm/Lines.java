package org.amparo.exchange.ftm;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.Readership;

/** The lines of a publication, read back by another reader of JSON. */
final class Lines {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Lines() {}

    /** An entity as it stands in a line. */
    record Entity(String id, String schema, Map<String, List<String>> properties) {

        List<String> get(String property) {
            return properties.getOrDefault(property, List.of());
        }
    }

    static String text(Publication publication) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FollowTheMoney.write(publication, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }

    static List<Entity> of(Publication publication) {
        Map<String, String> notice = notice(publication.readership());
        return text(publication).lines().map(line -> entity(line, notice)).toList();
    }

    /** The members that say for whom an entity is. */
    private static Map<String, String> notice(Readership readership) {
        Map<String, String> notice = new TreeMap<>();
        if (!readership.profile().equals("public")) {
            notice.put("amparo:profile", readership.profile());
            readership.holdsUntil().ifPresent(end -> notice.put("amparo:holdsUntil", end.toString()));
            List<String> recipients =
                    readership.recipients().stream().map(Object::toString).toList();
            if (!recipients.isEmpty()) {
                notice.put("amparo:recipients", String.join(" ", recipients));
            }
        }
        return notice;
    }

    static Entity one(String schema, Publication publication) {
        List<Entity> found = of(publication).stream()
                .filter(entity -> entity.schema().equals(schema))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("Not one " + schema + " but " + found.size());
        }
        return found.get(0);
    }

    private static Entity entity(String line, Map<String, String> notice) {
        try {
            JsonNode node = MAPPER.readTree(line);
            Map<String, List<String>> properties = new TreeMap<>();
            node.get("properties").properties().forEach(field -> {
                List<String> values = new ArrayList<>();
                if (!field.getValue().isArray()) {
                    throw new AssertionError("No array: " + field.getKey());
                }
                field.getValue().forEach(value -> {
                    if (!value.isTextual()) {
                        throw new AssertionError("No text: " + field.getKey());
                    }
                    values.add(value.textValue());
                });
                properties.put(field.getKey(), values);
            });
            Map<String, String> others = new TreeMap<>();
            node.properties()
                    .forEach(member ->
                            others.put(member.getKey(), member.getValue().asText()));
            others.keySet().removeAll(List.of("id", "schema", "properties"));
            if (node.size() != 3 + others.size() || !others.equals(notice)) {
                throw new AssertionError("Other members than id, schema, properties, and for whom it is");
            }
            return new Entity(node.get("id").textValue(), node.get("schema").textValue(), properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
