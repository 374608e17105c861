package org.amparo.disclosure;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.claim.Claim;
import org.amparo.claim.Standing;
import org.amparo.code.LocatorKind;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Locator;
import org.amparo.id.StatementId;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;

/**
 * The evidence of one object of which some may be withheld: what would say more without it, and so goes along; what
 * readers would not learn of the rest, and the wordings that may tell them too much, which somebody has to read before
 * publication.
 */
final class ShownEvidence<T> {

    /** The object as a whole, among the names of what evidence is about. */
    static final String WHOLE = "";

    private final Reservations reservations;
    private final Shape<T, ?> shape;
    private final T object;
    /** The evidence for the whole object that stays with its wording. */
    private final Map<Pointer, String> wordings = new LinkedHashMap<>();
    /** What there is evidence about and still is there. */
    private final Set<String> subjects = new LinkedHashSet<>();
    /** The evidence that is not shown. */
    private final Set<Evidence> lost = Collections.newSetFromMap(new IdentityHashMap<>(1));

    private boolean isAnyShown;

    ShownEvidence(Reservations reservations, Shape<T, ?> shape, T object) {
        this.reservations = reservations;
        this.shape = shape;
        this.object = object;
    }

    /**
     * Notes a piece of evidence.
     *
     * @param isShown whether it is in the publication
     * @param isAbsent whether an attribute is not
     */
    void add(Evidence evidence, boolean isShown, Predicate<String> isAbsent) {
        isAnyShown |= isShown;
        if (!isShown) {
            lost.add(evidence);
        }
        if (evidence.about().filter(isAbsent).isEmpty()) {
            subjects.add(evidence.about().orElse(WHOLE));
        }
    }

    /** Whether none of this evidence is shown. */
    boolean isLost(List<Evidence> some) {
        return lost.containsAll(some);
    }

    /** What it claims by the evidence that is shown. */
    private Claim after() {
        return Claim.of(new Shaped<>(shape, object), lost::contains);
    }

    private static Claim of(Claim claim, String about) {
        return about.equals(WHOLE) ? claim : claim.attribute(about);
    }

    /**
     * The attributes, or {@link #WHOLE}, that would say more without what is withheld: a denial of them or another value
     * is, or all that supports them, of which none was firm; or a denial alone is shown, which would say that no source
     * tells of them; or all that is shown told of the whole beforehand, as if it were still expected.
     */
    Set<String> unlimited() {
        if (lost.isEmpty()) {
            return Set.of();
        }
        Set<String> unlimited = new LinkedHashSet<>();
        Claim before = Gate.openClaim(shape, object);
        Claim after = after();
        for (String about : subjects) {
            Claim was = of(before, about);
            boolean isLessDisputed =
                    of(after, about).contrary().size() < was.contrary().size();
            boolean isLeftDoubtful = isUnsupported(before, after, about)
                    && (isLeftDenied(after, about) || was.supporting().stream().noneMatch(this::isFact));
            if (isLessDisputed || isLeftDoubtful) {
                unlimited.add(about);
            }
        }
        if (isLeftExpected(before, after) || isKnownByDoubtful(before)) {
            unlimited.add(WHOLE);
        }
        return unlimited;
    }

    private static boolean isUnsupported(Claim before, Claim after, String about) {
        return !of(before, about).supporting().isEmpty()
                && of(after, about).supporting().isEmpty();
    }

    private boolean isFact(Evidence evidence) {
        return reservations.areNone(evidence, shape, object);
    }

    /** Whether what speaks against something, or against an attribute of the whole, is left alone. */
    private boolean isLeftDenied(Claim after, String about) {
        if (!about.equals(WHOLE)) {
            Claim left = of(after, about);
            return left.supporting().isEmpty() && left.standing() != Standing.WITHDRAWN;
        }
        return after.isDisputed() || subjects.stream().anyMatch(one -> !one.equals(WHOLE) && isLeftDenied(after, one));
    }

    private boolean isLeftExpected(Claim before, Claim after) {
        return (object instanceof ClaimedPart || object instanceof Incident)
                && !after.telling().isEmpty()
                && after.telling().stream().allMatch(this::isOfExpected)
                && !before.telling().stream().allMatch(this::isOfExpected);
    }

    private boolean isOfExpected(Evidence evidence) {
        return reservations.isOfExpected(evidence, shape, object);
    }

    /** Whether all evidence is lost, none told of the whole, and none told firmly of the attributes by which it is known. */
    private boolean isKnownByDoubtful(Claim before) {
        boolean isKnownAlone =
                object instanceof CaseRecord && !(object instanceof Detention) && !(object instanceof Incident);
        if (isKnownAlone || isAnyShown || !before.supporting().isEmpty()) {
            return false;
        }
        List<Evidence> ofAttributes = lost.stream()
                .filter(before::counts)
                .filter(one ->
                        one.about().filter(shape.attributes()::containsKey).isPresent())
                .toList();
        return !ofAttributes.isEmpty() && ofAttributes.stream().noneMatch(this::isFact);
    }

    /** Notes where the words of evidence for the whole object stay. */
    void addWording(Pointer where, Evidence evidence) {
        if (evidence.about().isEmpty()) {
            evidence.wording()
                    .or(() -> evidence.locator()
                            .filter(locator -> !isPlain(locator))
                            .map(Locator::position))
                    .ifPresent(words -> wordings.put(where, UnsearchedWords.beginning(words)));
        }
    }

    /** Whether a locator gives a number, and no words of the source. */
    private static boolean isPlain(Locator locator) {
        return locator.kind()
                .filter(kind -> kind.isKnown() && !kind.equals(LocatorKind.TEXT_QUOTE))
                .isPresent();
    }

    /**
     * Tells what has to be read.
     *
     * @param at the object
     * @param wordingMayTell whether something went that a wording may tell
     * @param left what is left of the object
     */
    void report(Redactor redactor, Pointer at, boolean wordingMayTell, T left) {
        if (wordingMayTell) {
            wordings.forEach((where, words) -> redactor.note(where, WithheldReason.WORDING_STAYS, words));
        }
        if (lost.isEmpty()) {
            return;
        }
        Claim before = Gate.openClaim(shape, object);
        Claim after = after();
        Set<StatementId> cited = statements(Gate.openClaim(shape, left).tellingWithin());
        for (Evidence one : before.telling()) {
            String about = one.about().orElse(WHOLE);
            if (subjects.contains(about) && isUnsupported(before, after, about)) {
                if (about.equals(WHOLE)) {
                    redactor.noteOnce(at, WithheldReason.SOURCES_HIDDEN);
                } else if (!isNamed(of(before, about), cited)) {
                    redactor.noteOnce(at.member(about), WithheldReason.SOURCES_HIDDEN);
                }
            }
        }
    }

    /** Whether the object names all sources of a claim still, and none of them said it less firmly than it stands there. */
    private static boolean isNamed(Claim claim, Set<StatementId> cited) {
        return claim.firm().size() == claim.supporting().size() && cited.containsAll(statements(claim.supporting()));
    }

    private static Set<StatementId> statements(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::statement).collect(Collectors.toSet());
    }
}
