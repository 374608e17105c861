package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.CustodyForm;
import org.amparo.code.LegalPhase;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Release;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.record.Revision;
import org.amparo.shape.AttributeName;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody claims any longer what all its sources took back; nothing else goes with it. */
class TakenBackTest {

    private static final Person PERSON =
            Cases.person("p1").addName(Name.of("Nuran Castell")).build();
    private static final Statement NEWS =
            Cases.statement(StatementId.of("news")).build();
    private static final Statement RETRACTED = revised("retracted", ChangeKind.RETRACTED, List.of());
    /** Whether it was retracted is for nobody to know. */
    private static final Statement UNCLEAR =
            revised("unclear", ChangeKind.RETRACTED, List.of(AttributeMarking.of(Revision.KIND, Marking.SECRET)));

    private static final Evidence STANDS = Evidence.of(NEWS.id(), "He is held");

    private static Statement revised(String local, ChangeKind kind, List<AttributeMarking> markings) {
        return Cases.statement(StatementId.of(local))
                .addRevision(Revision.of(1, Instant.EPOCH, kind).toBuilder()
                        .markings(markings)
                        .build())
                .build();
    }

    /** The parts on which it depends whether somebody is held. */
    private enum Part {
        RELEASE(
                Detention.RELEASE,
                (detention, marking, evidence) -> detention.release(Release.builder()
                        .on(PartialDate.of(2024))
                        .kind(ReleaseKind.BAIL)
                        .marking(marking)
                        .evidence(evidence)
                        .build())),
        PHASE(
                Detention.CUSTODY_PHASES,
                (detention, marking, evidence) ->
                        detention.addCustodyPhase(CustodyPhase.of(CustodyForm.HOUSE_ARREST).toBuilder()
                                .marking(marking)
                                .evidence(evidence)
                                .build())),
        STAGE(
                Detention.LEGAL_STAGES,
                (detention, marking, evidence) -> detention.addLegalStage(
                        LegalStage.of(LegalPhase.ON_TRIAL, Period.parse("2024-01/..")).toBuilder()
                                .marking(marking)
                                .evidence(evidence)
                                .build()));

        private final AttributeName<?> holder;
        private final Addition add;

        Part(AttributeName<?> holder, Addition add) {
            this.holder = holder;
            this.add = add;
        }

        Detention in(Detention detention, Evidence... evidence) {
            return in(detention, Optional.empty(), evidence);
        }

        Detention in(Detention detention, Optional<Marking> marking, Evidence... evidence) {
            Detention.Builder builder = detention.toBuilder();
            add.to(builder, marking, Arrays.asList(evidence));
            return builder.build();
        }
    }

    private interface Addition {
        void to(Detention.Builder detention, Optional<Marking> marking, List<Evidence> evidence);
    }

    private static Detention held(Evidence... evidence) {
        return Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(PERSON.id())
                .period(Period.parse("2023-11/.."))
                .addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON))
                .evidence(Arrays.asList(evidence))
                .build();
    }

    private static Evidence with(ClaimStatus status) {
        return STANDS.toBuilder().status(status).build();
    }

    private static Optional<Detention> published(Detention detention, PublicationProfile profile) {
        return Disclosure.project(file(detention), profile, Cases.CLOCK)
                .caseFile()
                .find(detention.id());
    }

    private static CaseFile file(Detention detention) {
        return Cases.open(PERSON, NEWS, RETRACTED, UNCLEAR, detention);
    }

    @ParameterizedTest
    @EnumSource
    void a_part_of_which_all_evidence_is_retracted_goes_alone_as_for_a_status(Part part) {
        Evidence other = Evidence.of(RETRACTED.id(), "He is free").toBuilder()
                .status(ClaimStatus.RETRACTED)
                .build();
        for (List<Evidence> takenBack :
                List.of(List.of(with(ClaimStatus.RETRACTED)), List.of(with(ClaimStatus.RETRACTED), other))) {
            Detention detention = part.in(held(STANDS), takenBack.toArray(Evidence[]::new));
            for (PublicationProfile profile : Cases.PROFILES) {
                assertThat(published(detention, profile).map(TakenBackTest::withoutGaps))
                        .contains(held(STANDS));
            }
            assertThat(toRead(detention)).extracting(Reading::reason).containsOnly(WithheldReason.WORDING_STAYS);
        }
    }

    /** What was read in a retracted statement is taken back with it, whatever the evidence says of itself. */
    @ParameterizedTest
    @EnumSource
    void so_does_one_that_a_retracted_statement_alone_tells_of(Part part) {
        Evidence read = Evidence.of(RETRACTED.id(), "He is free");
        List<List<Evidence>> ways = List.of(
                List.of(read),
                List.of(read, with(ClaimStatus.RETRACTED)),
                List.of(read, read.toBuilder().modality(Modality.ALLEGED).build()),
                List.of(read.toBuilder().status(ClaimStatus.SUPERSEDED).build()),
                List.of(read, read.toBuilder().about("on").build()));
        for (List<Evidence> evidence : ways) {
            Detention detention = part.in(held(STANDS), evidence.toArray(Evidence[]::new));
            for (PublicationProfile profile : Cases.PROFILES) {
                assertThat(published(detention, profile).map(TakenBackTest::withoutGaps))
                        .contains(held(STANDS));
            }
            assertThat(toRead(detention)).extracting(Reading::reason).containsOnly(WithheldReason.WORDING_STAYS);
            assertThat(Cases.project(file(detention)).receipt().lines())
                    .anyMatch(line -> line.contains("(withdrawn)"))
                    .noneMatch(line -> line.contains("(required-lost)"));
        }
    }

    /** A denial claims nothing: whatever was taken back is no more claimed for being denied by somebody else. */
    @ParameterizedTest
    @EnumSource
    void so_does_one_that_was_taken_back_and_is_denied(Part part) {
        Evidence read = Evidence.of(RETRACTED.id(), "He is free");
        Evidence denial = STANDS.toBuilder().modality(Modality.DENIED).build();
        Evidence retractedDenial =
                denial.toBuilder().status(ClaimStatus.RETRACTED).build();
        List<List<Evidence>> ways = List.of(
                List.of(read, denial),
                List.of(denial, read),
                List.of(with(ClaimStatus.RETRACTED), denial, denial),
                List.of(with(ClaimStatus.RETRACTED), retractedDenial),
                List.of(read, denial.toBuilder().about("on").build()),
                List.of(read, denial.toBuilder().status(ClaimStatus.CONFLICTING).build()));
        for (List<Evidence> evidence : ways) {
            Detention detention = part.in(held(STANDS), evidence.toArray(Evidence[]::new));
            for (PublicationProfile profile : Cases.PROFILES) {
                assertThat(published(detention, profile).map(TakenBackTest::withoutGaps))
                        .contains(held(STANDS));
            }
            LocalDate later = LocalDate.parse("2024-12-01");
            assertThat(file(detention).asOf(later).statusOf(PERSON.id()))
                    .isEqualTo(file(held(STANDS)).asOf(later).statusOf(PERSON.id()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RELEASE", "STAGE"})
    void so_does_one_that_is_denied_with_all_such_parts(Part part) {
        Evidence denial = STANDS.toBuilder()
                .modality(Modality.DENIED)
                .about(part.holder.name())
                .build();
        Detention detention = part.in(held(STANDS, denial), with(ClaimStatus.RETRACTED));
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(published(detention, profile).map(TakenBackTest::withoutGaps))
                    .contains(held(STANDS));
        }
        isInNoPublication(part.in(
                held(STANDS, denial.toBuilder().marking(Marking.PARTNERS).build()), with(ClaimStatus.RETRACTED)));
    }

    /** Without the denial, the phases that are left would say more than they did. */
    @Test
    void a_phase_that_is_denied_with_others_that_are_still_claimed_takes_the_detention_along() {
        Evidence denial = STANDS.toBuilder()
                .modality(Modality.DENIED)
                .about(Detention.CUSTODY_PHASES.name())
                .build();
        isInNoPublication(Part.PHASE.in(held(STANDS, denial), with(ClaimStatus.RETRACTED)));
    }

    /** Whoever denies it may be kept from readers; then nobody may tell what goes from what is claimed. */
    @ParameterizedTest
    @EnumSource
    void one_of_which_the_denial_is_marked_takes_the_detention_along(Part part) {
        Evidence denial = STANDS.toBuilder()
                .modality(Modality.DENIED)
                .marking(Marking.PARTNERS)
                .build();
        isInNoPublication(part.in(held(STANDS), with(ClaimStatus.RETRACTED), denial));
    }

    @Test
    void a_kind_that_was_taken_back_and_is_denied_goes_from_a_release_that_stands() {
        Detention detention = released(ReleaseKind.ACQUITTAL);
        Release denied = detention.release().orElseThrow().toBuilder()
                .addEvidence(STANDS.toBuilder()
                        .modality(Modality.DENIED)
                        .about(Release.KIND.name())
                        .build())
                .build();
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(published(detention.toBuilder().release(denied).build(), profile)
                            .flatMap(Detention::release)
                            .map(Release::kind))
                    .contains(Optional.empty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_that_another_source_tells_of_stays(Part part) {
        Detention detention = part.in(held(STANDS), STANDS, Evidence.of(RETRACTED.id(), "He is free"));
        assertThat(published(detention, PublicationProfile.PUBLIC)).contains(part.in(held(STANDS), STANDS));
    }

    private static Detention withoutGaps(Detention detention) {
        return detention.toBuilder().missing(List.of()).build();
    }

    @ParameterizedTest
    @EnumSource
    void a_publication_of_what_partners_got_is_that_of_the_file(Part part) {
        CaseFile file = file(part.in(held(STANDS), with(ClaimStatus.RETRACTED)));
        CaseFile partners = Disclosure.project(file, PublicationProfile.PARTNERS, Cases.CLOCK)
                .caseFile();
        assertThat(Disclosure.project(partners, PublicationProfile.PUBLIC, Cases.CLOCK)
                        .caseFile())
                .isEqualTo(Disclosure.project(file, PublicationProfile.PUBLIC, Cases.CLOCK)
                        .caseFile());
    }

    /** What is for partners alone loses no more in what partners get than what is for all does in public. */
    @ParameterizedTest
    @EnumSource
    void of_a_detention_for_partners_it_goes_alone_too(Part part) {
        Detention detention = part.in(held(STANDS), with(ClaimStatus.RETRACTED)).toBuilder()
                .marking(Marking.PARTNERS)
                .build();
        assertThat(published(detention, PublicationProfile.PARTNERS)).isPresent();
        assertThat(published(detention, PublicationProfile.PUBLIC)).isEmpty();
    }

    private static Detention released(ReleaseKind kind) {
        return held(STANDS).toBuilder()
                .release(Release.builder()
                        .kind(kind)
                        .on(PartialDate.parse("2024-02-01"))
                        .addEvidence(with(ClaimStatus.RETRACTED).toBuilder()
                                .about(Release.KIND.name())
                                .build())
                        .addEvidence(STANDS.toBuilder().about(Release.ON.name()).build())
                        .build())
                .build();
    }

    @Test
    void a_kind_that_was_taken_back_goes_from_a_release_that_stands() {
        for (PublicationProfile profile : Cases.PROFILES) {
            Release left = published(released(ReleaseKind.ACQUITTAL), profile)
                    .flatMap(Detention::release)
                    .orElseThrow();
            assertThat(left.kind()).isEmpty();
            assertThat(left.on()).contains(PartialDate.parse("2024-02-01"));
        }
    }

    /** As an import tells of a release, with evidence for its day alone. */
    @Test
    void a_release_of_which_the_only_value_was_taken_back_goes_and_is_only_kept_where_another_source_tells_of_it() {
        Evidence retracted =
                with(ClaimStatus.RETRACTED).toBuilder().about(Release.ON.name()).build();
        Release release = Release.builder()
                .on(PartialDate.parse("2024-02-01"))
                .addEvidence(retracted)
                .build();
        Evidence other = STANDS.toBuilder().about("example.org:x").build();
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(published(held(STANDS).toBuilder().release(release).build(), profile)
                            .map(TakenBackTest::withoutGaps))
                    .contains(held(STANDS));
            Release told = release.toBuilder().addEvidence(other).build();
            assertThat(published(held(STANDS).toBuilder().release(told).build(), profile)
                            .flatMap(Detention::release)
                            .map(Release::on))
                    .contains(Optional.empty());
        }
    }

    /** What is left of an end by death would read as freedom. */
    @Test
    void a_death_that_was_taken_back_makes_nobody_free() {
        isInNoPublication(released(ReleaseKind.DEATH));
    }

    /** A phase without its form says nothing, and one without its period that it lasted all the time. */
    @Test
    void a_phase_of_which_form_or_period_was_taken_back_goes_alone() {
        for (AttributeName<?> attribute : List.of(CustodyPhase.FORM, CustodyPhase.PERIOD)) {
            CustodyPhase phase = CustodyPhase.of(CustodyForm.HOUSE_ARREST, Period.parse("2024-02/..")).toBuilder()
                    .addEvidence(with(ClaimStatus.RETRACTED).toBuilder()
                            .about(attribute.name())
                            .build())
                    .addEvidence(STANDS.toBuilder().about("place").build())
                    .build();
            Detention detention =
                    held(STANDS).toBuilder().addCustodyPhase(phase).build();
            for (PublicationProfile profile : Cases.PROFILES) {
                assertThat(published(detention, profile).map(TakenBackTest::withoutGaps))
                        .contains(held(STANDS));
            }
            isInNoPublication(detention.toBuilder()
                    .custodyPhases(
                            List.of(phase.toBuilder().marking(Marking.PARTNERS).build()))
                    .build());
        }
    }

    /** Somebody may still claim it, so that the detention would say the reverse without it. */
    @ParameterizedTest
    @EnumSource
    void a_part_that_is_perhaps_still_claimed_takes_the_detention_along(Part part) {
        Evidence retracted = with(ClaimStatus.RETRACTED);
        List<List<Evidence>> ways = List.of(
                List.of(with(ClaimStatus.SUPERSEDED)),
                List.of(Evidence.of(UNCLEAR.id(), "He is free")),
                List.of(retracted, with(ClaimStatus.SUPERSEDED)),
                List.of(retracted, with(ClaimStatus.VOCABULARY.of("retractd"))),
                List.of(
                        retracted,
                        STANDS.toBuilder()
                                .modality(Modality.VOCABULARY.of("reportd"))
                                .build()),
                List.of(
                        retracted,
                        STANDS.toBuilder()
                                .about("on")
                                .rival(new DataString("2024-02-20"))
                                .build()));
        for (List<Evidence> evidence : ways) {
            isInNoPublication(part.in(held(STANDS), evidence.toArray(Evidence[]::new)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_takes_the_detention_along_if_evidence_of_the_detention_is_about_such_parts(Part part) {
        Evidence about = STANDS.toBuilder().about(part.holder.name()).build();
        Evidence aboutRetracted =
                about.toBuilder().status(ClaimStatus.RETRACTED).build();
        isInNoPublication(part.in(held(STANDS, about), with(ClaimStatus.RETRACTED)));
        isInNoPublication(part.in(held(STANDS, aboutRetracted), with(ClaimStatus.RETRACTED)));
        // Of the evidence for another attribute nothing is known of the parts, whatever became of it.
        Evidence aboutPeriod = STANDS.toBuilder().about("period").build();
        isInNoPublication(part.in(held(aboutPeriod, aboutRetracted), STANDS));
    }

    @ParameterizedTest
    @EnumSource
    void a_part_of_which_anything_is_marked_takes_the_detention_along(Part part) {
        Evidence retracted = with(ClaimStatus.RETRACTED);
        for (Marking marking : List.of(Marking.PARTNERS, Marking.RESTRICTED, Marking.SECRET)) {
            AttributeMarking entry = AttributeMarking.of(part.holder, marking);
            for (Evidence evidence : List.of(STANDS, retracted)) {
                isInNoPublication(part.in(held(STANDS), Optional.of(marking), evidence));
                isInNoPublication(part.in(held(STANDS), evidence).toBuilder()
                        .addMarking(entry)
                        .build());
            }
            isInNoPublication(
                    part.in(held(STANDS), retracted.toBuilder().marking(marking).build()));
            isInNoPublication(part.in(
                    held(STANDS),
                    retracted.toBuilder()
                            .addMarking(AttributeMarking.of(Evidence.STATUS, marking))
                            .build()));
        }
    }

    /** It is in none for the public, also in one that is made of a wider one. */
    private static void isInNoPublication(Detention detention) {
        assertThat(published(detention, PublicationProfile.PUBLIC)).isEmpty();
        for (PublicationProfile profile : Cases.PROFILES) {
            CaseFile wide =
                    Disclosure.project(file(detention), profile, Cases.CLOCK).caseFile();
            assertThat(Disclosure.project(wide, PublicationProfile.PUBLIC, Cases.CLOCK)
                            .caseFile()
                            .find(detention.id()))
                    .isEmpty();
        }
    }

    /** The evidence for the whole may say who is held, and until when, or may not; no program can tell. */
    @Test
    void a_value_that_stays_though_its_own_evidence_was_withdrawn_is_to_be_read() {
        for (AttributeName<?> attribute : List.of(Detention.DETAINEE, Detention.PERIOD)) {
            assertThat(toRead(about(attribute, evidence -> evidence))).isEmpty();
            for (ClaimStatus status : List.of(ClaimStatus.RETRACTED, ClaimStatus.SUPERSEDED)) {
                Detention detention = about(
                        attribute,
                        evidence -> evidence.toBuilder().status(status).build());
                assertThat(toRead(detention))
                        .extracting(Reading::reason, reading -> reading.at().toString())
                        .containsExactly(tuple(WithheldReason.OWN_EVIDENCE_WITHDRAWN, "/" + attribute.name()));
                assertThat(toRead(detention.toBuilder()
                                .addEvidence(STANDS.toBuilder()
                                        .about(attribute.name())
                                        .build())
                                .build()))
                        .isEmpty();
            }
        }
    }

    @Test
    void the_day_of_a_release_of_which_the_evidence_was_withdrawn_is_to_be_read() {
        Detention detention = Part.RELEASE.in(
                held(STANDS),
                STANDS,
                with(ClaimStatus.RETRACTED).toBuilder().about("on").build());
        assertThat(toRead(detention))
                .extracting(Reading::reason, reading -> reading.at().toString())
                .containsExactly(tuple(WithheldReason.OWN_EVIDENCE_WITHDRAWN, "/release/on"));
    }

    private static Detention about(AttributeName<?> attribute, UnaryOperator<Evidence> change) {
        return held(
                STANDS, change.apply(STANDS.toBuilder().about(attribute.name()).build()));
    }

    private static List<Reading> toRead(CaseRecord detention) {
        return Disclosure.project(file((Detention) detention), PublicationProfile.PUBLIC, Cases.CLOCK)
                .receipt()
                .toRead();
    }
}
