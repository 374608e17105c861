package org.amparo.json.jackson3;

import org.amparo.data.DataNull;
import org.amparo.json.bind.Binding;
import org.amparo.json.bind.HostProblems;
import org.amparo.json.token.ValueTokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a value from the host's parser. */
final class ValueReader<V> extends ValueDeserializer<V> {

    private final Class<V> type;
    private final Binding<?> binding;

    ValueReader(Class<V> type, Binding<?> binding) {
        this.type = type;
        this.binding = binding;
    }

    @Override
    public V deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return binding.read(
                    type, new ValueTokens(new ParserTokens(parser)), HostPath.of(parser.streamReadContext()));
        } catch (HostProblems e) {
            throw new CaseJsonMappingException(e);
        }
    }

    /** The format has types of its own, so that a host's default typing changes nothing. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
        return deserialize(parser, context);
    }

    /** The value for null, which only a tree of any JSON has. */
    @Override
    public @Nullable V getNullValue(DeserializationContext context) {
        return type.isInstance(DataNull.NULL) ? type.cast(DataNull.NULL) : null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public boolean isCachable() {
        return true;
    }
}
