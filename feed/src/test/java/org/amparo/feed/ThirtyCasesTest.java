package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.disclosure.Publication;
import org.amparo.evidence.ClaimedPart;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSentence;
import org.amparo.feed.template.ItemView;
import org.amparo.feed.untold.UntoldClaim;
import org.amparo.feed.untold.UntoldClaims;
import org.amparo.id.RecordId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.json.CaseJsonReader;
import org.amparo.record.Place;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares what is told first of thirty invented cases with what was read and approved, a file for each language. */
class ThirtyCasesTest {

    private static final Publication PUBLICATION = published();

    /** The items in each language: all tests here are about the same. */
    private static final Map<String, List<ItemView>> ITEMS = new ConcurrentHashMap<>();

    static List<String> languages() {
        return Phrasebook.LANGUAGES;
    }

    private static Publication published() {
        try {
            return Cases.published(CaseJsonReader.standard().read(Files.readString(Golden.file("thirty.json"))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ItemView> views(String language) {
        return ITEMS.computeIfAbsent(language, ThirtyCasesTest::viewsIn);
    }

    /** The items of the cases, and behind them those of the people of whom they do not tell all. */
    private static List<ItemView> viewsIn(String language) {
        PublicationItems items = new PublicationItems(new Words(PUBLICATION, LanguageTag.parse(language)));
        List<ItemView> views = records()
                .filter(ThirtyCasesTest::isCase)
                .flatMap(items::of)
                .map(Item::view)
                .collect(Collectors.toCollection(ArrayList::new));
        Set<String> accounts = new HashSet<>();
        views.forEach(view -> accounts.add(sentences(view.account())));
        records()
                .filter(Person.class::isInstance)
                .map(items::about)
                .map(Item::view)
                .filter(view -> !view.account().isEmpty())
                .filter(view -> !accounts.contains(sentences(view.account())))
                .forEach(views::add);
        return views;
    }

    private static Stream<CaseRecord> records() {
        return PUBLICATION.caseFile().records().stream();
    }

    private static boolean isCase(CaseRecord record) {
        return record instanceof Detention || record instanceof Incident || record instanceof Award;
    }

    /** Sentences as a reader sees them, each with the numbers of its sources. */
    private static String sentences(List<ItemSentence> sentences) {
        return sentences.stream()
                .map(sentence -> Views.plain(sentence.text())
                        + sentence.notes().stream()
                                .map(note -> "[" + note + "]")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    /** The words alone, without the numbers of the sources. */
    private static int words(List<ItemSentence> sentences) {
        String text =
                sentences.stream().map(ItemSentence::text).map(Views::plain).collect(Collectors.joining(" "));
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static String told(ItemView view) {
        return Stream.of(
                        "######## " + idOf(view),
                        Views.plain(view.title()),
                        sentences(view.standfirst()),
                        sentences(view.account()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String idOf(ItemView view) {
        return view.record().id().toString();
    }

    /** How much a record has to tell: its parts but places, and what was demanded for those whom it is about. */
    private static int claims(CaseRecord record) {
        int[] claims = {0};
        record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T part) {
                claims[0] += part instanceof ClaimedPart && !(part instanceof Place) ? 1 : 0;
            }
        });
        return claims[0] + demands(record);
    }

    private static int demands(CaseRecord record) {
        List<RecordId> people = peopleOf(record);
        return (int) records()
                .filter(Statement.class::isInstance)
                .flatMap(statement -> ((Statement) statement).demands().stream())
                .filter(demand -> demand.targets().stream().anyMatch(people::contains))
                .count();
    }

    private static List<RecordId> peopleOf(CaseRecord record) {
        if (record instanceof Detention detention) {
            return List.of(detention.detainee());
        }
        return record instanceof Incident incident ? List.copyOf(incident.subjects()) : List.of();
    }

    private static List<ItemView> rich(String language) {
        return views(language).stream()
                .filter(view -> isCase(view.record()))
                .filter(view -> claims(view.record()) >= 8)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_cases_say_what_was_approved(String language) throws IOException {
        Golden.compare(
                "thirty/" + language + ".txt",
                views(language).stream().map(ThirtyCasesTest::told).collect(Collectors.joining("\n\n")) + "\n");
    }

    @Test
    void there_are_thirty_cases_and_ten_of_them_have_much_to_tell() {
        assertThat(records().filter(ThirtyCasesTest::isCase)).hasSizeGreaterThanOrEqualTo(30);
        assertThat(rich("en")).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void each_claim_of_the_cases_is_told_in_the_items_and_pages_of_some_language() {
        Set<String> untold = untold("en");
        assertThat(untold).allMatch(claim -> claim.contains(" language: "));

        languages().forEach(language -> untold.retainAll(untold(language)));
        assertThat(untold).isEmpty();
    }

    private static Set<String> untold(String language) {
        return UntoldClaims.of(PUBLICATION, LanguageTag.parse(language)).stream()
                .map(UntoldClaim::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_account_of_much_has_between_60_and_150_words_but_one() {
        Map<String, Integer> tooLong = Map.of("detention:solveth-1", 178);
        Map<String, Integer> words =
                rich("en").stream().collect(Collectors.toMap(ThirtyCasesTest::idOf, view -> words(view.account())));
        assertThat(words).containsAllEntriesOf(tooLong);
        words.keySet().removeAll(tooLong.keySet());
        assertThat(words.values()).allSatisfy(number -> assertThat(number).isBetween(60, 150));
    }

    /** A heading should have at most 90 characters. */
    @ParameterizedTest
    @CsvSource({"en, 2, 100", "fr, 3, 104", "es, 4, 112", "ru, 5, 104", "az, 3, 139"})
    void no_more_headings_than_these_have_more_than_90_characters(String language, int tooLong, int longest) {
        List<Integer> lengths = views(language).stream()
                .map(view -> Views.plain(view.title()))
                .map(title -> title.codePointCount(0, title.length()))
                .toList();
        assertThat(lengths).filteredOn(length -> length > 90).hasSize(tooLong).contains(longest);
        assertThat(lengths).allSatisfy(length -> assertThat(length).isLessThanOrEqualTo(longest));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_standfirst_has_more_than_40_words(String language) {
        assertThat(views(language))
                .allSatisfy(view ->
                        assertThat(words(view.standfirst())).as(idOf(view)).isLessThanOrEqualTo(40));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void an_account_stands_in_each_language_for_the_same_items(String language) {
        assertThat(withAccount(language)).isEqualTo(withAccount("en"));
    }

    private static List<String> withAccount(String language) {
        return views(language).stream()
                .filter(view -> !view.account().isEmpty())
                .map(ThirtyCasesTest::idOf)
                .toList();
    }
}
