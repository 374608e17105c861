package org.amparo.feed;

import static org.amparo.feed.Views.lines;
import static org.amparo.feed.Views.title;
import static org.amparo.feed.Views.views;
import static org.amparo.feed.Views.wordings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.amparo.Award;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.Access;
import org.amparo.code.ConferralStatus;
import org.amparo.code.CountMethod;
import org.amparo.code.CustodyForm;
import org.amparo.code.DemandKind;
import org.amparo.code.EditKind;
import org.amparo.code.HopMode;
import org.amparo.code.Modality;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.code.RightTargeted;
import org.amparo.code.RoleRelation;
import org.amparo.code.SpeechAct;
import org.amparo.code.Urgency;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Motive;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.honours.Conferral;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.people.Role;
import org.amparo.shape.AttributeName;
import org.amparo.speech.Act;
import org.amparo.speech.Count;
import org.amparo.speech.Demand;
import org.amparo.speech.Edit;
import org.amparo.speech.Relay;
import org.amparo.speech.Speaker;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that the items say whose words they cite, and what no source states. */
class HowKnownTest {

    private static final StatementId LETTER = StatementId.of("letter");

    /** The news report, which passes on the appeal in this way. */
    private static Statement passingOn(Relay.Builder relay) {
        return Cases.report().toBuilder()
                .addRelay(relay.key("r1").statement(Cases.APPEAL).build())
                .build();
    }

    private static Statement passingOn(String mode) {
        return passingOn(Relay.builder().mode(HopMode.VOCABULARY.of(mode)));
    }

    private static Statement appeal() {
        return Cases.appeal().toBuilder().access(Access.CITED).build();
    }

    private static Evidence.Builder passedOn(String wording) {
        return Evidence.of(Cases.REPORT, wording).toBuilder().addVia(Cases.REPORT.part("r1"));
    }

    private static Evidence inferred(AttributeName<?> attribute, String wording) {
        return Evidence.about(attribute, Cases.REPORT, wording).toBuilder()
                .modality(Modality.INFERRED)
                .build();
    }

    private static Detention detained(Evidence evidence) {
        return Detention.builder()
                .id(Cases.DETENTION)
                .detainee(Cases.LEYLA)
                .addEvidence(evidence)
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quotes | quoting “Free Leyla Orlova”, not seen",
                "paraphrases | paraphrasing “Free Leyla Orlova”, not seen",
                "cites | citing “Free Leyla Orlova”, not seen",
                "reports | reporting “Free Leyla Orlova”, not seen",
                "estimates | an estimate that rests on “Free Leyla Orlova”, not seen",
                "compiles | drawn together from several, among them “Free Leyla Orlova”, not seen",
                "translates | translating “Free Leyla Orlova”, not seen",
                "infers | a conclusion from “Free Leyla Orlova”, not seen",
                "states | in its own name, referring to “Free Leyla Orlova”, not seen",
                "whistles | passed on from “Free Leyla Orlova”, not seen",
            })
    void each_way_of_passing_on_is_said_in_words_of_its_own(String mode, String how) {
        assertThat(wordings(detained(passedOn("still held").build()), passingOn(mode), appeal()))
                .contains("“still held” (" + how + ")");
    }

    @Test
    void every_way_of_passing_on_has_its_own_words_in_every_language() {
        for (String language : Phrasebook.LANGUAGES) {
            Set<String> ways = new HashSet<>();
            for (HopMode mode : HopMode.VOCABULARY.codes()) {
                ways.addAll(
                        wordings(language, detained(passedOn("still held").build()), passingOn(mode.code()), appeal()));
            }
            assertThat(ways).as(language).hasSameSizeAs(HopMode.VOCABULARY.codes());
        }
    }

    @Test
    void every_statement_of_a_chain_is_named_with_what_it_did_and_whether_it_was_seen() {
        Statement appeal = Cases.appeal().toBuilder()
                .access(Access.SEEN)
                .addRelay(
                        Relay.of(LETTER, HopMode.REPORTS).toBuilder().key("r2").build())
                .build();
        Statement letter = Statement.builder()
                .id(LETTER)
                .speaker(Speaker.builder().onBehalfOf(Cases.LEAGUE).build())
                .build();
        Evidence twice = passedOn("about two").addVia(Cases.APPEAL.part("r2")).build();
        assertThat(wordings(detained(twice), passingOn("quotes"), appeal, letter))
                .contains("“about two” (quoting “Free Leyla Orlova”; "
                        + "reporting a statement by the Harbour League, not seen)");
    }

    @Test
    void that_words_are_of_that_statement_is_told_as_inferred_where_it_is() {
        Relay.Builder open = Relay.builder().mode(HopMode.QUOTES).addEvidence(inferred(Relay.STATEMENT, "she said"));
        Demand demand = Demand.builder()
                .kind(DemandKind.RELEASE)
                .addTarget(Cases.LEYLA)
                .addEvidence(passedOn("free her").build())
                .build();
        Statement appeal = appeal().toBuilder()
                .demands(List.of(demand))
                .acts(List.of(Act.of(SpeechAct.CONCERN, Cases.LEYLA).toBuilder()
                        .addEvidence(passedOn("I worry").build())
                        .build()))
                .addEvidence(passedOn("To those who rule")
                        .about(Statement.ADDRESSEES)
                        .build())
                .build();
        assertThat(lines(Kind.STATEMENT, appeal, passingOn(open)))
                .contains("Addressed to the Government of the North Shore (inferred).");
        assertThat(lines(Kind.STATEMENT, appeal, passingOn("quotes")))
                .contains("Addressed to the Government of the North Shore.");
        assertThat(lines(Kind.DEMANDS, Cases.detention(), passingOn(open), appeal))
                .singleElement()
                .asString()
                .contains(", in “Free Leyla Orlova” (inferred).");
        assertThat(lines(Kind.DEMANDS, appeal, passingOn(open)))
                .containsExactly("Marta Keel made this demand: to release Leyla Orlova "
                        + "(that it is from this statement: inferred). It is not known whether the demand was met.");
        assertThat(lines(Kind.ACTS, appeal, passingOn(open)))
                .containsExactly("Marta Keel voiced concern (that it is from this statement: inferred). "
                        + "It is about Leyla Orlova.");
        assertThat(wordings(appeal, passingOn(open)))
                .contains("“free her” (quoting “Free Leyla Orlova”, inferred, not seen)");
        assertThat(lines(Kind.DEMANDS, appeal, passingOn("quotes")))
                .containsExactly(
                        "Marta Keel made this demand: to release Leyla Orlova. It is not known whether the demand was met.");
    }

    @Test
    void words_of_a_group_are_those_of_whoever_wrote_them() {
        Group group = Group.builder()
                .id(GroupId.of("friends"))
                .description(LocalizedText.english("friends of the harbour"))
                .addEvidence(passedOn("friends of the harbour").build())
                .build();
        Detention theirs = Detention.builder()
                .id(DetentionId.of("friends-1"))
                .detainee(group.id())
                .addEvidence(Evidence.of(Cases.REPORT, "are held"))
                .build();
        assertThat(title(theirs, group, passingOn("quotes"), appeal()))
                .isEqualTo("Case of “friends of the harbour” (according to Marta Keel): detained");
        assertThat(title(theirs, group, passingOn("paraphrases"), appeal()))
                .isEqualTo("Case of “friends of the harbour” (according to North Shore Courier): detained");
        assertThat(title(theirs, group, passingOn("translates"), appeal()))
                .isEqualTo("Case of “friends of the harbour” (according to Marta Keel): detained");
        assertThat(title(theirs, group, passingOn("cites"), appeal()))
                .isEqualTo("Case of “friends of the harbour”: detained");
        assertThat(title(theirs, group, passingOn(Relay.builder()), appeal()))
                .isEqualTo("Case of “friends of the harbour”: detained");
    }

    @Test
    void a_part_of_a_date_that_the_quoting_text_put_in_is_told() {
        Relay.Builder altered = Relay.builder().mode(HopMode.QUOTES).addEdit(Edit.of(EditKind.INSERTION, "[2023]"));
        Count count = Count.exactly(2).toBuilder()
                .asOf(PartialDate.of(2023, 12, 1))
                .addEvidence(passedOn("two as of December 1").build())
                .addEvidence(passedOn("as of December 1").about(Count.AS_OF).build())
                .addEvidence(Evidence.about(Count.AS_OF, Cases.REPORT, "[2023]"))
                .build();
        Statement appeal = appeal().toBuilder().counts(List.of(count)).build();
        assertThat(lines(Kind.COUNTS, appeal, passingOn(altered)))
                .containsExactly(
                        "According to Marta Keel: 2, as of 1 December 2023 (“[2023]”: put in by the text that quotes).");
        assertThat(wordings(appeal, passingOn(altered))).contains("“[2023]” (put in by the text that quotes)");
        assertThat(lines(Kind.COUNTS, appeal, passingOn("quotes")))
                .containsExactly("According to Marta Keel: 2, as of 1 December 2023.");
    }

    @Test
    void what_is_inferred_of_a_wording_is_said() {
        Award prize = Cases.prize();
        Conferral conferral = prize.conferrals().get(0).toBuilder()
                .addEvidence(inferred(Conferral.CONFERRED_ON, "On December 9"))
                .addEvidence(inferred(Conferral.RECIPIENT, "to the captive"))
                .build();
        Award dated = prize.toBuilder().conferrals(List.of(conferral)).build();
        assertThat(wordings(dated, Cases.report()))
                .contains(
                        "“On December 9” (for the date of the conferral: inferred)",
                        "“to the captive” (for who receives the award: inferred)");
        assertThat(wordings(
                        detained(Evidence.of(Cases.REPORT, "release her").toBuilder()
                                .modality(Modality.INFERRED)
                                .build()),
                        Cases.report()))
                .contains("“release her” (for the detention: inferred)");
    }

    @Test
    void every_line_about_an_attribute_says_what_is_inferred() {
        Act.Builder act = Act.builder()
                .kind(SpeechAct.REPORT)
                .by(Cases.GOVERNMENT)
                .addressee(Cases.LEAGUE)
                .addTarget(Cases.LEYLA)
                .addTarget(Cases.MARTA)
                .addEvidence(inferred(Act.BY, "they said"))
                .addEvidence(inferred(Act.ADDRESSEE, "to us"))
                .addEvidence(inferred(Act.TARGETS, "these"));
        assertThat(lines(
                        Kind.ACTS,
                        Cases.report().toBuilder().addAct(act.build()).build()))
                .containsExactly("As told here, the Government of the North Shore reported (inferred), "
                        + "to the Harbour League (inferred). "
                        + "It is about Leyla Orlova and Marta Keel (each of these: inferred).");
        Demand.Builder demand = Demand.builder()
                .kind(DemandKind.RELEASE)
                .addTarget(Cases.LEYLA)
                .urgency(Urgency.IMMEDIATE)
                .byDate(PartialDate.of(2025, 1, 1))
                .addEvidence(inferred(Demand.TARGETS, "her"))
                .addEvidence(inferred(Demand.URGENCY, "soon"))
                .addEvidence(inferred(Demand.BY_DATE, "this winter"));
        assertThat(lines(
                        Kind.DEMANDS,
                        appeal().toBuilder().demands(List.of(demand.build())).build(),
                        Cases.report()))
                .containsExactly(
                        "Marta Keel made this demand: to release Leyla Orlova (inferred) immediately (inferred) "
                                + "by 1 January 2025 (inferred). It is not known whether the demand was met.");
        Count count = Count.exactly(2).toBuilder()
                .method(CountMethod.ESTIMATE)
                .by(Cases.LEAGUE)
                .addEvidence(inferred(Count.VALUE, "a couple"))
                .addEvidence(inferred(Count.METHOD, "perhaps"))
                .addEvidence(inferred(Count.BY, "it is held"))
                .build();
        assertThat(lines(Kind.COUNTS, Cases.report().toBuilder().addCount(count).build()))
                .containsExactly("2 (inferred): an estimate (inferred) by the Harbour League (inferred).");
    }

    @Test
    void what_was_only_inferred_as_a_whole_is_inferred_in_every_line() {
        Count count = Count.exactly(2).toBuilder()
                .asOf(PartialDate.of(2023, 12, 1))
                .addEvidence(Evidence.of(Cases.REPORT, "a couple").toBuilder()
                        .modality(Modality.INFERRED)
                        .build())
                .addEvidence(Evidence.about(Count.AS_OF, Cases.REPORT, "on 1 December 2023"))
                .build();
        assertThat(lines(Kind.COUNTS, Cases.report().toBuilder().addCount(count).build()))
                .containsExactly("According to North Shore Courier: 2 (inferred), as of 1 December 2023.");
    }

    @Test
    void a_motive_is_given_to_nobody_who_did_not_claim_it() {
        Motive motive = Motive.builder()
                .description(LocalizedText.english("because of her work"))
                .build();
        assertThat(motives(motive, passedOn("it was her work").build(), "quotes"))
                .containsExactly("According to “Free Leyla Orlova”, this was because of her work.");
        assertThat(motives(motive, passedOn("it was her work").build(), "paraphrases"))
                .containsExactly(
                        "According to news report published by North Shore Courier, this was because of her work.");
        assertThat(motives(motive, inferred(Motive.DESCRIPTION, "she wrote"), "quotes"))
                .containsExactly("Alleged, by whom is not recorded: because of her work (inferred).");
    }

    private static List<String> motives(Motive motive, Evidence evidence, String mode) {
        Detention detention = Detention.builder()
                .id(Cases.DETENTION)
                .detainee(Cases.LEYLA)
                .addMotive(motive.toBuilder().addEvidence(evidence).build())
                .build();
        return lines(Kind.MOTIVES, detention, passingOn(mode), appeal());
    }

    @Test
    void the_date_of_a_source_and_of_the_newest_evidence_is_told_as_inferred_where_it_is() {
        Statement report = Cases.report().toBuilder()
                .addEvidence(inferred(Statement.PUBLISHED_ON, "this month"))
                .build();
        Detention detention = Cases.detention().toBuilder()
                .motives(List.of()) // nobody in the file alleges it
                .evidence(List.of(Evidence.of(Cases.REPORT, "still held")))
                .build();
        assertThat(lines(Kind.STATUS, detention, report))
                .contains(
                        "Last reported held between 9 and 31 December 2024 (inferred), in pre-trial detention. No newer source.");
        assertThat(views("en", detention, report).stream()
                        .filter(view -> view.record() instanceof Detention)
                        .flatMap(view -> view.sources().stream())
                        .map(source -> Views.plain(source.name())))
                .contains("News report published by North Shore Courier, between 9 and 31 December 2024 (inferred)");
    }

    @Test
    void a_statement_that_only_must_have_been_made_is_told_as_inferred() {
        Statement letter = Statement.builder()
                .id(LETTER)
                .speaker(Speaker.builder().onBehalfOf(Cases.LEAGUE).build())
                .source(Cases.link())
                .addSignatory(Cases.MARTA)
                .addEvidence(Evidence.of(Cases.REPORT, "the league says").toBuilder()
                        .modality(Modality.INFERRED)
                        .build())
                .build();
        assertThat(title(letter, Cases.report())).isEqualTo("A statement by the Harbour League (inferred)");
        assertThat(lines(Kind.STATEMENT, letter, Cases.report()))
                .containsExactly("Statement by the Harbour League.", "Signed by Marta Keel (inferred).");
    }

    @Test
    void a_statement_of_nobody_says_that_nobody_is_given() {
        assertThat(title(Statement.builder()
                        .id(LETTER)
                        .publishedOn(PartialDate.parse("2024-12"))
                        .source(Cases.link())
                        .addSignatory(Cases.MARTA)
                        .build()))
                .isEqualTo("A statement (author and publisher not given)");
    }

    @Test
    void words_are_quoted_only_as_those_of_the_statement_that_said_them() {
        Demand demand = Demand.builder()
                .description(LocalizedText.english("free the innocent"))
                .addEvidence(passedOn("Free the innocent!").build())
                .build();
        Statement appeal = appeal().toBuilder().demands(List.of(demand)).build();
        assertThat(lines(Kind.DEMANDS, appeal, passingOn("quotes")))
                .containsExactly(
                        "Marta Keel made this demand: “free the innocent”. It is not known whether the demand was met.");
        assertThat(lines(Kind.DEMANDS, appeal, passingOn("paraphrases")))
                .containsExactly(
                        "Marta Keel made this demand: free the innocent. It is not known whether the demand was met.");
    }

    @Test
    void the_title_of_an_award_that_was_not_given_says_its_stage() {
        for (ConferralStatus status : ConferralStatus.VOCABULARY.codes()) {
            Award award = Award.builder()
                    .id(Cases.PRIZE)
                    .addConferral(Conferral.of(Cases.LEYLA, status))
                    .build();
            assertThat(title(award))
                    .isEqualTo(
                            status.equals(ConferralStatus.CONFERRED)
                                    ? "Award: an award for Leyla Orlova"
                                    : "Award: an award for Leyla Orlova ("
                                            + status.label(Locale.ENGLISH).text() + ")");
        }
        Award unknown = Award.builder()
                .id(Cases.PRIZE)
                .addConferral(Conferral.builder().recipient(Cases.LEYLA).build())
                .build();
        assertThat(title(unknown)).isEqualTo("Award: an award for Leyla Orlova (conferral not recorded)");
    }

    @Test
    void an_item_cites_what_its_lines_on_the_person_and_the_demands_rest_on() {
        Person ivo = Person.builder()
                .id(PersonId.of("ivo-lund"))
                .addRole(Role.of(RoleRelation.EDITOR_IN_CHIEF, Cases.COURIER).toBuilder()
                        .addEvidence(Evidence.of(Cases.REPORT, "he edits it"))
                        .build())
                .build();
        Detention held = detained(Evidence.of(Cases.REPORT, "held")).toBuilder()
                .detainee(ivo.id())
                .build();
        Statement appeal = appeal().toBuilder()
                .demands(List.of(Demand.builder()
                        .kind(DemandKind.RELEASE)
                        .addTarget(ivo.id())
                        .addEvidence(Evidence.of(Cases.APPEAL, "free him"))
                        .build()))
                .build();
        assertThat(wordings(held, ivo, Cases.report(), appeal)).contains("“held”", "“he edits it”", "“free him”");
        assertThat(wordings(
                        Award.builder()
                                .id(Cases.PRIZE)
                                .addConferral(Conferral.of(ivo.id(), ConferralStatus.SELECTED))
                                .build(),
                        held,
                        ivo,
                        Cases.report()))
                .contains("“held”");
    }

    private static Evidence as(Modality modality) {
        return Evidence.of(Cases.REPORT, "so they say").toBuilder()
                .modality(modality)
                .build();
    }

    @Test
    void a_part_without_evidence_is_known_as_the_detention_is() {
        Detention arrested = detained(as(Modality.INFERRED)).toBuilder()
                .addProceeding(Proceeding.of(ProceedingKind.ARREST, PartialDate.of(2024, 1, 1)))
                .build();
        assertThat(title(arrested, Cases.report()))
                .isEqualTo("Case of Leyla Orlova: arrested on 1 January 2024 (inferred)");
        assertThat(lines(Kind.CUSTODY, arrested, Cases.report()))
                .containsExactly("Arrested on 1 January 2024 (inferred).");
        Detention phase = detained(as(Modality.INFERRED)).toBuilder()
                .addCustodyPhase(CustodyPhase.builder()
                        .form(CustodyForm.PRISON)
                        .period(Period.parse("2024-01-01/.."))
                        .build())
                .build();
        assertThat(title(phase, Cases.report()))
                .isEqualTo("Case of Leyla Orlova: in prison since 1 January 2024 (inferred)");
        assertThat(lines(Kind.CUSTODY, phase, Cases.report()))
                .containsExactly("In prison since 1 January 2024 (inferred).");
        Detention listed = phase.toBuilder()
                .addEvidence(Evidence.about(Detention.CUSTODY_PHASES, Cases.REPORT, "in prison"))
                .build();
        // A source says where, of a detention that is only inferred: for a status it is possible.
        assertThat(title(listed, Cases.report()))
                .isEqualTo("Case of Leyla Orlova: in prison since 1 January 2024 (inferred)");
    }

    @Test
    void every_manner_of_the_whole_but_stating_is_said_of_what_has_no_evidence() {
        for (Modality modality : List.of(Modality.ALLEGED, Modality.ESTIMATED, Modality.INFERRED)) {
            Detention held = detained(as(modality)).toBuilder()
                    .period(Period.parse("2024-01-01/.."))
                    .build();
            String by = modality.equals(Modality.ALLEGED) ? ", according to North Shore Courier" : "";
            String known = " (" + modality.label(Locale.ENGLISH).text() + by + ")";
            // What is alleged by somebody is too long for a headline.
            String inShort = by.isEmpty() ? known : " (unconfirmed)";
            assertThat(title(held, Cases.report()))
                    .isEqualTo("Case of Leyla Orlova: detained since 1 January 2024" + inShort);
            assertThat(lines(Kind.CUSTODY, held, Cases.report()))
                    .containsExactly("Detained since 1 January 2024" + known + ".");
        }
    }

    @Test
    void words_passed_on_in_an_unknown_way_are_those_of_nobody() {
        Motive motive = Motive.builder()
                .description(LocalizedText.english("because of her work"))
                .build();
        Evidence evidence = passedOn("it was her work").build();
        String nobody = "Alleged, by whom is not recorded: because of her work.";
        assertThat(motives(motive, evidence, "translates"))
                .containsExactly("According to “Free Leyla Orlova”, this was because of her work.");
        assertThat(motives(motive, evidence, "cites")).containsExactly(nobody);
        assertThat(motives(motive, evidence, "whistles")).containsExactly(nobody);
        Detention detention = Detention.builder()
                .id(Cases.DETENTION)
                .detainee(Cases.LEYLA)
                .addMotive(motive.toBuilder().addEvidence(evidence).build())
                .build();
        assertThat(lines(Kind.MOTIVES, detention, passingOn(Relay.builder()), appeal()))
                .containsExactly(nobody);
        assertThat(lines(
                        Kind.MOTIVES,
                        detention,
                        passingOn("quotes").toBuilder()
                                .relays(List.of(Relay.of(Cases.REPORT, HopMode.QUOTES).toBuilder()
                                        .key("r1")
                                        .build()))
                                .build()))
                .as("a circle")
                .containsExactly(nobody);
    }

    @Test
    void a_title_says_what_is_inferred_of_what_it_says() {
        for (AttributeName<?> attribute : List.of(Conferral.STATUS, Conferral.RECIPIENT)) {
            Conferral conferral = Conferral.of(Cases.LEYLA, ConferralStatus.CONFERRED).toBuilder()
                    .addEvidence(inferred(attribute, "so it seems"))
                    .build();
            assertThat(title(
                            Cases.prize().toBuilder()
                                    .conferrals(List.of(conferral))
                                    .build(),
                            Cases.report()))
                    .isEqualTo("Award: Lantern Prize (2024) for Leyla Orlova (inferred)");
        }
        assertThat(title(detained(inferred(Detention.DETAINEE, "she must be meant")), Cases.report()))
                .isEqualTo("Case of Leyla Orlova (inferred): detained");
        Statement untitled = Statement.builder()
                .id(LETTER)
                .source(Cases.link())
                .addSignatory(Cases.MARTA)
                .speaker(Speaker.builder()
                        .person(Cases.MARTA)
                        .addEvidence(inferred(Speaker.PERSON, "she must be meant"))
                        .build())
                .build();
        assertThat(title(untitled, Cases.report())).isEqualTo("A statement by Marta Keel (inferred)");
        assertThat(views("en", detained(Evidence.of(LETTER, "held")), untitled, Cases.report()).stream()
                        .filter(view -> view.record() instanceof Detention)
                        .flatMap(view -> view.sources().stream())
                        .map(source -> Views.plain(source.name())))
                .contains("A statement by Marta Keel (inferred)");
    }

    @Test
    void what_is_inferred_of_a_motive_is_said() {
        Motive motive = Motive.builder()
                .claimant(Cases.LEAGUE)
                .addRight(RightTargeted.EXPRESSION)
                .description(LocalizedText.english("because of her work"))
                .addEvidence(inferred(Motive.CLAIMANT, "they say"))
                .addEvidence(inferred(Motive.RIGHTS, "she wrote"))
                .build();
        String right = RightTargeted.EXPRESSION.label(Locale.ENGLISH).text();
        assertThat(motives(
                        motive, Evidence.about(Motive.DESCRIPTION, Cases.REPORT, "it was because of work"), "quotes"))
                .containsExactly(
                        "According to the Harbour League (inferred), this was because of her work (rights concerned: "
                                + right + ", inferred).");
    }

    @Test
    void one_wording_for_two_parts_says_the_doubt_of_each() {
        Detention held = detained(Evidence.of(Cases.REPORT, "held")).toBuilder()
                .addCustodyPhase(CustodyPhase.builder()
                        .form(CustodyForm.POLICE_CUSTODY)
                        .addEvidence(Evidence.about(CustodyPhase.PERIOD, Cases.REPORT, "for a year"))
                        .build())
                .addCustodyPhase(CustodyPhase.builder()
                        .form(CustodyForm.PRISON)
                        .addEvidence(inferred(CustodyPhase.PERIOD, "for a year"))
                        .build())
                .build();
        assertThat(wordings(held, Cases.report())).contains("“for a year” (for the period: inferred)");
    }

    @Test
    void a_wording_that_is_also_the_statements_own_is_not_said_to_come_from_another() {
        Detention held = detained(Evidence.of(Cases.REPORT, "held")).toBuilder()
                .addEvidence(passedOn("held").build())
                .build();
        assertThat(wordings(held, passingOn("quotes"), appeal())).contains("“held”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He is a thief. | stated | true",
                "Listen closely. He is a thief! So it is. | stated | true",
                "Nobody believes that he is a thief. | stated | false",
                "She denied it: he is a thief. | stated | false",
                "Is it true? He is a thief who gives. | stated | false",
                "I doubt that Mr. He is a thief. | stated | false",
                "He is a thief? | stated | false",
                "He is a thief. | alleged | false",
                "He is a thief. | inferred | false",
            })
    void only_whole_sentences_that_are_stated_are_quoted(String wording, String modality, boolean isQuoted) {
        Act act = Act.builder()
                .description(LocalizedText.english("he is a thief"))
                .addEvidence(Evidence.of(Cases.REPORT, wording).toBuilder()
                        .modality(Modality.VOCABULARY.of(modality))
                        .build())
                .build();
        String doubt = switch (modality) {
            case "alleged" -> " (alleged, according to North Shore Courier)";
            case "inferred" -> " (inferred)";
            default -> "";
        };
        String told = "The statement said" + doubt + ": ";
        assertThat(lines(Kind.ACTS, Cases.report().toBuilder().addAct(act).build()))
                .containsExactly(told + (isQuoted ? "“he is a thief”." : "he is a thief."));
    }

    @Test
    void another_value_is_told_in_words_and_one_that_cannot_be_read_is_not_repeated() {
        assertThat(phaseWithRival("house-arrest"))
                .containsExactly("In prison since 1 January 2024 (North Shore Courier says under house arrest).");
        assertThat(phaseWithRival("NO SUCH CODE"))
                .containsExactly("In prison since 1 January 2024 (North Shore Courier says otherwise).");
    }

    /** The kinds of releases, steps and persons have codes in common, which do not mean the same. */
    @ParameterizedTest
    @ValueSource(strings = {"pardon", "death", "other", "release", "NO SUCH CODE"})
    void a_code_of_which_the_vocabulary_is_not_known_is_no_other_value_in_words(String kind) {
        Release release = Release.builder()
                .kind(ReleaseKind.AMNESTY)
                .on(PartialDate.parse("2024-06-01"))
                .addEvidence(Evidence.of(Cases.REPORT, "freed"))
                .addEvidence(Evidence.builder()
                        .about(Release.KIND)
                        .statement(Cases.REPORT)
                        .rival(new DataString(kind))
                        .build())
                .build();
        Detention freed = detained(Evidence.of(Cases.REPORT, "held")).toBuilder()
                .release(release)
                .build();
        assertThat(String.join(" ", lines(Kind.RELEASE, freed, Cases.report())))
                .contains("(North Shore Courier says otherwise)");
    }

    private static List<String> phaseWithRival(String form) {
        CustodyPhase phase = CustodyPhase.of(CustodyForm.PRISON, Period.parse("2024-01-01/.."));
        Detention held = detained(Evidence.of(Cases.REPORT, "held")).toBuilder()
                .addCustodyPhase(phase.toBuilder()
                        .addEvidence(Evidence.builder()
                                .about(CustodyPhase.FORM)
                                .statement(Cases.REPORT)
                                .rival(new DataString(form))
                                .build())
                        .build())
                .build();
        return lines(Kind.CUSTODY, held, Cases.report());
    }

    @Test
    void an_estimate_is_one_of_the_number_and_not_of_who_counted() {
        Count count = Count.exactly(2).toBuilder()
                .method(CountMethod.ESTIMATE)
                .by(Cases.LEAGUE)
                .addEvidence(as(Modality.ESTIMATED))
                .build();
        assertThat(lines(Kind.COUNTS, Cases.report().toBuilder().addCount(count).build()))
                .containsExactly("2: an estimate by the Harbour League.");
    }

    /** A paper may only report that somebody alleges it, so it is not said to do so itself. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alleged | quotes | alleged by Marta Keel",
                "alleged | translates | alleged by Marta Keel",
                "alleged | reports | alleged by Marta Keel, according to North Shore Courier",
                "alleged | paraphrases | alleged by Marta Keel, according to North Shore Courier",
                "alleged | infers | alleged, according to North Shore Courier",
                "alleged | cites | alleged",
                "denied | quotes | denied by Marta Keel",
                "denied | reports | denied by Marta Keel, according to North Shore Courier",
                "denied | states | denied, according to North Shore Courier",
                "denied | cites | denied by a source",
            })
    void who_alleges_or_denies_is_the_author_and_not_the_paper_that_reports_it(
            String modality, String mode, String told) {
        Detention held = detained(
                passedOn("held").modality(Modality.VOCABULARY.of(modality)).build());
        String what = modality.equals("denied") ? "whether there was a detention is disputed" : "detained";
        assertThat(title(held, passingOn(mode), appeal()))
                .isEqualTo("Case of Leyla Orlova: " + what + " (" + told + ")");
    }

    @Test
    void a_motive_that_several_claim_is_given_to_all_of_them() {
        Motive motive = Motive.builder()
                .description(LocalizedText.english("because of her work"))
                .addEvidence(passedOn("it was her work").build())
                .build();
        assertThat(motives(motive, Evidence.of(Cases.REPORT, "her work"), "quotes"))
                .containsExactly("According to “Free Leyla Orlova” and news report published by North Shore Courier, "
                        + "this was because of her work.");
    }

    @Test
    void a_source_of_which_only_citations_were_seen_says_so() {
        Detention held = detained(Evidence.of(Cases.APPEAL, "held"));
        assertThat(views("en", held, appeal()).stream()
                        .filter(view -> view.record() instanceof Detention)
                        .flatMap(view -> view.sources().stream())
                        .map(source -> Views.plain(source.name())))
                .containsExactly("Public statement: “Free Leyla Orlova”, 19 December 2024, not seen");
    }
}
