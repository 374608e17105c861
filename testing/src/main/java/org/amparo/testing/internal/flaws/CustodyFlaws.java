package org.amparo.testing.internal.flaws;

import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.code.CustodyForm;
import org.amparo.code.Modality;
import org.amparo.code.Penalty;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.code.RemedyKind;
import org.amparo.code.RemedyOutcome;
import org.amparo.code.RightTargeted;
import org.amparo.code.WgadCategory;
import org.amparo.custody.Argument;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Motive;
import org.amparo.custody.Narrative;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Remedy;
import org.amparo.custody.Sentence;
import org.amparo.evidence.Evidence;
import org.amparo.people.GroupMember;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** The flaws of detentions. The record with the flaw comes first. */
public final class CustodyFlaws {

    private CustodyFlaws() {}

    public static List<CaseRecord> twoDatesInThreeSources(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/..")
                        .addEvidence(
                                Evidence.rival(Detention.PERIOD, cast.statementId(2), Period.parse("2024-04-20/.."))
                                        .toBuilder()
                                        .wording(Cast.WORDING)
                                        .build())
                        .addEvidence(cast.evidence(3).about(Detention.PERIOD).build())
                        .build(),
                cast.person().build(),
                cast.source(),
                cast.statement(2, "2024-12-21").build(),
                cast.statement(3, "2024-12-22").build());
    }

    public static List<CaseRecord> denial(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/..")
                        .addEvidence(cast.evidence(2).modality(Modality.DENIED).build())
                        .build(),
                cast.person().build(),
                cast.source(),
                cast.statement(2, "2024-12-21").build());
    }

    public static List<CaseRecord> rivalForms(Cast cast) {
        CustodyPhase disputed = cast.phase(CustodyForm.PRE_TRIAL_DETENTION, "2024-03-05/..")
                .addEvidence(Evidence.rival(CustodyPhase.FORM, cast.statementId(2), CustodyForm.TRAVEL_BAN).toBuilder()
                        .wording(Cast.WORDING)
                        .build())
                .build();
        Detention detention = Detention.builder()
                .id(cast.detentionId(1))
                .detainee(cast.personId())
                .addCustodyPhase(disputed)
                .build();
        return List.of(
                detention,
                cast.person().build(),
                cast.source(),
                cast.statement(2, "2024-12-21").build());
    }

    public static List<CaseRecord> overlappingEpisodes(Cast cast) {
        return List.of(
                cast.detention(2, "2024-06-10/2024-11-01").build(),
                cast.detention(1, "2024-03-05/2024-09-01").build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> laterArrest(Cast cast) {
        return List.of(
                cast.detention(1, "2023-03-05/..").build(),
                cast.detention(2, "2024-06-10/2024-11-01").build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> releaseBeforeStart(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/..")
                        .release(release(cast, ReleaseKind.PARDON, "2024-02-01"))
                        .build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> releaseAfterEnd(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/2024-06")
                        .release(release(cast, ReleaseKind.PARDON, "2024-07-01"))
                        .build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> chargeNotDropped(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/2024-06-01")
                        .addCharge(Charge.builder()
                                .article("Article 999")
                                .broughtOn(PartialDate.of(2024, 3, 7))
                                .droppedOn(PartialDate.of(2024, 6, 1))
                                .build())
                        .addCharge(Charge.underArticle("Article 998"))
                        .addEvidence(cast.ofCharges())
                        .release(release(cast, ReleaseKind.CHARGES_DROPPED, "2024-06-01"))
                        .build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> reversedPeriod(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/2023-03-05").build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> openEndWithRelease(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/..")
                        .release(release(cast, ReleaseKind.AMNESTY, "2024-05-02"))
                        .build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> houseArrestAsRelease(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/..")
                        .addCustodyPhase(cast.phase(CustodyForm.PRE_TRIAL_DETENTION, "2024-03-05/2024-05-02")
                                .build())
                        .addCustodyPhase(cast.phase(CustodyForm.HOUSE_ARREST, "2024-05-02/..")
                                .build())
                        .release(release(cast, ReleaseKind.COURT_ORDER, "2024-05-02"))
                        .build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> phaseOutsideEpisode(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/2024-09-01")
                        .addCustodyPhase(cast.phase(CustodyForm.PRISON, "2024-10-01/2024-11-01")
                                .build())
                        .build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> chargeWithoutSource(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/..")
                        .addCharge(Charge.underArticle("Article 999"))
                        .build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> droppedBeforeBrought(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/..")
                        .addCharge(Charge.builder()
                                .article("Article 999")
                                .broughtOn(PartialDate.of(2024, 5, 1))
                                .droppedOn(PartialDate.of(2024, 4, 1))
                                .build())
                        .addEvidence(cast.ofCharges())
                        .build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> sentenceWithoutConviction(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/..")
                        .addSentence(Sentence.builder()
                                .length("P5Y")
                                .on(PartialDate.of(2024, 6, 1))
                                .build())
                        .build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> remedyDecidedBeforeFiled(Cast cast) {
        return remedy(
                cast,
                Remedy.of(RemedyKind.HABEAS_CORPUS, RemedyOutcome.REJECTED).toBuilder()
                        .filedOn(PartialDate.of(2024, 5, 1))
                        .decidedOn(PartialDate.of(2024, 4, 1))
                        .build());
    }

    public static List<CaseRecord> remedyNotTakenButFiled(Cast cast) {
        return remedy(
                cast,
                Remedy.of(RemedyKind.CASSATION, RemedyOutcome.NOT_TAKEN).toBuilder()
                        .filedOn(PartialDate.of(2024, 5, 1))
                        .build());
    }

    public static List<CaseRecord> remedyBeforeArrest(Cast cast) {
        return remedy(
                cast,
                Remedy.of(RemedyKind.APPEAL, RemedyOutcome.GRANTED).toBuilder()
                        .filedOn(PartialDate.of(2020, 1, 1))
                        .build());
    }

    private static List<CaseRecord> remedy(Cast cast, Remedy remedy) {
        return List.of(
                cast.detention(1, "2024-03-05/..").addRemedy(remedy).build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> sentencedBeforeArrest(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/..")
                        .addProceeding(Proceeding.builder()
                                .kind(ProceedingKind.VERDICT)
                                .on(PartialDate.of(2024, 6, 1))
                                .build())
                        .addSentence(Sentence.builder()
                                .length("P5Y")
                                .on(PartialDate.of(2023, 6, 1))
                                .build())
                        .build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> lifeWithLength(Cast cast) {
        return sentence(cast, Sentence.builder().penalty(Penalty.LIFE).length("P2Y"));
    }

    public static List<CaseRecord> suspendedBeyondLength(Cast cast) {
        return sentence(cast, Sentence.builder().length("P2Y").suspendedLength("P10Y"));
    }

    public static List<CaseRecord> prisonWithoutCustody(Cast cast) {
        return sentence(cast, Sentence.builder().penalty(Penalty.NON_CUSTODIAL).addKind(CustodyForm.PRISON));
    }

    public static List<CaseRecord> dueBeforeTerm(Cast cast) {
        return sentence(
                cast,
                Sentence.builder().period(Period.parse("2026-06-01/2029-06-01")).releaseDue(PartialDate.of(2025)));
    }

    public static List<CaseRecord> termOverBeforeSentence(Cast cast) {
        return sentence(cast, Sentence.builder().length("P1Y").period(Period.parse("2010-01-01/2011-01-01")));
    }

    private static List<CaseRecord> sentence(Cast cast, Sentence.Builder sentence) {
        return List.of(
                cast.detention(1, "2024-03-05/..")
                        .addProceeding(Proceeding.of(ProceedingKind.VERDICT, PartialDate.of(2024, 6, 1)))
                        .addSentence(sentence.on(PartialDate.of(2024, 6, 1)).build())
                        .build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> remandForAHundredYears(Cast cast) {
        return step(cast, ProceedingKind.REMAND_EXTENDED, "P99Y");
    }

    public static List<CaseRecord> verdictWithLength(Cast cast) {
        return step(cast, ProceedingKind.VERDICT, "P5Y");
    }

    private static List<CaseRecord> step(Cast cast, ProceedingKind kind, String length) {
        return List.of(
                cast.detention(1, "2024-03-05/..")
                        .addProceeding(Proceeding.of(kind, PartialDate.of(2024, 3, 6)).toBuilder()
                                .length(length)
                                .build())
                        .build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> accountWithoutWords(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/..")
                        .addNarrative(Narrative.builder()
                                .claimant(cast.anotherId())
                                .addEvidence(cast.inSource())
                                .build())
                        .build(),
                cast.person().build(),
                cast.another().build(),
                cast.source());
    }

    public static List<CaseRecord> argumentWithoutWords(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/..")
                        .addArgument(Argument.builder()
                                .claimant(cast.anotherId())
                                .category(WgadCategory.I_NO_LEGAL_BASIS)
                                .addEvidence(cast.inSource())
                                .build())
                        .build(),
                cast.person().build(),
                cast.another().build(),
                cast.source());
    }

    public static List<CaseRecord> deathBeforeArrest(Cast cast) {
        Person person = cast.person()
                .diedOn(PartialDate.of(2023, 1, 5))
                .addEvidence(cast.inSource())
                .build();
        return List.of(cast.detention(1, "2024-03-05/..").build(), person, cast.source());
    }

    public static List<CaseRecord> ageOff(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/..")
                        .addProceeding(Proceeding.of(ProceedingKind.ARREST, PartialDate.of(2024, 3, 5)).toBuilder()
                                .age("50")
                                .build())
                        .build(),
                cast.person()
                        .bornOn(PartialDate.of(1990))
                        .addEvidence(cast.inSource())
                        .build(),
                cast.source());
    }

    public static List<CaseRecord> groupAndOwnEpisode(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/2024-09-01")
                        .detainee(cast.groupId())
                        .build(),
                cast.detention(2, "2024-03-20/2024-06-01").build(),
                cast.group().addMember(GroupMember.of(cast.personId())).build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> accusationWithoutEvidence(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/..")
                        .addMotive(Motive.builder()
                                .addRight(RightTargeted.EXPRESSION)
                                .build())
                        .build(),
                cast.person().build(),
                cast.source());
    }

    public static List<CaseRecord> futureEvent(Cast cast) {
        return List.of(
                cast.detention(1, "2999-03-05/..").build(),
                cast.person().build(),
                cast.undated(1).build());
    }

    public static List<CaseRecord> toldBeforeItHappened(Cast cast) {
        return List.of(cast.detention(1, "2025-03-05/..").build(), cast.person().build(), cast.source());
    }

    private static Release release(Cast cast, ReleaseKind kind, String on) {
        return Release.builder()
                .kind(kind)
                .on(PartialDate.parse(on))
                .addEvidence(cast.inSource())
                .build();
    }
}
