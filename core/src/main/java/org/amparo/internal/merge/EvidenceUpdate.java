package org.amparo.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Marking;
import org.amparo.data.DataValue;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.internal.index.HashedKey;
import org.amparo.shape.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of one object when a newer edition is taken over. What the earlier editions said of a value that was
 * replaced is superseded, with that value as its rival.
 */
final class EvidenceUpdate {

    private final List<Evidence> ours;
    private final List<Evidence> was;
    private final List<Evidence> now;
    private final List<Evidence> around;
    private final List<Evidence> newerAround;
    private final Predicate<Evidence> ofEdition;
    private final Predicate<Evidence> ofEarlier;
    private final Set<String> dropped = new HashSet<>();
    private final Map<String, DataValue> left = new HashMap<>();
    private final Map<String, DataValue> replaced = new HashMap<>();
    private final Map<String, DataValue> accepted = new HashMap<>();
    private final Map<String, DataValue> rivals = new HashMap<>();
    private final Map<String, List<Evidence>> lent = new HashMap<>();
    private final List<Evidence> added = new ArrayList<>();
    private final Set<String> agreed = new HashSet<>();
    private boolean agreesOnAll;

    /**
     * The evidence of one object.
     *
     * @param around the evidence for the whole of the nearest object around that has any
     * @param newerAround the same of the newer edition
     */
    EvidenceUpdate(
            List<Evidence> ours,
            List<Evidence> was,
            List<Evidence> now,
            List<Evidence> around,
            List<Evidence> newerAround,
            Predicate<Evidence> ofEdition,
            Predicate<Evidence> ofEarlier) {
        this.ours = ours;
        this.was = was;
        this.now = now;
        this.around = around;
        this.newerAround = newerAround;
        this.ofEdition = ofEdition;
        this.ofEarlier = ofEarlier;
    }

    private static List<Evidence> about(List<Evidence> all, Optional<String> about) {
        return all.stream().filter(one -> one.about().equals(about)).toList();
    }

    private static List<Evidence> supporting(List<Evidence> all) {
        return all.stream().filter(Evidence::supports).toList();
    }

    /** The evidence of the file for the object as a whole. */
    List<Evidence> whole() {
        return supporting(about(ours, Optional.empty()));
    }

    /** The evidence of the newer edition for the object as a whole. */
    List<Evidence> newerWhole() {
        return supporting(about(now, Optional.empty()));
    }

    private List<Evidence> wholeOrAround() {
        return whole().isEmpty() ? around : whole();
    }

    /** Whether another source says something of an attribute, or of all: what it supports is not replaced. */
    boolean isSaidByOthers(String name) {
        return about(ours, Optional.of(name)).stream()
                        .anyMatch(one -> one.stands() && one.rival().isEmpty() && !ofEdition.test(one))
                || wholeOrAround().stream().anyMatch(one -> !ofEdition.test(one));
    }

    /** Whether a value rests on earlier editions of the list alone. What rests on nothing is the owner's. */
    boolean isMovable(String name) {
        boolean isSaid = supporting(about(ours, Optional.of(name))).stream().anyMatch(ofEarlier)
                || wholeOrAround().stream().anyMatch(ofEarlier);
        return isSaid && !isSaidByOthers(name);
    }

    /** The owner removed or changed the value, and the source did not: its evidence is for what is no longer there. */
    void drop(String name) {
        dropped.add(name);
    }

    /** The source does not say any more what it said before. */
    void leave(String name, @Nullable DataValue before) {
        if (before != null) {
            left.put(name, before);
        }
    }

    void replace(String name, DataValue before, DataValue after) {
        replaced.put(name, before);
        accepted.put(name, after);
    }

    /** Whether the value of an attribute makes way for that of the newer edition. */
    boolean isReplaced(String name) {
        return replaced.containsKey(name);
    }

    /** Evidence within a part, which says the whole of it where nothing else does. */
    void lend(String name, List<Evidence> evidence) {
        lent.put(name, supporting(evidence));
    }

    /**
     * Puts the value of the newer edition beside the one that stands.
     *
     * @return whether there is evidence that says it
     */
    boolean rival(String name, DataValue value, Marking marking) {
        List<Evidence> sources = supporting(about(now, Optional.of(name)));
        if (sources.isEmpty()) {
            sources = newerWhole();
        }
        if (sources.isEmpty()) {
            sources = lent.getOrDefault(name, List.of());
        }
        if (sources.isEmpty()) {
            sources = newerAround;
        }
        rivals.put(name, value);
        boolean isSaid = false;
        for (Evidence source : sources) {
            Evidence carried = carried(source.toBuilder().about(name).build());
            if (carried != null) {
                Evidence.Builder says = carried.toBuilder().rival(value).status(ClaimStatus.CONFLICTING);
                carried.marking()
                        .map(own -> Marking.higher(own, marking))
                        .or(() -> Optional.of(marking).filter(level -> level.isAbove(Marking.PUBLIC)))
                        .ifPresent(says::marking);
                added.add(says.build());
                isSaid = true;
            }
        }
        return isSaid;
    }

    /** The newer edition says the same of an attribute as the file. */
    void agree(String name) {
        agreed.add(name);
    }

    boolean isAgreed(String name) {
        return agreed.contains(name);
    }

    /** The newer edition says all that the file says of the object. */
    void agreeOnAll() {
        agreesOnAll = true;
    }

    /**
     * The evidence of the file that the source overrules, though it tells the same: it says now that this is alleged,
     * for one, and no longer that it is so. It would be as firm as before, if what an earlier edition said still counted.
     * Where the newer edition is as firm, the earlier ones stay: they tell since when it is known.
     */
    List<Evidence> overruled() {
        return ours.stream().filter(this::isOverruled).toList();
    }

    private boolean isOverruled(Evidence one) {
        boolean isAgreed = one.about().map(agreed::contains).orElse(agreesOnAll);
        if (!isAgreed || !one.stands() || one.rival().isPresent() || !isOfWas(one)) {
            return false;
        }
        List<Evidence> said = sameVoice(one, about(now, one.about()), this::isOfNewer);
        if (was.containsAll(said)) {
            // It was said before, and the owner left this beside it, perhaps with a change.
            return false;
        }
        List<Evidence> since = said.stream()
                .flatMap(told -> result(told).stream())
                .filter(told -> told.stands() && told.rival().isEmpty() && !isMoreHidden(told, one))
                .toList();
        if (since.isEmpty()) {
            return false;
        }
        if (one.denies()) {
            return since.stream().noneMatch(Evidence::denies);
        }
        return since.stream().allMatch(Evidence::denies)
                || (one.isFirm() && since.stream().noneMatch(Evidence::isFirm));
    }

    /** Whether the earlier edition had it in the same manner, so that it is no judgement of the owner. */
    private boolean isOfWas(Evidence one) {
        List<Evidence> before = about(was, one.about());
        return sameVoice(one, before, ofEarlier).stream()
                .anyMatch(old -> old.modality().equals(one.modality())
                        && old.status().equals(one.status())
                        && old.reliability().equals(one.reliability())
                        && old.credibility().equals(one.credibility()));
    }

    /** What the file will have of a piece of evidence of the newer edition. */
    private Optional<Evidence> result(Evidence one) {
        return ours.contains(one) ? Optional.of(one) : newer(one);
    }

    private static boolean isMoreHidden(Evidence one, Evidence than) {
        return !than.markings().containsAll(one.markings())
                || one.marking()
                        .filter(level -> than.marking()
                                .filter(other -> !level.isAbove(other))
                                .isEmpty())
                        .isPresent();
    }

    private boolean isOfNewer(Evidence one) {
        return ofEdition.test(one) && !ofEarlier.test(one);
    }

    /** What the statement of a piece of evidence says there, or else another edition of the list, if the piece is of one. */
    private List<Evidence> sameVoice(Evidence one, List<Evidence> told, Predicate<Evidence> ofOtherEdition) {
        List<Evidence> same = told.stream()
                .filter(other -> other.statement().equals(one.statement()))
                .toList();
        return !same.isEmpty() || !ofEarlier.test(one)
                ? same
                : told.stream().filter(ofOtherEdition).toList();
    }

    /** The evidence of both. */
    List<Evidence> updated() {
        List<Evidence> past = overruled();
        List<Evidence> all = new ArrayList<>();
        for (Evidence one : ours) {
            Evidence since = one.about().map(name -> since(name, one)).orElse(one);
            all.add(since.equals(one) && past.contains(one) ? superseded(one) : since);
        }
        replaced.forEach((name, value) -> {
            all.addAll(superseded(name, value));
        });
        now.forEach(one -> newer(one).ifPresent(added::add));
        Set<HashedKey> known = new HashSet<>();
        all.forEach(one -> known.add(HashedKey.of(Evidence.SHAPE, one)));
        added.stream()
                .filter(one -> known.add(HashedKey.of(Evidence.SHAPE, one)))
                .forEach(all::add);
        return all;
    }

    /** The evidence for the whole, as that of a value that was replaced and has none of earlier editions about it alone. */
    private List<Evidence> superseded(String name, DataValue value) {
        boolean isKept = about(ours, Optional.of(name)).stream().anyMatch(one -> one.supports() && ofEarlier.test(one));
        return isKept
                ? List.of()
                : wholeOrAround().stream()
                        .filter(ofEarlier)
                        .map(one -> one.toBuilder()
                                .about(name)
                                .rival(value)
                                .status(ClaimStatus.SUPERSEDED)
                                .build())
                        .toList();
    }

    /** What becomes of evidence in the file. */
    private Evidence since(String name, Evidence one) {
        Optional<DataValue> rival = one.rival();
        if (rival.isPresent() && rival.equals(Optional.ofNullable(accepted.get(name)))) {
            return one.toBuilder().rival(Optional.empty()).build();
        }
        if (!one.stands() || !ofEarlier.test(one)) {
            return one;
        }
        DataValue before = replaced.get(name);
        if (before != null && rival.isEmpty()) {
            Evidence.Builder past = one.toBuilder().status(ClaimStatus.SUPERSEDED);
            return one.denies() ? past.build() : past.rival(before).build();
        }
        boolean isPast = rival.isPresent() && rival.equals(Optional.ofNullable(left.get(name)));
        return isPast ? superseded(one) : one;
    }

    private static Evidence superseded(Evidence one) {
        return one.toBuilder().status(ClaimStatus.SUPERSEDED).build();
    }

    /** What becomes of evidence of the newer edition. */
    private Optional<Evidence> newer(Evidence one) {
        Optional<String> name = one.about();
        if (name.filter(dropped::contains).isPresent()
                || (name.filter(rivals::containsKey).isPresent() && one.rival().isEmpty())) {
            return Optional.empty();
        }
        // The very same piece was there before: if it is not there any more, the owner took it out or changed it.
        boolean isOld = was.contains(one) && name.filter(replaced::containsKey).isEmpty();
        return isOld ? Optional.empty() : Optional.ofNullable(carried(one));
    }

    /**
     * Evidence of the newer edition as the owner treated that of the earlier one about the same: hidden, without words
     * that were taken out, judged alike; null if it was removed.
     */
    private @Nullable Evidence carried(Evidence one) {
        List<Evidence> before = about(was, one.about());
        if (before.isEmpty()) {
            return one;
        }
        List<Evidence> own = new ArrayList<>(
                about(ours, one.about()).stream().filter(ofEarlier).toList());
        // What was for the whole stands for the old value from now on, and the same update again finds it there.
        one.about()
                .flatMap(name -> Optional.ofNullable(replaced.get(name)).map(value -> superseded(name, value)))
                .ifPresent(own::addAll);
        if (own.isEmpty()) {
            return null;
        }
        Evidence.Builder builder = Evidence.builder();
        for (Attribute<Evidence, Evidence.Builder, ?> line : lines()) {
            boolean isRemoved =
                    before.stream().anyMatch(old -> !line.values(old).isEmpty())
                            && own.stream().allMatch(kept -> line.values(kept).isEmpty());
            if (!isRemoved) {
                line.copy(one, builder);
            }
        }
        Evidence.SHAPE.setUnknownMembers(builder, Evidence.SHAPE.unknownMembersOf(one));
        own.stream()
                .flatMap(kept -> kept.marking().stream())
                .reduce(Marking::higher)
                .map(level -> one.marking()
                        .map(marking -> Marking.higher(marking, level))
                        .orElse(level))
                .ifPresent(builder::marking);
        List<AttributeMarking> entries = new ArrayList<>(one.markings());
        own.stream().flatMap(kept -> kept.markings().stream()).forEach(entries::add);
        builder.markings(HashedKey.distinct(AttributeMarking.SHAPE, entries));
        judgement(before, own).ifPresent(builder::status);
        return builder.build();
    }

    @SuppressWarnings("unchecked") // The table of evidence has this builder.
    private static List<Attribute<Evidence, Evidence.Builder, ?>> lines() {
        return Evidence.SHAPE.lines();
    }

    /** The status that the owner gave to all evidence that the earlier edition had, if it was a judgement. */
    private static Optional<ClaimStatus> judgement(List<Evidence> before, List<Evidence> own) {
        Optional<ClaimStatus> status = own.get(0).status();
        boolean isOne = own.stream().allMatch(kept -> kept.status().equals(status));
        boolean isOld = before.stream().anyMatch(old -> old.status().equals(status));
        return isOne && !isOld ? status.filter(given -> !given.equals(ClaimStatus.SUPERSEDED)) : Optional.empty();
    }
}
