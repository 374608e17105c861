package org.amparo.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.amparo.json.bind.Binding;

/** Writes the key of a host's map. */
final class NameWriter extends JsonSerializer<Object> {

    private final Binding<?> binding;

    NameWriter(Binding<?> binding) {
        this.binding = binding;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeFieldName(binding.toName(value));
    }
}
