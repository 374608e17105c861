package org.amparo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A class is named once in the project: whoever reads a name knows without the package which class is meant. */
@Tag("once")
class ClassNamesTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));

    /** A rule is named by its code, and this one by what it finds, which is a value of the core. */
    private static final Set<String> OF_ONE_THING = Set.of("DanglingReference");

    /** Each package that Jackson is to keep out of has its own, since an annotation of the language cannot be shared. */
    private static final Set<String> OF_EACH_PACKAGE = Set.of("module-info", "package-info", "WithoutJson");

    /** The two bindings have the same names, so that a host changes from one Jackson to the other by its imports. */
    private static final Set<String> BINDINGS = Set.of("json", "json-jackson3");

    @Test
    void no_two_classes_have_the_same_name() throws IOException {
        Map<String, Set<String>> modulesByName = new TreeMap<>();
        int classes = 0;
        for (Path source : sources()) {
            String name = source.getFileName().toString().replace(".java", "");
            String module = ROOT.relativize(source).toString().replaceFirst("[/\\\\]src[/\\\\].*", "");
            if (OF_EACH_PACKAGE.contains(name) || OF_ONE_THING.contains(name)) {
                continue;
            }
            classes++;
            boolean isNew =
                    modulesByName.computeIfAbsent(name, key -> new TreeSet<>()).add(module);
            assertThat(isNew).as("%s twice in %s", name, module).isTrue();
        }
        modulesByName.values().removeIf(modules -> modules.size() == 1 || modules.equals(BINDINGS));
        assertThat(modulesByName).isEmpty();
        assertThat(classes).isGreaterThan(1_000);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> isMain(ROOT.relativize(file)))
                    .toList();
        }
    }

    private static boolean isMain(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("src/main/java/") && !path.contains("src/test/") && !path.contains("target/");
    }
}
