package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.internal.text.Phrasebook;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** The page that shows how every kind of date and period is said in every language: for whoever reviews the words. */
class DatesPageTest {

    private static final String PAGE = "dates.md";
    private static final String BEGIN = "<!-- words: generated -->\n";
    private static final List<String> LANGUAGES = Phrasebook.LANGUAGES;

    private static final List<String> DATES = List.of(
            "2023-11-05",
            "2023-11-01",
            "2023-11",
            "2023",
            "0476",
            "0999",
            "1000",
            "0000",
            "-0043-03-15",
            "Y17000",
            "Y-17000",
            "2023-XX",
            "2023-11-XX",
            "2023-XX-XX",
            "2023-1X",
            "2023-X1",
            "2023-11-2X",
            "2024-02-2X",
            "2023-11-X1",
            "2023-XX-05",
            "2023-1X-05",
            "2023-XX-2X",
            "201X",
            "200X",
            "20XX",
            "019X",
            "XXXX",
            "-004X",
            "-XXXX",
            "19X5",
            "201X-11",
            "201X-11-05",
            "201X-XX-05",
            "201X-1X",
            "XXXX-11",
            "XXXX-11-05",
            "19X5-11-05",
            "2023-11-05~",
            "2023-11~",
            "2023~",
            "2023?",
            "2023-11-05?",
            "2023-11%",
            "201X~",
            "2023-1X~",
            "2023~-11-05",
            "2023-11-?05",
            "?2023-11-~05",
            "2001-21",
            "2001-22",
            "2001-23",
            "2001-24",
            "2001-25",
            "2001-32",
            "2001-28?",
            "2001-~33",
            "2001-33",
            "2001-34",
            "2001-35",
            "2001-36",
            "2001-37",
            "2001-38",
            "2001-39",
            "2001-40",
            "2001-41",
            "200X-21",
            "XXXX-30",
            "[2023-11-05]",
            "[2024-12-09..2024-12-31]",
            "[2024-12-01..2024-12-31]",
            "[2024-11-09..2024-12-31]",
            "[2024-04..2024-10]",
            "[2024..2026]",
            "[2024-11-09..2025-01]",
            "[2024-11-2X..2025-01]",
            "[2001-21..2002]",
            "[1984~..1990]",
            "[..1984-05-03]",
            "[2024-03..]",
            "[2024-01-01,2024-03-01]",
            "[1667,1668,1670..1672]",
            "[..1667,1670?,1680..]");

    private static final List<String> PERIODS = List.of(
            "2023-11-05/2024-02-03",
            "2023-11-05/2024-02",
            "2023-04/2024-10",
            "2022/2023",
            "2023-11-02/2023-11-05",
            "2023-11-05/2023-11-05",
            "2023-11/2023-11",
            "-0043/0476",
            "2023-11-05/..",
            "2023-11-02/..",
            "2023-11/..",
            "2023-04/..",
            "2023/..",
            "2023-11-05/",
            "2023-11-02/",
            "2023-04/",
            "2023-11/",
            "2023/",
            "../2024-02-03",
            "../2024-02",
            "../2024",
            "/2024-02-03",
            "/2024-02",
            "/2024",
            "2023-11~/..",
            "2023-11?/..",
            "2023-11~/",
            "2023~/2024",
            "2023?/2024%",
            "../2024~",
            "/2024?",
            "2001-21/..",
            "2001-21/2001-24",
            "201X/..",
            "201X/202X",
            "2023-11-2X/..",
            "2023-11-2X/",
            "2023-11-2X/2024",
            "/2024-1X",
            "../2024-1X",
            "/..",
            "../",
            "../..",
            "2024-03/2024-02");

    @Test
    void the_page_shows_every_form_in_every_language() throws IOException {
        String page = Pages.read(PAGE);
        assertThat(page).containsOnlyOnce(BEGIN);
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        Pages.isCurrent(PAGE, before + words());
    }

    private static String words() {
        return Stream.of(
                        "",
                        "### Dates",
                        "",
                        table(DATES.stream().map(PartialDate::parse).map(DatesPageTest::row)),
                        "",
                        "### Dates as the answer to \"when?\"",
                        "",
                        "The words of `displayWhen(Locale)`, where they are not the same.",
                        "",
                        table(DATES.stream()
                                .map(PartialDate::parse)
                                .filter(date ->
                                        !date.displayWhen(Locale.ENGLISH).equals(date.display(Locale.ENGLISH)))
                                .map(DatesPageTest::whenRow)),
                        "",
                        "### Periods",
                        "",
                        table(PERIODS.stream().map(Period::parse).map(DatesPageTest::row)),
                        "")
                .collect(Collectors.joining("\n"));
    }

    private static String table(Stream<String> rows) {
        return Stream.concat(
                        Stream.of(
                                "| EDTF | " + String.join(" | ", LANGUAGES) + " |",
                                "|---".repeat(1 + LANGUAGES.size()) + "|"),
                        rows)
                .collect(Collectors.joining("\n"));
    }

    private static String row(PartialDate date) {
        return row(date.toString(), date::display);
    }

    private static String whenRow(PartialDate date) {
        return row(date.toString(), date::displayWhen);
    }

    private static String row(Period period) {
        return row(period.toString(), period::display);
    }

    private static String row(String edtf, Function<Locale, String> words) {
        return LANGUAGES.stream()
                .map(Locale::forLanguageTag)
                .map(words)
                .collect(Collectors.joining(" | ", "| `" + edtf + "` | ", " |"));
    }
}
