package org.amparo.testing.internal.plausible;

import org.amparo.Detention;
import org.amparo.code.CapacityKind;
import org.amparo.code.InvolvementDegree;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.code.OrganisationKind;
import org.amparo.code.Pace1900Criterion;
import org.amparo.code.PerpetratorType;
import org.amparo.code.RecognitionScheme;
import org.amparo.code.RightTargeted;
import org.amparo.code.WgadCategory;
import org.amparo.code.WgadOutcome;
import org.amparo.custody.Argument;
import org.amparo.custody.Assessment;
import org.amparo.custody.Involvement;
import org.amparo.custody.Motive;
import org.amparo.custody.Narrative;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;

/** Makes what somebody says of a detention or an incident: why, by whom, how it was, and what it was in law. */
final class Allegations {

    private final Plan plan;
    private final Telling telling;

    Allegations(Plan plan, Telling telling) {
        this.plan = plan;
        this.telling = telling;
    }

    void add(int position, Detention.Builder detention) {
        Dice dice = plan.dice("allegations", position);
        if (dice.percent(40)) {
            detention.addMotive(motive(dice, position, origin(position)));
        }
        if (dice.percent(6)) {
            detention.addInvolvement(involvement(dice, position, telling.evidence(plan.update(position))));
        }
        if (dice.percent(8)) {
            detention.addNarrative(narrative(dice, position));
            if (dice.percent(30)) {
                detention.addMarking(AttributeMarking.of(Detention.NARRATIVES, Marking.PUBLIC));
            }
        }
        if (dice.percent(8)) {
            detention.addArgument(argument(dice, position));
            if (dice.percent(30)) {
                detention.addMarking(AttributeMarking.of(Detention.ARGUMENTS, Marking.PUBLIC));
            }
        }
        if (dice.percent(8)) {
            detention.addAssessment(assessment(dice, position));
        }
    }

    /** The word of a report, if one passes on the news by way of the update; or else that of the news. */
    private Evidence.Builder origin(int position) {
        return plan.report(position)
                .map(report -> telling.evidence(report)
                        .addVia(plan.statement(report).part("r1"))
                        .addVia(plan.statement(plan.update(position)).part("r1")))
                .orElseGet(() -> telling.evidence(plan.news(position)));
    }

    Motive motive(Dice dice, int position, Evidence.Builder evidence) {
        Motive.Builder motive = Motive.builder()
                .key("motive")
                .claimant(plan.documenter(position))
                .addRight(RightTargeted.EXPRESSION)
                .addTargetedCapacity(CapacityKind.JOURNALIST)
                .addEvidence(evidence.modality(Modality.ALLEGED).build());
        if (dice.percent(20)) {
            motive.description(LocalizedText.english("For articles that nobody wrote"));
        }
        return motive.build();
    }

    /** An accusation against a body, or, where no source names one, against its kind. */
    Involvement involvement(Dice dice, int position, Evidence.Builder evidence) {
        Involvement.Builder involvement = Involvement.builder()
                .key("involved")
                .perpetratorType(PerpetratorType.POLICE)
                .addEvidence(evidence.modality(Modality.ALLEGED).build());
        if (dice.percent(60)) {
            involvement
                    .agent(plan.body(OrganisationKind.POLICE, position))
                    .degree(dice.percent(60) ? InvolvementDegree.DIRECT : InvolvementDegree.ORDERED);
        }
        return involvement.build();
    }

    private Narrative narrative(Dice dice, int position) {
        Tongue tongue = telling.tongue(position);
        LocalizedText account = tongue.text(telling.text(plan.news(position)));
        return Narrative.builder()
                .key("account")
                .claimant(dice.percent(50) ? plan.documenter(position) : plan.person(plan.bystander(position)))
                .description(
                        tongue == Tongue.ENGLISH
                                ? account
                                : account.with(
                                        Tongue.ENGLISH.language(), "They came at night, to a house that is nowhere."))
                .addEvidence(telling.evidence(plan.update(position))
                        .modality(Modality.ALLEGED)
                        .build())
                .build();
    }

    private Argument argument(Dice dice, int position) {
        return Argument.builder()
                .key("argument")
                .claimant(plan.documenter(position))
                .category(dice.oneOf(WgadCategory.VOCABULARY.codes()))
                .description(LocalizedText.english("No law was named, then or later, and no article forbids to write."))
                .addEvidence(telling.evidence(plan.update(position))
                        .modality(Modality.ALLEGED)
                        .build())
                .build();
    }

    private Assessment assessment(Dice dice, int position) {
        Assessment.Builder assessment = Assessment.builder()
                .key("opinion")
                .body(plan.documenter(position))
                .on(PartialDate.of(plan.published(plan.update(position))))
                .document(plan.statement(plan.update(position)))
                .addEvidence(telling.evidence(plan.update(position)).build());
        if (dice.percent(30)) {
            return assessment
                    .scheme(RecognitionScheme.PACE_1900)
                    .addCriterion(Pace1900Criterion.A_GUARANTEE_BREACHED)
                    .build();
        }
        return assessment
                .scheme(RecognitionScheme.WGAD)
                .addCategory(WgadCategory.II_EXERCISE_OF_RIGHTS)
                .outcome(WgadOutcome.ARBITRARY)
                .build();
    }
}
