package org.amparo.json.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.id.RecordId;
import org.amparo.json.CaseJson;
import org.amparo.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BindingsTest {

    private static final Path CORE = Path.of(System.getProperty("amparo.root"), "core/src/main/java");

    private static final Pattern EXPORTED = Pattern.compile("exports (org[a-z.]+);");

    /** Without one, Jackson would write an object that has no getters as an empty one. */
    @Test
    void every_type_of_an_exported_package_of_the_core_has_a_binding() throws Exception {
        List<Class<?>> types = new ArrayList<>();
        for (String name : exported()) {
            types.addAll(typesOf(name));
        }

        assertThat(types).hasSizeGreaterThan(200).contains(CaseFile.class, RecordId.class, InvalidValueException.class);
        assertThat(types)
                .filteredOn(type -> !type.isEnum() && !Throwable.class.isAssignableFrom(type))
                .allSatisfy(
                        type -> assertThat(Bindings.of(type)).as(type.getName()).isPresent());
    }

    private static List<String> exported() throws IOException {
        return EXPORTED.matcher(Files.readString(CORE.resolve("module-info.java")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<Class<?>> typesOf(String packageName) throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORE.resolve(packageName.replace('.', '/')))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".java") && !name.equals("package-info.java")) {
                    types.add(Class.forName(packageName + "." + name.replace(".java", "")));
                }
            }
        }
        return types;
    }

    @Test
    void each_type_of_record_has_one_for_its_ids_and_the_one_of_all_records() {
        CaseRecord.shapes().values().forEach(shape -> {
            Class<?> id = RecordId.of(shape.name(), "x").getClass();
            assertThat(Bindings.of(id).map(Binding::type)).isEqualTo(Optional.of(id));
            assertThat(Bindings.of(shape.type()).map(Binding::type)).isEqualTo(Optional.of(CaseRecord.class));
        });
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Object.class,
                String.class,
                Map.class,
                InvalidValueException.class,
                CaseJson.class,
                Binding.class,
                BindingsTest.class
            })
    void what_is_not_of_the_model_is_left_to_the_host(Class<?> type) {
        assertThat(Bindings.of(type)).isEmpty();
    }
}
