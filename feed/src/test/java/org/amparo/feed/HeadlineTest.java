package org.amparo.feed;

import static org.amparo.feed.Views.lines;
import static org.amparo.feed.Views.views;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConferralStatus;
import org.amparo.code.ContactKind;
import org.amparo.code.CustodyForm;
import org.amparo.code.LegalPhase;
import org.amparo.code.Liberty;
import org.amparo.code.Modality;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.code.RemedyKind;
import org.amparo.code.RemedyOutcome;
import org.amparo.custody.ContactFinding;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Remedy;
import org.amparo.custody.Sentence;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemLine;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.feed.template.ItemView;
import org.amparo.honours.Conferral;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.status.Status;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** Checks that a headline says the newest that is known, and that no text depends on the day of publication. */
class HeadlineTest {

    private static final PersonId IVO = PersonId.of("ivo-lund");

    private static Person ivo() {
        return Person.builder().id(IVO).addName(Name.of("Ivo Lund")).build();
    }

    private static Detention.Builder held(String period) {
        return Detention.builder()
                .id(DetentionId.of("lund-1"))
                .detainee(IVO)
                .period(Period.parse(period))
                .addEvidence(Evidence.of(Cases.APPEAL, "still held"));
    }

    private static CustodyPhase phase(CustodyForm form, String period) {
        return CustodyPhase.of(form, Period.parse(period));
    }

    private static String headline(CaseRecord... records) {
        List<CaseRecord> all = new ArrayList<>(List.of(records));
        all.add(Cases.appeal());
        return views("en", all.toArray(CaseRecord[]::new)).stream()
                .filter(view -> view.record().id().equals(records[0].id()))
                .map(ItemView::title)
                .map(title -> title.substring(title.indexOf(": ") + 2))
                .map(Views::plain)
                .findFirst()
                .orElseThrow();
    }

    private static Release released(ReleaseKind kind, String on) {
        return Release.builder().kind(kind).on(PartialDate.parse(on)).build();
    }

    @Test
    void somebody_who_was_amnestied_is_not_in_prison() {
        Detention amnestied = held("2023-01-05/2024-05-26")
                .addCustodyPhase(phase(CustodyForm.PRISON, "2023-01-05/.."))
                .release(released(ReleaseKind.AMNESTY, "2024-05-26"))
                .build();
        assertThat(headline(amnestied, ivo()))
                .isEqualTo("released under an amnesty on 26 May 2024, held since 5 January 2023");
    }

    @Test
    void somebody_who_is_dead_is_not_detained() {
        Detention died = held("2023-01-05/..")
                .release(released(ReleaseKind.DEATH, "2024-03-01"))
                .build();
        assertThat(headline(died, ivo())).isEqualTo("died in custody on 1 March 2024, held since 5 January 2023");
        Person dead = ivo().toBuilder()
                .diedOn(PartialDate.parse("2024-03-01"))
                .addEvidence(appeal("has died"))
                .build();
        assertThat(headline(held("2023-01-05/..").build(), dead))
                .isEqualTo("died on 1 March 2024, detained from 5 January 2023, end not known");
        assertThat(lines(Kind.STATUS, held("2023-01-05/..").build(), dead, Cases.appeal()))
                .containsExactly("Died on 1 March 2024.");
    }

    @Test
    void a_death_is_not_told_under_the_heading_of_a_release() {
        Detention died = held("2023-01-05/..")
                .release(released(ReleaseKind.DEATH, "2024-03-01"))
                .build();
        assertThat(views("en", died, ivo(), Cases.appeal()).get(0).sections()).anySatisfy(section -> {
            assertThat(section.kind()).isEqualTo(Kind.RELEASE);
            assertThat(section.heading()).isEqualTo("End of the detention");
            assertThat(section.lines()).extracting(ItemLine::text).containsExactly("Died in custody on 1 March 2024.");
        });
    }

    @Test
    void house_arrest_is_told_as_what_it_is() {
        Detention.Builder moved = held("2023-11-05/..")
                .addCustodyPhase(phase(CustodyForm.PRE_TRIAL_DETENTION, "2023-11-05/2024-06-02"))
                .addCustodyPhase(phase(CustodyForm.HOUSE_ARREST, "2024-06-02/.."));
        String told = "under house arrest since 2 June 2024, detained since 5 November 2023";
        assertThat(headline(moved.build(), ivo())).isEqualTo(told);
        Detention ordered =
                moved.release(released(ReleaseKind.COURT_ORDER, "2024-06-02")).build();
        assertThat(headline(ordered, ivo())).isEqualTo(told);
        assertThat(lines(Kind.RELEASE, ordered, ivo(), Cases.appeal()))
                .containsExactly("Reported: released by court order on 2 June 2024, "
                        + "but under house arrest since 2 June 2024.");
    }

    @Test
    void the_order_of_the_list_does_not_make_the_first_form_the_last() {
        Detention moved = held("2023-11-05/..")
                .addCustodyPhase(phase(CustodyForm.HOUSE_ARREST, "2024-06-02/.."))
                .addCustodyPhase(phase(CustodyForm.PRE_TRIAL_DETENTION, "2023-11-05/2024-06-02"))
                .build();
        assertThat(headline(moved, ivo()))
                .isEqualTo("under house arrest since 2 June 2024, detained since 5 November 2023");
    }

    @Test
    void the_status_of_a_later_detention_is_not_in_the_item_of_one_that_has_ended() {
        Detention first = held("2020-01-05/2021-01-05")
                .release(released(ReleaseKind.PARDON, "2021-01-05"))
                .build();
        Detention second = held("2023-01-05/..").id(DetentionId.of("lund-2")).build();
        assertThat(lines(Kind.STATUS, first, second, ivo(), Cases.appeal())).isEmpty();
        assertThat(lines(Kind.STATUS, second, first, ivo(), Cases.appeal()))
                .containsExactly("Last reported held on 19 December 2024. No newer source.");
    }

    @Test
    void the_last_report_has_the_form_of_custody() {
        Detention held = held("2023-11-05/..")
                .addCustodyPhase(phase(CustodyForm.HOUSE_ARREST, "2023-11-05/.."))
                .build();
        assertThat(lines(Kind.STATUS, held, ivo(), Cases.appeal()))
                .containsExactly("Last reported held on 19 December 2024, under house arrest. No newer source.");
    }

    @Test
    void what_no_source_makes_certain_is_only_possible() {
        Detention arrested = Detention.builder()
                .id(DetentionId.of("lund-1"))
                .detainee(IVO)
                .addEvidence(Evidence.of(Cases.APPEAL, "was arrested"))
                .build();
        assertThat(lines(Kind.STATUS, arrested, ivo(), Cases.appeal()))
                .containsExactly("Possibly held when last reported on 19 December 2024. No newer source.");
    }

    @Test
    void a_detention_that_the_authorities_deny_says_so() {
        Detention denied = held("2023-11-05/..")
                .addCustodyPhase(phase(CustodyForm.POLICE_CUSTODY, "2023-11-05/..").toBuilder()
                        .addContact(ContactFinding.of(ContactKind.DETENTION_DENIED).toBuilder()
                                .addEvidence(Evidence.of(Cases.APPEAL, "the ministry says that it holds nobody"))
                                .build())
                        .build())
                .build();
        assertThat(headline(denied, ivo()))
                .isEqualTo("in police custody since 5 November 2023, which the authorities deny");
        assertThat(lines(Kind.STATUS, denied, ivo(), Cases.appeal()))
                .containsExactly("Last reported held on 19 December 2024, in police custody, "
                        + "which the authorities deny. No newer source.");
    }

    @Test
    void a_release_that_may_still_lie_ahead_frees_nobody() {
        Detention undated = held("2023-01-05/..")
                .release(Release.builder().kind(ReleaseKind.BAIL).build())
                .evidence(List.of())
                .build();
        assertThat(headline(undated, ivo()))
                .isEqualTo("reported, but when is not certain: released on bail (date not given; unconfirmed)");
    }

    @Test
    void a_release_without_a_date_stands_beside_the_whole_of_a_period_that_has_ended() {
        Detention undated = held("2023-01-05/2024-05")
                .release(Release.builder().kind(ReleaseKind.BAIL).build())
                .build();
        assertThat(headline(undated, ivo()))
                .isEqualTo("released on bail (date not given), held from 5 January 2023 to May 2024");
    }

    private static Evidence appeal(String wording) {
        return Evidence.of(Cases.APPEAL, wording);
    }

    @Test
    void a_release_that_was_ahead_when_it_was_told_is_reported_for_its_day_and_ends_nothing() {
        Release release = released(ReleaseKind.PARDON, "2025-06-01").toBuilder()
                .addEvidence(appeal("will be freed"))
                .build();
        for (String period : List.of("2024-05-01/..", "2024-05-01/2025-06-01")) {
            Detention ahead = held(period).release(release).build();
            assertThat(headline(ahead, ivo())).isEqualTo("detained since 1 May 2024");
            assertThat(lines(Kind.RELEASE, ahead, ivo(), Cases.appeal()))
                    .containsExactly("Expected for 1 June 2025 but not confirmed (pardoned and released).");
            assertThat(lines(Kind.STATUS, ahead, ivo(), Cases.appeal()))
                    .containsExactly("Last reported held on 19 December 2024. No newer source.");
            assertThat(eventsOf(ahead)).isEmpty();
        }
        Statement undated =
                Cases.appeal().toBuilder().publishedOn(Optional.empty()).build();
        assertThat(views("en", held("2024-05-01/..").release(release).build(), ivo(), undated))
                .anySatisfy(view -> assertThat(view.title()).contains("released on 1 June 2025"));
    }

    @Test
    void a_release_that_was_ahead_opens_no_period_that_ended_long_before_however_roughly() {
        Release release = released(ReleaseKind.PARDON, "2025-06-01").toBuilder()
                .addEvidence(appeal("will be freed"))
                .build();
        String open = "detained since 1 May 2024";
        assertThat(headline(held("2024-05-01/2025-06~").release(release).build(), ivo()))
                .isEqualTo(open);
        assertThat(headline(held("2024-05-01/2024-08~").release(release).build(), ivo()))
                .contains("August 2024")
                .isNotEqualTo(open);
    }

    @Test
    void a_release_that_was_ahead_opens_no_period_that_a_later_source_closes() {
        Statement report = Statement.builder()
                .id(StatementId.of("report-of-july"))
                .publishedOn(PartialDate.parse("2025-07-10"))
                .build();
        Release release = released(ReleaseKind.PARDON, "2025-06-01").toBuilder()
                .addEvidence(appeal("will be freed"))
                .build();
        Detention ended = held("2024-05-01/2025-06")
                .addEvidence(appeal("is held"))
                .release(release)
                .addEvidence(Evidence.of(report.id(), "was held until June"))
                .build();
        assertThat(lines(Kind.CUSTODY, ended, ivo(), Cases.appeal(), report))
                .containsExactly("Detained from 1 May 2024 to June 2025.");
    }

    @Test
    void custody_and_steps_that_were_ahead_when_they_were_told_are_reported_for_their_day() {
        Detention ahead = held("2024-05-01/..")
                .addCustodyPhase(phase(CustodyForm.PRISON, "2024-05-01/..").toBuilder()
                        .addEvidence(appeal("in prison"))
                        .build())
                .addCustodyPhase(phase(CustodyForm.HOUSE_ARREST, "2025-06-01/..").toBuilder()
                        .addEvidence(appeal("house arrest from June"))
                        .build())
                .addProceeding(Proceeding.of(ProceedingKind.RELEASE, PartialDate.parse("2025-07-01")).toBuilder()
                        .addEvidence(appeal("free in July"))
                        .build())
                .build();
        assertThat(headline(ahead, ivo())).isEqualTo("in prison since 1 May 2024");
        assertThat(lines(Kind.CUSTODY, ahead, ivo(), Cases.appeal()))
                .containsExactly(
                        "In prison since 1 May 2024.",
                        "Expected for 1 June 2025 but not confirmed (under house arrest).");
        assertThat(lines(Kind.PROCEEDINGS, ahead, ivo(), Cases.appeal()))
                .containsExactly("Expected for 1 July 2025 but not confirmed (release).");
        assertThat(eventsOf(ahead)).isEmpty();
    }

    private static List<String> eventsOf(Detention detention) {
        CaseFile file = Cases.file(detention, ivo(), Cases.appeal()).build();
        return new PublicationItems(new Words(file, LanguageTag.ENGLISH))
                .eventsOf(detention)
                .map(event -> event.view().title())
                .toList();
    }

    @Test
    void a_laureate_who_was_never_held_has_no_status() {
        Award award = Award.builder()
                .id(Cases.PRIZE)
                .addConferral(Conferral.of(IVO, ConferralStatus.CONFERRED))
                .build();
        assertThat(lines(Kind.STATUS, award, ivo())).isEmpty();
    }

    @Test
    void the_same_data_say_the_same_on_every_day() {
        assertThat(Stream.of(0, 1, 5_000).map(HeadlineTest::publishedLater).distinct())
                .hasSize(1);
    }

    private static List<String> publishedLater(int days) {
        CaseFile file = Cases.file(
                        held("2023-11-05/..").build(),
                        held("2020-11-05/2021").id(DetentionId.of("lund-0")).build(),
                        ivo(),
                        Cases.detention(),
                        Cases.appeal(),
                        Cases.report(),
                        Cases.prize())
                .build();
        Clock clock = Clock.fixed(Cases.NOW.plus(Duration.ofDays(days)), ZoneOffset.UTC);
        CaseFile published =
                Disclosure.project(file, PublicationProfile.PUBLIC, clock).caseFile();
        PublicationItems items = new PublicationItems(new Words(published, LanguageTag.ENGLISH));
        return published.records().stream()
                .flatMap(items::of)
                .map(item -> item.view().title()
                        + ItemTemplate.standard().html(item.view())
                        + item.status().map(Status::liberty))
                .toList();
    }

    private static final Detention FREED = held("2023-01-05/..")
            .release(Release.builder().on(PartialDate.parse("2024-05-26")).build())
            .build();

    private static Evidence said(Modality modality) {
        return Evidence.builder()
                .statement(Cases.REPORT)
                .wording("as they say")
                .modality(modality)
                .build();
    }

    private static Detention freedAsTold(Evidence... evidence) {
        return FREED.toBuilder()
                .release(FREED.release().orElseThrow().toBuilder()
                        .evidence(List.of(evidence))
                        .build())
                .build();
    }

    @Test
    void the_doubt_about_a_detention_stays_when_it_has_ended() {
        Detention alleged =
                FREED.toBuilder().evidence(List.of(said(Modality.ALLEGED))).build();
        assertThat(headline(alleged, ivo(), Cases.report()))
                .isEqualTo("released on 26 May 2024 (alleged, according to North Shore Courier)");
        Detention denied = FREED.toBuilder().addEvidence(said(Modality.DENIED)).build();
        assertThat(headline(denied, ivo(), Cases.report()))
                .isEqualTo("released on 26 May 2024 (denied, according to North Shore Courier)");
    }

    @Test
    void a_release_that_is_only_alleged_or_denied_ends_nothing() {
        String open = "detained from 5 January 2023, end not known";
        assertThat(headline(freedAsTold(said(Modality.ALLEGED)), ivo(), Cases.report()))
                .isEqualTo("released on 26 May 2024 (alleged, according to North Shore Courier)");
        assertThat(headline(freedAsTold(said(Modality.DENIED)), ivo(), Cases.report()))
                .isEqualTo("detained since 5 January 2023");
        assertThat(headline(freedAsTold(said(Modality.STATED), said(Modality.DENIED)), ivo(), Cases.report()))
                .isEqualTo("released on 26 May 2024 (denied, according to North Shore Courier)");
    }

    @Test
    void the_custody_is_not_closed_by_a_release_that_is_denied() {
        Detention denied = freedAsTold(said(Modality.DENIED)).toBuilder()
                .addCustodyPhase(phase(CustodyForm.PRISON, "2023-01-05/.."))
                .build();
        assertThat(lines(Kind.CUSTODY, denied, ivo(), Cases.appeal(), Cases.report()))
                .isNotEmpty()
                .noneMatch(line -> line.contains("26 May 2024"));
    }

    @Test
    void house_arrest_after_a_release_without_a_date_is_no_freedom() {
        for (Release ordered : List.of(
                Release.builder().kind(ReleaseKind.COURT_ORDER).build(),
                released(ReleaseKind.COURT_ORDER, "2024-06"))) {
            Detention moved = held("2023-11-05/..")
                    .addCustodyPhase(phase(CustodyForm.PRE_TRIAL_DETENTION, "2023-11-05/2024-06-02"))
                    .addCustodyPhase(phase(CustodyForm.HOUSE_ARREST, "2024-06-02/.."))
                    .release(ordered)
                    .build();
            assertThat(headline(moved, ivo()))
                    .isEqualTo("under house arrest since 2 June 2024, detained since 5 November 2023");
            assertThat(lines(Kind.RELEASE, moved, ivo(), Cases.appeal()))
                    .singleElement()
                    .asString()
                    .endsWith("but under house arrest since 2 June 2024.");
        }
    }

    @Test
    void who_died_in_another_detention_is_not_held_in_the_first() {
        Detention first = held("2020-01-05/..").build();
        Detention second = held("2024-01-05/..")
                .id(DetentionId.of("lund-2"))
                .release(released(ReleaseKind.DEATH, "2024-03-01"))
                .build();
        assertThat(headline(first, second, ivo())).isEqualTo("died in custody on 1 March 2024 (in another detention)");
        assertThat(lines(Kind.STATUS, first, second, ivo(), Cases.appeal()))
                .containsExactly("Died in custody on 1 March 2024 (in another detention).");
        assertThat(lines(Kind.CUSTODY, first, second, ivo(), Cases.appeal()))
                .containsExactly("Detained from 5 January 2020, end not known.");
        assertThat(headline(second, first, ivo()))
                .isEqualTo("died in custody on 1 March 2024, held since 5 January 2024");
    }

    @Test
    void a_death_that_is_a_step_of_the_proceedings_is_told_first() {
        Detention died = held("2023-11-05/..")
                .addProceeding(Proceeding.of(ProceedingKind.DEATH, PartialDate.parse("2024-02-06")))
                .build();
        assertThat(headline(died, ivo())).isEqualTo("died in custody on 6 February 2024, held since 5 November 2023");
        assertThat(lines(Kind.STATUS, died, ivo(), Cases.appeal())).isEmpty();
    }

    @Test
    void a_death_that_is_only_alleged_does_not_make_somebody_dead() {
        Detention first = held("2020-01-05/..").build();
        Detention second = freedAsTold(said(Modality.ALLEGED)).toBuilder()
                .id(DetentionId.of("lund-2"))
                .release(released(ReleaseKind.DEATH, "2024-03-01").toBuilder()
                        .addEvidence(said(Modality.ALLEGED))
                        .build())
                .build();
        assertThat(headline(first, second, ivo(), Cases.report())).isEqualTo("detained since 5 January 2020");
    }

    private static Person saidDead(Evidence... evidence) {
        return ivo().toBuilder()
                .diedOn(PartialDate.parse("2024-03-01"))
                .evidence(Stream.of(evidence)
                        .map(one -> one.toBuilder().about(Person.DIED_ON.name()).build())
                        .toList())
                .build();
    }

    /** The liberties that the items tell as {@code _amparo.status}. */
    private static List<Liberty> liberties(CaseRecord... records) {
        CaseFile file = Cases.file(records).build();
        PublicationItems items = new PublicationItems(new Words(file, LanguageTag.ENGLISH));
        return file.records().stream()
                .flatMap(items::of)
                .flatMap(item -> item.status().stream())
                .map(Status::liberty)
                .toList();
    }

    /** Like a release that is only alleged: somebody else may say that the person is alive. */
    @Test
    void a_death_that_nobody_states_makes_nobody_dead_in_headline_or_status() {
        Detention held = held("2023-01-05/..").build();
        Statement report = Cases.report();
        for (Modality modality : List.of(Modality.ALLEGED, Modality.INFERRED, Modality.ESTIMATED)) {
            Person said = saidDead(said(modality));
            assertThat(headline(held, said, report))
                    .startsWith("died on 1 March 2024 ("
                            + modality.label(Locale.ENGLISH).text());
            assertThat(liberties(held, said, report, Cases.appeal())).isEmpty();
            assertThat(lines(Kind.CUSTODY, held, said, report, Cases.appeal()))
                    .containsExactly("Detained from 5 January 2023, end not known.");
            Detention inCustody = held.toBuilder()
                    .release(released(ReleaseKind.DEATH, "2024-03-01").toBuilder()
                            .addEvidence(said(modality))
                            .build())
                    .build();
            // By whom it is alleged does not fit.
            String doubt = modality.equals(Modality.ALLEGED)
                    ? "unconfirmed"
                    : modality.label(Locale.ENGLISH).text();
            assertThat(headline(inCustody, ivo(), report)).isEqualTo("died in custody on 1 March 2024 (" + doubt + ")");
            assertThat(liberties(inCustody, ivo(), report, Cases.appeal())).isEmpty();
        }
        assertThat(liberties(held, saidDead(said(Modality.STATED)), report, Cases.appeal()))
                .containsExactly(Liberty.DEAD);
    }

    @Test
    void a_death_of_which_only_the_date_is_stated_and_not_the_kind_is_none() {
        Detention released = held("2023-01-05/..")
                .release(released(ReleaseKind.DEATH, "2024-03-01").toBuilder()
                        .addEvidence(said(Modality.STATED).toBuilder()
                                .about(Release.ON.name())
                                .build())
                        .addEvidence(said(Modality.ALLEGED).toBuilder()
                                .about(Release.KIND.name())
                                .build())
                        .build())
                .build();
        assertThat(headline(released, ivo(), Cases.report()))
                .isEqualTo("died in custody on 1 March 2024 (unconfirmed)");
        assertThat(liberties(released, ivo(), Cases.report(), Cases.appeal())).isEmpty();
    }

    @Test
    void a_death_in_a_detention_that_is_only_alleged_is_only_alleged() {
        Detention died = held("2023-01-05/..")
                .evidence(List.of(said(Modality.ALLEGED)))
                .release(released(ReleaseKind.DEATH, "2024-03-01"))
                .build();
        assertThat(headline(died, ivo(), Cases.report())).isEqualTo("died in custody on 1 March 2024 (unconfirmed)");
    }

    @Test
    void the_last_report_is_not_called_the_newest_where_a_denial_is_newer() {
        Detention denied = held("2023-11-05/..")
                .evidence(List.of(Evidence.of(Cases.REPORT, "is held")))
                .addEvidence(Evidence.builder()
                        .statement(Cases.APPEAL)
                        .wording("was never held")
                        .modality(Modality.DENIED)
                        .build())
                .build();
        Statement older = Cases.report().toBuilder()
                .publishedOn(PartialDate.parse("2024-03-10"))
                .build();
        assertThat(lines(Kind.STATUS, denied, ivo(), Cases.appeal(), older))
                .containsExactly("Possibly held when last reported on 10 March 2024.", "Sources disagree on this.");
        Statement newer =
                older.toBuilder().publishedOn(PartialDate.parse("2025-01-10")).build();
        assertThat(lines(Kind.STATUS, denied, ivo(), Cases.appeal(), newer))
                .first()
                .asString()
                .endsWith("No newer source.");
    }

    private static Detention arrested(String... days) {
        return Detention.builder()
                .id(DetentionId.of("lund-1"))
                .detainee(IVO)
                .proceedings(Stream.of(days)
                        .map(day -> Proceeding.of(ProceedingKind.ARREST, PartialDate.parse(day)))
                        .toList())
                .addEvidence(Evidence.of(Cases.APPEAL, "was arrested"))
                .build();
    }

    /** The newest is the news, and the first is when it began. */
    @Test
    void of_two_arrests_the_newest_is_told_and_then_the_first_in_whatever_order_they_are_listed() {
        String told = "arrested on 5 December 2023, first arrested on 5 November 2023";
        assertThat(headline(arrested("2023-11-05", "2023-12-05"), ivo())).isEqualTo(told);
        assertThat(headline(arrested("2023-12-05", "2023-11-05"), ivo())).isEqualTo(told);
        assertThat(headline(arrested("2023-11", "2023-11-05"), ivo()))
                .isEqualTo("arrested in November 2023, arrested on 5 November 2023");
    }

    @Test
    void a_phase_without_an_end_does_not_go_on_after_the_detention() {
        Detention ended = held("2023-01-05/2024-05-26")
                .addCustodyPhase(phase(CustodyForm.PRE_TRIAL_DETENTION, "2023-01-05/.."))
                .addCustodyPhase(phase(CustodyForm.PRISON, "2023-09-01/.."))
                .addLegalStage(LegalStage.builder()
                        .phase(LegalPhase.CONVICTED_APPEALABLE)
                        .period(Period.parse("2023-09-01/.."))
                        .build())
                .build();
        assertThat(lines(Kind.CUSTODY, ended, ivo(), Cases.appeal()))
                .containsExactly(
                        "Detained from 5 January 2023 to 26 May 2024.",
                        "In pre-trial detention from 5 January 2023 to 1 September 2023.",
                        "In prison from 1 September 2023 to 26 May 2024.");
        assertThat(lines(Kind.PROCEEDINGS, ended, ivo(), Cases.appeal()))
                .singleElement()
                .asString()
                .endsWith("(from 1 September 2023; not known whether it has ended).");
        Detention parole = held("2023-01-05/..")
                .release(Release.builder().kind(ReleaseKind.PAROLE).build())
                .addCustodyPhase(phase(CustodyForm.PRISON, "2023-01-05/.."))
                .build();
        assertThat(lines(Kind.CUSTODY, parole, ivo(), Cases.appeal()))
                .containsExactly("In prison from 5 January 2023, end not known.");
    }

    @Test
    void a_travel_ban_that_begins_with_the_end_goes_on() {
        Detention banned = held("2023-01-05/2024-05-26")
                .addCustodyPhase(phase(CustodyForm.TRAVEL_BAN, "2024-05-26/.."))
                .build();
        assertThat(lines(Kind.CUSTODY, banned, ivo(), Cases.appeal()))
                .contains("Under a travel ban since 26 May 2024.");
    }

    @Test
    void a_release_of_which_only_a_step_tells_is_told_as_any_other() {
        Detention freed = held("2023-01-05/..")
                .addProceeding(Proceeding.of(ProceedingKind.RELEASE, PartialDate.parse("2024-05-26")))
                .build();
        assertThat(headline(freed, ivo())).isEqualTo("released on 26 May 2024, held since 5 January 2023");
        assertThat(lines(Kind.STATUS, freed, ivo(), Cases.appeal())).isEmpty();
        assertThat(lines(Kind.RELEASE, freed, ivo(), Cases.appeal())).containsExactly("Released on 26 May 2024.");
        assertThat(lines(Kind.PROCEEDINGS, freed, ivo(), Cases.appeal())).isEmpty();
        assertThat(headline(
                        freed.toBuilder()
                                .period(Period.parse("2023-01-05/2024-05-26"))
                                .build(),
                        ivo()))
                .isEqualTo("released on 26 May 2024, held since 5 January 2023");
        assertThat(headline(
                        freed.toBuilder()
                                .addProceeding(Proceeding.of(ProceedingKind.ARREST, PartialDate.parse("2024-06-02")))
                                .build(),
                        ivo()))
                .as("arrested again")
                .isEqualTo("detained since 5 January 2023");
    }

    @Test
    void a_step_of_a_release_that_is_only_alleged_leaves_it_open_whether_custody_went_on() {
        Detention alleged = held("2023-01-05/..")
                .addProceeding(Proceeding.of(ProceedingKind.RELEASE, PartialDate.parse("2024-05-26")).toBuilder()
                        .addEvidence(said(Modality.ALLEGED))
                        .build())
                .build();
        assertThat(headline(alleged, ivo(), Cases.report())).isEqualTo("detained from 5 January 2023, end not known");
        assertThat(lines(Kind.PROCEEDINGS, alleged, ivo(), Cases.report()))
                .singleElement()
                .asString()
                .endsWith("(alleged, according to North Shore Courier).");
    }

    @Test
    void a_death_of_which_only_a_step_tells_closes_the_custody() {
        Detention died = held("2023-11-05/..")
                .addCustodyPhase(phase(CustodyForm.PRISON, "2023-12-01/.."))
                .addProceeding(Proceeding.of(ProceedingKind.DEATH, PartialDate.parse("2024-02-06")).toBuilder()
                        .addEvidence(appeal("has died"))
                        .build())
                .build();
        assertThat(lines(Kind.CUSTODY, died, ivo(), Cases.appeal()))
                .containsExactly(
                        "Detained from 5 November 2023 to 6 February 2024.",
                        "In prison from 1 December 2023 to 6 February 2024.");
        Detention unsourced = died.toBuilder()
                .proceedings(List.of(Proceeding.of(ProceedingKind.DEATH, PartialDate.parse("2024-02-06"))))
                .build();
        assertThat(lines(Kind.CUSTODY, unsourced, ivo(), Cases.appeal()))
                .as("the number of the detention's source is not that of the end")
                .containsExactly("Detained from 5 November 2023.", "In prison from 1 December 2023.");
        assertThat(lines(Kind.RELEASE, died, ivo(), Cases.appeal()))
                .containsExactly("Died in custody on 6 February 2024.");
    }

    /** The newest is told first, so that is what stays of a headline that would be too long. */
    @Test
    void a_headline_has_no_more_clauses_than_fit() {
        CustodyPhase inPrison = phase(CustodyForm.PRISON, "2024-05-01/..");
        String name = "Ivo Lund " + "Anders ".repeat(4).strip();
        for (String of : List.of("Ivo Lund", name)) {
            Person person = Person.builder().id(IVO).addName(Name.of(of)).build();
            Detention held = held("2024-03-01/..").addCustodyPhase(inPrison).build();
            String title = views("en", held, person, Cases.appeal()).get(0).title();
            assertThat(Views.plain(title)).hasSizeLessThanOrEqualTo(90).contains("in prison since 1 May 2024");
            assertThat(title.contains("1 March 2024")).isEqualTo(of.equals("Ivo Lund"));
        }
    }

    @Test
    void a_headline_says_a_sentence_if_nothing_that_a_court_did_can_be_newer() {
        Sentence sentence = Sentence.builder()
                .length("P5Y")
                .addKind(CustodyForm.PRISON)
                .on(PartialDate.parse("2024-05-02"))
                .addEvidence(Evidence.of(Cases.APPEAL, "five years"))
                .build();
        Detention held = held("2024-03-01/..").addSentence(sentence).build();
        assertThat(headline(held, ivo())).startsWith("sentenced on 2 May 2024: prison, 5 years");
        Remedy appealed = Remedy.builder()
                .kind(RemedyKind.APPEAL)
                .outcome(RemedyOutcome.GRANTED)
                .decidedOn(PartialDate.parse("2024"))
                .addEvidence(Evidence.of(Cases.APPEAL, "the appeal"))
                .build();
        assertThat(headline(held.toBuilder().addRemedy(appealed).build(), ivo()))
                .isEqualTo("detained since 1 March 2024");
    }
}
