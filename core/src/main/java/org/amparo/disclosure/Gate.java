package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.claim.Claim;
import org.amparo.custody.Release;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Marked;
import org.amparo.id.RecordId;
import org.amparo.internal.marking.Levels;
import org.amparo.shape.Attribute;
import org.amparo.shape.Essential;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.jspecify.annotations.Nullable;

/**
 * The gate that accusations of one record have to pass. An accusation, of which the table says that its evidence is
 * essential, is published only with evidence that counts and supports it. Anything else goes when all evidence for it
 * was withdrawn.
 */
final class Gate {

    private final Remainder remainder;
    private final EvidenceSources sources;
    /** Whether evidence of the record supports the accusations in an attribute that have none of their own. */
    private final Map<String, Boolean> supportedByRecord = new HashMap<>();

    Gate(Remainder remainder) {
        this.remainder = remainder;
        this.sources = new EvidenceSources(remainder.original());
    }

    /**
     * What an object claims anywhere by evidence that may speak for it: that of a statement of which not everybody may
     * know whether it was retracted does not count. A denial in such a statement counts as a denial all the same.
     */
    <T> Claim claim(Shape<T, ?> shape, T object) {
        return Claim.throughout(new Shaped<>(shape, object), this::isPerhapsRetracted);
    }

    /** Whether an object has any evidence, whatever that is about. */
    static boolean hasEvidence(Object object) {
        return object instanceof Annotated annotated && !annotated.evidence().isEmpty();
    }

    /** Whether any evidence of an object denies something, whatever that is. */
    private static boolean isDenied(Object object) {
        if (object instanceof Annotated annotated) {
            for (Evidence evidence : annotated.evidence()) {
                if (evidence.denies()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPerhapsRetracted(Evidence evidence) {
        return remainder.hasHiddenRetraction(evidence.statement());
    }

    /** What an object claims, as everybody may know. */
    static <T> Claim openClaim(Shape<T, ?> shape, T object) {
        return Claim.of(new Shaped<>(shape, object), evidence -> false);
    }

    /** What an object claims anywhere, as everybody may know. */
    static <T> Claim openlyAnywhere(Shape<T, ?> shape, T object) {
        return Claim.throughout(new Shaped<>(shape, object), evidence -> false);
    }

    /**
     * The sources that deny, in an object, the accusations in one of its attributes. The authorities who bring a charge
     * deny it with the whole detention, too.
     */
    <T> Set<RecordId> deniersAround(Shape<T, ?> shape, T holder, Attribute<?, ?, ?> attribute) {
        return holdsAccusations(attribute) && !isRetracted(holder) && isDenied(holder)
                ? deniers(openlyAnywhere(shape, holder), isFor(attribute))
                : Set.of();
    }

    /** Evidence for what stands in an attribute. That for the whole record is evidence for an official charge, too. */
    private static Predicate<Evidence> isFor(Attribute<?, ?, ?> attribute) {
        return one -> one.about().map(attribute.name()::equals).orElse(attribute.is(Detention.CHARGES));
    }

    /** The sources of the denials among some evidence of an object. */
    private Set<RecordId> deniers(Claim claim, Predicate<Evidence> which) {
        Set<RecordId> deniers = new HashSet<>();
        for (Evidence denial : claim.denying()) {
            if (which.test(denial)) {
                deniers.addAll(sources.of(denial));
            }
        }
        return deniers;
    }

    private boolean isOf(Set<RecordId> deniers, Evidence evidence) {
        return !deniers.isEmpty() && !Collections.disjoint(deniers, sources.of(evidence));
    }

    /**
     * The evidence that supports anything as it stands. Nobody knows what a status or a modality says that no list
     * holds, and one that gives the value as if it were another opens no gate.
     */
    static List<Evidence> supporting(Claim claim) {
        return supporting(claim, one -> true);
    }

    private static List<Evidence> supporting(Claim claim, Predicate<Evidence> which) {
        List<Evidence> supporting = new ArrayList<>();
        for (Evidence one : claim.telling()) {
            boolean isKnown = one.status().filter(status -> !status.isKnown()).isEmpty()
                    && one.modality().filter(modality -> !modality.isKnown()).isEmpty();
            if (isKnown && one.rival().isEmpty() && which.test(one)) {
                supporting.add(one);
            }
        }
        return supporting;
    }

    /**
     * The evidence of an object, for an accusation, that its own source denies. It goes, so that it supports nothing
     * either where the denial is withheld.
     *
     * @param around the sources that deny it in the object around
     */
    <T> Set<Evidence> takenBack(Shape<T, ?> shape, T object, Claim claim, Set<RecordId> around) {
        if (isRetracted(object) || (around.isEmpty() && !isDenied(object))) {
            return Set.of();
        }
        Set<Evidence> takenBack = Collections.newSetFromMap(new IdentityHashMap<>(1));
        if (isAccusation(shape)) {
            takenBack.addAll(denied(shape, object, claim, one -> true, around));
            return takenBack;
        }
        for (Attribute<T, ?, ?> line : shape.lines()) {
            if (holdsAccusations(line)) {
                takenBack.addAll(denied(shape, object, claim, one -> isAbout(one, line.name()), around));
            }
        }
        return takenBack;
    }

    /** The evidence that supports anything, and that its own source denies. */
    private <T> List<Evidence> denied(
            Shape<T, ?> shape, T object, Claim claim, Predicate<Evidence> which, Set<RecordId> around) {
        List<Evidence> denied = supporting(claim, which);
        if (!denied.isEmpty()) {
            Set<RecordId> deniers = deniers(openlyAnywhere(shape, object), which);
            deniers.addAll(around);
            denied.removeIf(one -> !isOf(deniers, one));
        }
        return denied;
    }

    /** Whether some of the evidence of an object supports it, and is not denied by its own source. */
    <T> boolean isSupported(Shape<T, ?> shape, T object, Claim claim) {
        return denied(shape, object, claim, one -> true, Set.of()).size()
                < supporting(claim).size();
    }

    /** Whether objects of this table are accusations. */
    private static boolean isAccusation(Shape<?, ?> table) {
        Attribute<?, ?, ?> evidence = table.attributes().get(Annotated.EVIDENCE.name());
        return evidence != null && evidence.traits().essential() == Essential.ONE;
    }

    private static boolean holdsAccusations(@Nullable Attribute<?, ?, ?> attribute) {
        return attribute != null
                && attribute.type().table().filter(Gate::isAccusation).isPresent();
    }

    /**
     * Whether a value is an accusation that nothing in the file supports: neither evidence of its own nor, where it has
     * none, evidence of its record about the attribute in which it stands. An official charge may also stand with evidence
     * for the whole record: outputs say of it that no source is recorded.
     *
     * @param around the sources that deny it in the object around
     */
    <V> boolean isClosed(Optional<RecordId> record, Attribute<?, ?, V> attribute, V value, Set<RecordId> around) {
        if (!holdsAccusations(attribute) || !(value instanceof Annotated accusation)) {
            return false;
        }
        if (accusation.evidence().isEmpty()) {
            return !supportedByRecord.computeIfAbsent(attribute.name(), name -> isSupported(record, attribute));
        }
        Shape<V, ?> table = attribute.type().table().orElseThrow();
        Claim claim = claim(table, value);
        return takenBack(table, value, claim, around).containsAll(supporting(claim));
    }

    private boolean isSupported(Optional<RecordId> record, Attribute<?, ?, ?> attribute) {
        Optional<Shaped<? extends CaseRecord>> whole =
                record.flatMap(remainder.original()::find).map(CaseRecord::shaped);
        Optional<Shaped<? extends CaseRecord>> left =
                record.flatMap(remainder.soFar()::find).map(CaseRecord::shaped);
        if (whole.isEmpty() || left.isEmpty()) {
            return false;
        }
        Predicate<Evidence> isForIt = isFor(attribute);
        Set<RecordId> deniers = deniers(Claim.of(whole.get()), isForIt);
        List<Evidence> all = supporting(Claim.of(whole.get(), this::isPerhapsRetracted), isForIt);
        List<Evidence> ofLeft = supporting(Claim.of(left.get(), this::isPerhapsRetracted), isForIt);
        if (attribute.is(Detention.CHARGES) && all.stream().anyMatch(one -> isOf(deniers, one))) {
            // Evidence for the whole record stays where a denial may not be shown, and would then support the charge.
            return false;
        }
        return !all.stream().allMatch(one -> isOf(deniers, one))
                && !ofLeft.stream().allMatch(one -> isOf(deniers, one));
    }

    /** Whether there was evidence for a whole object, all of it was withdrawn, and nothing else supports the object. */
    static boolean isWithdrawn(Claim claim) {
        return claim.withdrawn().stream().anyMatch(one -> one.about().isEmpty())
                && supporting(claim).isEmpty();
    }

    /** The same for an attribute. Evidence for the whole object supports it too. */
    static boolean isWithdrawn(Claim claim, String attribute) {
        return restsOnWholeAlone(claim, attribute)
                && supporting(claim, one -> one.about().isEmpty()).isEmpty();
    }

    /**
     * Whether all evidence about an attribute alone was withdrawn, so that its value stays for evidence of the whole
     * object, which does not say whether it tells of the attribute.
     */
    static boolean restsOnWholeAlone(Claim claim, String attribute) {
        return claim.withdrawn().stream().anyMatch(one -> isAbout(one, attribute))
                && supporting(claim, one -> isAbout(one, attribute)).isEmpty();
    }

    /**
     * Whether a part, such as a release, is one that nobody claims any longer, so that its holder says the same without
     * it: each piece of its evidence is retracted or a denial, and no evidence of the holder but a denial is about such
     * parts. It is not if anything of this is marked, since nobody may tell it then from one that is claimed.
     */
    static boolean isTakenBack(Object holder, Attribute<?, ?, ?> attribute, Object part) {
        return part instanceof Annotated claim
                && !claim.evidence().isEmpty()
                && claim.evidence().stream().allMatch(Gate::openlyClaimsNothing)
                && isUnmarked(claim)
                && isAboutNone(holder, attribute.name());
    }

    /**
     * The same for a part that stands, and of which only something is claimed no longer that it cannot do without: the
     * form of a phase, or its period, without which it would last as long as the detention.
     */
    <V> boolean isTakenBackInPart(Object holder, Attribute<?, ?, V> attribute, V part) {
        if (!(part instanceof Annotated annotated)
                || part instanceof Release
                || !isUnmarked(annotated)
                || annotated.missing().stream().anyMatch(Levels::keepsBack)
                || !isAboutNone(holder, attribute.name())) {
            return false;
        }
        Shape<V, ?> table = attribute.type().table().orElseThrow();
        Claim claim = claim(table, part);
        return table.lines().stream()
                .filter(line -> line.isRequired() || line.traits().essential() != Essential.NO)
                .anyMatch(line -> isWithdrawn(claim, line.name()) && isTakenBack(part, line.name()));
    }

    /** Whether all evidence about an attribute alone is retracted or a denial, and anybody may know it. */
    static boolean isTakenBack(Object object, String attribute) {
        return evidenceAbout(object, attribute).stream().allMatch(Gate::openlyClaimsNothing);
    }

    /** Whether no evidence of an object is about an attribute, unless it only denies, which claims nothing. */
    private static boolean isAboutNone(Object holder, String attribute) {
        return evidenceAbout(holder, attribute).stream().allMatch(one -> one.denies() && openlyClaimsNothing(one));
    }

    /** Whether it was taken back or only denies. One that gives another value claims that there is something. */
    private static boolean openlyClaimsNothing(Evidence evidence) {
        return !evidence.claims() && isUnmarked(evidence);
    }

    private static boolean isUnmarked(Marked object) {
        return object.marking().isEmpty() && object.markings().isEmpty();
    }

    private static List<Evidence> evidenceAbout(Object object, String attribute) {
        return object instanceof Annotated annotated && !isRetracted(object)
                ? annotated.evidence().stream()
                        .filter(one -> isAbout(one, attribute))
                        .toList()
                : List.of();
    }

    private static boolean isAbout(Evidence evidence, String attribute) {
        return evidence.about().filter(attribute::equals).isPresent();
    }

    /** Of a retracted record, nothing but the retraction is shown, whatever its evidence says. */
    static boolean isRetracted(Object object) {
        return object instanceof CaseRecord record && record.isRetracted();
    }
}
