package org.amparo.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import java.util.List;
import org.amparo.json.bind.Binding;
import org.amparo.json.bind.HostProblems;
import org.jspecify.annotations.Nullable;

/** Reads the key of a host's map. */
final class NameReader extends KeyDeserializer {

    private final Class<?> type;
    private final Binding<?> binding;

    NameReader(Class<?> type, Binding<?> binding) {
        this.type = type;
        this.binding = binding;
    }

    @Override
    public Object deserializeKey(String name, DeserializationContext context) throws IOException {
        JsonParser parser = context.getParser();
        JsonLocation at = parser == null ? JsonLocation.NA : parser.currentTokenLocation();
        try {
            int line = Math.max(0, at.getLineNr());
            int column = Math.max(0, at.getColumnNr());
            return binding.ofName(type, name, line, column, pathOfMap(parser));
        } catch (HostProblems e) {
            throw new CaseJsonMappingException(e);
        }
    }

    /** The path of the map and not of the key, which would repeat the key. */
    private static List<String> pathOfMap(@Nullable JsonParser parser) {
        JsonStreamContext object = parser == null ? null : parser.getParsingContext();
        return object == null ? List.of() : HostPath.of(object.getParent());
    }
}
