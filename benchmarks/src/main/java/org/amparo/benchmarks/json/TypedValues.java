package org.amparo.benchmarks.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.code.Code;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** Teaches Jackson the dates, ids and codes of a detention, as an application would that has such types. */
final class TypedValues {

    private TypedValues() {}

    static ObjectMapper addTo(ObjectMapper mapper) {
        SimpleModule module = new SimpleModule();
        add(module, PartialDate.class, Types.DATE);
        add(module, Period.class, Types.PERIOD);
        add(module, Instant.class, Types.INSTANT);
        add(module, URI.class, Types.URI);
        add(module, PartRef.class, Types.PART_REF);
        for (Shape<?, ?> shape : shapes()) {
            for (Attribute<?, ?, ?> attribute : shape.lines()) {
                if (attribute.type() instanceof Type.CodeType<?> code) {
                    addCode(module, code);
                } else if (attribute.type() instanceof Type.ReferenceType<?> reference) {
                    addReference(module, reference);
                }
            }
        }
        return mapper.registerModule(module);
    }

    @SuppressWarnings("unchecked") // All codes of a vocabulary are of one class.
    private static <C extends Code> void addCode(SimpleModule module, Type.CodeType<C> type) {
        add(module, (Class<C>) type.vocabulary().codes().get(0).getClass(), type);
    }

    private static <R extends RecordId> void addReference(SimpleModule module, Type.ReferenceType<R> type) {
        add(module, type.kind(), type);
    }

    private static <V> void add(SimpleModule module, Class<V> type, Type.ScalarType<V> values) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new StdScalarDeserializer<V>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public V deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return values.parse(parser.getText());
            }
        });
    }

    private static Set<Shape<?, ?>> shapes() {
        Set<Shape<?, ?>> shapes = new HashSet<>();
        Deque<Shape<?, ?>> next = new ArrayDeque<>();
        next.add(Detention.SHAPE);
        while (!next.isEmpty()) {
            Shape<?, ?> shape = next.remove();
            if (shapes.add(shape)) {
                for (Attribute<?, ?, ?> attribute : shape.lines()) {
                    if (attribute.type() instanceof Type.PartType<?> part) {
                        next.add(part.shape());
                    }
                }
            }
        }
        return shapes;
    }
}
