package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.custody.Release;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.internal.marking.Levels;
import org.amparo.shape.Attribute;
import org.amparo.shape.Essential;
import org.amparo.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The gate that accusations of one record have to pass. An accusation, of which the table says that its evidence is
 * essential, is published only with evidence that stands and supports it. Anything else goes when all evidence for it
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
     * Whether a piece of evidence counts: it was not withdrawn, and its statement may not have been either. That of a
     * statement of which everybody may know it is retracted itself.
     */
    boolean stands(Evidence evidence) {
        return evidence.stands()
                && remainder
                        .original()
                        .find(evidence.statement())
                        .filter(Retraction::isHidden)
                        .isEmpty();
    }

    /** Whether it denies something. A denial counts unless everybody may know that it was withdrawn. */
    private static boolean denies(Evidence evidence) {
        return evidence.denies() && evidence.stands();
    }

    /**
     * The sources that deny, in an object, the accusations in one of its attributes. The authorities who bring a charge
     * deny it with the whole detention, too.
     */
    Set<RecordId> deniersAround(Object holder, Attribute<?, ?, ?> attribute) {
        return holdsAccusations(attribute)
                ? deniers(evidenceOf(holder).stream()
                        .filter(one ->
                                one.about().map(attribute.name()::equals).orElse(attribute.is(Detention.CHARGES)))
                        .toList())
                : Set.of();
    }

    /** Whether some of the evidence supports what it is about, and is not denied by its own source. */
    boolean supports(List<Evidence> evidence) {
        return supports(evidence, Set.of());
    }

    private boolean supports(List<Evidence> evidence, Set<RecordId> around) {
        Set<RecordId> deniers = deniers(evidence);
        deniers.addAll(around);
        return evidence.stream().anyMatch(one -> supports(one) && !isOf(deniers, one));
    }

    /** Nobody knows what a status or a modality says that no list holds. */
    private boolean supports(Evidence evidence) {
        return stands(evidence)
                && evidence.supports()
                && evidence.status().filter(status -> !status.isKnown()).isEmpty()
                && evidence.modality().filter(modality -> !modality.isKnown()).isEmpty();
    }

    /**
     * The evidence of an object, for an accusation, that its own source denies. It goes, so that it supports nothing
     * either where the denial is withheld.
     *
     * @param around the sources that deny it in the object around
     */
    <T> Set<Evidence> takenBack(Shape<T, ?> table, T object, Set<RecordId> around) {
        List<Evidence> all = evidenceOf(object);
        if (all.isEmpty()) {
            return Set.of();
        }
        Set<Evidence> takenBack = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, List<Evidence>> byAttribute = new LinkedHashMap<>();
        for (Evidence evidence : all) {
            Optional<String> group = isAccusation(table)
                    ? Optional.of(table.name())
                    : evidence.about()
                            .filter(name -> holdsAccusations(table.attributes().get(name)));
            group.ifPresent(name ->
                    byAttribute.computeIfAbsent(name, none -> new ArrayList<>()).add(evidence));
        }
        for (List<Evidence> evidence : byAttribute.values()) {
            Set<RecordId> deniers = deniers(evidence);
            deniers.addAll(around);
            evidence.stream().filter(one -> supports(one) && isOf(deniers, one)).forEach(takenBack::add);
        }
        return takenBack;
    }

    /** The sources of the denials among the evidence. */
    private Set<RecordId> deniers(List<Evidence> evidence) {
        Set<RecordId> deniers = new HashSet<>();
        evidence.stream().filter(Gate::denies).forEach(one -> deniers.addAll(sources.of(one)));
        return deniers;
    }

    private boolean isOf(Set<RecordId> deniers, Evidence evidence) {
        return !deniers.isEmpty() && !Collections.disjoint(deniers, sources.of(evidence));
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
     * none, evidence of its record about the attribute in which it stands. An official charge may also rest on evidence
     * for the whole record.
     */
    boolean isClosed(Optional<RecordId> record, Attribute<?, ?, ?> attribute, Object value, Set<RecordId> around) {
        if (!holdsAccusations(attribute) || !(value instanceof Annotated claim)) {
            return false;
        }
        if (!claim.evidence().isEmpty()) {
            return !supports(claim.evidence(), around);
        }
        boolean isOfficial = attribute.is(Detention.CHARGES);
        return !supportedByRecord.computeIfAbsent(attribute.name(), name -> isSupported(record, name, isOfficial));
    }

    private boolean isSupported(Optional<RecordId> record, String attribute, boolean mayRestOnWhole) {
        Predicate<Evidence> isForIt = one -> one.about().map(attribute::equals).orElse(mayRestOnWhole);
        List<Evidence> all = evidence(record.flatMap(remainder.original()::find), isForIt);
        Set<RecordId> deniers = deniers(all);
        if (mayRestOnWhole && all.stream().anyMatch(one -> supports(one) && isOf(deniers, one))) {
            // Evidence for the whole record stays where a denial may not be shown, and would then support the charge.
            return false;
        }
        return Stream.of(all, evidence(record.flatMap(remainder.soFar()::find), isForIt))
                .allMatch(some -> some.stream().anyMatch(one -> supports(one) && !isOf(deniers, one)));
    }

    private static List<Evidence> evidence(Optional<CaseRecord> record, Predicate<Evidence> which) {
        return record.stream()
                .flatMap(some -> some.evidence().stream())
                .filter(which)
                .toList();
    }

    /** Whether any evidence of an object was withdrawn. If none was, neither the object is nor anything in it. */
    boolean holdsWithdrawn(Object object) {
        for (Evidence evidence : evidenceOf(object)) {
            if (isWithdrawn(evidence)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there was evidence for a whole object, all of it was withdrawn, and nothing else supports the object. */
    boolean isWithdrawn(Object object) {
        List<Evidence> evidence = evidenceOf(object);
        return evidence.stream().anyMatch(one -> one.about().isEmpty() && isWithdrawn(one))
                && evidence.stream().noneMatch(this::supports);
    }

    /** The same for an attribute. Evidence for the whole object supports it too. */
    boolean isWithdrawn(Object object, String attribute) {
        List<Evidence> evidence = evidenceOf(object);
        return evidence.stream().anyMatch(one -> isAbout(one, attribute) && isWithdrawn(one))
                && evidence.stream()
                        .filter(one -> one.about().isEmpty() || isAbout(one, attribute))
                        .noneMatch(this::supports);
    }

    /**
     * Whether a part, such as a release, is one that nobody claims any longer, so that its holder says the same without
     * it: each piece of its evidence is retracted or a denial, and no evidence of the holder but a denial is about such
     * parts. It is not if anything of this is marked, since nobody may tell it then from one that is claimed.
     */
    boolean isTakenBack(Object holder, Attribute<?, ?, ?> attribute, Object part) {
        return part instanceof Annotated claim
                && !claim.evidence().isEmpty()
                && claim.evidence().stream().allMatch(Gate::openlyClaimsNothing)
                && claim.marking().isEmpty()
                && claim.markings().isEmpty()
                && isAboutNone(holder, attribute.name());
    }

    /**
     * The same for a part that stands, and of which only something is claimed no longer that it cannot do without: the
     * form of a phase, or its period, without which it would last as long as the detention.
     */
    boolean isTakenBackInPart(Object holder, Attribute<?, ?, ?> attribute, Object part) {
        return part instanceof Annotated claim
                && !(part instanceof Release)
                && claim.marking().isEmpty()
                && claim.markings().isEmpty()
                && claim.missing().stream().noneMatch(Levels::keepsBack)
                && isAboutNone(holder, attribute.name())
                && attribute.type().table().stream()
                        .flatMap(table -> table.lines().stream())
                        .filter(line -> line.isRequired() || line.traits().essential() != Essential.NO)
                        .anyMatch(line -> isWithdrawn(part, line.name()) && isTakenBack(part, line.name()));
    }

    /** Whether all evidence about an attribute alone is retracted or a denial, and anybody may know it. */
    boolean isTakenBack(Object object, String attribute) {
        return evidenceOf(object).stream()
                .filter(one -> isAbout(one, attribute))
                .allMatch(Gate::openlyClaimsNothing);
    }

    /** Whether no evidence of an object is about an attribute, unless it only denies, which claims nothing. */
    private static boolean isAboutNone(Object holder, String attribute) {
        return evidenceOf(holder).stream()
                .filter(one -> isAbout(one, attribute))
                .allMatch(one -> one.denies() && openlyClaimsNothing(one));
    }

    /** Whether it was taken back or only denies. One that gives another value claims that there is something. */
    private static boolean openlyClaimsNothing(Evidence evidence) {
        return !evidence.claims()
                && evidence.marking().isEmpty()
                && evidence.markings().isEmpty();
    }

    /**
     * Whether all evidence about an attribute alone was withdrawn, so that its value stays for evidence of the whole
     * object, which does not say whether it tells of the attribute.
     */
    boolean restsOnWholeAlone(Object object, String attribute) {
        List<Evidence> own = evidenceOf(object).stream()
                .filter(one -> isAbout(one, attribute))
                .toList();
        return own.stream().anyMatch(this::isWithdrawn) && own.stream().noneMatch(this::supports);
    }

    private static boolean isAbout(Evidence evidence, String attribute) {
        return evidence.about().filter(attribute::equals).isPresent();
    }

    /** Whether it supported something and does not stand; a denial or a rival value supported nothing. */
    private boolean isWithdrawn(Evidence evidence) {
        return !stands(evidence) && !evidence.denies() && evidence.rival().isEmpty();
    }

    /** The evidence of an object. Of a retracted record, nothing but the retraction is shown. */
    private static List<Evidence> evidenceOf(Object object) {
        boolean retracted = object instanceof CaseRecord record && record.isRetracted();
        return !retracted && object instanceof Annotated annotated ? annotated.evidence() : List.of();
    }
}
