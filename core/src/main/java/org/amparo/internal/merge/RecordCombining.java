package org.amparo.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.amparo.CaseRecord;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.change.Conflict;
import org.amparo.change.Settlement;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Marked;
import org.amparo.evidence.Missing;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.internal.index.HashedKey;
import org.amparo.internal.marking.Levels;
import org.amparo.people.Consent;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Traits;
import org.amparo.shape.TreeCodec;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The combining of two records into one, attribute by attribute. Lists are joined. Of two values, the first is
 * accepted, and the second stands beside it as the rival value of its evidence. The stricter marking and consent hold.
 */
final class RecordCombining {

    /**
     * Lists that say something only together: each kind of an incident holds for each subject. If more than one of them
     * differs, joining them would say of somebody what no source says.
     */
    private static final Set<AttributeName<?>> TOGETHER =
            Set.of(Incident.KINDS, Incident.SUBJECTS, Incident.CONSEQUENCES);

    private final RecordId record;
    private final boolean sameKeys;
    private final Predicate<Object> dropped;
    private final BiPredicate<RecordId, RecordId> same;
    private final List<Conflict> conflicts = new ArrayList<>();
    private boolean lossy;

    /**
     * A combination into one record.
     *
     * @param record the id of that record
     * @param sameKeys whether a key means the same part in both
     * @param dropped whether the one record must not have a value
     * @param same whether two different ids lead to one record, so that they say the same
     */
    RecordCombining(
            RecordId record, boolean sameKeys, Predicate<Object> dropped, BiPredicate<RecordId, RecordId> same) {
        this.record = record;
        this.sameKeys = sameKeys;
        this.dropped = dropped;
        this.same = same;
    }

    /** The conflicts between the two records. */
    List<Conflict> conflicts() {
        return conflicts;
    }

    /** Whether a value of either record stands nowhere in the new one. */
    boolean isLossy() {
        return lossy;
    }

    /**
     * Combines two records; id, former ids and revisions are those of the first.
     *
     * @param level the level of everything without a marking of its own
     */
    CaseRecord combine(CaseRecord first, CaseRecord second, Marking level) {
        return combine(first.shaped(), second, level);
    }

    @SuppressWarnings("unchecked") // Only records of the same type are combined.
    private <T extends CaseRecord> T combine(Shaped<T> first, CaseRecord second, Marking level) {
        return combine(first.shape(), first.object(), (T) second, level);
    }

    /** Combines two versions of a part of the record. */
    <P> P combine(Shape<P, ?> shape, P first, P second, Marking level) {
        Side<P> one = new Side<>(shape, first, level, List.of());
        Side<P> other = new Side<>(shape, second, level, List.of());
        return combine(shape, one, other, Pointer.ROOT, Optional.empty());
    }

    private <T, B> T combine(Shape<T, B> shape, Side<T> first, Side<T> second, Pointer at, Optional<PartRef> part) {
        return new ObjectPair<>(shape, first, second, at, part).combine();
    }

    /**
     * Joins two lists; parts that are in both are combined.
     *
     * @param ordered whether values that only the second list has keep their place, if the order of the two does not
     *     conflict
     * @param at the position of the list
     */
    private <V> List<V> join(
            Type<V> type,
            List<V> first,
            List<V> second,
            boolean ordered,
            Side<?> in,
            Side<?> other,
            Pointer at,
            Optional<PartRef> around) {
        Optional<Shape<V, ?>> table = type.table();
        if (table.isEmpty()) {
            Set<HashedKey> seen = new HashSet<>();
            first.forEach(value -> seen.add(HashedKey.of(type, value)));
            List<V> joined = new ArrayList<>(first);
            second.stream().filter(value -> seen.add(HashedKey.of(type, value))).forEach(joined::add);
            return joined;
        }
        Pairs<V> pairs = Pairs.of(type, first, second, sameKeys);
        List<V> joined = new ArrayList<>();
        boolean oneOrder = ordered && pairs.areInOneOrder();
        int next = 0;
        for (Pairs.Pair<V> pair : pairs.pairs()) {
            V same = pair.second();
            if (same != null && oneOrder) {
                joined.addAll(pairs.rest(next, pair.position()));
                next = pair.position();
            }
            Pointer item = at.item(joined.size());
            joined.add(
                    same == null
                            ? pair.first()
                            : combinePart(table.get(), pair.first(), same, in, other, item, around));
        }
        joined.addAll(pairs.rest(next, second.size()));
        return joined;
    }

    private <V> V combinePart(
            Shape<V, ?> table, V first, V second, Side<?> in, Side<?> other, Pointer at, Optional<PartRef> around) {
        Optional<PartRef> place = Pairs.keyOf(first)
                .or(() -> Pairs.keyOf(second))
                .map(record::part)
                .or(() -> around);
        return combine(table, in.part(table, first), other.part(table, second), at, place);
    }

    /** One of two objects that are combined. */
    private static final class Side<T> {

        private final T object;
        private final Levels levels;
        private final Marking level;
        private final List<Evidence> inherited;
        private final Map<String, AttributeMarking> entries;
        private @Nullable List<Evidence> forParts;

        /**
         * A side of a combination.
         *
         * @param around the level of the enclosing object
         * @param inherited the evidence about the whole of the nearest enclosing object that has any
         */
        Side(Shape<T, ?> shape, T object, Marking around, List<Evidence> inherited) {
            this.object = object;
            this.levels = Levels.of(shape, object, around);
            this.level = levels.effective();
            this.inherited = inherited;
            this.entries = levels.entries();
        }

        <P> Side<P> part(Shape<P, ?> shape, P part) {
            if (forParts == null) {
                forParts = forParts();
            }
            return new Side<>(shape, part, level, forParts);
        }

        /**
         * The evidence for the object as a whole, or else for the enclosing object, with the marking that it had in its
         * place.
         */
        private List<Evidence> forParts() {
            List<Evidence> own = whole();
            if (own.isEmpty()) {
                return inherited;
            }
            AttributeMarking entry = entries.get(Annotated.EVIDENCE.name());
            Marking here = entry == null ? level : Marking.higher(level, entry.level());
            return own.stream().map(one -> atLeast(here, one)).toList();
        }

        /** The evidence for the object as a whole. */
        List<Evidence> whole() {
            return evidence().stream()
                    .filter(one -> one.about().isEmpty() && one.supports())
                    .toList();
        }

        List<Evidence> evidence() {
            return object instanceof Annotated annotated ? annotated.evidence() : List.of();
        }

        List<Missing> missing() {
            return object instanceof Annotated annotated ? annotated.missing() : List.of();
        }

        /**
         * Whether a gap or evidence of this side is about an attribute; these are no easier to see than that attribute.
         */
        boolean speaksOf(String attribute) {
            return object instanceof Annotated annotated
                    && (annotated.missing().stream()
                                    .anyMatch(gap -> gap.attribute().equals(attribute))
                            || annotated.evidence().stream()
                                    .anyMatch(evidence -> evidence.about().equals(Optional.of(attribute))));
        }

        Optional<Marking> marking() {
            return object instanceof Marked marked ? marked.marking() : Optional.empty();
        }

        List<AttributeMarking> markings() {
            return object instanceof Marked marked ? marked.markings() : List.of();
        }
    }

    private static Evidence atLeast(Marking level, Evidence evidence) {
        Marking marking =
                evidence.marking().map(own -> Marking.higher(own, level)).orElse(level);
        return evidence.toBuilder().marking(marking).build();
    }

    /** Two objects while they are being combined. */
    private final class ObjectPair<T, B> {

        private final Shape<T, B> shape;
        private final Side<T> first;
        private final Side<T> second;
        private final Pointer at;
        private final Optional<PartRef> part;
        private final B builder;

        /** The attributes for which the second object has another value than the accepted one. */
        private final Set<String> displaced = new HashSet<>();

        /** Whether a rival says no more than the value that stands, by the name of its attribute. */
        private final Map<String, Predicate<DataValue>> standing = new HashMap<>();

        private final List<Evidence> rivals = new ArrayList<>();
        private final Set<String> withheld = new LinkedHashSet<>();
        private boolean secret;

        ObjectPair(Shape<T, B> shape, Side<T> first, Side<T> second, Pointer at, Optional<PartRef> part) {
            this.shape = shape;
            this.first = first;
            this.second = second;
            this.at = at;
            this.part = part;
            this.builder = shape.newBuilder();
        }

        T combine() {
            if (first.level.equals(second.level)
                    && Content.said(shape, first.object).equals(Content.said(shape, second.object))) {
                return first.object;
            }
            for (Attribute<T, B, ?> attribute : shape.lines()) {
                if (!attribute.traits().role().speaksOfOthers()) {
                    take(attribute);
                }
            }
            takeUnknownMembers();
            if (builder instanceof Annotated.Builder<?> annotated) {
                annotated.evidence(evidence());
                annotated.missing(missing());
            }
            if (builder instanceof Marked.Builder<?> marked) {
                marking().ifPresent(marked::marking);
                marked.markings(markings());
            }
            return shape.build(builder);
        }

        private void tell(String attribute, Settlement settlement) {
            conflicts.add(Conflict.builder()
                    .record(record)
                    .part(part)
                    .attribute(attribute)
                    .at(at.member(attribute))
                    .settlement(settlement)
                    .build());
        }

        // Attributes

        private <V> void take(Attribute<T, B, V> attribute) {
            List<V> ours = attribute.values(first.object);
            List<V> theirs = attribute.values(second.object);
            if (isOwn(attribute)) {
                RecordCopies.give(attribute, builder, ours);
            } else if (attribute.isList()) {
                RecordCopies.give(attribute, builder, joined(attribute, left(ours), left(theirs)));
            } else if (ours.isEmpty() || theirs.isEmpty()) {
                give(attribute, ours.isEmpty() ? theirs : ours);
            } else {
                give(attribute, List.of(one(attribute, ours.get(0), theirs.get(0))));
            }
        }

        private <V> void give(Attribute<T, B, V> attribute, List<V> values) {
            RecordCopies.give(attribute, builder, values);
            values.forEach(value ->
                    standing.put(attribute.name(), rival -> Agreement.isSaidBy(rival, attribute.type(), value)));
        }

        /** Whether a record has an attribute of its own that it does not share: its ids and its history. */
        private boolean isOwn(Attribute<?, ?, ?> attribute) {
            AttributeRole role = attribute.traits().role();
            boolean id =
                    role == AttributeRole.IDENTITY && attribute.type().table().isEmpty();
            return role == AttributeRole.HISTORY || (id && first.object instanceof CaseRecord);
        }

        private <V> List<V> joined(Attribute<T, B, V> attribute, List<V> ours, List<V> theirs) {
            if (isTogether(attribute) && differ(attribute) && differingTogether() > 1) {
                lossy = true;
                tell(attribute.name(), Settlement.KEPT_IN_REVISION);
                return ours;
            }
            boolean ordered = attribute.traits().is(Traits.Mark.ORDERED);
            if (ordered && !Pairs.of(attribute.type(), ours, theirs, sameKeys).areInOneOrder()) {
                lossy = true;
                tell(attribute.name(), Settlement.KEPT_IN_REVISION);
            }
            return join(attribute.type(), ours, theirs, ordered, first, second, at.member(attribute.name()), part);
        }

        private static boolean isTogether(Attribute<?, ?, ?> attribute) {
            return TOGETHER.stream().anyMatch(attribute::is);
        }

        private long differingTogether() {
            return shape.lines().stream()
                    .filter(ObjectPair::isTogether)
                    .filter(this::differ)
                    .count();
        }

        /** Whether both have values, and not the same ones. */
        private boolean differ(Attribute<T, B, ?> attribute) {
            Set<?> ours = new HashSet<>(attribute.values(first.object));
            Set<?> theirs = new HashSet<>(attribute.values(second.object));
            return !ours.isEmpty() && !theirs.isEmpty() && !ours.equals(theirs);
        }

        private <V> List<V> left(List<V> values) {
            return values.stream().filter(value -> !dropped.test(value)).toList();
        }

        @SuppressWarnings("unchecked") // The new value is of the same class as the old one.
        private <V> V one(Attribute<T, B, V> attribute, V ours, V theirs) {
            if (ours instanceof Consent consent) {
                return (V) consent(attribute.name(), consent, (Consent) theirs);
            }
            Optional<Shape<V, ?>> table = attribute.type().table().filter(object -> isOne(object, ours, theirs));
            if (table.isPresent()) {
                return combinePart(table.get(), ours, theirs, first, second, at.member(attribute.name()), part);
            }
            if (!Agreement.between(ours, theirs) && !isOneRecord(ours, theirs) && !attribute.is(ClaimedPart.KEY)) {
                displace(attribute, theirs);
                limit(first, ours);
                limit(second, theirs);
            }
            return ours instanceof LocalizedText text ? (V) inAllLanguages(text, (LocalizedText) theirs) : ours;
        }

        private boolean isOneRecord(Object ours, Object theirs) {
            return ours instanceof RecordId one && theirs instanceof RecordId other && same.test(one, other);
        }

        /** Keeps what the kind of one person hides, whichever kind is accepted. */
        private void limit(Side<T> side, Object value) {
            if (value instanceof PersonKind kind) {
                secret |= Levels.keepsBack(kind);
                if (Levels.isNameless(kind) && has(side, Person.NAMES.name())) {
                    withheld.add(Person.NAMES.name());
                }
            }
        }

        private static LocalizedText inAllLanguages(LocalizedText ours, LocalizedText theirs) {
            Map<LanguageTag, String> texts = new LinkedHashMap<>(ours.asMap());
            theirs.asMap().forEach(texts::putIfAbsent);
            return LocalizedText.of(texts);
        }

        private <V> boolean isOne(Shape<V, ?> table, V ours, V theirs) {
            boolean oneKey = sameKeys
                    && Pairs.keyOf(ours).isPresent()
                    && Pairs.keyOf(ours).equals(Pairs.keyOf(theirs));
            return oneKey || Agreement.between(table, ours, theirs);
        }

        private Consent consent(String attribute, Consent ours, Consent theirs) {
            if (Content.said(Consent.SHAPE, ours).equals(Content.said(Consent.SHAPE, theirs))) {
                return ours;
            }
            Optional<Consent> stricter = StricterConsent.of(ours, theirs);
            secret |= stricter.isEmpty();
            lossy = true;
            tell(attribute, Settlement.STRICTER);
            Marking level = Marking.higher(
                    ours.marking().orElse(first.level), theirs.marking().orElse(second.level));
            Consent chosen = stricter.orElse(ours);
            return level.isAbove(chosen.marking().orElse(first.level))
                    ? chosen.toBuilder().marking(level).build()
                    : chosen;
        }

        /** Accepts the first value and moves the second to the evidence that gives it. */
        private <V> void displace(Attribute<T, B, V> attribute, V theirs) {
            String name = attribute.name();
            displaced.add(name);
            DataValue rival = TreeCodec.write(attribute.type(), theirs);
            List<Evidence> sources = sources(attribute, theirs);
            Optional<Marking> inside = attribute
                    .type()
                    .table()
                    .map(table -> Levels.strictest(table, theirs, second.level))
                    .filter(strictest -> strictest.isAbove(second.level));
            for (Evidence source : sources) {
                Optional<ClaimStatus> status = source.stands() ? Optional.of(ClaimStatus.CONFLICTING) : source.status();
                lossy |= source.status().isPresent() && !source.status().equals(status);
                Evidence says = source.toBuilder()
                        .about(name)
                        .rival(rival)
                        .status(status)
                        .build();
                rivals.add(inside.map(level -> atLeast(level, says)).orElse(says));
            }
            boolean said = builder instanceof Annotated.Builder<?> && !sources.isEmpty();
            lossy |= !said;
            tell(name, said ? Settlement.BESIDE : Settlement.KEPT_IN_REVISION);
        }

        /** The evidence for a value: its own, else that for the attribute, else that for the whole. */
        private <V> List<Evidence> sources(Attribute<T, B, V> attribute, V value) {
            List<Evidence> sources = new ArrayList<>();
            second.evidence().stream()
                    .filter(one -> isAbout(one, attribute.name()) && one.rival().isEmpty())
                    .forEach(sources::add);
            attribute
                    .type()
                    .table()
                    .map(table -> second.part(table, value))
                    .ifPresent(part -> sources.addAll(part.whole()));
            if (sources.stream().noneMatch(Evidence::supports)) {
                sources.addAll(second.whole().isEmpty() ? second.inherited : second.whole());
            }
            return sources;
        }

        private static boolean isAbout(Evidence evidence, String attribute) {
            return evidence.about().filter(attribute::equals).isPresent();
        }

        private void takeUnknownMembers() {
            DataObject members = shape.unknownMembersOf(first.object);
            for (Map.Entry<String, DataValue> member :
                    shape.unknownMembersOf(second.object).members().entrySet()) {
                Optional<DataValue> ours = members.member(member.getKey());
                if (ours.isEmpty()) {
                    members = members.with(member.getKey(), member.getValue());
                } else if (!ours.get().equals(member.getValue())) {
                    lossy = true;
                    boolean isStricter = Levels.isLimit(shape, member.getKey(), member.getValue())
                            && !Levels.isLimit(shape, member.getKey(), ours.get());
                    if (isStricter) {
                        members = members.with(member.getKey(), member.getValue());
                    }
                    tell(member.getKey(), isStricter ? Settlement.STRICTER : Settlement.KEPT_IN_REVISION);
                }
            }
            shape.setUnknownMembers(builder, members);
        }

        // Attributes beside the claims

        /** The evidence of both; evidence for a value that was not accepted does not count for the one that was. */
        private List<Evidence> evidence() {
            List<Evidence> theirs = new ArrayList<>();
            for (Evidence one : second.evidence()) {
                boolean isOfOther = one.about().filter(displaced::contains).isPresent()
                        && one.rival().isEmpty();
                if (!isOfOther) {
                    theirs.add(supporting(one));
                }
            }
            theirs.addAll(rivals);
            // Evidence that now gives the other value may equal evidence that always did.
            List<Evidence> each = displaced.isEmpty() ? theirs : HashedKey.distinct(Evidence.SHAPE, theirs);
            List<Evidence> ours =
                    first.evidence().stream().map(this::supporting).toList();
            return joined(Evidence.SHAPE, Annotated.EVIDENCE, ours, each);
        }

        /** The evidence without a rival that says no more than the value that stands. */
        private Evidence supporting(Evidence evidence) {
            boolean isSame = evidence.about()
                    .map(standing::get)
                    .filter(said -> evidence.rival().filter(said).isPresent())
                    .isPresent();
            return isSame ? evidence.toBuilder().rival(Optional.empty()).build() : evidence;
        }

        private List<Missing> missing() {
            first.missing().forEach(gap -> meet(gap, first, second));
            second.missing().forEach(gap -> meet(gap, second, first));
            return joined(Missing.SHAPE, Annotated.MISSING, first.missing(), second.missing());
        }

        private <P> List<P> joined(Shape<P, ?> table, AttributeName<P> list, List<P> ours, List<P> theirs) {
            return join(Types.part(() -> table), ours, theirs, false, first, second, at.member(list.name()), part);
        }

        /**
         * Keeps both a gap of one side and the value of the other for it. If one side withholds a value, the other must
         * not give it away.
         */
        private void meet(Missing gap, Side<T> side, Side<T> other) {
            if (has(side, gap.attribute()) || !has(other, gap.attribute())) {
                return;
            }
            tell(gap.attribute(), Settlement.BESIDE);
            if (Levels.keepsBack(gap)) {
                withheld.add(gap.attribute());
            }
        }

        private boolean has(Side<T> side, String name) {
            Attribute<T, B, ?> attribute = shape.attributes().get(name);
            return attribute == null
                    ? shape.unknownMembersOf(side.object).members().containsKey(name)
                    : !attribute.values(side.object).isEmpty();
        }

        private Optional<Marking> marking() {
            Optional<Marking> ours = first.marking();
            if (secret) {
                return Optional.of(Marking.higher(Marking.higher(Marking.SECRET, first.level), second.level));
            }
            if (ours.isEmpty() && second.marking().isEmpty()) {
                return ours;
            }
            if (!first.level.equals(second.level)) {
                tell(Marked.MARKING.name(), Settlement.STRICTER);
            }
            Marking higher = Marking.higher(first.level, second.level);
            // The object's own marking hides it as a whole, whatever its attributes say; an inherited one does not.
            boolean hides = second.marking()
                    .filter(theirs -> theirs.isAbove(Marking.PUBLIC))
                    .isPresent();
            return ours.isEmpty() && !hides && !higher.isAbove(first.level) ? ours : Optional.of(higher);
        }

        /** The entries of both, none below the level of its attribute. */
        private List<AttributeMarking> markings() {
            List<AttributeMarking> ours = distinct(first.markings());
            List<AttributeMarking> theirs = distinct(second.markings());
            List<AttributeMarking> all = new ArrayList<>(ours);
            all.addAll(theirs);
            all = distinct(all);
            if (withheld.isEmpty() && all.size() == ours.size() && all.size() == theirs.size()) {
                return first.markings();
            }
            List<AttributeMarking> markings = new ArrayList<>();
            boolean raised = false;
            for (AttributeMarking entry : all) {
                Marking level = level(entry.attribute());
                raised |= level.isAbove(entry.level());
                markings.add(
                        level.isAbove(entry.level())
                                ? entry.toBuilder().level(level).build()
                                : entry);
            }
            List<AttributeMarking> added = withheld.stream()
                    .filter(name -> !first.entries.containsKey(name) && !second.entries.containsKey(name))
                    .map(name -> AttributeMarking.of(name, Marking.SECRET))
                    .toList();
            markings.addAll(added);
            if (raised || !added.isEmpty()) {
                tell(Marked.MARKINGS.name(), Settlement.STRICTER);
            }
            return distinct(markings);
        }

        private static List<AttributeMarking> distinct(List<AttributeMarking> entries) {
            return HashedKey.distinct(AttributeMarking.SHAPE, entries);
        }

        /** The strictest level of the attribute on the sides that have a value for it. */
        private Marking level(String name) {
            Marking level = withheld.contains(name) ? Marking.SECRET : Marking.PUBLIC;
            for (Side<T> side : List.of(first, second)) {
                if (has(side, name) || side.entries.containsKey(name) || side.speaksOf(name)) {
                    level = Marking.higher(level, side.levels.of(name));
                }
            }
            return level;
        }
    }
}
