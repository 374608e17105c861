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
import org.amparo.json.CaseJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that the examples compile without a warning and print as the pages show, and that the README is right. */
class ReadmeExampleTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));
    private static final Path README = ROOT.resolve("README.md");
    private static final Path FIRST_STEPS = ROOT.resolve("examples/first-steps");
    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final Pattern JAVA = Pattern.compile("^```java\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern PRINTED = Pattern.compile("It prints\\s+```\\s+(.*?)```", Pattern.DOTALL);
    private static final Pattern MAIN =
            Pattern.compile("Exception \\{\\n(.*?)^    }$", Pattern.DOTALL | Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void the_first_steps_print_what_the_readme_says() throws IOException, InterruptedException {
        compile("FirstSteps");

        assertThat(run("FirstSteps").lines()).containsExactlyElementsOf(printed(README));
        assertThatAFeedIsThere();
    }

    @Test
    void the_readme_shows_the_code_of_the_first_steps() throws IOException {
        assertThat(found(JAVA, README)).isEqualTo(main("FirstSteps")).hasLineCount(15);
    }

    @Test
    void a_file_is_read_as_the_readme_shows() throws IOException, InterruptedException {
        CaseJson.writeFull(ReferenceCase.caseFile(), folder.resolve("case.json"));
        compile("ReadAFile");

        assertThat(run("ReadAFile").lines())
                .containsExactly(
                        "warning everything-public-without-basis header /defaultMarking Whatever is not marked is public"
                                + " in this file, and for somebody who is named neither a consent nor another lawful"
                                + " basis is recorded.",
                        "warning faulty-quotation statement:d0 /records/0/texts/0/text A quotation mark has no"
                                + " counterpart.",
                        "person:sevinj-vagifgizi");
        assertThat(Files.readString(README)).contains("```java\n" + main("ReadAFile") + "```\n");
    }

    @Test
    void the_complete_example_prints_what_its_page_says_and_writes_the_case() throws IOException, InterruptedException {
        compile("CompleteExample");

        assertThat(run("CompleteExample").lines().map(ReadmeExampleTest::atAnyMoment))
                .containsExactlyElementsOf(printed(FIRST_STEPS.resolve("README.md")).stream()
                        .map(ReadmeExampleTest::atAnyMoment)
                        .toList());
        assertThat(folder.resolve("case.json")).isNotEmptyFile();
        assertThat(folder.resolve("public/case.json")).isNotEmptyFile();
        assertThatAFeedIsThere();
        compile("ReadAFile");
        assertThat(run("ReadAFile")).as("what it wrote is read there").endsWith("person:leyla-orlova\n");
    }

    /** The body of the method main of an example. */
    private static String main(String example) throws IOException {
        return found(MAIN, FIRST_STEPS.resolve(example + ".java"))
                        .stripTrailing()
                        .stripIndent()
                + "\n";
    }

    private static String atAnyMoment(String line) {
        return line.replaceAll("made on .* UTC", "made on DAY at TIME UTC");
    }

    private void assertThatAFeedIsThere() {
        assertThat(folder.resolve("public/feed.json"))
                .content(StandardCharsets.UTF_8)
                .contains("https://jsonfeed.org/version/1.1");
    }

    private static List<String> printed(Path page) throws IOException {
        return found(PRINTED, page).lines().toList();
    }

    private static String found(Pattern pattern, Path file) throws IOException {
        Matcher block = pattern.matcher(Files.readString(file));
        assertThat(block.find()).as("%s in %s", pattern, file).isTrue();
        return block.group(1);
    }

    private void compile(String example) throws IOException {
        Path file = FIRST_STEPS.resolve(example + ".java");
        Path classes = Files.createDirectories(folder.resolve("classes"));
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

    /** Runs an example in a JVM of its own, since it writes relative to its working folder. */
    private String run(String example) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-classpath",
                        String.join(
                                System.getProperty("path.separator"),
                                folder.resolve("classes").toString(),
                                CLASS_PATH),
                        example)
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
