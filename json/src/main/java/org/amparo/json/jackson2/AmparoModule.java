package org.amparo.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.amparo.json.bind.Binding;
import org.amparo.json.bind.Bindings;
import org.jspecify.annotations.Nullable;

/**
 * A module with which an {@code ObjectMapper} of Jackson 2 reads and writes the types of Amparo, alone and in the types
 * of a host: as values, in lists, maps and {@code Optional}, and ids, codes and dates as keys of a map.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new AmparoModule()).build();
 * Report report = mapper.readValue(json, Report.class);      // record Report(String title, CaseFile caseFile) {}
 * mapper.writeValue(out, Map.of("published", publication));  // a Publication, never a CaseFile
 * }</pre>
 *
 * <p>The format is that of {@linkplain org.amparo docs/format.md} whatever the settings of the mapper. The module reads
 * everything. It writes a {@code Publication} and small values: ids, codes, dates, periods and text by language. Case
 * files, records, parts of them and JSON that came with them may hold withheld values, so only a module made with
 * {@link #full()} writes them.
 *
 * <p>Problems come as a {@link CaseJsonMappingException}. On the class path, {@code findAndAddModules()} finds the
 * module as a service. Of two modules in one mapper, the one that was added last counts.
 */
public final class AmparoModule extends Module {

    private final boolean full;

    /** Reads everything, and writes publications and small values. */
    public AmparoModule() {
        this(false);
    }

    private AmparoModule(boolean full) {
        this.full = full;
    }

    /** Reads and writes everything, withheld names included: for what stays with the owner of a case file. */
    public static AmparoModule full() {
        return new AmparoModule(true);
    }

    @Override
    public String getModuleName() {
        return full ? "amparo-full" : "amparo";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** The name, so that a mapper treats the plain module and the full one as two. */
    @Override
    public Object getTypeId() {
        return getModuleName();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return Bindings.of(type.getRawClass())
                        .map(binding -> new ValueWriter(type.getRawClass(), binding, full))
                        .orElse(null);
            }
        });
        context.addKeySerializers(new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return Bindings.of(type.getRawClass())
                        .filter(Binding::isScalar)
                        .map(NameWriter::new)
                        .orElse(null);
            }
        });
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                return Bindings.of(type.getRawClass())
                        .map(binding -> new ValueReader<>(type.getRawClass(), binding))
                        .orElse(null);
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return Bindings.of(type).isPresent();
            }
        });
        context.addKeyDeserializers(new KeyDeserializers() {
            @Override
            public @Nullable KeyDeserializer findKeyDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                return Bindings.of(type.getRawClass())
                        .filter(Binding::isScalar)
                        .map(binding -> new NameReader(type.getRawClass(), binding))
                        .orElse(null);
            }
        });
    }
}
