package org.amparo.json.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.Version;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With {@code -Dtest.jackson2} and {@code -Dtest.jackson3} the tests run on the Jackson that was asked for, and no
 * other.
 */
class JacksonVersionsTest {

    static Stream<Arguments> versions() {
        Version core2 = com.fasterxml.jackson.core.json.PackageVersion.VERSION;
        Version databind2 = com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION;
        tools.jackson.core.Version core3 = tools.jackson.core.json.PackageVersion.VERSION;
        tools.jackson.core.Version databind3 = tools.jackson.databind.cfg.PackageVersion.VERSION;
        return Stream.of(
                Arguments.of("test.jackson2", "2.", core2.toString()),
                Arguments.of("test.jackson2", "2.", databind2.toString()),
                Arguments.of("test.jackson3", "3.", core3.toString()),
                Arguments.of("test.jackson3", "3.", databind3.toString()));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void a_library_is_of_the_version_that_is_tested(String property, String line, String version) {
        assertThat(version).startsWith(System.getProperty(property, line));
    }
}
