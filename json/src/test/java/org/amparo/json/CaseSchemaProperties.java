package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Gender;
import org.amparo.id.AgentId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.json.schema.CaseSchema;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Types;
import org.amparo.testing.RandomCases;

class CaseSchemaProperties {

    /** The reasons for which the schema for writers may refuse a file of a later version. */
    private static final Set<String> LATER = Set.of("additionalProperties", "enum", "const", "pattern");

    @Property(tries = 40)
    void whatever_we_write_is_valid(@ForAll long seed, @ForAll @IntRange(max = 10) int records) throws IOException {
        CaseFile caseFile = RandomCases.seeded(seed).caseFile(records);

        String document = FullJsonWriter.standard().write(caseFile);
        assertThat(Schemas.errors(CaseSchema.OPEN_DOCUMENT, document)).isEmpty();
        assertThat(Schemas.errors(CaseSchema.DOCUMENT, document))
                .extracting(ValidationMessage::getType)
                .allMatch(LATER::contains);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        Documents.LINES.write(caseFile, lines);
        for (String line : lines.toString(UTF_8).split("\n")) {
            assertThat(Schemas.errors(CaseSchema.OPEN_LINE, line)).isEmpty();
        }
    }

    /** The types of strings, each with its name in the schema, the characters to try, and where to begin. */
    private static final Map<String, Tried> TRIED = Map.ofEntries(
            Map.entry(
                    "date",
                    new Tried(
                            Types.DATE,
                            "0123X-~?%[],.Y/TZ{",
                            List.of(
                                    "2023",
                                    "2023-11",
                                    "2023-11-05",
                                    "-0044-03",
                                    "2023-21",
                                    "Y-12345",
                                    "~2023-11?-05",
                                    "[2023-11-05,2023-12..2024]",
                                    "[..2023,202X-XX-1X..]",
                                    "[2023..]",
                                    "2023-1X-3X"))),
            Map.entry(
                    "period",
                    new Tried(
                            Types.PERIOD,
                            "0123X-~?%[],./Y",
                            List.of(
                                    "2023/2024",
                                    "../2023-11-05~",
                                    "2023-11/..",
                                    "/2023",
                                    "2023/",
                                    "../..",
                                    "Y12345/..",
                                    "/.."))),
            Map.entry(
                    "language",
                    new Tried(
                            Types.LANGUAGE,
                            "abxzAX019-_iu",
                            List.of(
                                    "en",
                                    "az-Latn",
                                    "zh-cmn-Hans-CN",
                                    "sl-rozaj-1994",
                                    "de-u-co-phonebk",
                                    "x-private",
                                    "en-a-bbb-x-c",
                                    "i-klingon",
                                    "en-GB-oed",
                                    "und",
                                    "es-419"))),
            Map.entry(
                    "instant",
                    new Tried(
                            Types.INSTANT,
                            "0123456789-:.TZtz+",
                            List.of("2024-12-31T08:00:00Z", "2024-01-01T23:59:59.123456789Z", "0000-01-01T00:00:00Z"))),
            Map.entry(
                    "duration",
                    new Tried(
                            Types.DURATION,
                            "PYMWDT0123-.",
                            List.of("P5Y6M", "P1Y2M3W4D", "P30D", "P123456789Y", "P2W"))),
            Map.entry("age", new Tried(Types.AGE, "0123.-", List.of("34", "0", "30..35", "18..", "7..120"))),
            Map.entry("country", new Tried(Types.COUNTRY, "AZaz1", List.of("NO", "AZ"))),
            Map.entry("script", new Tried(Types.SCRIPT, "AZaz1", List.of("Latn", "Cyrl"))),
            Map.entry("key", new Tried(Types.KEY, "aZ0._~-#:é ", List.of("k1", "a.b_c~d-e"))),
            Map.entry(
                    "case-file-id",
                    new Tried(Types.CASE_FILE_ID, "a-:0._", List.of("case-file:a", "case-file:north-shore-2024"))),
            Map.entry(
                    "record-id",
                    new Tried(
                            Types.reference(RecordId.class),
                            "a-:0._P",
                            List.of("person:leyla", "vessel:v1", "case-file:x"))),
            Map.entry(
                    "person-id",
                    new Tried(
                            Types.reference(PersonId.class),
                            "a-:0._P",
                            List.of("person:leyla", "vessel:v1", "group:x"))),
            Map.entry(
                    "person-or-organisation-id",
                    new Tried(
                            Types.reference(AgentId.class),
                            "a-:0._P",
                            List.of("person:leyla", "organisation:o", "vessel:v1", "group:x"))),
            Map.entry(
                    "part-reference",
                    new Tried(Types.PART_REF, "a-:0._#P", List.of("statement:d1#m1", "vessel:v1#k", "case-file:x#a"))),
            Map.entry(
                    "gender-code", new Tried(Types.code(Gender.VOCABULARY), "ab-0A_", List.of("female", "a-b-c", "0"))),
            Map.entry("text", new Tried(Types.STRING, "a\u0000\n é", List.of("a", "two\nlines"))));

    private static final List<String> NAMES = TRIED.keySet().stream().sorted().toList();

    private static final Map<String, JsonSchema> SCHEMAS =
            NAMES.stream().collect(toMap(Function.identity(), Schemas::ofDefinition));

    /** The faults that no pattern can find: those of calendars, and repetitions in a language tag. */
    private static final Set<String> BEYOND_PATTERNS = Set.of("date-impossible", "calendar", "language-twice");

    @Property(tries = 5_000)
    void a_pattern_admits_what_the_reader_admits(@ForAll long seed) {
        Random random = new Random(seed);
        String name = NAMES.get(random.nextInt(NAMES.size()));
        Tried tried = TRIED.get(name);
        String text = tried.text(random);

        boolean valid = SCHEMAS.get(name)
                .validate(Schemas.quoted(text), InputFormat.JSON)
                .isEmpty();
        String refused = tried.refused(text);

        if (!BEYOND_PATTERNS.contains(refused)) {
            assertThat(valid).as("%s: %s (%s)", name, text, refused).isEqualTo(refused.isEmpty());
        }
    }

    private record Tried(ScalarType<?> type, String characters, List<String> samples) {

        /** One of the samples, with a few characters changed. */
        String text(Random random) {
            StringBuilder text = new StringBuilder(samples.get(random.nextInt(samples.size())));
            for (int i = random.nextInt(4); i > 0; i--) {
                int at = random.nextInt(text.length() + 1);
                char c = characters.charAt(random.nextInt(characters.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.insert(at, c);
                    case 1 -> text.replace(at, Math.min(at + 1, text.length()), String.valueOf(c));
                    default -> text.delete(at, Math.min(at + 1, text.length()));
                }
            }
            return text.toString();
        }

        /** The code for which the reader refuses a text; empty if it does not. */
        String refused(String text) {
            try {
                type.parse(text);
                return "";
            } catch (InvalidValueException e) {
                if (type == Types.INSTANT && text.matches("\\d{4}-\\d\\d-(29|3[01])T.*")) {
                    return "calendar";
                }
                boolean twice = type == Types.LANGUAGE && text.matches("(?i).*-([0-9a-wyz])-.*-\\1-.*");
                return twice ? "language-twice" : e.code();
            }
        }
    }
}
