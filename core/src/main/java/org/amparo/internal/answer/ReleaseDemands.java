package org.amparo.internal.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.Group;
import org.amparo.claim.Claim;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.shape.Shaped;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.time.PartialDate;

/** The finder of demands for a release that, as a source says, were met. */
final class ReleaseDemands {

    /** More groups around somebody are not asked about. */
    private static final int MOST_GROUPS = 64;

    private final CaseIndex index;
    private final Knowledge knowledge;

    ReleaseDemands(CaseIndex index, Knowledge knowledge) {
        this.index = index;
        this.knowledge = knowledge;
    }

    /**
     * A demand that was met.
     *
     * @param by the statement that makes it
     * @param on the day to which the outcome refers or, without one, that of the newest source of it
     * @param told the later of this and the newest source
     * @param evidence the evidence of the outcome
     * @param undone the outcome by which it was undone later
     */
    record Success(RecordId by, PartialDate on, PartialDate told, List<Evidence> evidence, Optional<Success> undone) {}

    /** The demands for somebody, and for the groups to which they belong. */
    List<Success> of(SubjectId subject) {
        List<SubjectId> targets = new ArrayList<>();
        targets.add(subject);
        index.groupsOf(subject, MOST_GROUPS).stream().map(Group::id).forEach(targets::add);
        Set<RecordId> concerned = new HashSet<>();
        targets.forEach(target -> concerned.add(index.canonical(target)));
        List<Success> met = new ArrayList<>();
        for (SubjectId target : targets) {
            for (CaseIndex.IndexedObject<Demand> demand : index.holders(ReferenceAnswers.TARGETS, target)) {
                if (demand.object().kind().filter(DemandKind.RELEASE::equals).isPresent()) {
                    met(demand, concerned).ifPresent(met::add);
                }
            }
        }
        return met;
    }

    /** How a demand was met, if the newest outcome says so, or that it was undone after that. */
    private Optional<Success> met(CaseIndex.IndexedObject<Demand> demand, Set<RecordId> concerned) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Outcome outcome : demand.object().outcomes()) {
            boolean isFor = outcome.target()
                    .map(target -> concerned.contains(index.canonical(target)))
                    .orElse(true);
            if (isFor && !supporting(outcome).isEmpty()) {
                outcomes.add(outcome);
            }
        }
        RecordId by = demand.record().id();
        Optional<Outcome> newest = ReferenceAnswers.newest(outcomes);
        boolean isUndone = newest.filter(outcome -> outcome.state().equals(DemandOutcome.MET_THEN_REVERSED))
                .isPresent();
        Optional<Success> undone =
                newest.filter(outcome -> isUndone).flatMap(outcome -> met(by, outcome, Optional.empty()));
        if (isUndone) {
            outcomes.removeIf(outcome -> !outcome.state().equals(DemandOutcome.MET));
        }
        Optional<Success> met = (isUndone ? ReferenceAnswers.newest(outcomes) : newest)
                .filter(outcome -> outcome.state().equals(DemandOutcome.MET))
                .flatMap(outcome -> met(by, outcome, undone));
        return met.or(() -> undone.map(back -> new Success(by, back.on(), back.told(), back.evidence(), undone)));
    }

    private Optional<Success> met(RecordId by, Outcome outcome, Optional<Success> undone) {
        List<Evidence> supporting = supporting(outcome);
        Optional<PartialDate> newest = Sources.newestOf(index, supporting);
        return outcome.asOf()
                .or(() -> newest)
                .map(on -> new Success(
                        by, on, Sources.later(Optional.of(on), newest).orElse(on), supporting, undone));
    }

    private List<Evidence> supporting(Outcome outcome) {
        return Claim.of(new Shaped<>(Outcome.SHAPE, outcome), evidence -> !knowledge.counts(evidence))
                .throughout()
                .supporting();
    }
}
