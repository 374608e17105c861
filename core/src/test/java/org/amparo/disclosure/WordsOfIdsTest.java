package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.record.Link;
import org.amparo.speech.Source;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;

/**
 * The words of each id and each former id of somebody withheld are looked for in texts, titles, ids and addresses, whatever
 * the other ids and the name are.
 */
class WordsOfIdsTest {

    private static final int TRIES = Integer.getInteger("amparo.objects", 1_000);

    private static final String CONSONANTS = "bdgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final StatementId S1 = StatementId.of("s1");

    /** A word of letters that no other text of the file has. */
    private static String word(Random dice) {
        StringBuilder word = new StringBuilder();
        for (int i = 3 + dice.nextInt(2); i > 0; i--) {
            word.append(CONSONANTS.charAt(dice.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(dice.nextInt(VOWELS.length())));
        }
        return word.toString();
    }

    private static List<String> words(Random dice) {
        List<String> words = new ArrayList<>();
        for (int i = 1 + dice.nextInt(3); i > 0; i--) {
            words.add(word(dice));
        }
        return words;
    }

    @Test
    void of_every_id_are_looked_for() {
        for (int seed = 0; seed < TRIES; seed++) {
            Random dice = new Random(seed);
            List<List<String>> ids = new ArrayList<>();
            for (int i = 1 + dice.nextInt(4); i > 0; i--) {
                ids.add(words(dice));
            }
            String between = List.of("-", ".", "_", "~").get(dice.nextInt(4));
            Person.Builder withheld =
                    Cases.person(String.join(between, ids.get(0))).marking(Marking.SECRET);
            ids.stream().skip(1).forEach(id -> withheld.addFormerId(PersonId.of(String.join(between, id))));
            if (dice.nextBoolean()) {
                withheld.addName(Name.of("Ulviya Qarth"));
            }
            List<String> looked = ids.get(dice.nextInt(ids.size()));
            assertLookedFor(withheld.build(), looked, between, seed);
        }
    }

    private static void assertLookedFor(Person withheld, List<String> words, String between, int seed) {
        String together = String.join(" ", words);
        String id = String.join(between, words);
        Statement inTitle = Cases.statement(S1)
                .titles(LocalizedText.english("Freed: " + together + "."))
                .build();
        Statement inId =
                Cases.statement(StatementId.of("on-" + String.join("-", words))).build();
        Statement inAddress = Cases.statement(S1)
                .source(Source.of(URI.create("https://news.example/" + String.join("-", words) + ".html")))
                .build();
        Organisation inText = Cases.organisation(OrganisationId.of("o1"))
                .description(LocalizedText.english("Lawyers of " + together))
                .build();
        Person inLink = Cases.person("p1")
                .addName(Name.of("Oren Quillbrand"))
                .addLink(Link.of(URI.create("https://cases.example/person/" + id)))
                .build();
        Statement asId = Cases.statement(S1)
                .titles(LocalizedText.english("see person:" + id))
                .build();
        assertThat(left(withheld, inTitle))
                .as("a title, %d", seed)
                .containsExactly(Cases.statement(S1).build());
        assertThat(left(withheld, inId)).as("an id, %d", seed).isEmpty();
        assertThat(left(withheld, inAddress))
                .as("an address, %d", seed)
                .containsExactly(Cases.statement(S1).build());
        assertThat(left(withheld, inText))
                .as("a text, %d", seed)
                .containsExactly(Cases.organisation(OrganisationId.of("o1")).build());
        assertThat(left(withheld, inLink))
                .as("an address of the record, %d", seed)
                .containsExactly(inLink.toBuilder().links(List.of()).build());
        assertThat(left(withheld, asId))
                .as("the id itself, %d", seed)
                .containsExactly(Cases.statement(S1).build());
    }

    private static List<CaseRecord> left(Person withheld, CaseRecord record) {
        CaseFile file = Cases.open(withheld, record);
        return Cases.published(file).records();
    }
}
