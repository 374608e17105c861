package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Liberty;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemSentence;
import org.amparo.feed.template.ItemView;
import org.amparo.id.CaseFileId;
import org.amparo.id.StatementId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.status.Status;
import org.amparo.testing.RandomCases;
import org.amparo.text.LanguageTag;
import org.amparo.time.Certainty;

/** Checks that the story of an item claims what the status does, and leaves out no doubt, in any language. */
class StoryProperties {

    private static final int FILES = Integer.getInteger("amparo.files", 60);

    private static final Clock LATER = Clock.fixed(Instant.parse("2400-01-01T00:00:00Z"), ZoneOffset.UTC);

    private static final Pattern DEAD = Pattern.compile("\\b(died|killed)\\b");

    private static final Pattern CERTAIN = Pattern.compile("\\b(was|were|had been) .*when last reported");

    private static final Pattern POSSIBLE = Pattern.compile("\\bmay have been\\b");

    /** What was published of the files, which all properties are about. */
    private static final Map<Long, CaseFile> PUBLISHED = new ConcurrentHashMap<>();

    private static CaseFile file(long seed) {
        return PUBLISHED.computeIfAbsent(seed, StoryProperties::published);
    }

    private static CaseFile published(long seed) {
        RandomCases cases = RandomCases.seeded(seed);
        CaseFile any = seed % 3 == 0
                ? cases.plausibleCaseFile(40)
                : seed % 4 == 0 ? cases.contradictory() : cases.caseFile(25);
        CaseFile open = CaseFile.of(
                any.header().toBuilder()
                        .id(CaseFileId.of("made"))
                        .marking(Marking.PUBLIC)
                        .markings(List.of())
                        .defaultMarking(Marking.PUBLIC)
                        .build(),
                any.records());
        return Disclosure.project(open, PublicationProfile.PUBLIC, LATER).caseFile();
    }

    private static List<Item> items(CaseFile file, String language) {
        PublicationItems items = new PublicationItems(new Words(file, LanguageTag.parse(language)));
        List<Item> all = new ArrayList<>();
        for (CaseRecord record : file.records()) {
            if (!record.isRetracted()) {
                items.of(record).forEach(all::add);
            }
        }
        return all;
    }

    private static String text(List<ItemSentence> sentences) {
        return String.join(" ", sentences.stream().map(ItemSentence::text).toList());
    }

    @Example
    void the_first_sentence_on_a_detention_claims_no_more_than_its_status() {
        int told = 0;
        for (long seed = 1; seed <= FILES; seed++) {
            for (Item item : items(file(seed), "en")) {
                if (item.record() instanceof Detention) {
                    told += check("seed " + seed, item);
                }
            }
        }
        assertThat(told).isGreaterThan(FILES / 6);
    }

    private static int check(String seed, Item item) {
        ItemView view = item.view();
        String first = text(view.standfirst());
        String what = seed + ", " + item.record().id() + ": " + first;
        assertThat(view.standfirst()).as(what).isNotEmpty();
        boolean isCertain = CERTAIN.matcher(first).find();
        boolean isPossible = POSSIBLE.matcher(first).find();
        if (item.status().isEmpty()) {
            assertThat(isCertain || isPossible).as(what).isFalse();
            return 0;
        }
        Status status = item.status().get();
        if (status.liberty().equals(Liberty.DEAD)) {
            assertThat(DEAD.matcher(first).find()).as(what).isTrue();
        } else {
            assertThat(DEAD.matcher(first).find()).as(what).isFalse();
        }
        if (status.liberty().equals(Liberty.FREE)) {
            assertThat(isCertain || isPossible).as(what).isFalse();
        }
        if (isCertain || isPossible) {
            assertThat(status.liberty()).as(what).isNotIn(Liberty.FREE, Liberty.DEAD, Liberty.UNKNOWN);
        }
        return status.certainty() == Certainty.CERTAIN ? 1 : 0;
    }

    /** A story says as of when somebody is held, or that they were, and ends nothing that the fields leave open. */
    @Example
    void no_story_says_more_than_the_fields_below_it() {
        int told = 0;
        for (long seed = 1; seed <= FILES; seed++) {
            for (Item item : items(file(seed), "en")) {
                ItemView view = item.view();
                String story = text(view.standfirst()) + " " + text(view.account());
                String what = "seed " + seed + ", " + item.record().id() + ": " + story;
                String fields = fields(view);
                assertThat(story).as(what).doesNotContainPattern("\\b(has|have) been (detained|in|under|held)\\b");
                if (fields.contains("end not known")) {
                    assertThat(story).as(what).doesNotContain("had been detained since");
                }
                if (!fields.contains("isagree")) {
                    assertThat(story).as(what).doesNotContain("isagree");
                }
                told += view.account().size();
            }
        }
        assertThat(told).isGreaterThan(FILES);
    }

    private static String fields(ItemView view) {
        List<String> lines = new ArrayList<>();
        for (ItemSection section : view.sections()) {
            section.lines().forEach(line -> lines.add(line.text()));
        }
        return String.join(" ", lines);
    }

    @Example
    void a_detention_that_is_in_doubt_is_told_with_a_doubt() {
        int told = 0;
        for (long seed = 1; seed <= FILES; seed++) {
            CaseFile file = alleged(file(3 * seed));
            for (Item item : items(file, "en")) {
                ItemView view = item.view();
                if (item.record() instanceof Detention) {
                    String story = text(view.standfirst()) + " " + text(view.account());
                    assertThat(story)
                            .as("seed " + seed + ", " + item.record().id())
                            .containsPattern("alleg|inferred|denie|may have|disagree|disputed|[Nn]o source");
                    told++;
                }
            }
        }
        assertThat(told).isGreaterThan(FILES);
    }

    /** The file with detentions that one source alleges, as a whole and in nothing more. */
    private static CaseFile alleged(CaseFile file) {
        StatementId source = file.records(Statement.class).get(0).id();
        Evidence evidence =
                Evidence.builder().statement(source).modality(Modality.ALLEGED).build();
        List<CaseRecord> records = new ArrayList<>();
        for (CaseRecord record : file.records()) {
            records.add(
                    record instanceof Detention detention
                            ? detention.toBuilder().evidence(List.of(evidence)).build()
                            : record);
        }
        return file.withRecords(records);
    }

    @Example
    void no_language_says_more_than_another() {
        for (long seed = 1; seed <= FILES / 3; seed++) {
            CaseFile file = file(seed);
            List<String> english = shapes(file, "en");
            for (String language : Phrasebook.LANGUAGES) {
                assertThat(shapes(file, language))
                        .as("seed " + seed + ", " + language)
                        .isEqualTo(english);
            }
        }
    }

    /** The notes of each sentence of each story. */
    private static List<String> shapes(CaseFile file, String language) {
        List<String> shapes = new ArrayList<>();
        for (Item item : items(file, language)) {
            ItemView view = item.view();
            List<List<Integer>> notes = new ArrayList<>();
            for (ItemSentence sentence : view.standfirst()) {
                notes.add(sentence.notes());
            }
            for (ItemSentence sentence : view.account()) {
                notes.add(sentence.notes());
            }
            shapes.add(item.record().id() + " " + notes);
        }
        return shapes;
    }
}
