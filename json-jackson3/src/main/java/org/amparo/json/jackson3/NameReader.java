package org.amparo.json.jackson3;

import java.util.List;
import org.amparo.json.bind.Binding;
import org.amparo.json.bind.HostProblems;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the key of a host's map. */
final class NameReader extends KeyDeserializer {

    private final Class<?> type;
    private final Binding<?> binding;

    NameReader(Class<?> type, Binding<?> binding) {
        this.type = type;
        this.binding = binding;
    }

    @Override
    public Object deserializeKey(String name, DeserializationContext context) {
        JsonParser parser = context.getParser();
        TokenStreamLocation at = parser == null ? TokenStreamLocation.NA : parser.currentTokenLocation();
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
        TokenStreamContext object = parser == null ? null : parser.streamReadContext();
        return object == null ? List.of() : HostPath.of(object.getParent());
    }
}
