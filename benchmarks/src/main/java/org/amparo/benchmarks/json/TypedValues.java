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
import org.amparo.code.Code;
import org.amparo.code.Vocabularies;
import org.amparo.id.AgentId;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Types;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** Teaches Jackson the dates, ids and codes of a detention, as an application with such types would. */
final class TypedValues {

    private TypedValues() {}

    static ObjectMapper addTo(ObjectMapper mapper) {
        SimpleModule module = new SimpleModule();
        add(module, PartialDate.class, Types.DATE);
        add(module, Period.class, Types.PERIOD);
        add(module, Instant.class, Types.INSTANT);
        add(module, URI.class, Types.URI);
        add(module, PartRef.class, Types.PART_REF);
        Vocabularies.all().forEach(vocabulary -> addCode(module, Types.code(vocabulary)));
        addReference(module, DetentionId.class);
        addReference(module, SubjectId.class);
        addReference(module, AgentId.class);
        addReference(module, OrganisationId.class);
        addReference(module, StatementId.class);
        addReference(module, RecordId.class);
        return mapper.registerModule(module);
    }

    @SuppressWarnings("unchecked") // All codes of a vocabulary are of one class.
    private static <C extends Code> void addCode(SimpleModule module, ScalarType.CodeType<C> type) {
        add(module, (Class<C>) type.vocabulary().codes().get(0).getClass(), type);
    }

    private static <R extends RecordId> void addReference(SimpleModule module, Class<R> kind) {
        add(module, kind, Types.reference(kind));
    }

    private static <V> void add(SimpleModule module, Class<V> type, ScalarType<V> values) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new StdScalarDeserializer<V>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public V deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return values.parse(parser.getText());
            }
        });
    }
}
