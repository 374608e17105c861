package org.amparo.internal.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.amparo.CaseRecord;
import org.amparo.Incident;
import org.amparo.change.Conflict;
import org.amparo.change.Settlement;
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
import org.amparo.id.StatementId;
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
import org.amparo.shape.Walk;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The taking over of what a newer edition says of a record. A value is replaced only where the owner left it as it was
 * and no other source supports it. Whatever the owner removed or hid stays removed or hidden.
 */
final class RecordUpdate {

    /** Lists that say something only together, as in a merge. */
    private static final Set<AttributeName<?>> TOGETHER =
            Set.of(Incident.KINDS, Incident.SUBJECTS, Incident.CONSEQUENCES);

    private final RecordId record;
    private final Predicate<StatementId> editions;
    private final Predicate<StatementId> earlier;
    private final UnaryOperator<RecordId> current;
    private final List<Conflict> conflicts = new ArrayList<>();
    private Set<String> keys = Set.of();

    /**
     * An update of a record.
     *
     * @param editions whether a statement is an edition of the list
     * @param earlier whether it is an earlier one than the newer, or both
     * @param current the id of the record to which an id leads
     */
    RecordUpdate(
            RecordId record,
            Predicate<StatementId> editions,
            Predicate<StatementId> earlier,
            UnaryOperator<RecordId> current) {
        this.record = record;
        this.editions = editions;
        this.earlier = earlier;
        this.current = current;
    }

    /** What was decided. */
    List<Conflict> conflicts() {
        return conflicts;
    }

    /**
     * The record with what the newer edition says, and with its own history.
     *
     * @param level the level of everything without a marking of its own
     */
    CaseRecord update(CaseRecord ours, Optional<CaseRecord> was, CaseRecord now, Marking level) {
        keys = Keys.of(ours);
        return update(ours.shaped(), was.orElse(null), now, level);
    }

    @SuppressWarnings("unchecked") // All three are of one type, since they have one id.
    private <T extends CaseRecord> T update(Shaped<T> ours, @Nullable CaseRecord was, CaseRecord now, Marking level) {
        return update(ours.shape(), ours.object(), (T) was, (T) now, level);
    }

    private <T, B> T update(Shape<T, B> shape, T ours, @Nullable T was, T now, Marking level) {
        return new Three<>(shape, ours, was, now, level, List.of(), List.of(), Pointer.ROOT, Optional.empty())
                .updated();
    }

    private boolean isOfEdition(Evidence evidence) {
        return editions.test(evidence.statement());
    }

    private boolean isOfEarlier(Evidence evidence) {
        return earlier.test(evidence.statement());
    }

    private boolean isOfNewer(Evidence evidence) {
        return isOfEdition(evidence) && !isOfEarlier(evidence);
    }

    /** Whether two values say the same, and two ids lead to one record. */
    private <V> boolean isSame(Type<V> type, @Nullable V one, @Nullable V other) {
        if (one == null || other == null) {
            return false;
        }
        if (one instanceof RecordId id && other instanceof RecordId that) {
            return current.apply(id).equals(current.apply(that));
        }
        return Content.toldBySources(type, one).equals(Content.toldBySources(type, other));
    }

    /** An object of the file, as the earlier edition had it, and as the newer edition has it. */
    private final class Three<T, B> {

        private final Shape<T, B> shape;
        private final T ours;
        private final @Nullable T was;
        private final T now;
        private final Marking level;
        private final Levels levels;
        private final List<Evidence> around;
        private final List<Evidence> newerAround;
        private final Pointer at;
        private final Optional<PartRef> part;
        private final B builder;
        private final EvidenceUpdate told;
        private final boolean isAnnotated;
        private boolean secret;

        /**
         * Three versions of an object.
         *
         * @param level the level of the object around
         * @param around the evidence of the file about the whole of the nearest enclosing object that has any
         * @param newerAround the same of the newer edition
         */
        Three(
                Shape<T, B> shape,
                T ours,
                @Nullable T was,
                T now,
                Marking level,
                List<Evidence> around,
                List<Evidence> newerAround,
                Pointer at,
                Optional<PartRef> part) {
            this.shape = shape;
            this.ours = ours;
            this.was = was;
            this.now = now;
            this.levels = Levels.of(shape, ours, level);
            this.level = levels.effective();
            this.around = around;
            this.newerAround = newerAround;
            this.at = at;
            this.part = part;
            this.builder = shape.newBuilder();
            this.isAnnotated = ours instanceof Annotated;
            this.told = new EvidenceUpdate(
                    evidence(ours),
                    was == null ? List.of() : evidence(was),
                    evidence(now),
                    around,
                    newerAround,
                    RecordUpdate.this::isOfEdition,
                    RecordUpdate.this::isOfEarlier);
        }

        private static List<Evidence> evidence(Object object) {
            return object instanceof Annotated annotated ? annotated.evidence() : List.of();
        }

        T updated() {
            for (Attribute<T, B, ?> line : shape.lines()) {
                if (!line.traits().role().speaksOfOthers()) {
                    take(line);
                }
            }
            takeMembers();
            if (builder instanceof Annotated.Builder<?> annotated) {
                if (shape.lines().stream().filter(Content::isClaimed).allMatch(this::isAgreed)) {
                    told.agreeOnAll();
                }
                told.overruled().stream()
                        .map(one -> one.about().orElse(Annotated.EVIDENCE.name()))
                        .distinct()
                        .filter(name -> !told.isReplaced(name))
                        .forEach(name -> tell(name, Settlement.SUPERSEDED));
                annotated.evidence(told.updated());
                annotated.missing(missing());
            }
            if (builder instanceof Marked.Builder<?> marked) {
                marking().ifPresent(marked::marking);
                marked.markings(markings());
            }
            T updated = shape.build(builder);
            return updated.equals(ours) ? ours : updated;
        }

        private boolean isAgreed(Attribute<T, B, ?> line) {
            return line.values(ours).isEmpty() || told.isAgreed(line.name());
        }

        private void tell(String attribute, Settlement settlement) {
            tell(attribute, at.member(attribute), settlement);
        }

        private void tell(String attribute, Pointer place, Settlement settlement) {
            conflicts.add(Conflict.builder()
                    .record(record)
                    .part(part)
                    .attribute(attribute)
                    .at(place)
                    .settlement(settlement)
                    .build());
        }

        private <P> Three<P, ?> child(Shape<P, ?> table, P own, @Nullable P before, P after, Pointer place) {
            return childOf(table, own, before, after, place);
        }

        private <P, C> Three<P, C> childOf(Shape<P, C> table, P own, @Nullable P before, P after, Pointer place) {
            List<Evidence> whole = told.whole();
            List<Evidence> newerWhole = told.newerWhole();
            return new Three<>(
                    table,
                    own,
                    before,
                    after,
                    level,
                    whole.isEmpty() ? around : whole,
                    newerWhole.isEmpty() ? newerAround : newerWhole,
                    place,
                    Pairs.keyOf(own).map(record::part).or(() -> part));
        }

        // Attributes

        private <V> void take(Attribute<T, B, V> line) {
            List<V> own = line.values(ours);
            List<V> before = was == null ? List.of() : line.values(was);
            List<V> after = line.values(now);
            if (isOwn(line) || line.is(ClaimedPart.KEY)) {
                RecordCopies.give(line, builder, own);
            } else if (line.isList() && Content.isSequence(line)) {
                boolean changes = !after.equals(before) && !after.equals(own) && !after.isEmpty();
                RecordCopies.give(line, builder, changes && own.isEmpty() && before.isEmpty() ? after : own);
                if (changes && !own.isEmpty()) {
                    tell(line.name(), Settlement.FIRST_ONE);
                }
            } else if (line.isList()) {
                RecordCopies.give(line, builder, list(line, own, before, after));
            } else {
                V value = one(line.name(), line.type(), isGuard(line), first(own), first(before), first(after));
                if (value != null) {
                    line.setOne(builder, value);
                }
            }
        }

        private static <V> @Nullable V first(List<V> values) {
            return values.isEmpty() ? null : values.get(0);
        }

        /** Whether a record has an attribute of its own: its ids and its history. */
        private boolean isOwn(Attribute<?, ?, ?> line) {
            AttributeRole role = line.traits().role();
            boolean id = role == AttributeRole.IDENTITY && line.type().table().isEmpty();
            return role == AttributeRole.HISTORY || (id && ours instanceof CaseRecord);
        }

        private static boolean isGuard(Attribute<?, ?, ?> line) {
            return line.traits().is(Traits.Mark.GUARD);
        }

        /** The one value that stands afterwards, if any. */
        private <V> @Nullable V one(
                String name, Type<V> type, boolean isGuard, @Nullable V own, @Nullable V before, @Nullable V after) {
            if (after == null) {
                if (own != null && before != null) {
                    tell(name, Settlement.NO_LONGER_SAID);
                }
                return own;
            }
            if (own == null) {
                return added(name, type, before, after);
            }
            if (own instanceof Consent consent) {
                return stricter(name, own, consent, (Consent) after);
            }
            Optional<Shape<V, ?>> table = type.table().filter(shape -> own instanceof Annotated);
            if (table.isPresent()) {
                return part(name, type, table.get(), own, before, after);
            }
            if (isSame(type, own, after)) {
                told.agree(name);
                if (before != null && !isSame(type, before, after)) {
                    told.leave(name, tree(type, before));
                }
                return own;
            }
            if (own instanceof LocalizedText text && Agreement.between(own, after)) {
                if (isLess(before, (LocalizedText) after)) {
                    tell(name, Settlement.NO_LONGER_SAID);
                }
                return completed(own, text, before, (LocalizedText) after);
            }
            if (isSame(type, before, after)) {
                told.drop(name);
                return own;
            }
            told.leave(name, before == null ? null : tree(type, before));
            if (own.equals(PersonKind.NAMED) && hidesNames(after)) {
                if (told.isMovable(name)) {
                    told.replace(name, tree(type, own), tree(type, after));
                }
                tell(name, Settlement.STRICTER);
                return after;
            }
            if (!isGuard && isSame(type, own, before) && told.isMovable(name)) {
                told.replace(name, tree(type, own), tree(type, after));
                tell(name, Settlement.SUPERSEDED);
                return after;
            }
            limit(after);
            rival(name, type, own, before, after);
            return own;
        }

        private <V> @Nullable V added(String name, Type<V> type, @Nullable V before, V after) {
            if (before == null && !hasKeyOfAnother(type, after)) {
                return after;
            }
            told.drop(name);
            if (isSame(type, before, after)) {
                return null;
            }
            if (after instanceof Consent || hidesNames(after)) {
                tell(name, Settlement.STRICTER);
                return after;
            }
            limit(after);
            tell(name, Settlement.LEFT_OUT);
            return null;
        }

        /** Whether a person of this kind is shown without the name. Whoever is of none, or named, is shown with it. */
        private static boolean hidesNames(Object kind) {
            return kind.equals(PersonKind.UNNAMED) || kind.equals(PersonKind.UNKNOWN);
        }

        /** Puts a value beside that of the owner; nobody else sees it if the owner took anything out of the earlier one. */
        private <V> void rival(String name, Type<V> type, V own, @Nullable V before, V after) {
            boolean isLess = before != null && Removals.isLess(type, own, before);
            Marking marking = isLess ? Marking.SECRET : OwnMarkings.added(type, after, null);
            boolean said = isAnnotated && told.rival(name, tree(type, after), marking);
            tell(name, said ? Settlement.BESIDE : Settlement.FIRST_ONE);
        }

        private static <V> DataValue tree(Type<V> type, V value) {
            return TreeCodec.write(type, value);
        }

        /** Whether the newer edition does not have a language that the earlier one had. */
        private static boolean isLess(@Nullable Object before, LocalizedText after) {
            return before instanceof LocalizedText old
                    && !after.asMap().keySet().containsAll(old.asMap().keySet());
        }

        /** The text with the languages that are new in the newer edition. */
        @SuppressWarnings("unchecked") // Both are texts.
        private static <V> V completed(V own, LocalizedText text, @Nullable V before, LocalizedText after) {
            Map<LanguageTag, String> texts = new LinkedHashMap<>(text.asMap());
            after.asMap().forEach((language, words) -> {
                if (!(before instanceof LocalizedText old) || old.in(language).isEmpty()) {
                    texts.putIfAbsent(language, words);
                }
            });
            return texts.size() == text.asMap().size() ? own : (V) LocalizedText.of(texts);
        }

        /** Whoever is withheld by the newer edition is withheld, whatever else the file says. */
        private void limit(Object after) {
            if (after instanceof PersonKind kind && Levels.keepsBack(kind)) {
                secret = true;
                tell(Marked.MARKING.name(), Settlement.STRICTER);
            }
        }

        @SuppressWarnings("unchecked") // Both are consents.
        private <V> V stricter(String name, V own, Consent consent, Consent after) {
            if (Content.said(Consent.SHAPE, consent).equals(Content.said(Consent.SHAPE, after))
                    || (was != null && saidBefore(name, after))) {
                return own;
            }
            Optional<Consent> stricter = StricterConsent.of(consent, after);
            secret |= stricter.isEmpty();
            if (!stricter.equals(Optional.of(consent))) {
                tell(name, Settlement.STRICTER);
            } else {
                tell(name, Settlement.FIRST_ONE);
            }
            return (V) stricter.orElse(consent);
        }

        private boolean saidBefore(String name, Consent after) {
            Attribute<T, B, ?> line = shape.attributes().get(name);
            return was != null && line != null && line.values(was).equals(List.of(after));
        }

        /** A part that an object has once. It is replaced as a whole or not at all, and completed where it agrees. */
        private <V> V part(String name, Type<V> type, Shape<V, ?> table, V own, @Nullable V before, V after) {
            Three<V, ?> child = child(table, own, before, after, at.member(name));
            boolean isAgreed = Agreement.between(table, own, after) || saysAllOf(table, own, after);
            if (isAgreed || isSame(type, own, after) || isSame(type, before, after)) {
                V updated = child.updated();
                if (isSame(type, updated, after)) {
                    told.agree(name);
                } else {
                    told.drop(name);
                }
                return updated;
            }
            told.leave(name, before == null ? null : tree(type, before));
            boolean yields = before != null
                    && isSame(type, own, before)
                    && covers(table, before, after)
                    && !told.isSaidByOthers(name)
                    && child.yields();
            if (yields) {
                told.replace(name, tree(type, own), tree(type, after));
                return child.updated();
            }
            told.lend(name, after instanceof Annotated annotated ? annotated.evidence() : List.of());
            rival(name, type, own, before, after);
            return own;
        }

        /** Whether a part says already all that another says, which may have fewer items in a list. */
        private <P> boolean saysAllOf(Shape<P, ?> table, P own, P after) {
            return table.lines().stream().filter(Content::isClaimed).allMatch(line -> saysAllOf(line, own, after));
        }

        private <P, V> boolean saysAllOf(Attribute<P, ?, V> line, P own, P after) {
            List<V> said = line.values(own);
            return line.values(after).stream()
                    .allMatch(value -> said.stream().anyMatch(one -> saysAllOf(line.type(), one, value)));
        }

        private <V> boolean saysAllOf(Type<V> type, V own, V after) {
            return type.table().map(table -> saysAllOf(table, own, after)).orElseGet(() -> isSame(type, own, after));
        }

        private static <P> boolean covers(Shape<P, ?> table, P before, P after) {
            return table.lines().stream()
                    .filter(Content::isClaimed)
                    .allMatch(line ->
                            line.values(before).isEmpty() || !line.values(after).isEmpty());
        }

        /** Whether every value that the newer edition changed can be replaced. */
        private boolean yields() {
            return shape.lines().stream()
                    .filter(line -> Content.isClaimed(line) && !line.isList())
                    .allMatch(this::yields);
        }

        private <V> boolean yields(Attribute<T, B, V> line) {
            V own = first(line.values(ours));
            V after = first(line.values(now));
            V before = was == null ? null : first(line.values(was));
            if (own == null || after == null || isSame(line.type(), own, after)) {
                return true;
            }
            Optional<Shape<V, ?>> table = line.type().table().filter(shape -> own instanceof Annotated);
            if (table.isPresent()) {
                return before != null
                        && covers(table.get(), before, after)
                        && !told.isSaidByOthers(line.name())
                        && child(table.get(), own, before, after, at).yields();
            }
            return isSame(line.type(), own, before) && told.isMovable(line.name());
        }

        private void takeMembers() {
            DataObject members = shape.unknownMembersOf(ours);
            DataObject before = was == null ? DataObject.EMPTY : shape.unknownMembersOf(was);
            for (Map.Entry<String, DataValue> member :
                    shape.unknownMembersOf(now).members().entrySet()) {
                String name = member.getKey();
                DataValue own = members.member(name).orElse(null);
                DataValue value =
                        one(name, Types.TREE, false, own, before.member(name).orElse(null), member.getValue());
                if (value != null && !value.equals(own)) {
                    members = members.with(name, value);
                }
            }
            for (String name : before.members().keySet()) {
                if (members.member(name).isPresent()
                        && shape.unknownMembersOf(now).member(name).isEmpty()) {
                    tell(name, Settlement.NO_LONGER_SAID);
                }
            }
            shape.setUnknownMembers(builder, members);
        }

        // Lists

        private <V> List<V> list(Attribute<T, B, V> line, List<V> own, List<V> before, List<V> after) {
            ListMatch<V> lists = new ListMatch<>(line.type(), own, before, after, RecordUpdate.this::isOfNewer);
            if (isTogether(line) && !lists.added().isEmpty() && addingTogether() > 1) {
                tell(line.name(), Settlement.FIRST_ONE);
                return own;
            }
            Pointer place = at.member(line.name());
            List<V> added = new ArrayList<>();
            for (int i : lists.added()) {
                V value = acceptable(line, lists, after.get(i), place);
                if (value != null) {
                    added.add(value);
                }
            }
            lists.leftOut().forEach(changed -> tell(line.name(), place, Settlement.LEFT_OUT));
            if (!after.isEmpty() && lists.keptOfNewer() == 0 && added.isEmpty()) {
                told.drop(line.name());
            }
            List<V> all = new ArrayList<>();
            boolean isAgreed = true;
            for (int i = 0; i < own.size(); i++) {
                isAgreed &= lists.after(i) != null;
                all.add(updated(line, lists, i, place.item(i)));
            }
            if (isAgreed) {
                told.agree(line.name());
            }
            all.addAll(added);
            return all;
        }

        private <V> V updated(Attribute<T, B, V> line, ListMatch<V> lists, int position, Pointer place) {
            V own = lists.own(position);
            V after = lists.after(position);
            V before = lists.before(position);
            if (after == null) {
                if (before != null) {
                    tell(line.name(), place, Settlement.NO_LONGER_SAID);
                }
                return own;
            }
            Optional<Shape<V, ?>> table = line.type().table();
            return table.isPresent()
                    ? child(table.get(), own, before, after, place).updated()
                    : own;
        }

        /**
         * A new item, hidden as the one that it may stand for; nothing if it may stand for one that the owner removed
         * and cannot be hidden, or if its key is that of another part.
         */
        private <V> @Nullable V acceptable(Attribute<T, B, V> line, ListMatch<V> lists, V value, Pointer place) {
            Marking marking = lists.hidden(value);
            boolean hides = marking.isAbove(Marking.PUBLIC);
            V hidden = hides ? hidden(line.type(), value, marking) : value;
            if (hidden == null || hasKeyOfAnother(line.type(), value)) {
                tell(line.name(), place, Settlement.LEFT_OUT);
                return null;
            }
            if (hides) {
                tell(line.name(), place, Settlement.STRICTER);
            }
            return hidden;
        }

        private static boolean isTogether(Attribute<?, ?, ?> line) {
            return TOGETHER.stream().anyMatch(line::is);
        }

        private long addingTogether() {
            return shape.lines().stream()
                    .filter(Three::isTogether)
                    .filter(this::isAdding)
                    .count();
        }

        private <V> boolean isAdding(Attribute<T, B, V> line) {
            return !new ListMatch<>(
                            line.type(),
                            line.values(ours),
                            was == null ? List.of() : line.values(was),
                            line.values(now),
                            RecordUpdate.this::isOfNewer)
                    .added()
                    .isEmpty();
        }

        // What stands beside

        private List<Missing> missing() {
            List<Missing> gaps = new ArrayList<>(((Annotated) ours).missing());
            for (Missing gap : ((Annotated) now).missing()) {
                boolean isThere = ((Annotated) ours)
                        .missing().stream()
                                .anyMatch(own -> own.attribute().equals(gap.attribute())
                                        && (own.equals(gap) || !Levels.keepsBack(gap)));
                if (!isThere && !isKnown(gap)) {
                    gaps.add(gap);
                    if (Levels.keepsBack(gap)) {
                        tell(gap.attribute(), Settlement.STRICTER);
                    }
                }
            }
            return gaps;
        }

        /** Whether the earlier edition had a gap there that keeps back as much, which the owner has seen. */
        private boolean isKnown(Missing gap) {
            return was instanceof Annotated annotated
                    && annotated.missing().stream()
                            .anyMatch(old -> old.attribute().equals(gap.attribute())
                                    && (Levels.keepsBack(old) || !Levels.keepsBack(gap)));
        }

        private Optional<Marking> marking() {
            Optional<Marking> own = ((Marked) ours).marking();
            if (secret) {
                return Optional.of(Marking.higher(Marking.SECRET, level));
            }
            Optional<Marking> before = was == null ? Optional.empty() : ((Marked) was).marking();
            Optional<Marking> after = ((Marked) now)
                    .marking()
                    .filter(newer -> !before.equals(Optional.of(newer)) && newer.isAbove(level));
            after.ifPresent(newer -> tell(Marked.MARKING.name(), Settlement.STRICTER));
            return after.or(() -> own);
        }

        private List<AttributeMarking> markings() {
            List<AttributeMarking> entries = new ArrayList<>(((Marked) ours).markings());
            List<AttributeMarking> before = was == null ? List.of() : ((Marked) was).markings();
            for (AttributeMarking entry : ((Marked) now).markings()) {
                if (!before.contains(entry)
                        && !entries.contains(entry)
                        && entry.level().isAbove(levels.of(entry.attribute()))) {
                    entries.add(entry);
                    tell(Marked.MARKINGS.name(), Settlement.STRICTER);
                }
            }
            return entries;
        }
    }

    /** Whether a new part, or one in it, has a key that another part of the record has already. */
    private <V> boolean hasKeyOfAnother(Type<V> type, V value) {
        return keys(type, value).stream().anyMatch(keys::contains);
    }

    private static <V> Set<String> keys(Type<V> type, V value) {
        Set<String> keys = new HashSet<>();
        type.table()
                .ifPresent(table -> Walk.over(Pointer.ROOT, table, value, new Walk.Visitor() {
                    @Override
                    public <P> void object(Pointer at, Shape<P, ?> shape, P object) {
                        Pairs.keyOf(object).ifPresent(keys::add);
                    }
                }));
        return keys;
    }

    /** A part with this marking at least; null if it is none that can be marked. */
    private static <V> @Nullable V hidden(Type<V> type, V value, Marking marking) {
        return type.table()
                .filter(table -> value instanceof Marked)
                .map(table -> marked(table, value, marking))
                .orElse(null);
    }

    private static <V, B> V marked(Shape<V, B> table, V value, Marking marking) {
        B builder = table.newBuilder();
        table.lines().forEach(line -> line.copy(value, builder));
        table.setUnknownMembers(builder, table.unknownMembersOf(value));
        Marking level = ((Marked) value)
                .marking()
                .map(own -> Marking.higher(own, marking))
                .orElse(marking);
        ((Marked.Builder<?>) builder).marking(level);
        return table.build(builder);
    }
}
