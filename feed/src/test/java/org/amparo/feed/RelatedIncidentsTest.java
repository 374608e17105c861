package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.IncidentKind;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemSentence;
import org.amparo.feed.template.ItemView;
import org.amparo.id.CaseFileId;
import org.amparo.id.IncidentId;
import org.amparo.id.RecordId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.shape.AttributeName;
import org.amparo.testing.RandomCases;
import org.amparo.text.LanguageTag;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Items tell which incidents belong together, and which happened in a detention, and never of one that is not shown.
 */
class RelatedIncidentsTest {

    private static final IncidentId OTHER = IncidentId.of("zanzarra");

    private static Incident raid() {
        return incident(IncidentId.of("raid"), IncidentKind.RAID, "2024-05-20/2024-05-20").toBuilder()
                .addRelatedIncident(OTHER)
                .detention(Cases.DETENTION)
                .build();
    }

    private static Incident other() {
        return incident(OTHER, IncidentKind.THREAT, "2024-04-01/2024-04-01");
    }

    private static Incident incident(IncidentId id, IncidentKind kind, String period) {
        return Incident.of(id, kind, Cases.LEYLA).toBuilder()
                .period(Period.parse(period))
                .addEvidence(Evidence.of(Cases.REPORT, "it was " + kind.code()))
                .build();
    }

    private static List<String> related(Incident of, CaseRecord... others) {
        return Views.lines(Kind.RELATED, of, others);
    }

    private static Evidence told(AttributeName<?> about, Modality modality) {
        return Evidence.about(about, Cases.REPORT, "one led to the other").toBuilder()
                .modality(modality)
                .build();
    }

    @Test
    void each_of_two_incidents_tells_of_the_other_whichever_record_names_it() {
        assertThat(related(raid(), other(), Cases.report())).containsExactly("Threat on 1 April 2024.");
        assertThat(related(other(), raid(), Cases.report())).containsExactly("Raid on 20 May 2024.");
        Incident both = other().toBuilder().addRelatedIncident(raid().id()).build();
        assertThat(related(raid(), both, Cases.report())).containsExactly("Threat on 1 April 2024.");
        assertThat(related(both, raid(), Cases.report())).containsExactly("Raid on 20 May 2024.");
    }

    @Test
    void those_to_whom_it_was_done_are_named_if_they_are_others() {
        Incident marta = other().toBuilder().subjects(List.of(Cases.MARTA)).build();
        assertThat(related(raid(), marta, Cases.report())).containsExactly("Threat on 1 April 2024 (Marta Keel).");
    }

    @Test
    void the_sentence_leads_to_the_record() {
        List<ItemSentence> leading = Views.views("en", raid(), other(), Cases.detention(), Cases.report()).stream()
                .filter(view -> view.record().id().equals(raid().id()))
                .flatMap(view -> view.sections().stream())
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.sentences().stream())
                .filter(sentence -> sentence.leadsTo().isPresent())
                .toList();
        assertThat(leading)
                .extracting(sentence -> sentence.leadsTo().orElseThrow().toString())
                .containsExactlyInAnyOrder(OTHER.toString(), Cases.DETENTION.toString());
        assertThat(leading).allSatisfy(sentence -> assertThat(sentence.notes()).isNotEmpty());
    }

    @Test
    void a_doubt_about_the_relation_is_none_about_the_incident() {
        Incident doubted = raid().toBuilder()
                .addEvidence(told(Incident.RELATED_INCIDENTS, Modality.INFERRED))
                .build();
        assertThat(related(doubted, other(), Cases.report()))
                .containsExactly("Threat on 1 April 2024 (the link between them: inferred).");
        assertThat(related(other(), doubted, Cases.report()))
                .containsExactly("Raid on 20 May 2024 (the link between them: inferred).");
        Incident alleged = other().toBuilder()
                .evidence(List.of(Evidence.of(Cases.REPORT, "is said").toBuilder()
                        .modality(Modality.ALLEGED)
                        .build()))
                .build();
        assertThat(related(raid(), alleged, Cases.report()))
                .singleElement()
                .asString()
                .startsWith("Threat on 1 April 2024 (alleged");
    }

    @Test
    void a_relation_that_somebody_denies_says_so_and_one_that_is_only_denied_is_not_told() {
        Evidence denial = told(Incident.RELATED_INCIDENTS, Modality.DENIED);
        Incident contested = raid().toBuilder().addEvidence(denial).build();
        assertThat(related(contested, other(), Cases.report()))
                .singleElement()
                .asString()
                .startsWith("Threat on 1 April 2024 (the link between them: denied");
        Incident denied = raid().toBuilder().evidence(List.of(denial)).build();
        assertThat(related(denied, other(), Cases.report())).isEmpty();
        assertThat(related(other(), denied, Cases.report())).isEmpty();
    }

    @Test
    void an_incident_is_not_related_to_itself_and_none_is_told_twice() {
        Incident twice = raid().toBuilder()
                .relatedIncidents(List.of(raid().id(), OTHER, OTHER))
                .build();
        assertThat(related(twice, other(), Cases.report())).containsExactly("Threat on 1 April 2024.");
    }

    @Test
    void the_detention_tells_what_happened_in_it() {
        assertThat(Views.lines(Kind.INCIDENTS, Cases.detention(), raid(), other(), Cases.report()))
                .containsExactly("Raid on 20 May 2024.");
        Incident inferred = raid().toBuilder()
                .addEvidence(told(Incident.DETENTION, Modality.INFERRED))
                .build();
        assertThat(Views.lines(Kind.INCIDENTS, Cases.detention(), inferred, Cases.report()))
                .containsExactly("Raid on 20 May 2024 (the link to this detention: inferred).");
        assertThat(Views.lines(Kind.INCIDENTS, Cases.detention(), other(), Cases.report()))
                .isEmpty();
    }

    /** The other incident as nobody may see it, or as it is told of no more. */
    static List<Incident> unseen() {
        return List.of(
                other().toBuilder().marking(Marking.PARTNERS).build(),
                other().toBuilder().marking(Marking.RESTRICTED).build(),
                other().toBuilder().marking(Marking.SECRET).build(),
                other().toBuilder()
                        .addRevision(Cases.revision(3, "2025-01-10T00:00:00Z", ChangeKind.RETRACTED))
                        .build(),
                other().toBuilder()
                        .evidence(List.of(Evidence.of(Cases.REPORT, "no").toBuilder()
                                .modality(Modality.DENIED)
                                .build()))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("unseen")
    void an_incident_that_is_not_shown_is_in_no_item_of_another(Incident unseen) {
        Incident back = unseen.toBuilder()
                .detention(Cases.DETENTION)
                .addRelatedIncident(raid().id())
                .build();
        for (String language : Phrasebook.LANGUAGES) {
            for (ItemView view : Views.views(language, raid(), back, Cases.detention(), Cases.report())) {
                if (!view.record().id().equals(OTHER)) {
                    assertThat(view.sections()).noneMatch(section -> section.kind() == Kind.RELATED);
                    assertThat(leads(view)).doesNotContain(OTHER.toString());
                }
            }
        }
        assertThat(Views.lines(Kind.INCIDENTS, Cases.detention(), raid(), back, Cases.report()))
                .containsExactly("Raid on 20 May 2024.");
    }

    private static List<String> leads(ItemView view) {
        return view.sections().stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.sentences().stream())
                .flatMap(sentence -> sentence.leadsTo().stream())
                .map(Object::toString)
                .toList();
    }

    @Test
    void neither_a_withheld_incident_nor_one_that_is_in_no_file_leaves_a_trace_in_a_feed() {
        Incident secret = other().toBuilder().marking(Marking.SECRET).build();
        assertThat(feed(raid(), secret)).doesNotContain("zanzarra");
        assertThat(feed(raid())).contains("Raid on 20 May 2024").doesNotContain("belong together");
        assertThat(feed(raid(), other())).contains("zanzarra");
    }

    @Test
    void a_relation_that_is_marked_itself_is_told_in_neither_direction() {
        for (Marking level : List.of(Marking.PARTNERS, Marking.RESTRICTED, Marking.SECRET)) {
            Incident hiding = raid().toBuilder()
                    .addMarking(AttributeMarking.of(Incident.RELATED_INCIDENTS, level))
                    .addMarking(AttributeMarking.of(Incident.DETENTION, level))
                    .build();
            assertThat(related(hiding, other(), Cases.report())).isEmpty();
            assertThat(related(other(), hiding, Cases.report())).isEmpty();
            assertThat(Views.lines(Kind.INCIDENTS, Cases.detention(), hiding, Cases.report()))
                    .isEmpty();
        }
    }

    /**
     * Whatever is withheld: each sentence leads to a record that is shown, and of two incidents each leads to the
     * other.
     */
    @Property(tries = 15)
    void sentences_lead_to_records_that_are_shown_and_incidents_to_each_other(
            @ForAll long seed, @ForAll boolean isPlausible) {
        RandomCases cases = RandomCases.seeded(seed);
        CaseFile random = isPlausible ? cases.plausibleCaseFile(60) : cases.caseFile(25);
        CaseFile published = Cases.published(CaseFile.builder()
                        .id(CaseFileId.of("made"))
                        .defaultMarking(Marking.PUBLIC)
                        .addAll(random.records())
                        .build())
                .caseFile();
        PublicationItems items = new PublicationItems(new Words(published, LanguageTag.ENGLISH));
        Set<List<String>> links = new HashSet<>();
        for (CaseRecord record : published.records()) {
            items.of(record)
                    .filter(item -> !record.isRetracted())
                    .map(Item::view)
                    .forEach(view -> leads(view).forEach(to -> {
                        assertThat(published.find(RecordId.parse(to))).isPresent();
                        links.add(List.of(record.id().toString(), to));
                    }));
        }
        assertThat(links)
                .filteredOn(link -> link.stream().allMatch(id -> id.startsWith("incident:")))
                .allSatisfy(link -> assertThat(links).contains(List.of(link.get(1), link.get(0))));
    }

    private static String feed(CaseRecord... records) {
        List<CaseRecord> all = new ArrayList<>(List.of(records));
        all.add(Cases.detention());
        all.add(Cases.report());
        StringBuilder bytes = new StringBuilder();
        JsonFeeds.of(Cases.published(Cases.file(all.toArray(CaseRecord[]::new)).build()))
                .pages()
                .forEach(page -> bytes.append(new String(page.bytes(), StandardCharsets.UTF_8)));
        return bytes.toString();
    }

    @Test
    void an_incident_in_a_detention_that_is_only_denied_is_told_with_it() {
        Detention denied = Detention.builder()
                .id(Cases.DETENTION)
                .detainee(Cases.LEYLA)
                .addEvidence(Evidence.of(Cases.REPORT, "nobody is held").toBuilder()
                        .modality(Modality.DENIED)
                        .build())
                .build();
        assertThat(Views.lines(Kind.INCIDENTS, denied, raid(), Cases.report())).containsExactly("Raid on 20 May 2024.");
    }
}
