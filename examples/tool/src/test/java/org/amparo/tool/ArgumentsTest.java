package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.function.Function;
import org.amparo.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    private static final Syntax SYNTAX = Syntax.of("convert", "Converts.")
            .parameters("FILE", "Files.")
            .required("FORM", "The form.", "--to")
            .option("OUT", "The output.", "-o", "--output")
            .flag("--quietly", "Says nothing.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b --to lines -o x --quietly",
                "--to=lines --output=x --quietly a b",
                "a -ox --quietly b --to lines",
                "--output x --to lines --quietly -- a b"
            })
    void options_stand_before_between_and_behind(String line) {
        Arguments arguments = read(line);
        assertThat(arguments.all()).containsExactly("a", "b");
        assertThat(arguments.parameter(0)).isEqualTo("a");
        assertThat(arguments.value("--to", Function.identity())).contains("lines");
        assertThat(arguments.value("--output", Function.identity())).contains("x");
        assertThat(arguments.has("--quietly")).isTrue();
    }

    @Test
    void what_is_not_given_is_not_there() {
        Arguments arguments = read("a --to lines");
        assertThat(arguments.value("--output", Function.identity())).isEmpty();
        assertThat(arguments.has("--quietly")).isFalse();
    }

    @Test
    void a_hyphen_alone_is_a_parameter_and_so_is_all_behind_two() {
        assertThat(read("- --to=x -- --to -o").all()).containsExactly("-", "--to", "-o");
        assertThat(read("a --to= ").value("--to", Function.identity())).contains("");
    }

    @ParameterizedTest
    @CsvSource({
        "a,Missing option: --to FORM.",
        "--to x,Missing parameter: FILE.",
        "a --to,Missing value: --to FORM.",
        "a --to x --to y,--to is given twice.",
        "a --to x -o y --output z,--output is given twice.",
        "a --to x --quietly=yes,--quietly takes no value.",
        "a --to x --loud=yes,Unknown option: --loud",
        "a --to x -x,Unknown option: -x",
        "a --to x --quiet,Unknown option: --quiet",
    })
    void what_is_wrong_is_said(String line, String message) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> read(line))
                .withMessage(message);
    }

    @Test
    void help_is_given_whatever_is_missing() {
        assertThat(read("--help").has("--help")).isTrue();
        assertThat(read("a -V").has("--version")).isTrue();
    }

    @Test
    void a_value_that_means_nothing_is_said_with_its_name() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> read("a --to xml").value("--to", Target::of))
                .withMessage("Invalid value for --to: Expected document, lines or canonical.");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> read("a --to x").parameter(0, text -> {
                    throw new InvalidValueException("id-syntax", "Expected an id.");
                }))
                .withMessage("Invalid value for FILE: Expected an id.");
    }

    @Test
    void no_more_is_taken_than_has_a_name() {
        Syntax one = Syntax.of("stats", "Counts.").parameter("FILE", "A file.");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> Arguments.of(one, Arrays.asList("a", "b")))
                .withMessage("Unexpected parameter: b");
    }

    private static Arguments read(String line) {
        return Arguments.of(SYNTAX, Arrays.asList(line.split(" ")));
    }
}
