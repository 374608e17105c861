package org.amparo.feed;

import static org.amparo.feed.Views.lines;
import static org.amparo.feed.Views.title;
import static org.amparo.feed.Views.views;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amparo.Award;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.AbsenceReason;
import org.amparo.code.ConferralMode;
import org.amparo.code.ConferralStatus;
import org.amparo.code.CountScope;
import org.amparo.code.CustodyForm;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.code.HopMode;
import org.amparo.code.Modality;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.code.SpeechAct;
import org.amparo.code.StatementKind;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.evidence.Evidence;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.feed.template.ItemView;
import org.amparo.honours.Conferral;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.PersonId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.people.Role;
import org.amparo.record.Place;
import org.amparo.shape.AttributeName;
import org.amparo.speech.Act;
import org.amparo.speech.Count;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.speech.Relay;
import org.amparo.speech.Speaker;
import org.amparo.speech.TextVersion;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the text of the standard items, which must say no more than the records do. */
class ItemTextTest {

    private static Detention.Builder detained() {
        return Detention.builder().id(Cases.DETENTION).detainee(Cases.LEYLA).period(Period.parse("2023-11/.."));
    }

    private static CustodyPhase.Builder phase(CustodyForm form) {
        return CustodyPhase.builder().form(form);
    }

    @Test
    void a_detention_whose_phases_are_not_dated_says_since_when_the_person_is_detained() {
        assertThat(lines(
                        ItemSection.Kind.CUSTODY,
                        detained()
                                .addCustodyPhase(
                                        phase(CustodyForm.POLICE_CUSTODY).build())
                                .addCustodyPhase(
                                        phase(CustodyForm.PRE_TRIAL_DETENTION).build())
                                .build()))
                .containsExactly(
                        "Detained since November 2023.",
                        "In police custody.",
                        "In pre-trial detention.",
                        "No source is recorded.");
    }

    @Test
    void a_phase_says_its_own_dates_and_they_are_not_said_twice() {
        CustodyPhase remand = phase(CustodyForm.PRE_TRIAL_DETENTION)
                .period(Period.parse("2023-12/.."))
                .build();
        assertThat(lines(
                        ItemSection.Kind.CUSTODY,
                        detained().addCustodyPhase(remand).build()))
                .containsExactly(
                        "Detained since November 2023.",
                        "In pre-trial detention since December 2023.",
                        "No source is recorded.");
        assertThat(lines(
                        ItemSection.Kind.CUSTODY,
                        detained()
                                .period(Period.parse("2023-12/.."))
                                .addCustodyPhase(remand)
                                .build()))
                .containsExactly("In pre-trial detention since December 2023.", "No source is recorded.");
    }

    @Test
    void somebody_of_whom_only_an_arrest_is_told_is_arrested_and_not_detained() {
        Detention arrested = Detention.builder()
                .id(Cases.DETENTION)
                .detainee(Cases.LEYLA)
                .addProceeding(Proceeding.of(ProceedingKind.ARREST, PartialDate.parse("2023-11")))
                .build();
        assertThat(title(arrested))
                .isEqualTo("Case of Leyla Orlova: arrested in November 2023 (no source is recorded)");
        assertThat(lines(ItemSection.Kind.CUSTODY, arrested))
                .containsExactly("Arrested in November 2023.", "No source is recorded.");
        Detention held = arrested.toBuilder().period(Period.parse("2023-11/..")).build();
        assertThat(title(held)).isEqualTo("Case of Leyla Orlova: detained since November 2023 (no source is recorded)");
        assertThat(lines(ItemSection.Kind.CUSTODY, held))
                .containsExactly(
                        "Arrested in November 2023.", "Detained since November 2023.", "No source is recorded.");
    }

    @Test
    void of_a_detention_without_a_known_start_only_that_it_goes_on_can_be_inferred() {
        Detention open = detained()
                .period(Period.parse("/.."))
                .addCustodyPhase(phase(CustodyForm.PRE_TRIAL_DETENTION).build())
                .addEvidence(read(Detention.PERIOD, Modality.INFERRED))
                .build();
        assertThat(title(open, Cases.report()))
                .isEqualTo("Case of Leyla Orlova: in pre-trial detention, start not known");
        assertThat(lines(ItemSection.Kind.CUSTODY, open, Cases.report()))
                .containsExactly(
                        "In pre-trial detention, start not known.",
                        "The detention had not ended when last reported (inferred).");
        assertThat(lines(
                        ItemSection.Kind.CUSTODY,
                        open.toBuilder().custodyPhases(List.of()).build(),
                        Cases.report()))
                .containsExactly(
                        "Detained, start not known.", "The detention had not ended when last reported (inferred).");
    }

    private static Award awarded(Conferral.Builder conferral) {
        return Award.builder()
                .id(Cases.PRIZE)
                .addConferral(conferral
                        .key("c1")
                        .recipient(Cases.LEYLA)
                        .place(Place.builder()
                                .name(LocalizedText.english("Harbour City"))
                                .country("XA")
                                .build())
                        .build())
                .build();
    }

    @Test
    void the_place_of_an_award_that_is_not_said_to_be_conferred_is_a_plan() {
        for (ConferralStatus status : List.of(
                ConferralStatus.NOMINATED,
                ConferralStatus.SELECTED,
                ConferralStatus.ANNOUNCED,
                ConferralStatus.DECLINED)) {
            assertThat(lines(ItemSection.Kind.AWARD, awarded(Conferral.builder().status(status))))
                    .contains("The place planned for the conferral is Harbour City.")
                    .doesNotContain("The place of the conferral was Harbour City.");
        }
        assertThat(lines(ItemSection.Kind.AWARD, awarded(Conferral.builder())))
                .containsExactly("The place planned for the conferral is Harbour City.");
    }

    @Test
    void the_place_of_an_award_that_was_conferred_is_where_that_was() {
        for (Conferral.Builder conferral : List.of(
                Conferral.builder().status(ConferralStatus.CONFERRED),
                Conferral.builder().status(ConferralStatus.RESCINDED),
                Conferral.builder().mode(ConferralMode.IN_ABSENTIA),
                Conferral.builder().collectedBy(Cases.MARTA),
                Conferral.builder().conferredOn(PartialDate.parse("2024-12-09")))) {
            assertThat(lines(ItemSection.Kind.AWARD, awarded(conferral)))
                    .contains("The place of the conferral was Harbour City.");
        }
    }

    private static Statement says(Act.Builder act) {
        return Cases.report().toBuilder().addAct(act.build()).build();
    }

    @Test
    void an_act_says_in_whose_voice_it_is_to_whom_and_about_whom() {
        assertThat(lines(
                        ItemSection.Kind.ACTS,
                        says(Act.builder()
                                .kind(SpeechAct.DENY)
                                .by(Cases.GOVERNMENT)
                                .description(LocalizedText.english("there are no such prisoners"))
                                .addressee(Cases.LEAGUE)
                                .addTarget(Cases.LEYLA)
                                .addTarget(Cases.DETENTION)),
                        Cases.detention(),
                        Cases.appeal()))
                .containsExactly(
                        "As told here, the Government of the North Shore issued a denial, to the Harbour League: "
                                + "there are no such prisoners. "
                                + "It is about Leyla Orlova and the detention of Leyla Orlova.");
    }

    @Test
    void what_comes_after_a_sentence_is_another_sentence() {
        assertThat(lines(
                        ItemSection.Kind.ACTS,
                        says(Act.builder()
                                .description(LocalizedText.english("This is chilling."))
                                .addTarget(Cases.LEYLA))))
                .containsExactly("The statement said: This is chilling. It is about Leyla Orlova.");
    }

    @Test
    void whom_an_act_names_in_its_own_words_is_not_named_again_unless_that_is_not_all() {
        Act.Builder act = Act.builder()
                .kind(SpeechAct.CONDEMN)
                .description(LocalizedText.english("the arrest of Leyla Orlova"))
                .addTarget(Cases.LEYLA);
        assertThat(lines(ItemSection.Kind.ACTS, says(act)))
                .containsExactly("The statement condemned: the arrest of Leyla Orlova.");
        assertThat(lines(ItemSection.Kind.ACTS, says(act.addTarget(Cases.MARTA))))
                .containsExactly(
                        "The statement condemned: the arrest of Leyla Orlova. It is about Leyla Orlova and Marta Keel.");
    }

    private static Statement demands(Demand.Builder demand) {
        return Statement.builder()
                .id(Cases.APPEAL)
                .kind(StatementKind.PUBLIC_STATEMENT)
                .speaker(Speaker.builder()
                        .person(Cases.MARTA)
                        .onBehalfOf(Cases.LEAGUE)
                        .build())
                .addDemand(demand.kind(DemandKind.RELEASE).build())
                .source(Cases.link())
                .build();
    }

    @Test
    void a_demand_says_once_who_makes_it_and_for_whom_they_speak() {
        Statement untitled = demands(Demand.builder().addTarget(Cases.LEYLA));
        assertThat(lines(ItemSection.Kind.DEMANDS, Cases.detention(), untitled, Cases.report()))
                .containsExactly(
                        "Marta Keel, speaking for the Harbour League, made this demand: to release Leyla Orlova. It is not known whether the demand was met.");
        Statement titled = untitled.toBuilder()
                .titles(LocalizedText.english("To Marta Keel's colleague"))
                .build();
        assertThat(lines(ItemSection.Kind.DEMANDS, Cases.detention(), titled, Cases.report()))
                .containsExactly(
                        "Marta Keel, speaking for the Harbour League, made this demand: to release Leyla Orlova, "
                                + "in “To Marta Keel's colleague”. It is not known whether the demand was met.");
    }

    @Test
    void a_joint_statement_names_all_who_signed_it() {
        Statement joint = Statement.builder()
                .id(Cases.APPEAL)
                .kind(StatementKind.JOINT_STATEMENT)
                .addSignatory(Cases.LEAGUE)
                .addSignatory(Cases.MARTA)
                .source(Cases.link())
                .build();
        assertThat(lines(ItemSection.Kind.STATEMENT, joint)).contains("Signed by the Harbour League and Marta Keel.");
    }

    /** What is read there is told of the cases themselves, and the statement is listed among their sources. */
    @Test
    void a_statement_that_tells_no_more_than_where_it_can_be_read_makes_no_item() {
        assertThat(views("en", Cases.report())).isEmpty();
        for (Statement telling : List.of(
                Cases.survey(),
                Cases.report().toBuilder()
                        .addPlace(Place.of(LocalizedText.english("Port Halle")))
                        .build(),
                Cases.report().toBuilder().addAddressee(Cases.GOVERNMENT).build(),
                Cases.report().toBuilder().addSignatory(Cases.MARTA).build(),
                Cases.report().toBuilder().replyTo(Cases.APPEAL).build())) {
            assertThat(views("en", telling, Cases.appeal()))
                    .anyMatch(view -> view.record().id().equals(Cases.REPORT));
        }
    }

    @Test
    void a_statement_without_title_text_or_link_makes_no_item_of_its_own() {
        Statement cited = demands(Demand.builder().addTarget(Cases.LEYLA)).toBuilder()
                .source(Optional.empty())
                .build();
        Detention held = Cases.detention().toBuilder().revisions(List.of()).build();
        assertThat(views("en", cited, held, Cases.survey()))
                .extracting(view -> view.record().id().type())
                .containsExactlyInAnyOrder("detention", "statement");
        Statement readable = cited.toBuilder()
                .addText(TextVersion.builder().text("Free her!").build())
                .build();
        assertThat(views("en", readable)).hasSize(1);
    }

    @Test
    void a_demand_that_names_its_targets_and_its_basis_does_not_name_them_again() {
        assertThat(lines(
                        ItemSection.Kind.DEMANDS,
                        demands(Demand.builder()
                                .description(LocalizedText.english(
                                        "release the colleagues of Leyla Orlova under the Harbour Treaty"))
                                .addTarget(Cases.COLLEAGUES)
                                .basis(LocalizedText.english("the Harbour Treaty")))))
                .containsExactly(
                        "Marta Keel made this demand: "
                                + "release the colleagues of Leyla Orlova under the Harbour Treaty. It is not known whether the demand was met.");
    }

    @Test
    void an_outcome_for_the_demand_as_a_whole_is_told_from_that_for_one_target() {
        Statement demand = demands(Demand.builder()
                .addTarget(Cases.LEYLA)
                .addTarget(Cases.COLLEAGUES)
                .addOutcome(Outcome.builder()
                        .target(Cases.LEYLA)
                        .state(DemandOutcome.MET)
                        .addEvidence(Cases.heardFrom(Cases.APPEAL))
                        .build())
                .addOutcome(
                        heard(Outcome.builder().state(DemandOutcome.PARTLY_MET).build())));
        assertThat(lines(ItemSection.Kind.DEMANDS, demand))
                .containsExactly(
                        "Marta Keel made this demand: to release Leyla Orlova and “colleagues of Leyla Orlova”. "
                                + "For Leyla Orlova: the demand was met. "
                                + "For the demand as a whole: the demand was met in part.");
        assertThat(lines(ItemSection.Kind.DEMANDS, Cases.detention(), demand, Cases.report()))
                .singleElement()
                .asString()
                .endsWith(" For the demand as a whole: the demand was met in part.");
        Statement single = demands(Demand.builder()
                .addTarget(Cases.LEYLA)
                .addOutcome(heard(Outcome.builder().state(DemandOutcome.MET).build())));
        assertThat(lines(ItemSection.Kind.DEMANDS, single))
                .containsExactly("Marta Keel made this demand: to release Leyla Orlova. The demand was met.");
    }

    private static Outcome heard(Outcome outcome) {
        return outcome.toBuilder().addEvidence(Cases.heardFrom(Cases.APPEAL)).build();
    }

    @Test
    void the_newest_outcome_is_told_in_whatever_order_they_are_listed() {
        Statement demand = demands(Demand.builder()
                .addTarget(Cases.LEYLA)
                .addOutcome(heard(Outcome.of(DemandOutcome.MET_THEN_REVERSED, PartialDate.of(2024, 11, 5))))
                .addOutcome(heard(Outcome.of(DemandOutcome.MET, PartialDate.of(2024, 5, 2)))));
        assertThat(lines(ItemSection.Kind.DEMANDS, Cases.detention(), demand, Cases.report()))
                .singleElement()
                .asString()
                .endsWith(" What the demand asked for was done, and undone later as of 5 November 2024.");
    }

    @Test
    void an_item_cites_nothing_for_what_it_does_not_tell() {
        Statement report = Cases.report().toBuilder()
                .addRelay(Relay.of(Cases.APPEAL, HopMode.QUOTES).toBuilder()
                        .key("r1")
                        .addEvidence(Evidence.of(Cases.REPORT, "as the appeal has it"))
                        .build())
                .build();
        assertThat(Views.wordings(report, Cases.appeal())).isEmpty();
    }

    @Test
    void no_comma_stands_before_a_period_in_brackets() {
        Role.Builder member = Role.builder().organisation(Cases.GOVERNMENT).period(Period.parse("2021-10-01/"));
        for (Role role : List.of(
                member.build(), member.title(LocalizedText.english("member")).build())) {
            Person ivo = Person.builder().id(PersonId.of("ivo")).addRole(role).build();
            for (String language : Phrasebook.LANGUAGES) {
                Detention detention = detained().detainee(ivo.id()).build();
                assertThat(Views.lines(language, ItemSection.Kind.ROLE, detention, detention, ivo))
                        .singleElement()
                        .asString()
                        .contains("Government of the North Shore (")
                        .doesNotContain(", (");
            }
        }
    }

    @Test
    void a_group_is_called_by_a_quotation_and_its_title_says_whose_words_they_are() {
        Group unjustly = Group.builder()
                .id(GroupId.of("unjustly-detained"))
                .description(LocalizedText.english("those unjustly detained"))
                .addEvidence(Evidence.of(Cases.APPEAL, "those unjustly detained"))
                .build();
        Detention theirs = Detention.builder()
                .id(DetentionId.of("unjustly-detained-1"))
                .detainee(unjustly.id())
                .build();
        assertThat(views("en", theirs, unjustly, Cases.appeal()))
                .extracting(view -> Views.plain(view.title()))
                .contains("Case of “those unjustly detained” (according to Marta Keel): detained (unconfirmed)");
        assertThat(views("en", theirs, unjustly.toBuilder().evidence(List.of()).build()))
                .extracting(view -> Views.plain(view.title()))
                .contains("Case of “those unjustly detained”: detained (no source is recorded)");
        for (String language : Phrasebook.LANGUAGES) {
            // A title that is too long leaves it to the sentence below.
            assertThat(views(language, theirs, unjustly, Cases.appeal()))
                    .filteredOn(view -> view.title().contains("those unjustly detained"))
                    .extracting(view -> view.title() + view.standfirst().get(0).text())
                    .anyMatch(told -> told.contains("Marta Keel"));
        }
    }

    private static Evidence read(AttributeName<?> attribute, Modality modality) {
        return Evidence.of(Cases.REPORT, "she was held").toBuilder()
                .about(attribute)
                .modality(modality)
                .build();
    }

    @Test
    void what_no_source_states_is_told_as_inferred() {
        Conferral.Builder absent =
                Conferral.builder().absenceReason(AbsenceReason.DETAINED).mode(ConferralMode.IN_ABSENTIA);
        Evidence inferred = read(Conferral.ABSENCE_REASON, Modality.INFERRED);
        assertThat(lines(ItemSection.Kind.AWARD, awarded(absent.addEvidence(inferred)), Cases.report()))
                .contains("It was conferred in absentia, because of detention (inferred).");
        Evidence stated = read(Conferral.ABSENCE_REASON, Modality.STATED);
        assertThat(lines(ItemSection.Kind.AWARD, awarded(absent.addEvidence(stated)), Cases.report()))
                .contains("It was conferred in absentia, because of detention.");
    }

    @Test
    void a_detention_that_nobody_states_is_told_as_inferred_in_its_title_and_text() {
        Detention implied = Detention.builder()
                .id(Cases.DETENTION)
                .detainee(Cases.LEYLA)
                .addEvidence(Evidence.of(Cases.REPORT, "release her").toBuilder()
                        .modality(Modality.INFERRED)
                        .build())
                .build();
        assertThat(views("en", implied, Cases.report()))
                .extracting(view -> Views.plain(view.title()))
                .contains("Case of Leyla Orlova: detained (inferred)");
        assertThat(lines(ItemSection.Kind.CUSTODY, implied, Cases.report())).containsExactly("Detained (inferred).");
    }

    @Test
    void a_document_of_one_year_covers_that_year() {
        Statement report =
                Cases.report().toBuilder().covers(Period.parse("2023/2023")).build();
        assertThat(lines(ItemSection.Kind.STATEMENT, report)).contains("It covers 2023.");
    }

    @Test
    void a_number_as_of_a_day_is_not_called_current() {
        Statement counting = Cases.report().toBuilder()
                .addCount(Count.exactly(2).toBuilder()
                        .scope(CountScope.CURRENT)
                        .asOf(PartialDate.of(2023, 12, 1))
                        .build())
                .build();
        assertThat(lines(ItemSection.Kind.COUNTS, counting))
                .containsExactly("According to North Shore Courier: 2, as of 1 December 2023.");
    }

    @Test
    void a_count_comes_with_its_parts() {
        Statement counting = Cases.report().toBuilder()
                .addCount(Count.builder()
                        .population(LocalizedText.english("prisoners"))
                        .addBreakdown(Count.builder()
                                .population(LocalizedText.english("journalists"))
                                .build())
                        .addBreakdown(Count.exactly(2).toBuilder()
                                .population(LocalizedText.english("lawyers"))
                                .build())
                        .build())
                .build();
        assertThat(lines(ItemSection.Kind.COUNTS, counting))
                .contains("The statement speaks of prisoners. Among them: journalists and 2 lawyers.");
    }

    @Test
    void every_language_tells_a_planned_place_from_a_place() {
        for (String language : Phrasebook.LANGUAGES) {
            Award planned = awarded(Conferral.builder().status(ConferralStatus.SELECTED));
            Award held = awarded(Conferral.builder().status(ConferralStatus.CONFERRED));
            assertThat(lines(language, ItemSection.Kind.AWARD, planned, planned))
                    .doesNotContainAnyElementsOf(lines(language, ItemSection.Kind.AWARD, held, held).stream()
                            .filter(line -> line.contains("Harbour City"))
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"other", "for", "of", "about", "whole", "during"})
    void a_code_that_nobody_knows_stops_no_feed(String code) {
        Detention detention = detained()
                .addCustodyPhase(phase(CustodyForm.VOCABULARY.of(code)).build())
                .release(Release.builder().kind(ReleaseKind.VOCABULARY.of(code)).build())
                .build();
        Statement statement = Cases.appeal().toBuilder()
                .acts(List.of(Act.of(SpeechAct.VOCABULARY.of(code))))
                .demands(List.of(Demand.builder()
                        .kind(DemandKind.VOCABULARY.of(code))
                        .addTarget(Cases.LEYLA)
                        .addOutcome(Outcome.builder()
                                .state(DemandOutcome.VOCABULARY.of(code))
                                .build())
                        .build()))
                .build();
        Award award = Cases.prize().toBuilder()
                .conferrals(List.of(Conferral.of(Cases.LEYLA, ConferralStatus.VOCABULARY.of(code))))
                .build();
        for (String language : Phrasebook.LANGUAGES) {
            assertThat(views(language, detention, statement, award))
                    .hasSize(3)
                    .allSatisfy(view -> assertThat(
                                    view.title() + ItemTemplate.standard().text(view))
                            .doesNotContain("{"));
        }
        assertThat(lines(ItemSection.Kind.ACTS, statement)).containsExactly("Marta Keel said.");
    }

    @Test
    void a_detention_goes_on_only_while_nothing_tells_its_end() {
        Detention open = detained().period(Period.parse("/..")).build();
        PersonId ivo = PersonId.of("ivo-lund");
        Person dead =
                Person.builder().id(ivo).diedOn(PartialDate.parse("2024-02-03")).build();
        Detention freed = open.toBuilder()
                .release(Release.of(ReleaseKind.PARDON, PartialDate.parse("2024-05-26")))
                .build();
        String goesOn = "The detention had not ended when last reported.";
        assertThat(lines(ItemSection.Kind.CUSTODY, open)).contains(goesOn);
        assertThat(lines(ItemSection.Kind.CUSTODY, freed)).isNotEmpty().doesNotContain(goesOn);
        assertThat(lines(
                        ItemSection.Kind.CUSTODY, open.toBuilder().detainee(ivo).build(), dead))
                .isNotEmpty()
                .doesNotContain(goesOn);
    }

    @Test
    void a_note_is_a_raised_mark_with_the_number_of_its_source_and_no_link() {
        Detention held = detained()
                .addEvidence(Evidence.of(Cases.REPORT, "she was held"))
                .addEvidence(Evidence.of(Cases.APPEAL, "still held"))
                .build();
        ItemView view = views("en", held, Cases.report(), Cases.appeal()).get(0);
        String anchor = view.sources().get(0).anchor();
        String html = ItemTemplate.standard().html(view);
        assertThat(anchor).matches("n[0-9a-f]{8}-[0-9a-f]{4}-1");
        assertThat(html)
                .contains("<dd>Detained since November 2023.<sup>[1][2]</sup></dd>")
                .contains("<ol>\n<li>")
                .doesNotContain(anchor, "href=\"#")
                .contains("archived copy</a>");
        assertThat(ItemTemplate.standard().text(view))
                .contains("- Detained since November 2023.[1][2]\n")
                .contains("\n[1] News report published by ")
                .contains("\n[2] Public statement: ");
    }

    @Test
    void a_source_says_when_its_archived_copy_was_made() {
        Statement archived = Cases.appeal().toBuilder()
                .source(Cases.appeal().source().orElseThrow().toBuilder()
                        .archivedAt(Instant.parse("2024-12-20T23:30:00Z"))
                        .build())
                .build();
        Detention held =
                detained().addEvidence(Evidence.of(Cases.APPEAL, "still held")).build();
        ItemView view = views("en", held, archived).get(0);
        assertThat(view.sources().get(0).archivedOn()).contains("20 December 2024");
        assertThat(ItemTemplate.standard().html(view)).contains(">archived copy, 20 December 2024</a>");
    }

    @Test
    void a_sentence_that_claims_nothing_has_no_note_and_each_other_its_own() {
        Detention held = detained()
                .addEvidence(Evidence.of(Cases.REPORT, "she was held"))
                .addCharge(Charge.builder()
                        .article("206.3")
                        .droppedOn(PartialDate.parse("2024-02"))
                        .addEvidence(Evidence.of(Cases.REPORT, "of smuggling"))
                        .addEvidence(Evidence.about(Charge.DROPPED_ON, Cases.APPEAL, "it was dropped"))
                        .build())
                .build();
        Statement earlier = Cases.appeal().toBuilder()
                .publishedOn(PartialDate.parse("2024-03-01"))
                .build();
        ItemView view = views("en", held, Cases.report(), earlier).get(0);
        assertThat(view.sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .flatMap(line -> line.sentences().stream())
                        .map(sentence -> Views.plain(sentence.text()) + sentence.notes()))
                .contains(
                        "Detained since November 2023.[1]",
                        "No newer source.[]",
                        "Charged under article 206.3.[1]",
                        "This charge was dropped in February 2024.[2]");
    }

    @Test
    void a_place_of_which_only_the_country_is_known_is_not_told_by_a_code() {
        Detention held = detained()
                .addCustodyPhase(
                        phase(CustodyForm.PRISON).place(Place.inCountry("XA")).build())
                .build();
        assertThat(lines(ItemSection.Kind.CUSTODY, held)).contains("In prison.");
    }
}
