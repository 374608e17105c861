package org.amparo.json.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import org.amparo.casefile.CaseFile;
import org.amparo.json.CaseJson;
import org.amparo.testing.RandomCases;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With {@code -Dtest.module-path=true} everything that the suite tests is a module with a descriptor, and otherwise
 * nothing is.
 */
class ModulePathTest {

    static List<Class<?>> types() {
        return List.of(
                ModuleSuite.class,
                CaseFile.class,
                CaseJson.class,
                org.amparo.json.jackson2.AmparoModule.class,
                org.amparo.json.jackson3.AmparoModule.class,
                RandomCases.class,
                JsonProperty.class,
                com.fasterxml.jackson.core.JsonFactory.class,
                com.fasterxml.jackson.databind.ObjectMapper.class,
                Jdk8Module.class,
                tools.jackson.core.json.JsonFactory.class,
                tools.jackson.databind.ObjectMapper.class,
                Test.class,
                Assertions.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_type_is_in_a_module_where_modules_are_tested(Class<?> type) {
        Module module = type.getModule();

        assertThat(module.isNamed() && !module.getDescriptor().isAutomatic())
                .isEqualTo(Boolean.getBoolean("test.module-path"));
    }
}
