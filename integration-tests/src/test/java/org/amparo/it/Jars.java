package org.amparo.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The jars that come with a dependency on Amparo. */
final class Jars {

    private static final String VERSION = System.getProperty("amparo.version");

    private Jars() {}

    /** The jars of Amparo and of its dependencies, and nothing else. */
    static List<Path> all() {
        return listed("amparo.consumer.class-path");
    }

    /** The jars for the tests of json-jackson3: all these, both lines of Jackson and JUnit. */
    static List<Path> ofHostSuite() {
        return listed("amparo.host-suite.class-path");
    }

    private static List<Path> listed(String property) {
        return Arrays.stream(System.getProperty(property).split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    /** The jars of the library itself. */
    static List<Path> ofAmparo() {
        return all().stream().filter(jar -> name(jar).startsWith("amparo-")).toList();
    }

    /** The artifacts of the library, for example {@code amparo-core}. */
    static List<String> artifacts() {
        return ofAmparo().stream()
                .map(jar -> name(jar).substring(0, name(jar).length() - ("-" + VERSION + ".jar").length()))
                .toList();
    }

    static Path of(String artifact) {
        return all().stream()
                .filter(jar -> name(jar).equals(artifact + "-" + VERSION + ".jar"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody gets " + artifact + ": " + all()));
    }

    /** The one jar of the command-line tool. */
    static Path tool() {
        Path jar = Path.of(System.getProperty("amparo.root"), "examples", "tool", "target", "amparo-tool.jar");
        if (!Files.isRegularFile(jar)) {
            throw new AssertionError("Not built: " + jar);
        }
        return jar;
    }

    static ModuleDescriptor module(Path jar) {
        return ModuleFinder.of(jar).findAll().stream()
                .map(reference -> reference.descriptor())
                .findFirst()
                .orElseThrow();
    }

    static String path(List<Path> jars) {
        return String.join(File.pathSeparator, jars.stream().map(Path::toString).toList());
    }

    static String name(Path jar) {
        return jar.getFileName().toString();
    }

    /** A folder below {@code src/test/resources}. */
    static Path resource(String folder) {
        return Path.of(System.getProperty("amparo.root"), "integration-tests", "src", "test", "resources", folder);
    }

    /** The files of a folder and all below it, in order. */
    static List<Path> filesBelow(Path folder) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
