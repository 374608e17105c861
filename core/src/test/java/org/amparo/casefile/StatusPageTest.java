package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Every row of docs/status.md is a promise, and a test keeps it. */
class StatusPageTest {

    private static final Pattern TEST = Pattern.compile("`([a-z]+(?:_[a-z]+)+)`");

    private static List<String> rows() throws IOException {
        Path page = Path.of(System.getProperty("amparo.root"), "docs", "status.md");
        String tables = Files.readString(page, StandardCharsets.UTF_8).split("## An example", -1)[0];
        return tables.lines()
                .filter(line -> line.startsWith("| ") && !line.endsWith("| shown by |"))
                .toList();
    }

    private static Set<String> tests() {
        return Stream.of(
                        StatusTest.class,
                        StatusBoundsTest.class,
                        StatusSupportTest.class,
                        KnownByTest.class,
                        HeldTest.class,
                        RetractedStatementTest.class)
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method ->
                        method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class))
                .map(method -> method.getName())
                .collect(Collectors.toSet());
    }

    private static List<String> named(String row) {
        return TEST.matcher(row)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void each_row_names_a_test_that_shows_it() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(50);
        assertThat(rows()).allSatisfy(row -> assertThat(named(row)).isNotEmpty());
    }

    @Test
    void each_test_that_is_named_is_there() throws IOException {
        assertThat(tests())
                .containsAll(rows().stream().flatMap(row -> named(row).stream()).toList());
    }
}
