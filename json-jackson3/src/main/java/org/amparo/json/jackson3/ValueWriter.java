package org.amparo.json.jackson3;

import java.io.IOException;
import org.amparo.json.bind.Binding;
import org.amparo.json.bind.HostProblems;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a value to the host's generator. */
final class ValueWriter extends ValueSerializer<Object> {

    private final Class<?> type;
    private final Binding<?> binding;
    private final boolean full;

    ValueWriter(Class<?> type, Binding<?> binding, boolean full) {
        this.type = type;
        this.binding = binding;
        this.full = full;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext provider) {
        try {
            binding.write(new HostWriter(generator), value, full, HostPath.of(generator.streamWriteContext()));
        } catch (HostProblems e) {
            throw new CaseJsonMappingException(e);
        } catch (IOException e) {
            throw JacksonIOException.construct(e, generator);
        }
    }

    /** The format has types of its own, so that a host's default typing changes nothing. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext provider, TypeSerializer typing) {
        serialize(value, generator, provider);
    }

    @Override
    @SuppressWarnings("unchecked") // A serializer is asked for values of its type alone.
    public Class<Object> handledType() {
        return (Class<Object>) type;
    }
}
