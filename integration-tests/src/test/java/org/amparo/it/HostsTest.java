package org.amparo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amparo.it.Javac.Outcome;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Applications with a mapper of their own, of either line of Jackson, on class path and module path. */
class HostsTest {

    private static final List<String> SAYS = List.of(
            "{\"remarks\":{\"person:x\":\"first\"},\"caseFile\":{\"type\":\"case-file\",\"amparo\":\"1.0\","
                    + "\"id\":\"case-file:north-shore\",\"records\":[]}}",
            "true",
            "not-a-publication",
            "refused");

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(strings = {"jackson2", "jackson3"})
    void a_host_finds_the_module_on_the_class_path(String line) throws URISyntaxException {
        compiles(Javac.onClassPath(jars(), output)
                .compile(17, Jars.filesBelow(sources(line).resolve("desk"))));

        says("class path", Jvm.run("-cp", path(), "desk.Main"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jackson2", "jackson3"})
    void a_host_uses_the_module_on_the_module_path(String line) throws URISyntaxException {
        compiles(Javac.onModulePath(jars(), output).compile(17, Jars.filesBelow(sources(line))));

        says("module path", Jvm.run("-p", path(), "-m", "desk/desk.Main"));
    }

    private static void says(String path, Jvm.Run run) {
        assertThat(run.complaints()).isEmpty();
        assertThat(run.lines()).startsWith(path).endsWith(SAYS.toArray(String[]::new));
    }

    private static Path sources(String line) {
        return Jars.resource("hosts/" + line);
    }

    /** The jars that come with Amparo, and the one jar that a host on Jackson 2 has of its own. */
    private static List<Path> jars() throws URISyntaxException {
        List<Path> jars = new ArrayList<>(Jars.all());
        jars.add(Path.of(ObjectMapper.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()));
        return jars;
    }

    private String path() throws URISyntaxException {
        List<Path> all = new ArrayList<>(jars());
        all.add(output);
        return Jars.path(all);
    }

    private static void compiles(Outcome outcome) {
        assertThat(outcome.success()).as(outcome.messages()).isTrue();
    }
}
