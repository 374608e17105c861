package org.amparo.internal.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amparo.Award;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Statement;
import org.amparo.claim.Claim;
import org.amparo.code.Access;
import org.amparo.code.DemandOutcome;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.honours.Conferral;
import org.amparo.id.GroupId;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shaped;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.speech.Relay;
import org.amparo.speech.Response;
import org.amparo.status.AwardAnswer;
import org.amparo.status.Chain;
import org.amparo.status.DemandAnswer;
import org.amparo.status.Hop;
import org.amparo.status.Origin;
import org.amparo.status.Origins;
import org.amparo.time.PartialDate;

/** The answers that follow from references alone. */
public final class ReferenceAnswers {

    private static final Attribute<Conferral, ?, SubjectId> RECIPIENT = Conferral.SHAPE.line(Conferral.RECIPIENT);
    static final Attribute<Demand, ?, SubjectId> TARGETS = Demand.SHAPE.line(Demand.TARGETS);

    private static final Attribute<Incident, ?, SubjectId> SUBJECTS = Incident.SHAPE.line(Incident.SUBJECTS);

    private ReferenceAnswers() {}

    public static List<Incident> incidentsOf(CaseIndex index, SubjectId subject) {
        return index.holders(SUBJECTS, subject).stream()
                .map(CaseIndex.IndexedObject::object)
                .distinct()
                .toList();
    }

    public static List<AwardAnswer> awardsOf(CaseIndex index, SubjectId subject) {
        return index.holders(RECIPIENT, subject).stream()
                .map(holder -> AwardAnswer.builder()
                        .award(((Award) holder.record()).id())
                        .conferral(holder.object())
                        .build())
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * The demands for a subject. A demand that names both the subject and a group counts as one for the subject; one
     * that names several groups, as one for the first by id.
     */
    public static List<DemandAnswer> demandsFor(AnswerIndex answerIndex, SubjectId subject) {
        CaseIndex index = answerIndex.file();
        Set<SubjectId> concerned = new LinkedHashSet<>();
        concerned.add(subject);
        index.groupsOf(subject).stream()
                .map(Group::id)
                .sorted(Comparator.comparing(GroupId::toString))
                .forEach(concerned::add);
        Set<RecordId> ids = concerned.stream().map(index::canonical).collect(Collectors.toSet());
        Map<Integer, DemandAnswer> answers = new TreeMap<>();
        for (SubjectId target : concerned) {
            for (CaseIndex.IndexedObject<Demand> holder : index.holders(TARGETS, target)) {
                if (isTold(holder.object(), (Statement) holder.record(), answerIndex.retracted())) {
                    answers.computeIfAbsent(holder.place(), place -> demandAnswer(answerIndex, holder, target, ids));
                }
            }
        }
        return List.copyOf(answers.values());
    }

    /**
     * The answer for a demand. An outcome without a target applies to all targets; an outcome for the person counts
     * even if the demand names the group.
     */
    private static DemandAnswer demandAnswer(
            AnswerIndex answers, CaseIndex.IndexedObject<Demand> holder, SubjectId target, Set<RecordId> concerned) {
        CaseIndex index = answers.file();
        Demand demand = holder.object();
        Statement statement = (Statement) holder.record();
        RetractedStatements retracted = answers.retracted();
        List<Outcome> outcomes = demand.outcomes().stream()
                .filter(outcome -> stands(new Shaped<>(Outcome.SHAPE, outcome), statement, retracted))
                .filter(outcome -> outcome.target()
                        .map(of -> concerned.contains(index.canonical(of)))
                        .orElse(true))
                .toList();
        Optional<Outcome> newest = newest(outcomes);
        return DemandAnswer.builder()
                .statement(statement.id())
                .demand(demand)
                .target(target)
                .takenBack(retracted.has(statement))
                .takenBackOn(retracted.retractedOn(statement))
                .outcome(newest.map(Outcome::state).orElse(DemandOutcome.UNKNOWN))
                .newest(newest)
                .outcomes(outcomes)
                .build();
    }

    /** Whether a demand is told: a statement that was taken back no longer makes it, but something may have come of it. */
    private static boolean isTold(Demand demand, Statement statement, RetractedStatements retracted) {
        if (!retracted.has(statement)) {
            return stands(new Shaped<>(Demand.SHAPE, demand), statement, retracted);
        }
        boolean isAnswered = false;
        for (Response response : demand.responses()) {
            isAnswered |= stands(new Shaped<>(Response.SHAPE, response), statement, retracted);
        }
        for (Outcome outcome : demand.outcomes()) {
            isAnswered |= stands(new Shaped<>(Outcome.SHAPE, outcome), statement, retracted);
        }
        return isAnswered;
    }

    /** Whether anybody claims a part of a demand still; of one that was taken back, somebody else has to. */
    private static <P extends Annotated> boolean stands(
            Shaped<P> part, Statement statement, RetractedStatements retracted) {
        Claim told = Claim.of(part, retracted::isWithdrawn).throughout();
        return retracted.has(statement) ? !told.supporting().isEmpty() : told.isClaimed();
    }

    /** The outcome that no other certainly follows; the last listed if there are several. */
    static Optional<Outcome> newest(List<Outcome> outcomes) {
        Optional<PartialDate> latest = outcomes.stream()
                .flatMap(outcome -> outcome.asOf().stream())
                .filter(date -> !date.approximate() && !date.uncertain())
                .max(PartialDate.BY_EARLIEST);
        return outcomes.stream()
                .filter(outcome -> outcome.asOf()
                        .flatMap(
                                asOf -> latest.filter(other -> other.after(asOf).isCertain()))
                        .isEmpty())
                .reduce((one, next) -> next);
    }

    public static Chain chainOf(CaseIndex index, Evidence evidence) {
        StatementId at = evidence.statement();
        List<Hop> hops = new ArrayList<>();
        Set<RecordId> passed = new HashSet<>();
        passed.add(index.canonical(at));
        boolean complete = true;
        boolean circular = false;
        for (PartRef via : evidence.via()) {
            Optional<Relay> relay =
                    index.find(via).filter(Relay.class::isInstance).map(Relay.class::cast);
            if (relay.isEmpty() || !index.same(via.record(), at)) {
                complete = false;
                break;
            }
            hops.add(hop(at, via, relay.get()));
            at = relay.get().statement();
            circular |= !passed.add(index.canonical(at));
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
                .circular(circular)
                .build();
    }

    public static Origins originsOf(CaseIndex index, Collection<Evidence> evidence) {
        Map<StatementId, Origin.Builder> known = new LinkedHashMap<>();
        Origins.Builder origins = Origins.builder();
        for (Evidence one : evidence) {
            Chain chain = chainOf(index, one);
            if (chain.rootKnown()) {
                known.computeIfAbsent(
                                chain.root(),
                                root -> Origin.builder().statement(root).seen(chain.rootSeen()))
                        .addChain(chain);
            } else {
                origins.addUnknown(chain);
            }
        }
        return origins.known(known.values().stream().map(Origin.Builder::build).toList())
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
