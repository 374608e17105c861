package org.amparo.exchange.ftm;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.amparo.claim.Claim;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.exchange.internal.ftm.FtmCountries;
import org.amparo.internal.certain.CertainDate;
import org.amparo.text.LocalizedText;

/**
 * An entity while it is made. Each method adds a value of one type of FollowTheMoney; a blank one, and one that is
 * longer than the type allows, is left out.
 */
final class FtmEntity {

    private static final String SUMMARY = "summary";

    private final String id;
    private final String schema;
    private final Map<String, Set<String>> properties = new TreeMap<>();

    FtmEntity(String id, String schema) {
        this.id = id;
        this.schema = schema;
    }

    String id() {
        return id;
    }

    String schema() {
        return schema;
    }

    boolean has(String property) {
        return properties.containsKey(property);
    }

    FtmEntity name(String property, String value) {
        return add(property, value, 384);
    }

    FtmEntity string(String property, String value) {
        return add(property, value, 1024);
    }

    FtmEntity string(String property, Optional<String> value) {
        value.ifPresent(text -> string(property, text));
        return this;
    }

    FtmEntity strings(String property, Optional<LocalizedText> values) {
        values.ifPresent(texts -> texts.asMap().values().forEach(text -> string(property, text)));
        return this;
    }

    FtmEntity text(String property, String value) {
        return add(property, value, 65_000);
    }

    FtmEntity texts(String property, Optional<LocalizedText> values) {
        values.ifPresent(texts -> texts.asMap().values().forEach(text -> text(property, text)));
        return this;
    }

    FtmEntity identifier(String property, String value) {
        return add(property, value, 64);
    }

    FtmEntity address(String property, String value) {
        return add(property, value, 250);
    }

    /** Adds a country, if FollowTheMoney has it. */
    FtmEntity country(String property, Optional<String> value) {
        value.flatMap(FtmCountries::toFtm).ifPresent(code -> add(property, code, 16));
        return this;
    }

    FtmEntity url(String property, URI value) {
        boolean isWeb = "http".equalsIgnoreCase(value.getScheme()) || "https".equalsIgnoreCase(value.getScheme());
        return isWeb ? add(property, value.toASCIIString(), 4096) : this;
    }

    FtmEntity reference(String property, String other) {
        return add(property, other, 200);
    }

    /** Adds a date; of one that cannot stand there, the summary says so. */
    FtmEntity date(String property, CertainDate date) {
        date.plain().ifPresent(text -> add(property, text, 32));
        date.doubtful().ifPresent(words -> summary(property + " left out: " + words + "."));
        return this;
    }

    /** Adds a text if it is certain; of one that is not, and is not only denied, the summary says so. */
    FtmEntity told(String property, Claim told, Optional<String> value) {
        if (told.isPlain()) {
            return string(property, value);
        }
        if (value.isPresent() && told.isTold()) {
            List<String> rivals = texts(told.rivals());
            String others = rivals.isEmpty() ? "" : "; another source says " + String.join(", ", rivals);
            summary(property + " left out: " + value.get() + ", which is not certain" + others + ".");
        }
        return this;
    }

    /** The texts in some values; of a text in several languages, each. */
    private static List<String> texts(List<DataValue> values) {
        List<String> texts = new ArrayList<>();
        for (DataValue value : values) {
            if (value instanceof DataString text) {
                texts.add(text.text());
            } else if (value instanceof DataObject object) {
                texts.addAll(texts(List.copyOf(object.members().values())));
            }
        }
        return texts.stream().distinct().toList();
    }

    /** Adds a sentence on what could not be said otherwise. */
    FtmEntity summary(String sentence) {
        return text(SUMMARY, sentence);
    }

    private FtmEntity add(String property, String value, int most) {
        if (!value.isBlank() && value.codePointCount(0, value.length()) <= most) {
            properties.computeIfAbsent(property, name -> new LinkedHashSet<>()).add(value);
        }
        return this;
    }

    DataObject.Builder toData() {
        DataObject.Builder members = DataObject.builder();
        properties.forEach((property, values) -> members.put(
                property,
                List.copyOf(values.stream().<DataValue>map(DataString::new).toList())));
        return DataObject.builder().put("id", id).put("schema", schema).put("properties", members);
    }
}
