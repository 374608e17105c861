package org.amparo.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.amparo.data.DataNull;
import org.amparo.json.bind.Binding;
import org.amparo.json.bind.HostProblems;
import org.amparo.json.internal.syntax.JsonText;
import org.jspecify.annotations.Nullable;

/** Reads a value from the host's parser. */
final class ValueReader<V> extends JsonDeserializer<V> {

    private final Class<V> type;
    private final Binding<?> binding;

    ValueReader(Class<V> type, Binding<?> binding) {
        this.type = type;
        this.binding = binding;
    }

    @Override
    public V deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return binding.read(type, JsonText.readerOfValue(parser), HostPath.of(parser.getParsingContext()));
        } catch (HostProblems e) {
            throw new CaseJsonMappingException(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The format has types of its own, so that a host's default typing changes nothing. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing)
            throws IOException {
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
