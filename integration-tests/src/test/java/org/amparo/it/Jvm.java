package org.amparo.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The JVM of the JDK that runs the tests, in a process of its own. */
final class Jvm {

    private static final int SECONDS = 180;

    private Jvm() {}

    static Run run(String... arguments) {
        return runWith("", arguments);
    }

    /** Runs with a text on standard input. */
    static Run runWith(String input, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The locale of the tests; a test about another locale sets it itself.
        for (String property : List.of("user.language", "user.timezone")) {
            command.add("-D" + property + "=" + System.getProperty(property));
        }
        command.addAll(List.of(arguments));
        try {
            return run(command, input, Path.of(System.getProperty("java.home")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a script that finds this JVM by {@code JAVA_HOME}. */
    static Run script(String input, String... command) {
        return script(Path.of(System.getProperty("java.home")), input, command);
    }

    /** Runs a script that finds the JVM of a folder. */
    static Run script(Path javaHome, String input, String... command) {
        try {
            return run(List.of(command), input, javaHome);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Run run(List<String> command, String input, Path javaHome) throws IOException {
        Path in = Files.createTempFile("amparo-in", ".txt");
        Path out = Files.createTempFile("amparo-out", ".txt");
        Path err = Files.createTempFile("amparo-err", ".txt");
        try {
            Files.writeString(in, input);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("JAVA_HOME", javaHome.toString());
            Process process = builder.start();
            try {
                if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new AssertionError(
                            "Still running after " + SECONDS + " seconds: " + command + "\n" + text(out) + text(err));
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                throw new AssertionError(e);
            }
            return new Run(process.exitValue(), text(out), text(err));
        } finally {
            Files.delete(in);
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** The result of a process. */
    record Run(int exit, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        /** The lines of standard error. */
        List<String> complaints() {
            return err.lines().toList();
        }
    }
}
