package org.amparo.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * A spreadsheet of invented people who were arrested, one a row, and the map by which it becomes a case file: for each
 * row a person, a detention and the report that tells of it. One person in a hundred is for partners alone.
 */
final class InventedList {

    /** The records that a row becomes. */
    static final int RECORDS_OF_A_ROW = 3;

    /** The day of which the list is, with which it was published. */
    static final LocalDate PUBLISHED = LocalDate.of(2024, 12, 31);

    private static final String MAP = """
            {
              "type": "import-map", "amparo": "1.0",
              "header": {"id": "case-file:north-shore", "base": "https://cases.example/", "languages": ["en"],
                "titles": {"en": "Held on the North Shore"}, "defaultMarking": "public"},
              "statement": {"id": "statement:list", "kind": "list", "publishedOn": "2024-12-31", "access": "seen",
                "titles": {"en": "People held on the North Shore"}},
              "dates": ["edtf", "dd.MM.yyyy"],
              "values": [
                {"columns": ["Born", "Arrested", "Released", "Reported"], "dates": true},
                {"columns": ["Name"], "parts": {"separator": " / ", "names": ["first", "own"]}},
                {"columns": ["Sex"], "codes": {"f": "female", "m": "male"}},
                {"columns": ["Work"], "codes": {"journalist": "journalist", "editor": "media-worker", "lawyer": "lawyer",
                  "activist": "human-rights-defender", "student": "student", "teacher": null}},
                {"columns": ["Article"], "name": "class", "codes": {"Art. 19": "assembly", "Art. 228": "ordinary-drugs",
                  "Art. 281": "anti-state"}},
                {"columns": ["Readers"], "codes": {"all": "public", "partners": "partners"}},
                {"columns": ["Prison"], "name": "prison", "as": "id"}
              ],
              "records": [
                {"@shared": true, "type": "organisation", "id": "organisation:{prison}", "kinds": ["prison"],
                  "names": [{"full": "{Prison}"}]},
                {"type": "person", "id": "person:p{No}", "gender": "{Sex}", "bornOn": "{Born}", "capacities": [{"what": "{Work}"}],
                  "names": [{"full": "{Name.first}", "script": "Latn"}, {"full": "{Name.own}", "script": "Cyrl"}],
                  "marking": "{Readers}"},
                {"type": "statement", "id": "statement:s{No}", "kind": "news", "publishedOn": "{Reported}", "access": "seen",
                  "titles": {"en": "{Report}"}, "source": {"url": "{Address}"}, "marking": "{Readers}"},
                {"type": "detention", "id": "detention:d{No}", "detainee": "person:p{No}",
                  "custodyPhases": [{"form": "unspecified", "authority": "organisation:{prison}"}],
                  "charges": [{"article": "{Article}", "chargeClass": "{class}"}],
                  "evidence": [{"about": "detainee", "statement": "statement:s{No}", "modality": "stated"}]},
                {"@unless": ["Released"], "type": "detention", "id": "detention:d{No}", "detainee": "person:p{No}",
                  "period": "{Arrested}/.."},
                {"@if": ["Released"], "type": "detention", "id": "detention:d{No}", "detainee": "person:p{No}",
                  "period": "{Arrested}/{Released}"}
              ]
            }
            """;

    private static final String[] LATIN = {
        "ba", "de", "ga", "ki", "la", "mo", "na", "po", "ra", "su", "ta", "vo", "za", "li", "ne", "ro", "mi", "du",
        "ve", "ko"
    };
    private static final String[] CYRILLIC = {
        "ба", "де", "га", "ки", "ла", "мо", "на", "по", "ра", "су", "та", "во", "за", "ли", "не", "ро", "ми", "ду",
        "ве", "ко"
    };
    private static final String[] WORK = {"journalist", "editor", "lawyer", "activist", "student", "teacher", ""};
    private static final String[] ARTICLES = {"Art. 19", "Art. 228", "Art. 281"};
    private static final LocalDate FIRST_ARREST = LocalDate.of(2015, 1, 1);
    private static final int DAYS_OF_ARRESTS = 3_600;
    private static final int PRISONS = 50;
    private static final int ONE_FOR_PARTNERS_IN = 100;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private InventedList() {}

    /** Writes the map. */
    static void writeMap(Path file) throws IOException {
        Files.writeString(file, MAP);
    }

    /** Writes the list, the same one for the same number of rows. */
    static void writeList(Path file, int rows) throws IOException {
        Random random = new Random(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("No,Name,Sex,Born,Work,Arrested,Released,Article,Prison,Report,Reported,Address,Readers\r\n");
            for (int row = 1; row <= rows; row++) {
                out.write(row(row, random));
            }
        }
    }

    private static String row(int number, Random random) {
        LocalDate arrested = FIRST_ARREST.plusDays(random.nextInt(DAYS_OF_ARRESTS));
        LocalDate released = arrested.plusDays(1 + random.nextInt(1_500));
        boolean isReleased = random.nextInt(5) > 0 && released.isBefore(PUBLISHED);
        boolean isForPartners = random.nextInt(ONE_FOR_PARTNERS_IN) == 0;
        return String.join(
                        ",",
                        Integer.toString(number),
                        name(random, isForPartners),
                        random.nextBoolean() ? "f" : "m",
                        random.nextInt(4) == 0 ? "" : Integer.toString(1950 + random.nextInt(55)),
                        oneOf(WORK, random),
                        arrested.format(DATE),
                        isReleased ? released.format(DATE) : "",
                        oneOf(ARTICLES, random),
                        "Gaol " + (1 + random.nextInt(PRISONS)),
                        "Harbour Watch no. " + number,
                        arrested.plusDays(random.nextInt(10)).format(DATE),
                        "https://watch.example/" + number,
                        isForPartners ? "partners" : "all")
                + "\r\n";
    }

    /**
     * A name of two words, in two scripts. Nobody who is shown shares a word with somebody who is for partners alone: a
     * publication would leave such names out, and would wait until somebody has read what leads to those without a name.
     */
    private static String name(Random random, boolean isForPartners) {
        int[] syllables = random.ints(7, 0, LATIN.length).toArray();
        return isForPartners
                ? words(LATIN, "zh", syllables) + " / " + words(CYRILLIC, "ж", syllables)
                : words(LATIN, "", syllables) + " / " + words(CYRILLIC, "", syllables);
    }

    private static String words(String[] alphabet, String sound, int[] syllables) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < syllables.length; i++) {
            String syllable = sound + alphabet[syllables[i]];
            UnaryOperator<String> first = text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
            words.append(i == 3 ? " " : "").append(i == 0 || i == 3 ? first.apply(syllable) : syllable);
        }
        return words.toString();
    }

    private static String oneOf(String[] texts, Random random) {
        return texts[random.nextInt(texts.length)];
    }
}
