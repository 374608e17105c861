package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Inputs that are made to exhaust their reader end in a problem, in a heap of 64 MiB: see {@link HostileInputs}. If the
 * time grew with the square of the size, it would take hours, and the process has some minutes.
 */
@Tag("once")
class HostileJsonSizeTest {

    private static final int MINUTES_AT_MOST = 5;

    private static Map<String, String> outcomes;

    @BeforeAll
    static void readAll(@TempDir Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileInputs.class.getName(),
                        "small")
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES_AT_MOST, MINUTES);
        process.destroyForcibly();
        List<String> lines = Files.readAllLines(out, UTF_8);
        assertThat(ended).as("%s", lines).isTrue();
        assertThat(process.exitValue()).as("%s", lines).isZero();
        outcomes = lines.stream()
                .map(line -> line.split("\t"))
                .collect(toMap(line -> line[0], line -> line[1], (first, second) -> second, LinkedHashMap::new));
    }

    @Test
    void nothing_ends_in_an_error_of_the_machine() {
        assertThat(outcomes).hasSizeGreaterThan(120);
        assertThat(outcomes)
                .allSatisfy((name, outcome) -> assertThat(outcome).as(name).matches("read|[0-9]+( [a-z-]+)+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    10 M members                           ; 1 too-large
                    10 M objects for items                 ; 1 too-large
                    10 M records                           ; 1 too-large
                    a text without end                     ; 1 too-large
                    deep                                   ; [12]( wrong-kind)? too-deep
                    closed too often                       ; 1 json-syntax
                    a long text                            ; 1 too-long|read
                    a long name                            ; 1 too-long
                    a long number                          ; 1 too-long
                    a long fraction                        ; 1 too-long
                    a long exponent                        ; 1 too-long
                    a long whole number                    ; 1 too-long
                    a long literal                         ; 1 json-syntax
                    long white space                       ; read
                    many lines of white space              ; read
                    many items                             ; 1 too-many-values
                    many members                           ; 1 too-many-values
                    many parts                             ; 1 too-many-values
                    names of one hash                      ; read|1001 duplicate-member too-many-problems
                    ids of one hash                        ; read
                    references of one hash                 ; read
                    keys of one hash                       ; read
                    a problem for each                     ; 1001 (wrong-kind|duplicate-member) too-many-problems
                    commas alone                           ; (1|1001) json-syntax( too-many-problems)?
                    10 M lines of nothing                  ; 9999999 blank-line|1001 blank-line too-many-problems
                    a line                                 ; 1 too-large
                    200,000 bad lines                      ; 200000 wrong-kind|1001 wrong-kind duplicate-id too-many-problems
                    a header without end                   ; 1 too-large
                    lines of many values                   ; (1|20) too-many-values
                    """)
    void each_input_ends_as_is_expected(String name, String expected) {
        Map<String, String> found = outcomes.entrySet().stream()
                .filter(outcome -> outcome.getKey().startsWith(name))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(found)
                .isNotEmpty()
                .allSatisfy((input, outcome) -> assertThat(outcome).as(input).matches(expected));
    }
}
