package org.amparo.benchmarks.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** The layouts in which the same document is read. */
public enum Form {
    /** As in our own lines: compact, members in the order of the tables. */
    COMPACT("compact, in order"),
    /** The members of every object in another order. */
    SHUFFLED("members shuffled"),
    /** Each member on a line of its own, indented. */
    PRETTY("pretty-printed"),
    /** With an unknown member in every object. */
    UNKNOWN("an unknown member in every object");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NAME = "example.org:note";
    private static final long SEED = 7;

    /** The keys of texts by language, which are not names of members. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(-.*)?|und");

    private final String label;

    Form(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** A document in this form. */
    byte[] of(byte[] json) throws IOException {
        JsonNode document = MAPPER.readTree(json);
        return switch (this) {
            case COMPACT -> MAPPER.writeValueAsBytes(document);
            case SHUFFLED -> MAPPER.writeValueAsBytes(shuffled(document, new Random(SEED)));
            case PRETTY -> MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
            case UNKNOWN -> MAPPER.writeValueAsBytes(extended(document));
        };
    }

    /** The document that is expected after one in this form was read and written. */
    byte[] expected(byte[] json) throws IOException {
        return this == UNKNOWN ? of(json) : json;
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode shuffled = MAPPER.createObjectNode();
            names.forEach(name -> shuffled.set(name, shuffled(object.get(name), random)));
            return shuffled;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode items = MAPPER.createArrayNode();
            array.forEach(item -> items.add(shuffled(item, random)));
            return items;
        }
        return node;
    }

    private static JsonNode extended(JsonNode node) {
        if (node instanceof ObjectNode object
                && !LANGUAGE.matcher(firstName(object)).matches()) {
            object.forEach(Form::extended);
            object.put(NAME, "to be asked");
        } else if (node instanceof ArrayNode array) {
            array.forEach(Form::extended);
        }
        return node;
    }

    private static String firstName(ObjectNode object) {
        return object.isEmpty() ? "" : object.fieldNames().next();
    }
}
