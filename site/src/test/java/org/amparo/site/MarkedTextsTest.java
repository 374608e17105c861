package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.IncidentKind;
import org.amparo.code.InvolvementDegree;
import org.amparo.code.Marking;
import org.amparo.code.NameKind;
import org.amparo.code.ProceedingKind;
import org.amparo.code.RemedyKind;
import org.amparo.code.RemedyOutcome;
import org.amparo.custody.Involvement;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Remedy;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.record.Place;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each text that a page or an item tells comes out where its marking allows it, and nowhere else: in no page of a site,
 * in none of its names, and in no item or event of a feed.
 */
class MarkedTextsTest {

    private static final String CANARY = "quxxanth";
    private static final PersonId LUND = PersonId.of("lund");
    private static final DetentionId HELD = DetentionId.of("lund-1");
    private static final StatementId NEWS = StatementId.of("news");
    private static final Evidence SAID = Evidence.of(NEWS, "it was so");

    private static final List<Marking> LEVELS = Marking.VOCABULARY.codes();

    private static LocalizedText canary() {
        return LocalizedText.english(CANARY);
    }

    private static Place place() {
        return Place.builder().name(canary()).build();
    }

    private static Person.Builder lund(Name... more) {
        return Person.builder().id(LUND).addName(Name.of("Ivo Lund")).addAllNames(List.of(more));
    }

    private static Detention.Builder held() {
        return Detention.builder()
                .id(HELD)
                .detainee(LUND)
                .period(Period.parse("2024-01-05/.."))
                .addEvidence(SAID);
    }

    private static Incident.Builder incident(String id) {
        return Incident.of(IncidentId.of(id), IncidentKind.ASSAULT, LUND).toBuilder()
                .period(Period.parse("2024-02/2024-03"))
                .addEvidence(SAID);
    }

    private static Involvement.Builder involvement() {
        return Involvement.of(OrganisationId.of("unit"), InvolvementDegree.SUSPECTED).toBuilder()
                .addEvidence(SAID);
    }

    private static Organisation unit() {
        return Organisation.builder()
                .id(OrganisationId.of("unit"))
                .addName(Name.of(CANARY))
                .build();
    }

    /** Records with the canary in one text, which has the marking. */
    private static Map<String, Function<Marking, List<CaseRecord>>> texts() {
        return Map.ofEntries(
                Map.entry(
                        "a nickname",
                        level -> List.of(lund(Name.of(CANARY).toBuilder()
                                        .kind(NameKind.NICKNAME)
                                        .marking(level)
                                        .build())
                                .build())),
                Map.entry(
                        "a form of address",
                        level -> List.of(Person.builder()
                                .id(LUND)
                                .addName(Name.of("Ivo Lund").toBuilder()
                                        .honorific(CANARY)
                                        .addMarking(AttributeMarking.of(Name.HONORIFIC, level))
                                        .build())
                                .build())),
                Map.entry(
                        "a place of birth",
                        level -> List.of(lund().bornAt(place())
                                .addMarking(AttributeMarking.of(Person.BORN_AT, level))
                                .build())),
                Map.entry(
                        "a related incident",
                        level -> List.of(
                                incident("raid")
                                        .addRelatedIncident(IncidentId.of(CANARY))
                                        .build(),
                                incident(CANARY).marking(level).build())),
                Map.entry(
                        "an incident that names another",
                        level -> List.of(
                                incident("raid").build(),
                                incident(CANARY)
                                        .addRelatedIncident(IncidentId.of("raid"))
                                        .marking(level)
                                        .build())),
                Map.entry(
                        "an incident in a detention",
                        level -> List.of(
                                held().build(),
                                incident(CANARY).detention(HELD).marking(level).build())),
                Map.entry(
                        "a remedy",
                        level -> List.of(
                                held().addRemedy(Remedy.of(RemedyKind.APPEAL, RemedyOutcome.REJECTED).toBuilder()
                                                .filedOn(PartialDate.parse("2024-02-01"))
                                                .caseNumber(CANARY)
                                                .description(canary())
                                                .marking(level)
                                                .build())
                                        .build())),
                Map.entry(
                        "the place of an arrest",
                        level -> List.of(held().addProceeding(
                                        Proceeding.of(ProceedingKind.ARREST, PartialDate.parse("2024-01-05"))
                                                .toBuilder()
                                                .place(place())
                                                .addMarking(AttributeMarking.of(Proceeding.PLACE, level))
                                                .build())
                                .build())),
                Map.entry(
                        "an involvement in an incident",
                        level -> List.of(
                                incident("raid")
                                        .addInvolvement(
                                                involvement().marking(level).build())
                                        .build(),
                                unit().toBuilder().marking(level).build())),
                Map.entry(
                        "the place of an incident",
                        level -> List.of(incident("raid")
                                .place(place())
                                .addMarking(AttributeMarking.of(Incident.PLACE, level))
                                .build())));
    }

    @TestFactory
    Stream<DynamicTest> a_text_comes_out_where_its_marking_allows_it_and_nowhere_else() {
        return texts().entrySet().stream()
                .flatMap(text -> LEVELS.stream()
                        .map(level -> DynamicTest.dynamicTest(
                                text.getKey() + ", " + level,
                                () -> PublicationProfile.all().stream()
                                        .filter(profile -> !profile.needsConsent())
                                        .forEach(
                                                profile -> check(text.getValue().apply(level), level, profile)))));
    }

    private static void check(List<CaseRecord> told, Marking level, PublicationProfile profile) {
        List<CaseRecord> records = new ArrayList<>(told);
        if (told.stream().noneMatch(record -> record.id().equals(LUND))) {
            records.add(lund().build());
        }
        records.add(Statement.builder()
                .id(NEWS)
                .titles(LocalizedText.english("News"))
                .build());
        Publication published = Cases.published(
                Cases.open(CaseFile.builder()
                        .id(CaseFileId.of("marked"))
                        .addAll(records)
                        .build()),
                profile);
        // Nobody has consented here, and no mark is for the UN.
        Marking highest = profile.equals(PublicationProfile.UN) ? Marking.PUBLIC : profile.ceiling();
        boolean isShown = LEVELS.indexOf(level) <= LEVELS.indexOf(highest);
        assertThat(everything(published).toLowerCase(Locale.ROOT).contains(CANARY))
                .as("%s at %s", profile, level)
                .isEqualTo(isShown);
        assertThat(PageChecker.check(pages(published))).isEmpty();
    }

    private static Map<String, String> pages(Publication published) {
        Map<String, String> pages = Cases.files(Site.of(
                published, SiteOptions.builder().profile(published.profile()).build()));
        pages.keySet().removeIf(path -> !path.endsWith(".html"));
        return pages;
    }

    /** All pages with their names, and all items and events. */
    private static String everything(Publication published) {
        PublicationItems items = new PublicationItems(new Words(published.caseFile(), LanguageTag.ENGLISH));
        StringBuilder all = new StringBuilder();
        Cases.files(Site.of(
                        published,
                        SiteOptions.builder().profile(published.profile()).build()))
                .forEach((path, text) -> all.append(path).append(text));
        published.caseFile().records().stream()
                .flatMap(record -> Stream.concat(items.of(record), items.eventsOf(record)))
                .forEach(item -> all.append(item.view().title())
                        .append(ItemTemplate.standard().html(item.view())));
        return all.toString();
    }
}
