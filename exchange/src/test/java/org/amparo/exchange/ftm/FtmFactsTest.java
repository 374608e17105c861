package org.amparo.exchange.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.exchange.internal.ftm.FtmCountries;
import org.amparo.exchange.internal.ftm.FtmIdentifiers;
import org.amparo.exchange.internal.ftm.FtmSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library knows of FollowTheMoney's own model is what the model says. */
class FtmFactsTest {

    private static final FtmModel MODEL = FtmModel.read();

    @ParameterizedTest
    @ValueSource(strings = {"Person", "Organization", "PublicBody", "Company"})
    void an_identifier_is_one_of_the_schemas_that_have_it(String schema) {
        for (String property : FtmIdentifiers.PROPERTIES) {
            assertThat(FtmIdentifiers.has(schema, property))
                    .as(property)
                    .isEqualTo(MODEL.properties(schema).containsKey(property));
        }
    }

    /** Codes of the model that ISO 3166-1 reserves for other things than countries, and ZZ, "global". */
    private static final Set<String> NO_COUNTRIES = Set.of("AC", "CP", "CQ", "DG", "EA", "EU", "IC", "TA", "ZZ");

    @Test
    void every_country_of_two_letters_and_no_other_is_taken_and_written() {
        for (char one = 'A'; one <= 'Z'; one++) {
            for (char two = 'A'; two <= 'Z'; two++) {
                String country = "" + one + two;
                boolean isKnown = MODEL.values("country").contains(country.toLowerCase(Locale.ROOT))
                        && !NO_COUNTRIES.contains(country);
                assertThat(FtmCountries.ofFtm(country).isPresent()).as(country).isEqualTo(isKnown);
                assertThat(FtmCountries.toFtm(country).stream()).allMatch(MODEL.values("country")::contains);
                FtmCountries.toFtm(country)
                        .ifPresent(code ->
                                assertThat(FtmCountries.ofFtm(code)).as(code).contains(country));
            }
        }
        assertThat(MODEL.values("country")).hasSizeGreaterThan(250);
    }

    @Test
    void every_schema_of_the_model_is_known() {
        assertThat(MODEL.schemas()).allMatch(FtmSchemas::has).hasSizeGreaterThan(15);
        assertThat(FtmSchemas.near("Persom")).contains("Person");
        assertThat(FtmSchemas.near("Spaceship")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Person",
                "Organization",
                "PublicBody",
                "Company",
                "Membership",
                "Directorship",
                "Employment",
                "Occupancy",
                "Position",
                "UnknownLink"
            })
    void the_page_says_of_every_property_what_becomes_of_it(String schema) throws IOException {
        String page =
                Files.readString(Path.of(System.getProperty("amparo.root")).resolve("docs/popolo-and-ftm.md"));
        String section = page.substring(page.indexOf("## Property by property"), page.indexOf("## What stays out"));
        Set<String> named = section.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split(" \\| ")[0])
                .flatMap(cell -> Pattern.compile("`([^`]+)`").matcher(cell).results())
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
        assertThat(named).containsAll(MODEL.properties(schema).keySet());
    }
}
