package org.amparo.exchange.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.disclosure.Publication;

/** The document of a publication, expanded by Titanium. */
final class Documents {

    private static final DocumentLoader NONE = (address, options) -> {
        throw new AssertionError("Something would be fetched: " + address);
    };

    private Documents() {}

    static String text(Publication publication) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JsonLd.write(publication, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }

    static JsonObject json(String text) {
        return jakarta.json.Json.createReader(new StringReader(text)).readObject();
    }

    static JsonArray expanded(String text) {
        try {
            return com.apicatalog.jsonld.JsonLd.expand(JsonDocument.of(new StringReader(text)))
                    .options(new JsonLdOptions(NONE))
                    .get();
        } catch (JsonLdError e) {
            throw new AssertionError(e);
        }
    }

    /** The nodes of a publication after expansion, by their IRIs. */
    static Map<String, JsonObject> nodes(Publication publication) {
        Map<String, JsonObject> nodes = new LinkedHashMap<>();
        expanded(text(publication)).forEach(value -> {
            JsonObject node = value.asJsonObject();
            if (nodes.put(node.getString("@id"), node) != null) {
                throw new AssertionError("Two nodes with one IRI");
            }
        });
        return nodes;
    }
}
