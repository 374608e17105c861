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
     */
    record Success(RecordId by, PartialDate on, PartialDate told, List<Evidence> evidence) {}

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
        return ReferenceAnswers.newest(outcomes)
                .filter(outcome -> outcome.state().equals(DemandOutcome.MET))
                .flatMap(outcome -> met(demand.record().id(), outcome));
    }

    private Optional<Success> met(RecordId by, Outcome outcome) {
        List<Evidence> supporting = supporting(outcome);
        Optional<PartialDate> newest = Sources.newestOf(index, supporting);
        return outcome.asOf()
                .or(() -> newest)
                .map(on -> new Success(
                        by, on, Sources.later(Optional.of(on), newest).orElse(on), supporting));
    }

    private List<Evidence> supporting(Outcome outcome) {
        return Claim.of(new Shaped<>(Outcome.SHAPE, outcome), evidence -> !knowledge.counts(evidence))
                .throughout()
                .supporting();
    }
}
