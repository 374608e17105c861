package org.amparo.examples.referencecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the first example of the README compiles without a warning and does what it shows, as it stands there. */
class ReadmeExampleTest {

    private static final Path README = Path.of(System.getProperty("amparo.root"), "README.md");
    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final Pattern JAVA = Pattern.compile("^```java\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern PRINTED = Pattern.compile("It prints\\s+```\\s+(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void the_first_example_compiles_and_writes_what_it_says() throws IOException, InterruptedException {
        compile(firstExample());

        String printed = run();

        assertThat(folder.resolve("case.json")).isNotEmptyFile();
        assertThat(folder.resolve("public/case.json")).isNotEmptyFile();
        assertThat(folder.resolve("public/feed.json"))
                .content(StandardCharsets.UTF_8)
                .contains("https://jsonfeed.org/version/1.1");
        assertThat(printed.lines()).containsExactlyElementsOf(whatTheReadmeSays());
    }

    private static List<String> whatTheReadmeSays() throws IOException {
        Matcher block = PRINTED.matcher(Files.readString(README));
        assertThat(block.find()).as("what the example prints, in the README").isTrue();
        return block.group(1).lines().toList();
    }

    private static String firstExample() throws IOException {
        Matcher block = JAVA.matcher(Files.readString(README));
        assertThat(block.find()).as("a block of Java in the README").isTrue();
        return block.group(1);
    }

    private void compile(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("FirstExample.java"), source);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of(
                                    "-classpath",
                                    CLASS_PATH,
                                    "-d",
                                    classes.toString(),
                                    "-proc:none",
                                    "-Xlint:all,-path,-classfile",
                                    "-Werror"),
                            null,
                            files.getJavaFileObjects(file))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    /** In a Java of its own, since the example writes relative to its working folder. */
    private String run() throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-classpath",
                        String.join(
                                System.getProperty("path.separator"),
                                folder.resolve("classes").toString(),
                                CLASS_PATH),
                        "FirstExample")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(1, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        String printed = Files.readString(output);
        assertThat(ended).as(printed).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }
}
