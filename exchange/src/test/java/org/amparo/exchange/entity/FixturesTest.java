package org.amparo.exchange.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amparo.exchange.ftm.FtmModel;
import org.junit.jupiter.api.Test;

/** The invented files are of the formats of others, but for the mistakes that they have on purpose. */
class FixturesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What the import reads beside the schemas: a language that others add, and what tells a class. */
    private static final Set<String> ADDED = Set.of("lang", "@type");

    private final Map<String, Map<String, List<String>>> classes = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();

    @Test
    void the_popolo_document_is_one_by_the_schemas_but_for_its_mistakes() throws IOException {
        readClasses();
        JsonNode document = MAPPER.readTree(Files.readString(GoldenEntitiesTest.GOLDEN.resolve("popolo/list.json")));
        all("person", document.get("persons"), "/persons");
        all("organization", document.get("organizations"), "/organizations");
        all("membership", document.get("memberships"), "/memberships");
        all("area", document.get("areas"), "/areas");
        assertThat(mistakes).containsExactly("/persons/1/birth_date is no date", "/persons/4 is no object");
    }

    private void readClasses() throws IOException {
        try (InputStream in = FixturesTest.class.getResourceAsStream("popolo.txt")) {
            Map<String, List<String>> last = Map.of();
            for (String line : new String(in.readAllBytes(), UTF_8).split("\n")) {
                List<String> words = List.of(line.split(" "));
                if (words.get(0).equals("class")) {
                    last = new TreeMap<>();
                    classes.put(words.get(1), last);
                } else if (words.get(0).equals("property")) {
                    last.put(words.get(1), words.subList(2, words.size()));
                }
            }
        }
    }

    private void all(String type, JsonNode list, String at) {
        assertThat(list.isArray()).as(at).isTrue();
        for (int i = 0; i < list.size(); i++) {
            one(type, list.get(i), at + "/" + i);
        }
    }

    private void one(String type, JsonNode object, String at) {
        if (!object.isObject()) {
            mistakes.add(at + " is no object");
            return;
        }
        Map<String, List<String>> known = classes.get(type);
        known.forEach((name, kinds) -> {
            if (kinds.contains("required")) {
                assertThat(object.has(name)).as(at + "/" + name).isTrue();
            }
        });
        object.properties().forEach(member -> {
            String name = member.getKey();
            if (!ADDED.contains(name)) {
                assertThat(known).as(at).containsKey(name);
                value(known.get(name), member.getValue(), at + "/" + name);
            }
        });
    }

    private void value(List<String> kinds, JsonNode value, String at) {
        if (value.isNull()) {
            assertThat(kinds).as(at).contains("null");
        } else if (kinds.get(0).equals("objects")) {
            all(kinds.get(1), value, at);
        } else if (kinds.get(0).equals("object")) {
            if (kinds.size() > 1 && classes.containsKey(kinds.get(1))) {
                one(kinds.get(1), value, at);
            }
        } else if (kinds.get(0).equals("string")) {
            assertThat(value.isTextual()).as(at).isTrue();
            String day = "[0-9]{4}(-[0-9]{2}){0,2}";
            boolean isDate = value.textValue().matches(day);
            boolean isTime = value.textValue().matches(day + "T[0-9]{2}(:[0-9]{2}){0,2}(Z|[+-][0-9]{2}(:[0-9]{2})?)");
            if ((kinds.contains("date") && !isDate) || (kinds.contains("time") && !isDate && !isTime)) {
                mistakes.add(at + " is no date");
            }
        }
    }

    @Test
    void the_entities_of_followthemoney_have_properties_of_its_model() throws IOException {
        FtmModel model = FtmModel.read();
        Set<String> checked = new TreeSet<>();
        for (String line : Files.readAllLines(GoldenEntitiesTest.GOLDEN.resolve("ftm/list.ftm.json"))) {
            if (line.endsWith("}")) {
                JsonNode entity = MAPPER.readTree(line.contains("\"broken\"") ? "{}" : line);
                String schema = entity.path("schema").asText();
                if (model.schemas().contains(schema)) {
                    checked.add(schema);
                    assertThat(model.isConcrete(schema)).isTrue();
                    entity.get("properties").properties().forEach(property -> {
                        assertThat(model.properties(schema)).as(schema).containsKey(property.getKey());
                        assertThat(property.getValue().isArray()).isTrue();
                        property.getValue()
                                .forEach(value -> assertThat(value.isTextual()).isTrue());
                    });
                }
            }
        }
        assertThat(checked)
                .contains("Person", "Organization", "Company", "Membership", "Directorship", "Employment", "Occupancy");
    }
}
