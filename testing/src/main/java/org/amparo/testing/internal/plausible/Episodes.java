package org.amparo.testing.internal.plausible;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.code.CapacityKind;
import org.amparo.code.ChargeClass;
import org.amparo.code.ContactKind;
import org.amparo.code.CustodyForm;
import org.amparo.code.LegalPhase;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.code.ProceedingKind;
import org.amparo.code.RecognitionScheme;
import org.amparo.code.ReleaseKind;
import org.amparo.code.RightTargeted;
import org.amparo.code.WgadCategory;
import org.amparo.code.WgadOutcome;
import org.amparo.custody.Assessment;
import org.amparo.custody.Charge;
import org.amparo.custody.ContactFinding;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Motive;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Sentence;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.record.Place;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.testing.internal.chance.Specimens;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** Makes typical detentions: arrest, remand, trial, and possibly release; reported by the news and by an update. */
final class Episodes {

    private static final int DAYS_WITH_THE_POLICE = 2;

    private final Plan plan;
    private final Telling telling;

    Episodes(Plan plan, Telling telling) {
        this.plan = plan;
        this.telling = telling;
    }

    Detention detention(int position) {
        Dice dice = plan.dice("detention", position);
        Plan.Episode episode = plan.episode(position);
        boolean rough = dice.percent(25);
        Period period = rough ? roughly(episode) : exactly(episode.start(), episode.released());
        Detention.Builder detention = Detention.builder()
                .id(plan.detention(position))
                .detainee(plan.subject(position))
                .period(period)
                .addEvidence(telling.evidence(plan.news(position)).build())
                .addEvidence(telling.evidence(plan.update(position)).build());
        if (rough) {
            detention
                    .addCustodyPhase(CustodyPhase.of(CustodyForm.PRE_TRIAL_DETENTION, period))
                    .addMissing(Missing.of(Detention.CHARGES, MissingReason.NOT_STATED));
        } else {
            detention
                    .custodyPhases(phases(dice, position, episode))
                    .legalStages(stages(episode))
                    .proceedings(proceedings(position, episode))
                    .charges(List.of(charge(dice, position, episode)));
            sentence(dice, position, episode).ifPresent(detention::addSentence);
        }
        episode.released().ifPresent(day -> detention.release(release(dice, position, episode, day)));
        if (dice.percent(40)) {
            detention.addMotive(motive(position));
        }
        if (dice.percent(8)) {
            detention.addAssessment(assessment(position));
        }
        return detention.build();
    }

    /** The period as a source gives it, to the month only. */
    private static Period roughly(Plan.Episode episode) {
        PartialDate start = month(episode.start());
        return episode.released().map(day -> Period.of(start, month(day))).orElseGet(() -> Period.startingIn(start));
    }

    private static PartialDate month(LocalDate day) {
        return PartialDate.of(day.getYear(), day.getMonthValue());
    }

    private static Period exactly(LocalDate start, Optional<LocalDate> end) {
        return end.map(day -> Period.of(PartialDate.of(start), PartialDate.of(day)))
                .orElseGet(() -> Period.startingIn(PartialDate.of(start)));
    }

    private List<CustodyPhase> phases(Dice dice, int position, Plan.Episode episode) {
        LocalDate remanded = episode.start().plusDays(DAYS_WITH_THE_POLICE);
        List<CustodyPhase> phases = new ArrayList<>();
        phases.add(phase(
                "in-police-custody",
                CustodyForm.POLICE_CUSTODY,
                exactly(episode.start(), Optional.of(remanded)),
                position));
        phases.add(phase(
                        "in-remand",
                        CustodyForm.PRE_TRIAL_DETENTION,
                        exactly(remanded, Optional.of(episode.trial())),
                        position)
                .toBuilder()
                .place(Place.builder()
                        .name(LocalizedText.english("Remand prison of Nowhere"))
                        .country(dice.oneOf(Specimens.COUNTRIES))
                        .build())
                .addContact(ContactFinding.builder()
                        .finding(dice.percent(50) ? ContactKind.COUNSEL_ALLOWED : ContactKind.FAMILY_DENIED)
                        .build())
                .build());
        phases.add(phase(
                "in-the-end",
                episode.convicted() ? CustodyForm.PRISON : CustodyForm.HOUSE_ARREST,
                exactly(episode.trial(), episode.released()),
                position));
        return phases;
    }

    private CustodyPhase phase(String key, CustodyForm form, Period period, int position) {
        return CustodyPhase.builder()
                .key(key)
                .form(form)
                .period(period)
                .addEvidence(telling.evidence(plan.update(position)).build())
                .build();
    }

    private static List<LegalStage> stages(Plan.Episode episode) {
        LegalStage charged = LegalStage.builder()
                .phase(LegalPhase.CHARGED)
                .period(exactly(episode.start().plusDays(DAYS_WITH_THE_POLICE), Optional.of(episode.trial())))
                .build();
        LegalStage after = LegalStage.builder()
                .phase(episode.convicted() ? LegalPhase.CONVICTED_APPEALABLE : LegalPhase.ON_TRIAL)
                .period(exactly(episode.trial(), Optional.empty()))
                .build();
        return List.of(charged, after);
    }

    private List<Proceeding> proceedings(int position, Plan.Episode episode) {
        LocalDate charged = episode.start().plusDays(DAYS_WITH_THE_POLICE);
        List<Proceeding> proceedings = new ArrayList<>();
        proceedings.add(proceeding("arrest", ProceedingKind.ARREST, episode.start(), position));
        proceedings.add(proceeding("charge", ProceedingKind.CHARGE, charged, position));
        proceedings.add(proceeding("remand-ordered", ProceedingKind.REMAND_ORDERED, charged, position).toBuilder()
                .court(plan.documenter(3))
                .caseNumber("0-" + position)
                .build());
        proceedings.add(proceeding("trial-opened", ProceedingKind.TRIAL_OPENED, episode.trial(), position));
        if (episode.convicted()) {
            proceedings.add(proceeding("verdict", ProceedingKind.VERDICT, episode.trial(), position));
        }
        return proceedings;
    }

    private Proceeding proceeding(String key, ProceedingKind kind, LocalDate on, int position) {
        return Proceeding.builder()
                .key(key)
                .kind(kind)
                .on(PartialDate.of(on))
                .addEvidence(telling.evidence(plan.update(position)).build())
                .build();
    }

    private Charge charge(Dice dice, int position, Plan.Episode episode) {
        Charge.Builder charge = Charge.builder()
                .key("charge-1")
                .article("Article " + dice.between(100, 400))
                .chargeClass(dice.oneOf(
                        List.of(ChargeClass.FALSE_NEWS, ChargeClass.ORDINARY_ECONOMIC, ChargeClass.ASSEMBLY)))
                .description(LocalizedText.english("An offence that no code knows"))
                .broughtOn(PartialDate.of(episode.start().plusDays(DAYS_WITH_THE_POLICE)))
                .addEvidence(telling.evidence(plan.update(position)).build());
        if (!episode.convicted()) {
            charge.droppedOn(PartialDate.of(episode.trial()));
        }
        return charge.build();
    }

    /** The sentence, if any. Two updates may differ in its length. */
    private Optional<Sentence> sentence(Dice dice, int position, Plan.Episode episode) {
        if (!episode.convicted()) {
            return Optional.empty();
        }
        Sentence.Builder sentence = Sentence.builder()
                .key("sentence-1")
                .length("P" + dice.between(2, 9) + "Y")
                .addKind(CustodyForm.PRISON)
                .on(PartialDate.of(episode.trial()))
                .addEvidence(telling.evidence(plan.update(position)).build());
        plan.report(position)
                .filter(report -> dice.percent(50))
                .ifPresent(report -> sentence.addEvidence(telling.evidence(report)
                        .rival(Sentence.LENGTH, "P" + dice.between(10, 12) + "Y")
                        .build()));
        return Optional.of(sentence.build());
    }

    private Release release(Dice dice, int position, Plan.Episode episode, LocalDate day) {
        return Release.builder()
                .key("release")
                .kind(
                        episode.convicted()
                                ? dice.oneOf(List.of(ReleaseKind.PARDON, ReleaseKind.PAROLE, ReleaseKind.AMNESTY))
                                : ReleaseKind.CHARGES_DROPPED)
                .on(PartialDate.of(day))
                .addEvidence(telling.evidence(plan.update(position)).build())
                .build();
    }

    /** A motive that somebody alleges; on the word of a report, if one passes on the news by way of the update. */
    private Motive motive(int position) {
        Evidence.Builder evidence = plan.report(position)
                .map(report -> telling.evidence(report)
                        .addVia(plan.statement(report).part("r1"))
                        .addVia(plan.statement(plan.update(position)).part("r1")))
                .orElseGet(() -> telling.evidence(plan.news(position)));
        return Motive.builder()
                .key("motive")
                .claimant(plan.documenter(position))
                .addRight(RightTargeted.EXPRESSION)
                .addTargetedCapacity(CapacityKind.JOURNALIST)
                .addEvidence(evidence.modality(Modality.ALLEGED).build())
                .build();
    }

    private Assessment assessment(int position) {
        return Assessment.builder()
                .key("opinion")
                .body(plan.documenter(position))
                .scheme(RecognitionScheme.WGAD)
                .addCategory(WgadCategory.II_EXERCISE_OF_RIGHTS)
                .outcome(WgadOutcome.ARBITRARY)
                .on(PartialDate.of(plan.published(plan.update(position))))
                .addEvidence(telling.evidence(plan.update(position)).build())
                .build();
    }
}
