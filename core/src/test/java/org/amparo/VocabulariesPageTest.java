package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.code.Code;
import org.amparo.code.ConfidenceScale;
import org.amparo.code.Crosswalk;
import org.amparo.code.Crosswalks;
import org.amparo.code.Liberty;
import org.amparo.code.Vocabularies;
import org.amparo.code.Vocabulary;
import org.amparo.internal.text.Phrasebook;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.junit.jupiter.api.Test;

class VocabulariesPageTest {

    private static final List<Locale> LANGUAGES = Phrasebook.LANGUAGES.stream()
            .filter(language -> !language.equals(Phrasebook.ENGLISH))
            .map(Locale::forLanguageTag)
            .toList();

    private static final String INTRO = """
            # Controlled vocabularies

            This page has every list of codes with their labels and crosswalks, and is generated from the code. Every list is open: a code that is
            not in it is kept as it is, written back unchanged, and reported by rule [unknown-code](rules/unknown-code.md). Rule
            [retired-code](rules/retired-code.md) reports a code that this version no longer offers. A code is written in JSON as it stands here, and
            in Java as the constant beside it.

            **Crosswalks.** A term of another scheme fits the code beside it exactly if it has no sign; `~` says that it means nearly the same, `↑`
            that it is wider than the code, and `↓` that it is narrower. The term in bold is written for the code; where none is in bold, the scheme
            has only terms that say more than the code does. A dash says that the scheme has no term. `org.amparo.code.Crosswalks` has them in both
            directions.

            HURIDOCS numbers are those of the lists that HURIDOCS ships in OpenEvSys, which follow its Micro-thesauri (2001). They have twelve digits,
            of which the zeros at the end are left out here. The correspondence with our codes is our own judgement, and HURIDOCS has not reviewed it.
            Its labels are not ours and are not shipped. The Human Rights Committee (HRC) grades what a state did and replied together: where a demand
            is not met, the grade of the response, if it has one, goes before that of the outcome.

            """;

    @Test
    void the_page_says_what_the_code_says() throws IOException {
        StringBuilder page = new StringBuilder(INTRO);
        page.append(Vocabularies.all().stream()
                .map(list -> "[" + list.name() + "](#" + list.name() + ")")
                .collect(Collectors.joining(" · ", "", "\n\n")));
        for (Vocabulary<?> vocabulary : Vocabularies.all()) {
            page.append(section(vocabulary));
        }
        page.append(confidence());
        Pages.isCurrent("vocabularies.md", page.toString());
    }

    @Test
    void every_code_has_a_constant() {
        for (Vocabulary<?> vocabulary : Vocabularies.all()) {
            for (Code code : vocabulary.codes()) {
                assertThat(constant(code)).as("%s.%s", vocabulary, code).matches("[A-Z][A-Z0-9_]*");
            }
        }
    }

    @Test
    void every_list_but_the_computed_one_is_used() {
        for (Vocabulary<?> vocabulary : Vocabularies.all()) {
            assertThat(uses(vocabulary).isEmpty())
                    .as("%s", vocabulary)
                    .isEqualTo(vocabulary.equals(Liberty.VOCABULARY));
        }
    }

    private static String section(Vocabulary<?> vocabulary) {
        List<Crosswalk<?>> crosswalks = Crosswalks.all().stream()
                .filter(crosswalk -> crosswalk.vocabulary().equals(vocabulary))
                .toList();
        StringBuilder section = new StringBuilder("## " + vocabulary.name() + "\n\n");
        section.append("`")
                .append(vocabulary.codes().get(0).getClass().getName())
                .append("` · ");
        List<String> uses = uses(vocabulary);
        section.append(uses.isEmpty() ? "computed, stored nowhere" : "used by " + String.join(", ", uses));
        section.append(" · labels: en").append(languages(vocabulary)).append("\n\n");
        List<String> head = new ArrayList<>(List.of("code", "constant", "label", "definition"));
        crosswalks.forEach(crosswalk -> head.add(crosswalk.scheme()));
        section.append(Pages.row(head.toArray(String[]::new)));
        section.append("|---".repeat(head.size())).append("|\n");
        vocabulary.codes().forEach(code -> section.append(row(code, crosswalks)));
        vocabulary.retired().forEach(code -> section.append(retired(code)));
        crosswalks.stream()
                .filter(crosswalk -> !crosswalk.unmappedTerms().isEmpty())
                .forEach(crosswalk -> section.append("\nNo code for ")
                        .append(crosswalk.scheme())
                        .append(": ")
                        .append(crosswalk.unmappedTerms().stream()
                                .map(VocabulariesPageTest::shortened)
                                .collect(Collectors.joining(", ")))
                        .append(".\n"));
        return section.append("\n").toString();
    }

    private static String row(Code code, List<Crosswalk<?>> crosswalks) {
        List<String> cells = new ArrayList<>();
        cells.add("`" + code + "`");
        cells.add("`" + constant(code) + "`");
        cells.add(code.label(Locale.ENGLISH).text());
        cells.add(code.definition(Locale.ENGLISH).orElseThrow().text());
        crosswalks.forEach(crosswalk -> cells.add(terms(crosswalk, code)));
        return Pages.row(cells.toArray(String[]::new));
    }

    private static String retired(Code code) {
        return "\nRetired: `" + code + "`"
                + code.successor().map(successor -> ", now `" + successor + "`").orElse("") + ".\n";
    }

    private static <C extends Code> String terms(Crosswalk<C> crosswalk, Code code) {
        String terms = crosswalk.mappings().stream()
                .filter(mapping -> mapping.code().equals(code))
                .map(VocabulariesPageTest::term)
                .collect(Collectors.joining(" "));
        return terms.isEmpty() ? "–" : terms;
    }

    private static String term(Crosswalk.Mapping<?> mapping) {
        String term = switch (mapping.match()) {
                    case EXACT -> "";
                    case CLOSE -> "~";
                    case BROAD -> "↑";
                    case NARROW -> "↓";
                }
                + shortened(mapping.term());
        return mapping.preferred() ? "**" + term + "**" : term;
    }

    private static String shortened(String term) {
        return term.matches("\\d{12}") ? term.replaceFirst("(00)*$", "") : term;
    }

    private static String confidence() {
        StringBuilder section = new StringBuilder("""
                ## A confidence from 0 to 100

                A confidence is no vocabulary, but a number. This table says how it reads as words (`org.amparo.code.ConfidenceScale`, after STIX 2.1).
                An absent confidence is not given, which is neither 0 nor `6`. The reliability of a source has no number, because it does not say how
                sure a piece of information is.

                | 0 to 100 | level | 1, 2, 3 | information-credibility |
                |---|---|---|---|
                """);
        int from = 0;
        for (int confidence = 1; confidence <= 101; confidence++) {
            if (confidence == 101 || !steps(confidence).equals(steps(from))) {
                List<String> cells = new ArrayList<>(steps(from));
                cells.add(0, from == confidence - 1 ? Integer.toString(from) : from + "–" + (confidence - 1));
                section.append(Pages.row(cells.toArray(String[]::new)));
                from = confidence;
            }
        }
        section.append("\nWritten: ")
                .append(written(ConfidenceScale.LEVELS))
                .append("; ")
                .append(written(ConfidenceScale.THREE_POINT))
                .append("; credibility ")
                .append(written(ConfidenceScale.CREDIBILITY));
        return section.append(".\n").toString();
    }

    private static List<String> steps(int confidence) {
        return Stream.of(ConfidenceScale.LEVELS, ConfidenceScale.THREE_POINT, ConfidenceScale.CREDIBILITY)
                .map(scale -> scale.at(confidence).map(Object::toString).orElse("–"))
                .toList();
    }

    private static <T> String written(ConfidenceScale<T> scale) {
        return scale.values().stream()
                .map(step -> "`" + step + "` " + number(scale.confidence(step)))
                .collect(Collectors.joining(", "));
    }

    private static String number(OptionalInt confidence) {
        return confidence.isPresent() ? Integer.toString(confidence.getAsInt()) : "nothing";
    }

    private static String languages(Vocabulary<?> vocabulary) {
        return LANGUAGES.stream()
                .filter(language -> vocabulary.codes().stream()
                        .noneMatch(code -> code.label(language).isFallback()))
                .map(language -> ", " + language.getLanguage())
                .collect(Collectors.joining());
    }

    private static List<String> uses(Vocabulary<?> vocabulary) {
        List<String> uses = new ArrayList<>();
        for (Shape<?, ?> table : Tables.all()) {
            table.attributes().values().stream()
                    .filter(line -> line.type().equals(Types.code(vocabulary)))
                    .forEach(line -> uses.add(
                            "[" + table.name() + "." + line.name() + "](model.md#" + Pages.heading(table) + ")"));
        }
        return uses;
    }

    private static String constant(Code code) {
        for (Field field : code.getClass().getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && value(field) == code) {
                return field.getName();
            }
        }
        throw new AssertionError(code.vocabulary() + "." + code + " has no constant");
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
