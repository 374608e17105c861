package org.amparo.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import org.amparo.json.bind.Binding;
import org.amparo.json.bind.HostProblems;

/** Writes a value to the host's generator. */
final class ValueWriter extends JsonSerializer<Object> {

    private final Class<?> type;
    private final Binding<?> binding;
    private final boolean full;

    ValueWriter(Class<?> type, Binding<?> binding, boolean full) {
        this.type = type;
        this.binding = binding;
        this.full = full;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            binding.write(new HostWriter(generator), value, full, HostPath.of(generator.getOutputContext()));
        } catch (HostProblems e) {
            throw new CaseJsonMappingException(e);
        }
    }

    /** The format has types of its own, so that a host's default typing changes nothing. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typing)
            throws IOException {
        serialize(value, generator, provider);
    }

    @Override
    @SuppressWarnings("unchecked") // A serializer is asked for values of its type alone.
    public Class<Object> handledType() {
        return (Class<Object>) type;
    }
}
