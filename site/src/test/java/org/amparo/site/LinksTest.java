package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConferralStatus;
import org.amparo.disclosure.Publication;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.web.RecordPages;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.IncidentId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Pages lead to each other in both directions, and each place that a link names is one. */
@Tag("once")
class LinksTest {

    private static final PersonId LUND = PersonId.of("ivo-lund");

    private static CaseFile with(CaseFile file, CaseRecord... more) {
        List<CaseRecord> records = new ArrayList<>(file.records());
        records.addAll(List.of(more));
        return CaseFile.of(file.header(), records);
    }

    private static Conferral conferral(String day, String wording) {
        return Conferral.of(LUND, ConferralStatus.CONFERRED).toBuilder()
                .conferredOn(PartialDate.parse(day))
                .addEvidence(Evidence.of(StatementId.of("june"), wording))
                .build();
    }

    @Test
    void two_conferrals_to_one_recipient_without_keys_have_notes_of_their_own() {
        Award twice = Award.builder()
                .id(AwardId.of("twice"))
                .addConferral(conferral("2023-05-01", "the first time"))
                .addConferral(conferral("2024-05-01", "the second time"))
                .build();
        Map<String, String> pages = Cases.pages(with(Cases.harbour(), twice), "en");
        String page = pages.get("award/twice/index.html");
        assertThat(page)
                .contains("the first time", "the second time")
                .contains("href=\"#c1-note-1\"", "id=\"c1-note-1\"", "href=\"#c2-note-1\"", "id=\"c2-note-1\"");
        assertThat(PageChecker.check(pages)).isEmpty();
    }

    /** Each award has the conferrals twice, and none of them a key. */
    @Property(tries = 25)
    void pages_are_sound_whatever_an_award_has_twice(@ForAll long seed) {
        CaseFile file = Cases.random(seed, 18);
        List<CaseRecord> twins = file.records().stream().map(LinksTest::twin).toList();
        assertThat(PageChecker.check(Cases.pages(CaseFile.of(file.header(), twins), "fr")))
                .isEmpty();
    }

    private static CaseRecord twin(CaseRecord record) {
        if (!(record instanceof Award award)) {
            return record;
        }
        List<Conferral> conferrals = new ArrayList<>();
        for (Conferral conferral : award.conferrals()) {
            Conferral.Builder bare =
                    Conferral.builder().recipient(conferral.recipient()).evidence(conferral.evidence());
            conferral.status().ifPresent(bare::status);
            conferral.conferredOn().ifPresent(bare::conferredOn);
            conferrals.add(bare.build());
            conferrals.add(bare.build());
        }
        return award.toBuilder().conferrals(conferrals).build();
    }

    @Test
    void an_incident_leads_to_those_that_belong_to_it_and_to_its_detention_and_these_lead_back() {
        Map<String, String> pages = Cases.pages(Cases.harbour(), "en");
        assertThat(pages.get("incident/newsroom/index.html"))
                .contains("href=\"../../incident/cell/index.html\"", "href=\"../../incident/pier/index.html\"");
        assertThat(pages.get("incident/pier/index.html")).contains("href=\"../../incident/newsroom/index.html\"");
        assertThat(pages.get("incident/cell/index.html"))
                .contains("href=\"../../incident/newsroom/index.html\"", "href=\"../../detention/lund-2/index.html\"");
        assertThat(pages.get("detention/lund-2/index.html")).contains("href=\"../../incident/cell/index.html\"");
        assertThat(pages.get("detention/lund-1/index.html")).doesNotContain("incident/");
    }

    @Test
    void a_relation_to_an_incident_that_is_in_no_file_is_on_no_page() {
        Incident lost = Cases.harbour().find(IncidentId.of("cell")).orElseThrow().toBuilder()
                .id(IncidentId.of("lost"))
                .relatedIncidents(List.of(IncidentId.of("nowhere")))
                .build();
        assertThat(Cases.pages(with(Cases.harbour(), lost), "en").values())
                .allSatisfy(html -> assertThat(html).doesNotContain("nowhere"));
    }

    /** Whoever has a page is told there of each detention and incident that has one and is about them. */
    @Property(tries = 25)
    void a_page_lists_all_detentions_and_incidents_of_its_subject(@ForAll long seed) {
        Publication published = Cases.published(Cases.random(seed, 25));
        CaseFile file = published.caseFile();
        Map<String, String> pages = Cases.files(Site.of(published));
        for (Detention detention : file.records(Detention.class)) {
            leads(pages, file, detention.detainee(), detention.id());
        }
        for (Incident incident : file.records(Incident.class)) {
            incident.subjects().forEach(subject -> leads(pages, file, subject, incident.id()));
        }
    }

    private static void leads(Map<String, String> pages, CaseFile file, RecordId from, RecordId to) {
        String page = file.find(from).map(CaseRecord::id).map(LinksTest::page).orElse("");
        if (pages.containsKey(page) && pages.containsKey(page(to))) {
            assertThat(pages.get(page)).contains("href=\"../../" + page(to) + "\"");
        }
    }

    private static String page(RecordId id) {
        return RecordPages.folder(id) + "/index.html";
    }
}
