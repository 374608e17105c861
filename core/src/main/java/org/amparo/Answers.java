package org.amparo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.code.Access;
import org.amparo.code.DemandOutcome;
import org.amparo.evidence.Evidence;
import org.amparo.id.PartRef;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.speech.Relay;
import org.amparo.status.AwardAnswer;
import org.amparo.status.Chain;
import org.amparo.status.DemandAnswer;
import org.amparo.status.Hop;

/** The answers that follow from references alone. */
final class Answers {

    private Answers() {}

    static List<AwardAnswer> awardsOf(CaseIndex index, SubjectId subject) {
        List<AwardAnswer> answers = new ArrayList<>();
        for (Award award : index.referring(subject, Award.class)) {
            award.conferrals().stream()
                    .filter(conferral -> index.same(conferral.recipient(), subject))
                    .forEach(conferral -> answers.add(AwardAnswer.builder()
                            .award(award.id())
                            .conferral(conferral)
                            .build()));
        }
        return List.copyOf(answers);
    }

    static List<DemandAnswer> demandsFor(CaseIndex index, SubjectId subject) {
        Set<SubjectId> targets = new LinkedHashSet<>();
        targets.add(subject);
        index.groupsOf(subject).forEach(group -> targets.add(group.id()));
        Set<Statement> statements = new LinkedHashSet<>();
        targets.forEach(target -> statements.addAll(index.referring(target, Statement.class)));
        List<DemandAnswer> answers = new ArrayList<>();
        for (Statement statement : statements) {
            for (Demand demand : statement.demands()) {
                targets.stream()
                        .filter(target -> names(index, demand, target))
                        .findFirst()
                        .ifPresent(target -> answers.add(demandAnswer(index, statement.id(), demand, target, targets)));
            }
        }
        return List.copyOf(answers);
    }

    private static boolean names(CaseIndex index, Demand demand, SubjectId target) {
        return demand.targets().stream().anyMatch(named -> index.same(named, target));
    }

    /** An outcome for nobody in particular is one for all; one for the person counts also where the demand names the group. */
    private static DemandAnswer demandAnswer(
            CaseIndex index, StatementId statement, Demand demand, SubjectId target, Set<SubjectId> concerned) {
        List<Outcome> outcomes = demand.outcomes().stream()
                .filter(outcome -> outcome.target()
                        .map(of -> concerned.stream().anyMatch(one -> index.same(of, one)))
                        .orElse(true))
                .toList();
        return DemandAnswer.builder()
                .statement(statement)
                .demand(demand)
                .target(target)
                .outcome(
                        outcomes.isEmpty()
                                ? DemandOutcome.UNKNOWN
                                : outcomes.get(outcomes.size() - 1).state())
                .outcomes(outcomes)
                .build();
    }

    static Chain chainOf(CaseIndex index, Evidence evidence) {
        StatementId at = evidence.statement();
        List<Hop> hops = new ArrayList<>();
        boolean complete = true;
        for (PartRef via : evidence.via()) {
            Optional<Relay> relay =
                    index.find(via).filter(Relay.class::isInstance).map(Relay.class::cast);
            if (relay.isEmpty() || !index.same(via.record(), at)) {
                complete = false;
                break;
            }
            hops.add(hop(at, via, relay.get()));
            at = relay.get().statement();
        }
        Optional<Statement> root = statement(index, at);
        return Chain.builder()
                .readIn(evidence.statement())
                .hops(hops)
                .root(root.map(Statement::id).orElse(at))
                .rootSeen(root.flatMap(Statement::access)
                        .filter(Access.SEEN::equals)
                        .isPresent())
                .complete(complete)
                .build();
    }

    private static Hop hop(StatementId from, PartRef via, Relay relay) {
        return Hop.builder()
                .relaying(from)
                .relayed(relay.statement())
                .relay(via)
                .mode(relay.mode())
                .wording(relay.wording())
                .edits(relay.edits())
                .build();
    }

    private static Optional<Statement> statement(CaseIndex index, StatementId id) {
        return index.find(id).filter(Statement.class::isInstance).map(Statement.class::cast);
    }
}
