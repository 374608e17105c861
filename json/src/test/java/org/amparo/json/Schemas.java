package org.amparo.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.json.schema.CaseSchema;

/** The schemas as another implementation understands them. */
final class Schemas {

    /** In JSON Schema, {@code $} is the end; in Java's own patterns it is also the place before a last line end. */
    private static final SchemaValidatorsConfig ECMA = SchemaValidatorsConfig.builder()
            .regularExpressionFactory(regex -> {
                Pattern pattern = Pattern.compile(regex.replaceAll("[$]$", "\\\\z"));
                return text -> pattern.matcher(text).find();
            })
            .build();

    private static final Map<CaseSchema, JsonSchema> SCHEMAS = new EnumMap<>(CaseSchema.class);

    static {
        for (CaseSchema schema : CaseSchema.values()) {
            SCHEMAS.put(schema, of(schema.text()));
        }
    }

    private Schemas() {}

    static JsonSchema of(String schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema, ECMA);
    }

    /** The schema of one definition. */
    static JsonSchema ofDefinition(String name) {
        return of(CaseSchema.OPEN_DOCUMENT.text().replaceFirst("#/[$]defs/document", "#/\\$defs/" + name));
    }

    /** A text as a JSON string. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(unit -> json.append(String.format(Locale.ROOT, "\\u%04x", unit)));
        return json.append('"').toString();
    }

    /** The errors in a text; empty if it is valid. */
    static Set<ValidationMessage> errors(CaseSchema schema, String json) {
        return SCHEMAS.get(schema).validate(json, InputFormat.JSON);
    }
}
