package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.evidence.Annotated;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Essential;
import org.amparo.shape.Pointer;
import org.amparo.shape.Traits;
import org.amparo.shape.Walk;

/**
 * The search for the causes of what was left out. It follows references to records that are gone, and from a record
 * that is gone to what it lost last, since it went with that.
 */
final class Causes {

    /** The reasons for which something goes with something else that went before it in the same record. */
    private static final Set<WithheldReason> WITH_OTHERS =
            Set.of(WithheldReason.REQUIRED_LOST, WithheldReason.NOTHING_LEFT);

    /** What stands beside the rest of a part and says nothing itself. */
    private static final Set<String> BESIDE = Set.of(Annotated.EVIDENCE.name(), Annotated.MISSING.name());

    private static final int NONE = -1;

    private final CaseFile original;
    private final List<Withheld> withheld;
    /** The entry of each record that is gone as a whole. */
    private final Map<RecordId, Integer> gone = new HashMap<>();
    /** The references of one record by their places, since the entries of a record stand together. */
    private final Map<Pointer, RecordId> references = new HashMap<>();

    private Optional<RecordId> referring = Optional.empty();

    private Causes(CaseFile original, List<Withheld> withheld) {
        this.original = original;
        this.withheld = withheld;
        for (int i = 0; i < withheld.size(); i++) {
            if (isWhole(withheld.get(i))) {
                gone.put(withheld.get(i).record().orElseThrow(), i);
            }
        }
    }

    /** Records with which something else went, those with the most first; then everything else by its reason. */
    static List<Cause> of(CaseFile original, List<Withheld> withheld) {
        return new Causes(original, withheld).all();
    }

    private static boolean isWhole(Withheld entry) {
        return entry.record().isPresent() && entry.at().equals(Pointer.ROOT);
    }

    private List<Cause> all() {
        int[] roots = roots();
        Map<Integer, List<Withheld>> byRoot = new LinkedHashMap<>();
        for (int i = 0; i < roots.length; i++) {
            byRoot.computeIfAbsent(roots[i], root -> new ArrayList<>()).add(withheld.get(i));
        }
        List<Cause> causes = new ArrayList<>();
        Map<WithheldReason, List<Withheld>> byReason = new EnumMap<>(WithheldReason.class);
        byRoot.forEach((at, entries) -> {
            Withheld root = withheld.get(at);
            if (isWhole(root) && entries.size() > 1) {
                causes.add(new Cause(root.record(), root.reason(), entries));
            } else {
                byReason.computeIfAbsent(root.reason(), reason -> new ArrayList<>())
                        .addAll(entries);
            }
        });
        causes.sort(Comparator.comparingInt(cause -> -cause.withheld().size()));
        byReason.forEach((reason, entries) -> causes.add(new Cause(Optional.empty(), reason, entries)));
        return List.copyOf(causes);
    }

    /** For each entry, the one at which the way back ends. In a circle, it ends where the first one entered it. */
    private int[] roots() {
        int[] roots = new int[withheld.size()];
        Arrays.fill(roots, NONE);
        int[] next = new int[withheld.size()];
        for (int i = 0; i < next.length; i++) {
            next[i] = because(i);
        }
        for (int i = 0; i < roots.length; i++) {
            int end = i;
            Set<Integer> way = new LinkedHashSet<>();
            while (roots[end] == NONE && way.add(end) && next[end] != NONE) {
                end = next[end];
            }
            int root = roots[end] == NONE ? end : roots[end];
            way.forEach(entry -> roots[entry] = root);
        }
        return roots;
    }

    /** The entry because of which another was made, or none. */
    private int because(int entry) {
        Withheld one = withheld.get(entry);
        if (one.reason() == WithheldReason.REFERENCE) {
            return target(one).map(gone::get).orElse(NONE);
        }
        if (!WITH_OTHERS.contains(one.reason())) {
            return NONE;
        }
        int before = entry - 1;
        while (before >= 0 && isWithin(withheld.get(before), one) && !takesAlong(withheld.get(before), one)) {
            before--;
        }
        return before >= 0 && isWithin(withheld.get(before), one) ? before : NONE;
    }

    /**
     * Whether something that an object lost can be why the object went. Nothing has nothing left for what stood beside
     * the rest, and a record goes with what it needs alone, none of which has a floor. A part may go with its evidence,
     * as an accusation does.
     */
    private boolean takesAlong(Withheld inner, Withheld outer) {
        String[] inside =
                inner.at().toString().substring(outer.at().toString().length()).split("/", -1);
        String lost = inside.length < 2 ? "" : inside[1];
        if (outer.reason() == WithheldReason.NOTHING_LEFT) {
            return isWhole(outer) ? mayTell(outer, lost) : !BESIDE.contains(lost);
        }
        // What a part of it lost took that part along, or nothing.
        boolean isWithinPart =
                inside.length > 3 || (inside.length == 3 && !inside[2].chars().allMatch(Character::isDigit));
        if (!isWhole(outer)) {
            return !isWithinPart;
        }
        return inner.reason() != WithheldReason.FLOOR && isNeeded(outer, lost, isWithinPart);
    }

    /** Whether something in an attribute of a record, or in a member that no table has, may be all that it said. */
    private boolean mayTell(Withheld record, String attribute) {
        return record.record()
                .flatMap(original::find)
                .map(found -> found.shape().attributes().get(attribute))
                .filter(line -> !Bare.mayTell(line))
                .isEmpty();
    }

    /** Whether a record that loses anything there may have to go: it needs it, or it says who may see the record. */
    private boolean isNeeded(Withheld record, String attribute, boolean isWithinPart) {
        return record.record()
                .flatMap(original::find)
                .map(found -> found.shape().attributes().get(attribute))
                .filter(line -> (line.isRequired() && !isWithinPart)
                        || (line.traits().essential() != Essential.NO && !isWithinPart)
                        || line.traits().role() == AttributeRole.HISTORY
                        || line.traits().role() == AttributeRole.CARRIER
                        || line.traits().is(Traits.Mark.GUARD))
                .isPresent();
    }

    private static boolean isWithin(Withheld inner, Withheld outer) {
        return inner.record().equals(outer.record())
                && inner.at().toString().startsWith(outer.at().toString());
    }

    private Optional<RecordId> target(Withheld entry) {
        if (!entry.record().equals(referring)) {
            referring = entry.record();
            references.clear();
            referring
                    .flatMap(original::find)
                    .ifPresent(record -> record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
                        @Override
                        public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                            if (value instanceof RecordId || value instanceof PartRef) {
                                references.put(at, value instanceof PartRef part ? part.record() : (RecordId) value);
                            }
                        }
                    }));
        }
        return Optional.ofNullable(references.get(entry.at()))
                .flatMap(original::find)
                .map(CaseRecord::id);
    }
}
