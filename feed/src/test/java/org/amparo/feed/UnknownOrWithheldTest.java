package org.amparo.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.CustodyForm;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.code.PerpetratorType;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.code.ResponseKind;
import org.amparo.code.RightTargeted;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Involvement;
import org.amparo.custody.Motive;
import org.amparo.custody.Narrative;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.data.DataString;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Reading;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.record.Revision;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.speech.Response;
import org.amparo.speech.Speaker;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That something is not known is said where the file does not know it, and not where it is withheld. */
class UnknownOrWithheldTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);

    private static final Person IVO = Person.builder()
            .id(PersonId.of("ivo-lund"))
            .addName(Name.of("Ivo Lund"))
            .build();

    private static final Statement NEWS = statement("news", "2024-06-10");
    private static final Statement LATER = statement("later", "2024-09-10");

    private static final Map<String, String> UNCONFIRMED = Map.of(
            "en",
            "not confirmed",
            "es",
            "sin confirmar",
            "fr",
            "non confirmé",
            "ru",
            "не подтверждено",
            "az",
            "təsdiqlənməyib");

    private static Statement statement(String id, String on) {
        return Statement.builder()
                .id(StatementId.of(id))
                .titles(LocalizedText.english("A report"))
                .publishedOn(PartialDate.parse(on))
                .build();
    }

    private static AttributeMarking kept(String attribute) {
        return AttributeMarking.of(attribute, Marking.RESTRICTED);
    }

    private static Detention held(Statement... sources) {
        Detention.Builder detention = Detention.builder()
                .id(DetentionId.of("one"))
                .detainee(IVO.id())
                .period(Period.parse("2024-01-05/.."))
                .addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON).toBuilder()
                        .period(Period.parse("2024-01-05/.."))
                        .build());
        for (Statement source : sources) {
            detention.addEvidence(Evidence.of(source.id(), "is held"));
        }
        return detention.build();
    }

    private static String feed(String language, CaseRecord... records) {
        List<CaseRecord> all = new ArrayList<>(List.of(IVO));
        all.addAll(List.of(records));
        CaseFile file = CaseFile.builder()
                .id(CaseFileId.of("any"))
                .base(URI.create("https://cases.example/"))
                .defaultMarking(Marking.PUBLIC)
                .add(all.toArray(CaseRecord[]::new))
                .build();
        Publication publication = Disclosure.project(file, PublicationProfile.PUBLIC, CLOCK);
        Publication reviewed = publication.requireReviewed(
                publication.receipt().toRead().stream().map(Reading::key).toList());
        FeedOptions options = FeedOptions.builder()
                .language(LanguageTag.parse(language))
                .extension(false)
                .build();
        return JsonFeeds.of(reviewed, options).pages().get(0).json();
    }

    /** A phrase without its first letter, which is a capital at the beginning of a sentence. */
    private static String phrase(String language, String key) throws IOException {
        Properties phrases = new Properties();
        String file = "internal/words/phrases_" + language + ".properties";
        try (InputStream in = FeedOptions.class.getResourceAsStream(file)) {
            phrases.load(new InputStreamReader(in, UTF_8));
        }
        return phrases.getProperty(key).substring(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ru", "az"})
    void a_source_of_what_others_deny(String language) throws IOException {
        Evidence denied = Evidence.builder()
                .statement(LATER.id())
                .modality(Modality.DENIED)
                .build();
        Release freed = Release.builder()
                .on(PartialDate.parse("2024-06-01"))
                .addEvidence(Evidence.of(NEWS.id(), "was released"))
                .build();
        Detention only = held().toBuilder().addEvidence(denied).build();
        Detention both = only.toBuilder()
                .addEvidence(Evidence.of(NEWS.id(), "is held"))
                .release(freed)
                .build();
        Statement secret = NEWS.toBuilder().marking(Marking.SECRET).build();
        String nobodys = phrase(language, "known.only-denied").split("\\{")[0];
        String none = phrase(language, "custody.only-denied");
        assertThat(feed(language, LATER, only)).contains(nobodys).contains(none);
        assertThat(feed(language, LATER, secret, both)).doesNotContain(nobodys).doesNotContain(none);
        Release hidden = freed.toBuilder().addMarking(kept("evidence")).build();
        Detention disputed = only.toBuilder().release(hidden).build();
        assertThat(feed(language, NEWS, LATER, disputed)).doesNotContain(nobodys);
    }

    /** A paper that quotes a prosecutor does not say what the prosecutor says. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ru", "az"})
    void the_speaker_whose_words_a_publisher_passes_on(String language) throws IOException {
        Organisation paper = Organisation.builder()
                .id(OrganisationId.of("paper"))
                .addName(Name.of("Keel Gazette"))
                .build();
        Statement quoted = NEWS.toBuilder()
                .publisher(paper.id())
                .speaker(Speaker.of(IVO.id()))
                .build();
        Evidence alleged = Evidence.of(NEWS.id(), "was held").toBuilder()
                .modality(Modality.ALLEGED)
                .build();
        Evidence other = Evidence.builder()
                .about(Detention.PERIOD)
                .statement(NEWS.id())
                .rival(new DataString("2024-01-07/.."))
                .build();
        Detention detention = held(LATER).toBuilder()
                .custodyPhases(List.of())
                .addEvidence(other)
                .release(Release.builder()
                        .on(PartialDate.parse("2024-06-01"))
                        .addEvidence(alleged)
                        .build())
                .build();
        Statement hidden = quoted.toBuilder().addMarking(kept("speaker")).build();
        Statement unsaid = quoted.toBuilder().speaker(Optional.empty()).build();
        assertThat(custody(language, feed(language, paper, unsaid, LATER, detention)))
                .contains("Keel Gazette");
        String publishedBy = phrase(language, "name.published").replaceAll("^0}|\\{1}.*", "");
        assertThat(custody(language, feed(language, paper, hidden, LATER, detention)))
                .contains(publishedBy + "\u2068Keel Gazette")
                .satisfies(told -> assertThat(told.replace(publishedBy + "\u2068Keel Gazette", ""))
                        .doesNotContain("Keel Gazette"));
    }

    /** The text of the item on the detention, without its sources. */
    private static String custody(String language, String feed) throws IOException {
        int item = feed.indexOf("https://cases.example/detention/one");
        String text = feed.substring(feed.indexOf("\"content_text\"", item));
        return text.substring(0, text.indexOf(phrase(language, "heading.sources") + "\\n[1]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ru", "az"})
    void the_outcome_of_a_demand(String language) throws IOException {
        Demand open = Demand.builder()
                .key("free")
                .kind(DemandKind.RELEASE)
                .addTarget(IVO.id())
                .build();
        Demand met = open.toBuilder()
                .addOutcome(Outcome.builder()
                        .state(DemandOutcome.MET)
                        .addEvidence(Evidence.of(LATER.id(), "was released"))
                        .build())
                .build();
        Statement asks = NEWS.toBuilder().addDemand(open).build();
        String unknown = phrase(language, "outcome.unknown");
        assertThat(feed(language, asks, LATER, held(NEWS))).contains(unknown);
        Demand hidden = met.toBuilder().addMarking(kept("outcomes")).build();
        Statement known = NEWS.toBuilder().addDemand(hidden).build();
        assertThat(feed(language, known, LATER, held(NEWS))).doesNotContain(unknown);
        Statement secret = LATER.toBuilder().marking(Marking.SECRET).build();
        assertThat(feed(language, NEWS.toBuilder().addDemand(met).build(), secret, held(NEWS)))
                .doesNotContain(unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ru", "az"})
    void an_outcome_for_which_nobody_vouches_or_what_told_that_it_came_about(String language) throws IOException {
        Demand open = Demand.builder()
                .key("free")
                .kind(DemandKind.RELEASE)
                .addTarget(IVO.id())
                .build();
        Demand bare = open.toBuilder()
                .addOutcome(Outcome.of(DemandOutcome.MET, IVO.id(), PartialDate.parse("2024-06-01")))
                .build();
        String unknown = phrase(language, "outcome.unknown");
        assertThat(feed(language, NEWS.toBuilder().addDemand(bare).build(), held(NEWS)))
                .doesNotContain(unknown);
        Outcome met = Outcome.of(DemandOutcome.MET, IVO.id(), PartialDate.parse("2024-08-01")).toBuilder()
                .addEvidence(Evidence.of(NEWS.id(), "is to be released"))
                .addEvidence(Evidence.of(LATER.id(), "was released"))
                .build();
        Statement asks = NEWS.toBuilder()
                .addDemand(open.toBuilder().addOutcome(met).build())
                .build();
        assertThat(feed(language, asks, hidden(LATER), held(NEWS))).doesNotContain(unknown);
    }

    /** Nobody may know whether the statement was retracted, so that what it says goes with it. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ru", "az"})
    void a_response_by_a_statement_of_which_it_is_hidden_whether_it_stands(String language) throws IOException {
        String unknown = phrase(language, "response.kindless");
        Response rejected = Response.builder()
                .kind(ResponseKind.REJECTED)
                .on(PartialDate.parse("2024-09-01"))
                .addEvidence(Evidence.about(Response.KIND, LATER.id(), "they refused"))
                .build();
        Demand demand = Demand.builder()
                .key("free")
                .kind(DemandKind.RELEASE)
                .addTarget(IVO.id())
                .addResponse(rejected)
                .build();
        Statement asks = NEWS.toBuilder().addDemand(demand).build();
        Demand bare = demand.toBuilder()
                .responses(List.of(rejected.toBuilder()
                        .kind(Optional.empty())
                        .evidence(List.of())
                        .build()))
                .build();
        assertThat(feed(language, NEWS.toBuilder().addDemand(bare).build(), held(NEWS)))
                .contains(unknown);
        Revision hidden = Revision.of(1, CLOCK.instant(), ChangeKind.CREATED).toBuilder()
                .addMarking(AttributeMarking.of(Revision.KIND, Marking.RESTRICTED))
                .build();
        Statement perhaps = LATER.toBuilder().addRevision(hidden).build();
        assertThat(feed(language, asks, perhaps, held(NEWS))).doesNotContain(unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ru", "az"})
    void what_a_demand_is_for(String language) throws IOException {
        Demand vague = Demand.builder().key("free").addTarget(IVO.id()).build();
        String unknown = phrase(language, "demand.kindless");
        assertThat(feed(language, NEWS.toBuilder().addDemand(vague).build(), held(NEWS)))
                .contains(unknown);
        Demand hidden = vague.toBuilder()
                .kind(DemandKind.RELEASE)
                .addMarking(kept("kind"))
                .build();
        assertThat(feed(language, NEWS.toBuilder().addDemand(hidden).build(), held(NEWS)))
                .doesNotContain(unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ru", "az"})
    void what_somebody_is_charged_with(String language) throws IOException {
        Charge vague = Charge.builder()
                .broughtOn(PartialDate.parse("2024-01-07"))
                .addEvidence(Evidence.of(NEWS.id(), "was charged"))
                .build();
        String unknown = phrase(language, "charge.kindless");
        assertThat(feed(language, NEWS, held(NEWS).toBuilder().addCharge(vague).build()))
                .contains(unknown);
        Charge hidden = vague.toBuilder()
                .description(LocalizedText.english("Treason"))
                .addMarking(kept("description"))
                .build();
        assertThat(feed(language, NEWS, held(NEWS).toBuilder().addCharge(hidden).build()))
                .doesNotContain(unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ru", "az"})
    void the_date_of_a_source(String language) throws IOException {
        Statement undated = Statement.builder()
                .id(NEWS.id())
                .titles(LocalizedText.english("A report"))
                .build();
        String unknown = phrase(language, "status.undated");
        assertThat(feed(language, undated, held(NEWS))).contains(unknown);
        Statement hidden = NEWS.toBuilder().addMarking(kept("publishedOn")).build();
        assertThat(feed(language, hidden, held(NEWS))).contains("Ivo Lund").doesNotContain(unknown);
        assertThat(feed(language, undated, hidden(LATER), held(NEWS, LATER))).doesNotContain(unknown);
    }

    private static Statement hidden(Statement statement) {
        return statement.toBuilder().marking(Marking.SECRET).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ru", "az"})
    void a_newer_source(String language) throws IOException {
        String none = phrase(language, "status.newest");
        assertThat(feed(language, NEWS, held(NEWS))).contains(none);
        assertThat(feed(language, NEWS, hidden(LATER), held(NEWS, LATER))).doesNotContain(none);
        Detention other = held(LATER).toBuilder()
                .id(DetentionId.of("two"))
                .marking(Marking.SECRET)
                .build();
        assertThat(feed(language, NEWS, LATER, held(NEWS), other)).doesNotContain(none);
        assertThat(feed(language, NEWS, LATER, told(NEWS))).contains(none);
        assertThat(feed(language, NEWS, LATER, told(LATER))).doesNotContain(none);
    }

    /** The only source of a detention may be that of a part. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ru", "az"})
    void any_source(String language) throws IOException {
        String none = phrase(language, "known.unsourced");
        Motive motive = Motive.builder()
                .addRights(RightTargeted.EXPRESSION)
                .addEvidence(Evidence.of(LATER.id(), "for what he said"))
                .build();
        assertThat(feed(language, NEWS, held())).contains(none);
        Detention said = held().toBuilder().addMotive(motive).build();
        assertThat(feed(language, NEWS, hidden(LATER), said)).doesNotContain(none);
        Revision untold = Revision.of(1, CLOCK.instant(), ChangeKind.CREATED).toBuilder()
                .addMarking(AttributeMarking.of(Revision.KIND, Marking.RESTRICTED))
                .build();
        Statement perhaps = LATER.toBuilder().addRevision(untold).build();
        assertThat(feed(language, NEWS, perhaps, said)).doesNotContain(none);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ru", "az"})
    void whose_claim_it_is(String language) throws IOException {
        String unknown =
                phrase(language, "motive.by-unknown").replace("{0}", "").strip();
        Evidence inferred = Evidence.builder()
                .statement(NEWS.id())
                .modality(Modality.INFERRED)
                .build();
        Involvement police = Involvement.builder()
                .perpetratorType(PerpetratorType.POLICE)
                .addEvidence(inferred)
                .build();
        assertThat(feed(language, NEWS, involving(police))).contains(unknown);
        Involvement according = police.toBuilder()
                .addEvidence(Evidence.of(LATER.id(), "they say so").toBuilder()
                        .marking(Marking.SECRET)
                        .build())
                .build();
        assertThat(feed(language, NEWS, LATER, involving(according))).doesNotContain(unknown);
    }

    private static Detention involving(Involvement involvement) {
        return held(NEWS).toBuilder().addInvolvement(involvement).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ru", "az"})
    void the_day_of_a_release(String language) throws IOException {
        String undated = phrase(language, "headline.undated").replace("{0}", "").strip();
        undated = undated.substring(undated.indexOf('('));
        Release announced = Release.builder()
                .kind(ReleaseKind.PARDON)
                .on(PartialDate.parse("2024-08-01"))
                .addEvidence(Evidence.of(LATER.id(), "he was freed"))
                .addEvidence(Evidence.about(Release.ON, NEWS.id(), "on 1 August"))
                .build();
        assertThat(feed(language, NEWS, LATER, freed(announced))).contains(undated);
        Release known = announced.toBuilder()
                .addEvidence(Evidence.about(Release.ON, LATER.id(), "since 1 August").toBuilder()
                        .marking(Marking.SECRET)
                        .build())
                .build();
        assertThat(feed(language, NEWS, LATER, freed(known))).doesNotContain(undated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ru", "az"})
    void a_later_form_of_custody_than_one_that_ended_with_a_release(String language) throws IOException {
        String nothingLater = phrase(language, "custody.nothing-later");
        CustodyPhase prison = CustodyPhase.of(CustodyForm.PRISON).toBuilder()
                .period(Period.parse("2024-01-05/2024-08-01"))
                .addEvidence(Evidence.of(NEWS.id(), "was in prison"))
                .build();
        Evidence denied = Evidence.builder()
                .statement(LATER.id())
                .modality(Modality.DENIED)
                .build();
        Detention ended = held().toBuilder()
                .custodyPhases(List.of(prison))
                .addEvidence(denied)
                .build();
        assertThat(feed(language, NEWS, LATER, ended)).contains(nothingLater);
        Release hidden = Release.builder()
                .on(PartialDate.parse("2024-08-01"))
                .addEvidence(Evidence.of(NEWS.id(), "was freed"))
                .addMarking(kept("evidence"))
                .build();
        Detention withheld = ended.toBuilder().release(hidden).build();
        assertThat(feed(language, NEWS, LATER, withheld)).doesNotContain(nothingLater);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ru", "az"})
    void the_end_of_a_detention_of_which_a_release_was_announced(String language) throws IOException {
        String unknown =
                Period.parse("2024-01-05/").display(LanguageTag.parse(language).toLocale());
        CustodyPhase prison = CustodyPhase.of(CustodyForm.PRISON).toBuilder()
                .period(Period.parse("2024-01-05/2024-08-01"))
                .addEvidence(Evidence.of(NEWS.id(), "is in prison"))
                .build();
        Release announced = Release.builder()
                .on(PartialDate.parse("2024-08-01"))
                .addEvidence(Evidence.of(NEWS.id(), "will be freed"))
                .build();
        Detention ended = freed(announced).toBuilder()
                .evidence(List.of(Evidence.of(NEWS.id(), "is held")))
                .custodyPhases(List.of(prison))
                .build();
        assertThat(feed(language, NEWS, LATER, ended)).contains(phrase(language, "custody.nothing-later"));
        Evidence hidden = Evidence.of(LATER.id(), "was held until August").toBuilder()
                .marking(Marking.SECRET)
                .build();
        Detention withheld = ended.toBuilder().addEvidence(hidden).build();
        assertThat(feed(language, NEWS, LATER, withheld))
                .doesNotContain(phrase(language, "custody.nothing-later"))
                .doesNotContain(unknown);
    }

    /** In the languages that say of the start of a period whether it goes on. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr"})
    void a_phase_that_is_only_denied_does_not_go_on(String language) throws IOException {
        Evidence denied = Evidence.builder()
                .statement(LATER.id())
                .modality(Modality.DENIED)
                .build();
        LanguageTag tag = LanguageTag.parse(language);
        String since = Period.parse("2024-01-05/..").display(tag.toLocale());
        Detention only = held().toBuilder().addEvidence(denied).build();
        assertThat(feed(language, LATER, only)).doesNotContain(since);
        Evidence hidden = Evidence.of(NEWS.id(), "is held").toBuilder()
                .marking(Marking.SECRET)
                .build();
        Detention disputed = only.toBuilder().addEvidence(hidden).build();
        assertThat(feed(language, NEWS, LATER, disputed)).doesNotContain(since);
        assertThat(feed(language, LATER, held(LATER))).contains(since);
    }

    private static Detention freed(Release release) {
        return held(NEWS, LATER).toBuilder()
                .period(Period.parse("2024-01-05/2024-08-01"))
                .release(release)
                .build();
    }

    /** A detention with an account, which no publication shows unless it is marked by name. */
    private static Detention told(Statement source) {
        Narrative account = Narrative.builder()
                .description(LocalizedText.english("They came at night."))
                .addEvidence(Evidence.of(source.id(), "they came at night"))
                .build();
        return held(NEWS).toBuilder().addNarrative(account).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ru", "az"})
    void what_confirms_something_that_was_announced(String language) {
        Proceeding verdict = Proceeding.builder()
                .kind(ProceedingKind.VERDICT)
                .on(PartialDate.parse("2024-08-01"))
                .addEvidence(Evidence.of(NEWS.id(), "the verdict is expected"))
                .build();
        String unconfirmed = UNCONFIRMED.get(language);
        assertThat(feed(
                        language,
                        NEWS,
                        held(NEWS).toBuilder().addProceeding(verdict).build()))
                .contains(unconfirmed);
        Proceeding known = verdict.toBuilder()
                .addEvidence(Evidence.of(LATER.id(), "the verdict was given"))
                .build();
        assertThat(feed(
                        language,
                        NEWS,
                        LATER,
                        held(NEWS).toBuilder().addProceeding(known).build()))
                .doesNotContain(unconfirmed);
        assertThat(feed(
                        language,
                        NEWS,
                        hidden(LATER),
                        held(NEWS).toBuilder().addProceeding(known).build()))
                .doesNotContain(unconfirmed);
    }
}
