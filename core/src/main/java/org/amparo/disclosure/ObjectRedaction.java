package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.claim.Claim;
import org.amparo.code.ChangeKind;
import org.amparo.code.Liberty;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.PersonKind;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.Release;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.RecordId;
import org.amparo.internal.answer.ReleaseReader;
import org.amparo.internal.marking.Levels;
import org.amparo.people.PossibleMatch;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Revision;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Essential;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Traits;
import org.amparo.shape.TreeCodec;
import org.amparo.shape.Types;
import org.amparo.speech.Count;
import org.amparo.speech.Demand;

/**
 * The redaction of one object for a publication. It collects, attribute by attribute, the values that stay, and notes
 * those that go.
 */
final class ObjectRedaction<T, B> {

    /** The attribute that holds the reasons for gaps. */
    private static final String GAPS = Annotated.MISSING.name();

    private static final String SIZE_OF_GROUP = Group.SIZE.name();

    /** The lists in which a later item may take back those before it. */
    private static final Set<String> LAST_COUNTS = Set.of(Demand.OUTCOMES.name(), Detention.SENTENCES.name());

    private final Redactor redactor;
    private final Pointer at;
    private final Optional<String> memberOf;
    private final Shape<T, B> shape;
    private final T object;
    private final Levels levels;
    private final Map<String, WithheldReason> keptBack;
    /** What it claims by evidence that may speak for it, if it has any. */
    private final Optional<Claim> claim;
    /** The same, if any of that evidence was withdrawn, which is rare. */
    private final Optional<Claim> withdrawn;
    /** The evidence for accusations that its own source denies. */
    private final Set<Evidence> takenBack;

    private final ShownValues<T, B> kept;
    private final Set<String> lostUnknown = new HashSet<>();
    /** The attributes above the profile, with or without a value. */
    private final Set<String> hidden = new HashSet<>();
    /** The attributes that had values and have none left. */
    private final Set<String> emptied = new LinkedHashSet<>();
    /** The attributes that lost a value. */
    private final Set<String> reduced = new HashSet<>();
    /** The attributes that all who gave them took back, so that the object says the same without. */
    private final Set<String> claimedNoLonger = new HashSet<>();

    /** The attributes with a gap that stays. */
    private final Set<String> gaps = new HashSet<>();

    private final ShownEvidence<T> evidence;

    private boolean changed;
    private boolean broken;
    /** The attributes that seem only expected, since nothing that is left tells of them afterwards. */
    private final Set<String> leftExpected = new LinkedHashSet<>();

    ObjectRedaction(
            Redactor redactor,
            Pointer at,
            Optional<String> memberOf,
            Shape<T, B> shape,
            T object,
            Levels levels,
            Map<String, WithheldReason> keptBack,
            Set<RecordId> deniers) {
        this.redactor = redactor;
        this.at = at;
        this.memberOf = memberOf;
        this.shape = shape;
        this.object = object;
        this.levels = levels;
        this.keptBack = keptBack;
        Gate gate = redactor.gate();
        this.claim = Gate.hasEvidence(object) ? Optional.of(gate.claim(shape, object)) : Optional.empty();
        this.withdrawn = claim.filter(
                one -> !Gate.isRetracted(object) && !one.withdrawn().isEmpty());
        this.takenBack =
                claim.map(one -> gate.takenBack(shape, object, one, deniers)).orElse(Set.of());
        this.kept = new ShownValues<>(shape);
        this.evidence = new ShownEvidence<>(redactor.reservations(), shape, object);
    }

    Optional<T> result() {
        if (withdrawn.filter(Gate::isWithdrawn).isPresent()) {
            redactor.log(at, memberOf, WithheldReason.WITHDRAWN, levels.effective());
            return Optional.empty();
        }
        takeAll(false);
        dropCounts();
        dropKindOfNamed();
        takeUnknownMembers();
        takeAll(true);
        if (broken) {
            redactor.log(at, memberOf, WithheldReason.REQUIRED_LOST, levels.effective());
            return Optional.empty();
        }
        if (lostWhatItSaid() && !kept.saysSomething()) {
            redactor.log(at, memberOf, WithheldReason.NOTHING_LEFT, levels.effective());
            return Optional.empty();
        }
        T left = changed ? build() : object;
        if (changed) {
            leftExpected.addAll(redactor.reservations().leftExpected(shape, object, left));
        }
        evidence.report(redactor, at, lostWhatSourcesSay(), left);
        noteWithoutOwnEvidence();
        return Optional.of(left);
    }

    /** Whether it lost something that it said, as opposed to what stands beside it, such as a part of its evidence. */
    private boolean lostWhatItSaid() {
        if (!lostUnknown.isEmpty()) {
            return true;
        }
        // A release that is still claimed stays, though nothing is known of it any longer but that it was.
        boolean isClaimed = object instanceof Release
                && claim.filter(one -> redactor.gate().isSupported(shape, object, one))
                        .isPresent();
        for (String name : reduced) {
            boolean isLost = !isClaimed || !claimedNoLonger.contains(name);
            if (isLost
                    && ShownValues.says(
                            Objects.requireNonNull(shape.attributes().get(name)))) {
                return true;
            }
        }
        return false;
    }

    /** What would say more than it did, since what is withheld limits it: attributes, or the object as a whole. */
    Set<String> unlimited() {
        Set<String> unlimited = evidence.unlimited();
        if (unlimited.isEmpty()) {
            return leftExpected;
        }
        unlimited.addAll(leftExpected);
        return unlimited;
    }

    /** Notes the values that are left, and of which all evidence about them alone was withdrawn. Parts have their own. */
    private void noteWithoutOwnEvidence() {
        if (withdrawn.isEmpty()) {
            return;
        }
        for (Attribute<T, B, ?> line : shape.lines()) {
            boolean isValue = line.traits().role() == AttributeRole.CLAIM
                    && line.type().table().isEmpty();
            if (isValue && kept.has(line.name())) {
                noteIfWithoutOwnEvidence(line.name());
            }
        }
        kept.unknownMembers().forEach(this::noteIfWithoutOwnEvidence);
    }

    private void noteIfWithoutOwnEvidence(String attribute) {
        if (withdrawn.filter(one -> Gate.restsOnWholeAlone(one, attribute)).isPresent()) {
            redactor.note(at.member(attribute), WithheldReason.OWN_EVIDENCE_WITHDRAWN, "");
        }
    }

    /** Whether anything was lost that a source's wording may tell; no source tells the owner's notes and consents. */
    private boolean lostWhatSourcesSay() {
        if (!lostUnknown.isEmpty()) {
            return true;
        }
        for (String name : reduced) {
            Traits traits = traits(name);
            if (!traits.role().speaksOfOthers() && !traits.is(Traits.Mark.NOTE) && !traits.is(Traits.Mark.GUARD)) {
                return true;
            }
        }
        return false;
    }

    private Traits traits(String attribute) {
        return Objects.requireNonNull(shape.attributes().get(attribute)).traits();
    }

    /** Takes the attributes that speak of others by name, which come last, or all others. */
    private void takeAll(boolean ofOthers) {
        for (Attribute<T, B, ?> attribute : shape.lines()) {
            if (!broken && namesOthers(attribute) == ofOthers) {
                take(attribute);
            }
        }
    }

    /** Whether an attribute speaks of others by name, as revisions do, too: they say what they changed. */
    private static boolean namesOthers(Attribute<?, ?, ?> attribute) {
        return attribute.traits().role().speaksOfOthers() || attribute.is(CaseRecord.REVISIONS);
    }

    private <V> void take(Attribute<T, B, V> attribute) {
        List<V> values = attribute.values(object);
        Marking level = levels.of(attribute);
        if (redactor.profile().hides(level)) {
            hidden.add(attribute.name());
            drop(attribute, values, levels.isFloor(attribute) ? WithheldReason.FLOOR : WithheldReason.LEVEL, level);
            loseIf(levels.entries().containsKey(attribute.name()) || levels.isKeptBack(attribute.name()), attribute);
            return;
        }
        Optional<WithheldReason> reason = reasonToKeepBack(attribute.name());
        if (reason.isPresent()) {
            drop(attribute, values, reason.get(), Marking.SECRET);
            loseIf(levels.isKeptBack(attribute.name()) || reason.get() == WithheldReason.DISPUTE_HIDDEN, attribute);
            return;
        }
        if (values.isEmpty()) {
            return;
        }
        Optional<WithheldReason> against = againstAll(attribute.name());
        if (against.isPresent()) {
            drop(attribute, values, against.get(), level);
            return;
        }
        Set<RecordId> deniers = redactor.gate().deniersAround(shape, object, attribute);
        List<V> left = new ArrayList<>(values.size());
        List<Pointer> places = new ArrayList<>(values.size());
        boolean lostBefore = redactor.lostContent();
        redactor.lostContent(false);
        boolean areTakenBack = true;
        boolean isOneLost = false;
        for (int i = 0; i < values.size(); i++) {
            Pointer where = attribute.at(at, i);
            Optional<V> passing = passing(where, attribute, values.get(i), level, deniers);
            noteEvidence(values.get(i), passing.isPresent());
            if (passing.isPresent()) {
                left.add(passing.get());
                places.add(where);
                noteBeside(where, passing.get());
            }
            broken |= passing.isEmpty() && isLimit(values.get(i));
            isOneLost |=
                    LAST_COUNTS.contains(attribute.name()) && isLostOrWeaker(where, attribute, values.get(i), passing);
            areTakenBack &= passing.isPresent() || isTakenBack(where, attribute, values.get(i));
        }
        dropWhatMayNotBeNewest(attribute, left, places, level);
        if (isOneLost && values.size() > 1) {
            places.forEach(
                    place -> redactor.log(place, Optional.of(attribute.name()), WithheldReason.DISPUTE_HIDDEN, level));
            left.clear();
        }
        boolean claims = !attribute.traits().role().speaksOfOthers();
        if (claims && redactor.lostContent()) {
            reduced.add(attribute.name());
        }
        redactor.lostContent(lostBefore || (claims && redactor.lostContent()));
        changed |= !left.equals(values);
        broken |= attribute.is(Annotated.EVIDENCE)
                && attribute.traits().essential() == Essential.ONE
                && claim.filter(one -> evidence.isLost(Gate.supporting(one))).isPresent();
        kept.add(attribute, left);
        if (left.size() < values.size()) {
            lost(attribute, left.isEmpty(), areTakenBack);
        }
    }

    private Optional<WithheldReason> againstAll(String attribute) {
        return withdrawn.isPresent() && Gate.isWithdrawn(withdrawn.get(), attribute)
                ? Optional.of(WithheldReason.WITHDRAWN)
                : redactor.againstAll(object, attribute);
    }

    /** Whether a part of a list is lost, or nothing makes it a fact any more, so that it takes back nothing before it. */
    private <V> boolean isLostOrWeaker(Pointer where, Attribute<T, B, V> attribute, V part, Optional<V> left) {
        Shape<V, ?> table = attribute.type().table().orElseThrow();
        return left.isPresent()
                ? isFact(table, part) && !isFact(table, left.get())
                : !nobodyUpholds(where, table, part);
    }

    private <V> boolean isFact(Shape<V, ?> table, V part) {
        return redactor.gate().claim(table, part).telling().stream()
                .anyMatch(one -> redactor.reservations().areNone(one, table, part));
    }

    /**
     * Whether a part went since no evidence that stands supports it. Of evidence whose statement was perhaps retracted,
     * nobody may know whether it does.
     */
    private <V> boolean nobodyUpholds(Pointer where, Shape<V, ?> table, V part) {
        if (redactor.wentLast(where, WithheldReason.WITHDRAWN)) {
            return true;
        }
        int telling = redactor.gate().claim(table, part).telling().size();
        int perhapsTelling = Gate.openlyAnywhere(table, part).telling().size();
        return redactor.wentLast(where, WithheldReason.UNSUPPORTED) && perhapsTelling == telling;
    }

    /**
     * Whether a part went because nobody claims it any longer, or what it cannot do without, and for no other reason. Where its attribute is kept from
     * some who may see the object, they would not be told that the part is gone for that, so it takes the object along.
     */
    private <V> boolean isTakenBack(Pointer where, Attribute<T, B, V> attribute, V part) {
        boolean isAll = redactor.wentLast(where, WithheldReason.WITHDRAWN)
                || redactor.wentLast(where, WithheldReason.NOTHING_LEFT);
        boolean isInPart = redactor.wentLast(where, WithheldReason.REQUIRED_LOST);
        return (isAll
                        ? Gate.isTakenBack(object, attribute, part)
                        : isInPart && redactor.gate().isTakenBackInPart(object, attribute, part))
                && !levels.of(attribute).isAbove(levels.effective());
    }

    /** Drops older revisions that would speak for the record in place of a newest one that is withheld. */
    private <V> void dropWhatMayNotBeNewest(
            Attribute<T, B, V> attribute, List<V> left, List<Pointer> places, Marking level) {
        if (object instanceof CaseRecord record && attribute.is(CaseRecord.REVISIONS)) {
            while (!left.isEmpty() && mayNotBeNewest(left.get(left.size() - 1), record.isRetracted())) {
                left.remove(left.size() - 1);
                Pointer where = places.get(left.size());
                redactor.log(where, Optional.of(attribute.name()), WithheldReason.REQUIRED_LOST, level);
            }
        }
    }

    /** Whether a revision that is the newest left would say another thing of the record than the newest of all. */
    private static boolean mayNotBeNewest(Object value, boolean isRetracted) {
        return value instanceof Revision revision
                && (Retraction.isHidden(revision)
                        || (!isRetracted
                                && revision.kind()
                                        .filter(ChangeKind.RETRACTED::equals)
                                        .isPresent()));
    }

    private Optional<WithheldReason> reasonToKeepBack(String name) {
        return levels.isKeptBack(name)
                ? Optional.of(WithheldReason.DECLARED_WITHHELD)
                : Optional.ofNullable(keptBack.get(name));
    }

    /**
     * Treats an attribute as lost also where it has no value, if the object itself says that it is withheld: nobody may
     * see whether it has one.
     */
    private void loseIf(boolean isDeclared, Attribute<T, B, ?> attribute) {
        if (isDeclared) {
            lost(attribute, true);
        }
    }

    /** Whether a value that does not pass says who may see something that is still here. */
    private boolean isLimit(Object value) {
        return value instanceof AttributeMarking marking
                && !isAbsent(marking.attribute())
                && (shape.attributes().containsKey(marking.attribute())
                        || shape.unknownMembersOf(object).members().containsKey(marking.attribute()));
    }

    private void noteEvidence(Object value, boolean isShown) {
        if (value instanceof Evidence piece) {
            evidence.add(piece, isShown, this::isAbsent);
        }
    }

    private void noteBeside(Pointer where, Object value) {
        if (value instanceof Missing gap) {
            gaps.add(gap.attribute());
        } else if (value instanceof Evidence piece) {
            evidence.addWording(where, piece);
        }
    }

    private <V> void drop(Attribute<T, B, V> attribute, List<V> values, WithheldReason reason, Marking level) {
        if (!values.isEmpty()) {
            redactor.log(at.member(attribute.name()), Optional.of(attribute.name()), reason, level);
            values.forEach(value -> noteEvidence(value, false));
            // Somebody who is shown without the name loses what tells of them, however little is left.
            boolean isTakenBack = isTakenBack(attribute, values, reason);
            if (isTakenBack) {
                claimedNoLonger.add(attribute.name());
            }
            lost(attribute, true, reason == WithheldReason.CONSENT || isTakenBack);
        }
    }

    /**
     * Whether all who gave the day or the period of a record, or anything of a release, took it back, so that it says
     * the same without. What is left of an end by death would read as freedom.
     */
    private boolean isTakenBack(Attribute<T, B, ?> attribute, List<?> values, WithheldReason reason) {
        boolean isDay = attribute.type().equals(Types.DATE) || attribute.type().equals(Types.PERIOD);
        boolean saysTheSame =
                object instanceof Release ? !values.contains(ReleaseKind.DEATH) : object instanceof CaseRecord && isDay;
        return reason == WithheldReason.WITHDRAWN
                && saysTheSame
                && Gate.isTakenBack(object, attribute.name())
                && !levels.of(attribute).isAbove(levels.effective());
    }

    private void lost(Attribute<T, B, ?> attribute, boolean all) {
        lost(attribute, all, false);
    }

    /**
     * Notes that an attribute lost values.
     *
     * @param mayStay whether the object stays without them, though they are essential: parts that nobody claims any
     *     longer, so that it says the same without
     */
    private void lost(Attribute<T, B, ?> attribute, boolean all, boolean mayStay) {
        changed = true;
        reduced.add(attribute.name());
        if (!attribute.traits().role().speaksOfOthers()) {
            redactor.lostContent(true);
        }
        if (all) {
            emptied.add(attribute.name());
        }
        broken |= attribute.isRequired()
                || isLeftFree(attribute)
                || (!mayStay
                        && switch (attribute.traits().essential()) {
                            case NO -> false;
                            case ONE -> all;
                            case ALL -> true;
                        });
    }

    /** Whether a release lost its conditions, and its kind does not say that there are any. */
    private boolean isLeftFree(Attribute<?, ?, ?> attribute) {
        return attribute.is(Release.CONDITIONS)
                && !claimedNoLonger.contains(attribute.name())
                && object instanceof Release release
                && ReleaseReader.libertyAfter(release.kind()).equals(Liberty.FREE);
    }

    private <V> Optional<V> passing(
            Pointer where, Attribute<T, B, V> attribute, V value, Marking level, Set<RecordId> deniers) {
        Optional<String> name = Optional.of(attribute.name());
        if (value instanceof AttributeMarking marking && isAbsent(marking.attribute())) {
            return Optional.empty();
        }
        if (redactor.profile().isSilent() && Silence.isBrokenBy(value)) {
            redactor.log(where, name, WithheldReason.TELLS_OF_WITHHELD, level);
            return Optional.empty();
        }
        if (isAboutWithheld(value)) {
            redactor.log(where, name, WithheldReason.EVIDENCE_ABOUT_WITHHELD, level);
            return Optional.empty();
        }
        if (value instanceof PossibleMatch match && redactor.isNameHidden(match.person())) {
            redactor.log(where, name, WithheldReason.LEADS_TO_NAME, level);
            return Optional.empty();
        }
        if (value instanceof Evidence evidence && redactor.profile().isSilent() && isOpaqueRival(evidence)) {
            redactor.log(where, name, WithheldReason.UNKNOWN_MEMBER, level);
            return Optional.empty();
        }
        if (value instanceof Evidence evidence && redactor.restsOnNameless(evidence) && isOpaqueRival(evidence)) {
            redactor.log(where, name, WithheldReason.LEADS_TO_NAME, level);
            return Optional.empty();
        }
        if (value instanceof Evidence evidence && redactor.isRivalUnread(shape, evidence)) {
            redactor.log(where, name, WithheldReason.UNREAD_MEMBER, Marking.SECRET);
            return Optional.empty();
        }
        if (takenBack.contains(value) || redactor.isClosed(attribute, value, deniers)) {
            redactor.log(where, name, WithheldReason.UNSUPPORTED, level);
            return Optional.empty();
        }
        if (value instanceof Evidence evidence
                && claim.filter(one -> one.counts(evidence)).isEmpty()) {
            redactor.log(where, name, WithheldReason.WITHDRAWN, level);
            return Optional.empty();
        }
        Optional<Shape<V, ?>> table = attribute.type().table();
        if (table.isPresent()) {
            Optional<V> left = redactor.redact(where, name, table.get(), value, levels.within(attribute), deniers);
            return left.map(part -> part instanceof Revision revision
                    ? table.get().type().cast(withoutWithheld(where, revision, level))
                    : part);
        }
        Optional<WithheldReason> reason = redactor.against(attribute, value);
        reason.ifPresent(found -> redactor.log(where, name, found, level));
        return reason.isPresent() ? Optional.empty() : Optional.of(value);
    }

    /** The revision, without the name of an attribute of which nobody may learn that it changed. */
    private Revision withoutWithheld(Pointer where, Revision revision, Marking level) {
        Optional<String> told = revision.about().filter(this::isToldAsChanged);
        if (told.equals(revision.about())) {
            return revision;
        }
        String name = Revision.ABOUT.name();
        redactor.log(where.member(name), Optional.of(name), WithheldReason.EVIDENCE_ABOUT_WITHHELD, level);
        return revision.toBuilder().about(told).build();
    }

    /** Whether all of an attribute is shown, and that it changed tells of nothing else. */
    private boolean isToldAsChanged(String name) {
        Attribute<T, B, ?> line = shape.attributes().get(name);
        boolean isShown = line == null ? kept.unknownMembers().contains(name) : kept.has(name) && !tellsOfHidden(line);
        return isShown && !reduced.contains(name);
    }

    /**
     * Whether a change of the attribute tells of what was hidden. People change names for their safety, and nobody knows
     * that no name of somebody ever was; and what decides who may see something tells that somebody might not.
     */
    private boolean tellsOfHidden(Attribute<T, B, ?> line) {
        boolean isNameOfPerson = object instanceof Person && line.is(Person.NAMES);
        return isNameOfPerson
                || line.traits().role() != AttributeRole.CLAIM
                || line.traits().is(Traits.Mark.GUARD);
    }

    /**
     * Whether a rival value has members of its own and is no text in languages: no table says what may be shown of it.
     */
    private boolean isOpaqueRival(Evidence evidence) {
        Optional<DataValue> tree = evidence.rival().filter(UnreadMembers::holdsObject);
        boolean isOfText = evidence.about()
                .map(shape.attributes()::get)
                .filter(line -> line.type().equals(Types.LOCALIZED))
                .isPresent();
        return tree.filter(rival -> !isOfText || !isText(rival)).isPresent();
    }

    private static boolean isText(DataValue tree) {
        try {
            TreeCodec.read(Types.LOCALIZED, tree);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private boolean isAboutWithheld(Object value) {
        if (value instanceof Missing missing) {
            return isWithheld(missing.attribute())
                    && !isToldByKind(missing)
                    && !missing.equals(redacted(missing.attribute()))
                    && (isHidden(missing.attribute()) || !Levels.keepsBack(missing));
        }
        return value instanceof Evidence evidence
                && evidence.about().filter(this::isWithheld).isPresent();
    }

    /** Whether a person's kind, which is shown, says already that there is no name to show. */
    private boolean isToldByKind(Missing gap) {
        return !Levels.keepsBack(gap) && keptBack.get(gap.attribute()) == WithheldReason.DECLARED_WITHHELD;
    }

    private boolean isWithheld(String attribute) {
        return reduced.contains(attribute) || isAbsent(attribute);
    }

    private boolean isAbsent(String attribute) {
        return isHidden(attribute)
                || emptied.contains(attribute)
                || lostUnknown.contains(attribute)
                || reasonToKeepBack(attribute).isPresent();
    }

    private boolean isHidden(String attribute) {
        if (shape.attributes().containsKey(attribute)) {
            return hidden.contains(attribute);
        }
        return redactor.profile().isSilent() || redactor.profile().hides(levels.of(attribute));
    }

    /** The public would learn from the kind that somebody without names has names, in the file or outside it. */
    private void dropKindOfNamed() {
        if (redactor.profile().isSilent()
                && object instanceof Person person
                && person.kind().filter(PersonKind.NAMED::equals).isPresent()
                && (person.isRetracted() || !kept.has(Person.NAMES.name()))) {
            changed |= kept.remove(Person.KIND.name());
        }
    }

    private void dropCounts() {
        if (!countsAnything()) {
            return;
        }
        boolean exact = ExactNumbers.isExact(object) || losesNumber();
        for (Attribute<T, B, ?> flag : shape.lines()) {
            List<String> lists = flag.traits().completes();
            // One that is withheld may say yes, so that nobody can tell from the numbers what it says.
            boolean isWithheld = !lists.isEmpty() && isAbsent(flag.name());
            boolean complete = isWithheld || flag.values(object).contains(true);
            boolean isCut = !Collections.disjoint(lists, reduced) && (complete || exact || isExactAsLeft());
            if (isCut || isWithheld) {
                shape.lines().stream()
                        .filter(line -> !Collections.disjoint(line.traits().counts(), lists))
                        .forEach(this::dropCount);
                if (complete) {
                    dropCount(flag);
                }
            }
        }
        if (object instanceof Count && withholdsNumber()) {
            // What is left of them, or the sum of the parts, may tell the one that is withheld.
            shape.lines().stream().filter(ObjectRedaction::isOfNumber).forEach(this::dropCount);
        }
        // Left without its number, it would stay in what partners publish, and go from what the owner publishes if a
        // member is withheld.
        broken |= memberOf.filter(SIZE_OF_GROUP::equals).isPresent() && withholdsNumber();
    }

    /** Whether the table has numbers, or says of anything whether it is complete; few do. */
    private boolean countsAnything() {
        for (Attribute<T, B, ?> line : shape.lines()) {
            if (!line.traits().counts().isEmpty() || !line.traits().completes().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfNumber(Attribute<?, ?, ?> line) {
        return !line.traits().counts().isEmpty() || !line.traits().completes().isEmpty() || line.is(Count.QUALIFIER);
    }

    /** Whether the object gives an exact number, or may have given one, once it has lost what it has lost so far. */
    private boolean isExactAsLeft() {
        return !broken && ExactNumbers.isExact(shape.build(kept.toBuilder()));
    }

    /** Whether a number is withheld, or would be from a narrower profile. It may have been exact. */
    private boolean losesNumber() {
        return withholdsNumber() || numbers().anyMatch(line -> levels.of(line).isAbove(levels.effective()));
    }

    /** Whether a number is withheld, with a value or without, now or before. */
    private boolean withholdsNumber() {
        return numbers().anyMatch(line -> isAbsent(line.name()) || wasRedacted(line.name()));
    }

    private Stream<Attribute<T, B, ?>> numbers() {
        return shape.lines().stream().filter(line -> !line.traits().counts().isEmpty());
    }

    private boolean wasRedacted(String attribute) {
        return object instanceof Annotated annotated
                && annotated.missing().stream()
                        .anyMatch(gap -> gap.attribute().equals(attribute)
                                && gap.reason().equals(MissingReason.REDACTED_BY_PROFILE));
    }

    private void dropCount(Attribute<T, B, ?> attribute) {
        if (kept.remove(attribute.name())) {
            drop(attribute, WithheldReason.COUNTS_WITHHELD);
        }
    }

    private <V> void drop(Attribute<T, B, V> attribute, WithheldReason reason) {
        drop(attribute, attribute.values(object), reason, levels.of(attribute));
    }

    private void takeUnknownMembers() {
        if (shape.unknownMembersOf(object).isEmpty()) {
            return;
        }
        Set<String> namesakes = new LinkedHashSet<>();
        Map<WithheldReason, Marking> noted = new LinkedHashMap<>();
        for (Map.Entry<String, DataValue> member :
                shape.unknownMembersOf(object).members().entrySet()) {
            Optional<WithheldReason> keptBack = reasonToKeepBack(member.getKey());
            Marking level = keptBack.isPresent() ? Marking.SECRET : levels.of(member.getKey());
            Optional<WithheldReason> reason =
                    keptBack.or(() -> redactor.againstUnknown(member.getKey(), member.getValue(), level));
            if (reason.isEmpty()) {
                kept.addUnknown(member.getKey(), member.getValue());
            } else {
                changed = true;
                lostUnknown.add(member.getKey());
                noted.putIfAbsent(reason.get(), level);
                if (reason.get() == WithheldReason.UNKNOWN_MEMBER) {
                    namesakes.addAll(redactor.namesakes(member.getKey()));
                }
            }
        }
        noted.forEach((reason, level) ->
                redactor.logMembers(at, reason, level, reason == WithheldReason.UNKNOWN_MEMBER ? namesakes : Set.of()));
    }

    private T build() {
        B builder = kept.toBuilder();
        if (builder instanceof Annotated.Builder<?> annotated) {
            tell(annotated);
        }
        return shape.build(builder);
    }

    /**
     * Tells partners what was taken out. Where gaps are withheld, they are told of the names of a person alone, on
     * which it depends what they may publish.
     */
    private void tell(Annotated.Builder<?> builder) {
        if (redactor.profile().isSilent()) {
            return;
        }
        boolean isSilent = hidden.contains(GAPS) || levels.isKeptBack(GAPS);
        emptied.stream()
                .filter(name -> !isSilent || (object instanceof Person && name.equals(Person.NAMES.name())))
                .filter(name ->
                        traits(name).role() != AttributeRole.CARRIER && !name.equals(GAPS) && !gaps.contains(name))
                .map(ObjectRedaction::redacted)
                .forEach(builder::addMissing);
    }

    private static Missing redacted(String attribute) {
        return Missing.of(attribute, MissingReason.REDACTED_BY_PROFILE);
    }
}
