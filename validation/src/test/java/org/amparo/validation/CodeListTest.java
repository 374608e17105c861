package org.amparo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CapacityKind;
import org.amparo.code.Code;
import org.amparo.code.CustodyForm;
import org.amparo.code.Liberty;
import org.amparo.code.Marking;
import org.amparo.code.Vocabularies;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.CaseJsonWriter;
import org.amparo.people.Capacity;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {

    private static final String PODCASTER = "capacity.podcaster.en = podcaster\n";

    @TempDir
    private Path folder;

    private static CodeList list(String text) {
        try {
            return CodeList.read(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Person person(String capacity) {
        return Person.builder()
                .id(Cases.LEYLA)
                .addName(Name.of("Leyla Orlova"))
                .addCapacity(Capacity.of(CapacityKind.VOCABULARY.of(capacity)))
                .build();
    }

    private static List<Finding> unknown(CodeList codes, CaseFile file) {
        return CaseValidator.builder(Cases.CLOCK).codes(codes).build().validate(file).findings().stream()
                .filter(finding -> finding.rule().equals("unknown-code"))
                .toList();
    }

    @Test
    void codes_and_labels_are_read_in_the_order_of_the_file() {
        CodeList codes = list("""
                # Codes of the desk

                ! and another remark
                  capacity.podcaster.fr=baladodiffuseur
                custody-form.cell-block.az = "kamera bloku" = blok
                capacity.podcaster.en = podcaster
                """);

        assertThat(codes.codes())
                .containsExactly(CapacityKind.VOCABULARY.of("podcaster"), CustodyForm.VOCABULARY.of("cell-block"));
        assertThat(codes.labels(CapacityKind.VOCABULARY.of("podcaster"))
                        .orElseThrow()
                        .best(Locale.FRENCH))
                .isEqualTo("baladodiffuseur");
        assertThat(codes.labels(CapacityKind.VOCABULARY.of("podcaster"))
                        .orElseThrow()
                        .in(LanguageTag.ENGLISH))
                .contains("podcaster");
        assertThat(codes.labels(CustodyForm.VOCABULARY.of("cell-block"))
                        .orElseThrow()
                        .asMap())
                .hasToString("{az=\"kamera bloku\" = blok}");
        assertThat(codes.labels(CustodyForm.HOUSE_ARREST)).isEmpty();
        assertThat(codes.labels(CustodyForm.VOCABULARY.of("podcaster"))).isEmpty();
        assertThat(codes).hasToString("2 codes").isEqualTo(list(codesAgain(codes)));
    }

    private static String codesAgain(CodeList codes) {
        return codes.codes().stream()
                .flatMap(code -> codes.labels(code).orElseThrow().asMap().entrySet().stream()
                        .map(label -> code.vocabulary() + "." + code + "." + label.getKey() + "=" + label.getValue()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_file_is_utf_8_whatever_its_first_letter() throws IOException {
        Path file =
                Files.writeString(folder.resolve("codes.properties"), "\uFEFFcapacity.bloger.az = şəhər bloqçusu\n");
        assertThat(CodeList.read(file)
                        .labels(CapacityKind.VOCABULARY.of("bloger"))
                        .orElseThrow()
                        .best(Locale.ENGLISH))
                .isEqualTo("şəhər bloqçusu");

        Files.write(file, "capacity.bloger.az = ş".getBytes(StandardCharsets.UTF_16LE));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> CodeList.read(file));
        Files.write(file, "capacity.bloger.tr = ş".getBytes(java.nio.charset.Charset.forName("ISO-8859-9")));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CodeList.read(file))
                .withMessage("The file is not UTF-8.");
    }

    @Test
    void an_empty_file_states_nothing() {
        assertThat(list("").codes()).isEmpty();
        assertThat(unknown(list(""), Cases.file(person("podcaster")))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "capacty.podcaster.en = x | no vocabulary has this name; perhaps it is meant to be: capacity",
                "Orrin.podcaster.en = x | no vocabulary has this name; docs/vocabularies.md has all",
                "capacity.Pod_Caster.en = x | expected a code of small letters and digits, in words with hyphens between them",
                "capacity.journalist.en = x | the vocabulary capacity has this code itself",
                "capacity.podcaster.english-language-of-old = x | expected a language tag, such as az or zh-Hant",
                "capacity.podcaster.en = | expected a label after the equals sign",
                "capacity.podcaster.en = \\u0259 | expected the letters themselves, in UTF-8, and no backslash",
                "capacity.podcaster = x | expected vocabulary.code.language = label, such as capacity.podcaster.en = podcaster",
                "capacity.podcaster.en | expected vocabulary.code.language = label, such as capacity.podcaster.en = podcaster",
                "capacity.podcaster.en.x = y | expected vocabulary.code.language = label, such as capacity.podcaster.en = podcaster",
                "= x | expected vocabulary.code.language = label, such as capacity.podcaster.en = podcaster"
            })
    void a_slip_is_refused_with_its_line(String line, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> list("# first\n" + line))
                .withMessage("Line 2: " + message + ".")
                .satisfies(e -> assertThat(e.code()).isEqualTo("code-list-syntax"));
    }

    @Test
    void all_slips_are_told_at_once_and_no_value_is() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> list("Orrin\n" + PODCASTER + "\n" + PODCASTER + "markng.orrin.en = Orrin"))
                .withMessage(
                        "Line 1: expected vocabulary.code.language = label, such as capacity.podcaster.en = podcaster."
                                + " Line 4: the code has a label in this language already."
                                + " Line 5: no vocabulary has this name; perhaps it is meant to be: marking.");
    }

    @Test
    void a_code_of_the_house_is_known_to_the_rule_and_no_other_is() {
        assertThat(unknown(list(PODCASTER), Cases.file(person("podcaster")))).isEmpty();
        assertThat(unknown(list("gender.podcaster.en = podcaster"), Cases.file(person("podcaster"))))
                .hasSize(1);
        assertThat(unknown(list(PODCASTER), Cases.file(person("podcastre"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("The code is not in the list capacity; perhaps it is meant to be: podcaster."));
    }

    @Test
    void several_lists_are_taken_together_and_severities_stay() {
        CaseValidator validator = CaseValidator.builder()
                .severity("unknown-code", Severity.ERROR)
                .codes(list(PODCASTER))
                .codes(list("capacity.vlogger.en = vlogger"))
                .build();

        assertThat(validator.validate(Cases.file(person("podcaster"))).hasErrors())
                .isFalse();
        assertThat(validator.validate(Cases.file(person("vlogger"))).hasErrors())
                .isFalse();
        assertThat(validator.validate(Cases.file(person("vloger"))).hasErrors()).isTrue();
        assertThat(CaseValidator.standard()
                        .validate(Cases.file(person("podcaster")))
                        .findings())
                .extracting(Finding::rule)
                .contains("unknown-code");
    }

    /** Every list states the same code, those on which disclosure decides included. */
    private static CodeList ofEveryVocabulary(String code) {
        return list(Vocabularies.all().stream()
                .map(vocabulary -> vocabulary.name() + "." + code + ".en = for everybody\n")
                .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"marking\": \"desk-open\"",
                "\"kind\": \"desk-open\"",
                "\"consent\": {\"status\": \"desk-open\"}",
                "\"consent\": {\"scopes\": [\"desk-open\"]}",
                "\"missing\": [{\"attribute\": \"names\", \"reason\": \"desk-open\"}]",
                "\"markings\": [{\"attribute\": \"names\", \"level\": \"desk-open\"}]",
                "\"revisions\": [{\"number\": 1, \"at\": \"2024-01-01T00:00:00Z\", \"kind\": \"desk-open\"}]"
            })
    void a_code_of_the_house_shows_nothing_that_would_be_hidden_without_it(String member) {
        CaseFile file = CaseJsonReader.standard().read("""
                {"type": "case-file", "amparo": "1.0", "id": "case-file:x", "defaultMarking": "public", "records": [
                  {"type": "person", "id": "person:leyla", "names": [{"full": "Leyla Orlova"}], %s}]}
                """.formatted(member));

        assertThat(CaseValidator.standard(Cases.CLOCK).validate(file).findings())
                .extracting(Finding::rule)
                .contains("unknown-code");
        assertThat(unknown(ofEveryVocabulary("desk-open"), file)).isEmpty();
        assertThat(published(file)).doesNotContain("Leyla");
    }

    /** What is published does not ask any list of a house: it takes none. */
    private static String published(CaseFile file) {
        return CaseJsonWriter.standard().write(Disclosure.project(file, PublicationProfile.PUBLIC, Cases.CLOCK));
    }

    @Test
    void a_code_of_the_house_stays_unknown_to_all_else() {
        List<Code> codes = Stream.<Code>of(Marking.VOCABULARY.of("desk-open"), CustodyForm.VOCABULARY.of("desk-open"))
                .filter(ofEveryVocabulary("desk-open").codes()::contains)
                .toList();

        assertThat(codes).hasSize(2).noneMatch(Code::isKnown);
        assertThat(Marking.VOCABULARY.of("desk-open").isAbove(Marking.RESTRICTED))
                .isTrue();
        assertThat(CustodyForm.VOCABULARY.of("desk-open").liberty()).isEqualTo(Liberty.UNKNOWN);
    }
}
