package org.amparo.internal.answer;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.claim.Claim;
import org.amparo.code.ClaimStatus;
import org.amparo.code.SpeechAct;
import org.amparo.evidence.Evidence;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.record.Revision;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.speech.Act;
import org.amparo.speech.Relay;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;

/**
 * The statements of a file that were retracted, and from when on: by their newest revision, or by an act of another
 * statement that takes them back. Whatever was read in one is retracted from then on, too, though the evidence does not
 * say so: it is marked as such before anybody asks what the evidence tells.
 */
public final class RetractedStatements {

    private final Function<RecordId, Optional<CaseRecord>> find;
    /** When each of them was retracted, perhaps several times. */
    private final Map<RecordId, List<Tellers.Dates>> retracted;

    private RetractedStatements(
            Function<RecordId, Optional<CaseRecord>> find, Map<RecordId, List<Tellers.Dates>> retracted) {
        this.find = find;
        this.retracted = retracted;
    }

    /** The retracted statements of a file. */
    public static RetractedStatements of(CaseIndex index) {
        return of(
                index.records(Statement.class),
                index.records(Statement.class),
                id -> index.find(id),
                CaseRecord::isRetracted);
    }

    /**
     * The retracted statements among some.
     *
     * @param statements the statements that their revisions may have retracted
     * @param telling the statements whose acts may take one back
     * @param find the record of an id, perhaps a former one
     * @param isRetracted whether the revisions of a statement retract it
     */
    public static RetractedStatements of(
            List<Statement> statements,
            List<Statement> telling,
            Function<RecordId, Optional<CaseRecord>> find,
            Predicate<CaseRecord> isRetracted) {
        Map<RecordId, List<Tellers.Dates>> retracted = new HashMap<>();
        for (Statement statement : statements) {
            if (isRetracted.test(statement)) {
                add(statement.id(), revised(statement), retracted);
            }
        }
        RetractedStatements byRevision = new RetractedStatements(find, Map.copyOf(retracted));
        Map<RecordId, List<Recantation>> acts = new LinkedHashMap<>();
        for (Statement statement : telling) {
            List<Recantation> takenBack = byRevision.takenBackIn(statement);
            if (!takenBack.isEmpty() && !retracted.containsKey(statement.id())) {
                acts.put(statement.id(), takenBack);
            }
        }
        addStanding(acts, retracted);
        return new RetractedStatements(find, retracted);
    }

    /** That a statement takes another one back, with its own dates. */
    private record Recantation(RecordId what, Tellers.Dates dates) {}

    /**
     * Adds what is taken back by statements that nobody takes back in turn. Where statements take back each other, or
     * one itself, none of them stands.
     *
     * @param open what each statement takes back
     */
    private static void addStanding(
            Map<RecordId, List<Recantation>> open, Map<RecordId, List<Tellers.Dates>> retracted) {
        Map<RecordId, Integer> doubts = new HashMap<>();
        open.values().forEach(acts -> acts.forEach(act -> doubts.merge(act.what(), 1, Integer::sum)));
        Deque<RecordId> standing = new ArrayDeque<>(open.keySet());
        standing.removeIf(doubts::containsKey);
        while (!standing.isEmpty()) {
            for (Recantation act : removed(standing.remove(), open)) {
                add(act, retracted);
                for (Recantation undone : removed(act.what(), open)) {
                    int left = doubts.merge(undone.what(), -1, Integer::sum);
                    if (left == 0 && open.containsKey(undone.what())) {
                        standing.add(undone.what());
                    }
                }
            }
        }
        for (List<Recantation> circle : open.values()) {
            circle.forEach(act -> add(act, retracted));
        }
    }

    private static List<Recantation> removed(RecordId by, Map<RecordId, List<Recantation>> open) {
        List<Recantation> acts = open.remove(by);
        return acts == null ? List.of() : acts;
    }

    private static void add(Recantation act, Map<RecordId, List<Tellers.Dates>> retracted) {
        add(act.what(), act.dates(), retracted);
    }

    private static void add(RecordId statement, Tellers.Dates dates, Map<RecordId, List<Tellers.Dates>> retracted) {
        retracted.computeIfAbsent(statement, id -> new ArrayList<>()).add(dates);
    }

    private static Tellers.Dates revised(Statement statement) {
        Revision newest = statement.revisions().get(statement.revisions().size() - 1);
        Optional<PartialDate> on = Optional.of(PartialDate.of(LocalDate.ofInstant(newest.at(), ZoneOffset.UTC)));
        return new Tellers.Dates(on, on);
    }

    /** What a statement takes back, as it is firmly known to have done. */
    private List<Recantation> takenBackIn(Statement statement) {
        List<Recantation> found = new ArrayList<>();
        for (Act act : statement.acts()) {
            if (act.kind().filter(SpeechAct.RETRACT::equals).isPresent() && isFirm(act, statement)) {
                for (RecordId target : act.targets()) {
                    find.apply(target)
                            .filter(Statement.class::isInstance)
                            .map(what -> new Recantation(what.id(), Tellers.Dates.of(Optional.of(statement))))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private boolean isFirm(Act act, Statement statement) {
        Claim told = Claim.of(statement.shaped(), this::isWithdrawn).part(act, Statement.ACTS);
        return told.isFirm()
                && told.attribute(Act.KIND).isFirm()
                && told.attribute(Act.TARGETS).isFirm();
    }

    /** Whether no statement is retracted. */
    public boolean areNone() {
        return retracted.isEmpty();
    }

    /** Whether a statement is retracted. */
    public boolean has(Statement statement) {
        return retracted.containsKey(statement.id());
    }

    /** The first day on which a statement was taken back, as far as it is known. */
    public Optional<PartialDate> retractedOn(Statement statement) {
        return retracted.getOrDefault(statement.id(), List.of()).stream()
                .flatMap(dates -> dates.on().stream())
                .min(PartialDate.BY_EARLIEST);
    }

    /**
     * The records with the evidence of retracted statements retracted; the same list if no statement is.
     */
    public List<CaseRecord> withdrawnIn(List<CaseRecord> records) {
        if (retracted.isEmpty()) {
            return records;
        }
        List<CaseRecord> withdrawn = new ArrayList<>(records.size());
        for (CaseRecord record : records) {
            withdrawn.add(withdrawnIn(record.shaped()));
        }
        return List.copyOf(withdrawn);
    }

    private <T extends CaseRecord> T withdrawnIn(Shaped<T> record) {
        return withdrawnIn(record.shape(), record.object());
    }

    /** The object itself if it holds no such evidence, as most do. */
    private <T, B> T withdrawnIn(Shape<T, B> shape, T object) {
        T withdrawn = object;
        for (Attribute<T, B, ?> line : shape.lines()) {
            if (line.type().hasTable()) {
                withdrawn = withdrawnIn(shape, line, withdrawn);
            }
        }
        return withdrawn;
    }

    private <T, B, V> T withdrawnIn(Shape<T, B> shape, Attribute<T, B, V> line, T object) {
        List<V> parts = line.values(object);
        if (parts.isEmpty()) {
            return object;
        }
        Shape<V, ?> table = line.type().table().orElseThrow();
        List<V> withdrawn = new ArrayList<>(parts.size());
        boolean isChanged = false;
        for (V part : parts) {
            V other = part instanceof Evidence evidence ? withdrawn(table, part, evidence) : withdrawnIn(table, part);
            withdrawn.add(other);
            isChanged |= other != part;
        }
        if (!isChanged) {
            return object;
        }
        B builder = shape.newBuilder();
        shape.lines().forEach(same -> same.copy(object, builder));
        shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
        line.set(builder, withdrawn);
        return shape.build(builder);
    }

    private <V> V withdrawn(Shape<V, ?> table, V part, Evidence evidence) {
        return isWithdrawn(evidence) ? table.type().cast(marked(evidence)) : part;
    }

    /** Some evidence, with that retracted of which the statement had been retracted by a day, for certain or perhaps. */
    List<Evidence> counting(List<Evidence> evidence, LocalDate day, Certainty atLeast) {
        if (retracted.isEmpty()) {
            return evidence;
        }
        List<Evidence> counting = new ArrayList<>(evidence);
        counting.replaceAll(one -> isWithdrawnBy(day, one, atLeast) ? marked(one) : one);
        return counting;
    }

    private static Evidence marked(Evidence evidence) {
        return evidence.toBuilder().status(ClaimStatus.RETRACTED).build();
    }

    /**
     * Whether the statement in which something was read is retracted, or one that it only passes on. Whoever says
     * something of their own on the way, as by an estimate, goes on saying it when the statement behind was retracted.
     */
    public boolean isWithdrawn(Evidence evidence) {
        return !retracted.isEmpty() && !retractionsOf(evidence).isEmpty();
    }

    /** Whether it was so by a day, for certain or perhaps. */
    boolean isWithdrawnBy(LocalDate day, Evidence evidence, Certainty atLeast) {
        return !retracted.isEmpty()
                && retractionsOf(evidence).stream()
                        .anyMatch(dates -> dates.knownBy(day).compareTo(atLeast) <= 0);
    }

    /** When the statement in which something was read, and those that it passes on, were retracted. */
    private List<Tellers.Dates> retractionsOf(Evidence evidence) {
        List<Tellers.Dates> found = new ArrayList<>(retractionsOf(evidence.statement()));
        for (PartRef via : evidence.via()) {
            Optional<Relay> relay = relay(via);
            if (relay.flatMap(Relay::mode).filter(Tellers.OWN::contains).isPresent()) {
                break;
            }
            relay.ifPresent(one -> found.addAll(retractionsOf(one.statement())));
        }
        return found;
    }

    private List<Tellers.Dates> retractionsOf(StatementId id) {
        return find.apply(id).map(statement -> retracted.get(statement.id())).orElse(List.of());
    }

    private Optional<Relay> relay(PartRef via) {
        if (find.apply(via.record()).orElse(null) instanceof Statement statement) {
            return statement.relays().stream()
                    .filter(relay -> relay.key().equals(Optional.of(via.key())))
                    .findFirst();
        }
        return Optional.empty();
    }
}
