package org.amparo.testing.internal.plausible;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.code.ChargeClass;
import org.amparo.code.CustodyForm;
import org.amparo.code.LegalPhase;
import org.amparo.code.OrganisationKind;
import org.amparo.code.Penalty;
import org.amparo.code.Plea;
import org.amparo.code.ProceedingKind;
import org.amparo.code.RemedyKind;
import org.amparo.code.RemedyOutcome;
import org.amparo.custody.Charge;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Remedy;
import org.amparo.custody.Sentence;
import org.amparo.evidence.Evidence;
import org.amparo.id.OrganisationId;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * Makes what courts and authorities do in an episode: charges, remand, trial and sentence, and what is done against it.
 */
final class Prosecution {

    static final int DAYS_WITH_THE_POLICE = 2;
    private static final int DAYS_TO_A_GRAVER_CHARGE = 30;
    private static final int DAYS_TO_MORE_REMAND = 45;

    private final Plan plan;
    private final Telling telling;
    private final int position;
    private final Plan.Episode episode;
    private final Dice dice;
    private final boolean graver;

    /** Whether the verdict is final; absent where nobody says so. */
    private final Optional<Boolean> closed;

    Prosecution(Plan plan, Telling telling, int position) {
        this.plan = plan;
        this.telling = telling;
        this.position = position;
        this.episode = plan.episode(position);
        this.dice = plan.dice("prosecution", position);
        this.graver = dice.percent(10);
        this.closed = episode.convicted() && dice.percent(20) ? Optional.of(dice.percent(50)) : Optional.empty();
    }

    void addTo(Detention.Builder detention) {
        detention
                .legalStages(stages())
                .proceedings(proceedings())
                .charges(charges())
                .remedies(remedies());
        if (episode.convicted()) {
            detention.addSentence(sentence());
        }
    }

    private List<LegalStage> stages() {
        LegalPhase verdict = closed.orElse(false) ? LegalPhase.CONVICTED_FINAL : LegalPhase.CONVICTED_APPEALABLE;
        return List.of(
                LegalStage.builder()
                        .phase(LegalPhase.CHARGED)
                        .period(Period.of(after(DAYS_WITH_THE_POLICE), PartialDate.of(episode.trial())))
                        .build(),
                LegalStage.builder()
                        .phase(episode.convicted() ? verdict : LegalPhase.ON_TRIAL)
                        .period(Period.startingIn(PartialDate.of(episode.trial())))
                        .build());
    }

    private PartialDate after(int days) {
        return PartialDate.of(episode.start().plusDays(days));
    }

    private List<Proceeding> proceedings() {
        List<Proceeding> proceedings = new ArrayList<>();
        proceedings.add(arrest());
        proceedings.add(step("charge", ProceedingKind.CHARGE, after(DAYS_WITH_THE_POLICE))
                .build());
        proceedings.add(remand("remand-ordered", ProceedingKind.REMAND_ORDERED, DAYS_WITH_THE_POLICE));
        if (graver) {
            proceedings.add(step("graver", ProceedingKind.CHARGE_AGGRAVATED, after(DAYS_TO_A_GRAVER_CHARGE))
                    .description(LocalizedText.english("The charge was replaced by a graver one"))
                    .build());
        }
        if (dice.percent(10)) {
            proceedings.add(remand("remand-extended", ProceedingKind.REMAND_EXTENDED, DAYS_TO_MORE_REMAND));
        }
        PartialDate trial = PartialDate.of(episode.trial());
        proceedings.add(step("trial-opened", ProceedingKind.TRIAL_OPENED, trial).build());
        if (episode.convicted()) {
            proceedings.add(step("verdict", ProceedingKind.VERDICT, trial).build());
        }
        return proceedings;
    }

    private Proceeding arrest() {
        Proceeding.Builder arrest = step("arrest", ProceedingKind.ARREST, after(0));
        OrganisationId police = plan.body(OrganisationKind.POLICE, position);
        if (dice.percent(50)) {
            arrest.authority(police);
        }
        if (dice.percent(20)) {
            arrest.warrantShown(dice.percent(30));
        }
        if (dice.percent(10)) {
            arrest.age(dice.percent(50) ? "18.." : "20..80");
        }
        if (dice.percent(10)) {
            arrest.warrantIssuer(court());
        }
        if (dice.percent(10)) {
            arrest.legalBasis(LocalizedText.english("Suspicion of an offence that no code knows"));
        }
        if (dice.percent(20)) {
            arrest.place(Places.named("A station in Nowhere", police, dice));
        }
        return arrest.build();
    }

    private Proceeding remand(String key, ProceedingKind kind, int days) {
        Proceeding.Builder remand = step(key, kind, after(days)).court(court()).caseNumber("0-" + position);
        if (dice.percent(50)) {
            remand.length("P" + dice.between(1, 4) + "M");
        }
        if (dice.percent(10)) {
            remand.result(LocalizedText.english("Custody, as the prosecution asked"));
        }
        return remand.build();
    }

    private Proceeding.Builder step(String key, ProceedingKind kind, PartialDate on) {
        return Proceeding.builder().key(key).kind(kind).on(on).addEvidence(update());
    }

    private OrganisationId court() {
        return plan.body(OrganisationKind.COURT, position);
    }

    private Evidence update() {
        return telling.evidence(plan.update(position)).build();
    }

    /** The charges: one, or one that was replaced by a graver one. They are dropped where nobody was convicted. */
    private List<Charge> charges() {
        Charge.Builder first = charge("charge-1", DAYS_WITH_THE_POLICE);
        if (!graver) {
            return List.of(dropped(first).build());
        }
        return List.of(
                first.droppedOn(after(DAYS_TO_A_GRAVER_CHARGE)).build(),
                dropped(charge("charge-2", DAYS_TO_A_GRAVER_CHARGE))
                        .code("Criminal Code of Nowhere")
                        .replaces(plan.detention(position).part("charge-1"))
                        .build());
    }

    private Charge.Builder charge(String key, int days) {
        Charge.Builder charge = Charge.builder();
        if (dice.percent(20)) {
            charge.plea(dice.oneOf(Plea.VOCABULARY.codes()));
        }
        return charge.key(key)
                .article("Article " + dice.between(100, 400))
                .chargeClass(dice.oneOf(
                        List.of(ChargeClass.FALSE_NEWS, ChargeClass.ORDINARY_ECONOMIC, ChargeClass.ASSEMBLY)))
                .description(LocalizedText.english("An offence that no code knows"))
                .broughtOn(after(days))
                .addEvidence(update());
    }

    private Charge.Builder dropped(Charge.Builder charge) {
        return episode.convicted() ? charge : charge.droppedOn(PartialDate.of(episode.trial()));
    }

    /** The sentence: a term of years, or, seldom, for life, without end, or to death. */
    private Sentence sentence() {
        Sentence.Builder sentence = Sentence.builder()
                .key("sentence-1")
                .on(PartialDate.of(episode.trial()))
                .addEvidence(update());
        closed.ifPresent(sentence::legallyFinal);
        int drawn = dice.between(1, 100);
        if (drawn <= 2) {
            return sentence.penalty(Penalty.DEATH).build();
        }
        sentence.addKind(CustodyForm.PRISON);
        if (drawn <= 7) {
            return sentence.penalty(drawn == 3 ? Penalty.INDEFINITE : Penalty.LIFE)
                    .build();
        }
        return term(sentence).build();
    }

    /** Adds the term. Two updates may differ in its length. Nobody is held beyond the day of their release. */
    private Sentence.Builder term(Sentence.Builder sentence) {
        int years = dice.between(2, 9);
        int suspended = years > 3 && dice.percent(10) ? 1 : 0;
        sentence.length("P" + years + "Y");
        if (suspended > 0) {
            sentence.suspendedLength("P" + suspended + "Y");
        }
        if (dice.percent(60)) {
            sentence.penalty(Penalty.FIXED_TERM);
        }
        if (dice.percent(15)) {
            LocalDate end = episode.start().plusYears(years);
            sentence.period(Period.of(PartialDate.of(episode.start()), PartialDate.of(end)))
                    .releaseDue(PartialDate.of(end.minusYears(suspended)));
        }
        plan.report(position)
                .filter(report -> dice.percent(50))
                .ifPresent(report -> sentence.addEvidence(telling.evidence(report)
                        .rival(Sentence.LENGTH, "P" + dice.between(10, 12) + "Y")
                        .build()));
        return sentence;
    }

    /** The remedies, in the order in which they were used: against the remand, and, of those freed later, an appeal. */
    private List<Remedy> remedies() {
        List<Remedy> remedies = new ArrayList<>();
        if (dice.percent(15)) {
            remedies.add(againstRemand());
        }
        if (episode.convicted() && episode.released().isPresent() && dice.percent(15)) {
            LocalDate filed = episode.trial().plusDays(dice.between(1, 7));
            remedies.add(remedy("appeal", RemedyKind.APPEAL)
                    .filedOn(PartialDate.of(filed))
                    .outcome(RemedyOutcome.REJECTED)
                    .decidedOn(PartialDate.of(filed.plusDays(dice.between(3, 12))))
                    .caseNumber("1-" + position)
                    .build());
        }
        return remedies;
    }

    private Remedy againstRemand() {
        Remedy.Builder remedy = remedy("remedy", RemedyKind.HABEAS_CORPUS);
        int filed = dice.between(5, 20);
        switch (dice.between(0, 3)) {
            case 0 ->
                remedy.outcome(RemedyOutcome.NOT_TAKEN)
                        .reasons(LocalizedText.english("No lawyer was admitted in the time that the law gives"));
            case 1 -> remedy.filedOn(after(filed)).outcome(RemedyOutcome.UNANSWERED);
            default ->
                remedy.filedOn(after(filed))
                        .decidedOn(after(filed + dice.between(1, 20)))
                        .outcome(RemedyOutcome.REJECTED)
                        .description(LocalizedText.english("Release was asked for, and refused within minutes"));
        }
        return remedy.build();
    }

    private Remedy.Builder remedy(String key, RemedyKind kind) {
        return Remedy.builder().key(key).kind(kind).body(court()).addEvidence(update());
    }
}
