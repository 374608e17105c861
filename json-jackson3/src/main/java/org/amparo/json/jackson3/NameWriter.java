package org.amparo.json.jackson3;

import org.amparo.json.bind.Binding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes the key of a host's map. */
final class NameWriter extends ValueSerializer<Object> {

    private final Binding<?> binding;

    NameWriter(Binding<?> binding) {
        this.binding = binding;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext provider) {
        generator.writeName(binding.toName(value));
    }
}
