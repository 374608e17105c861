package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.code.LocatorKind;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Locator;
import org.amparo.id.StatementId;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Walk;

/**
 * The evidence of one object of which some may be withheld: what would say more without it, and so goes along; what
 * readers would not learn of the rest, and the wordings that may tell them too much, which somebody has to read before
 * publication.
 */
final class ShownEvidence {

    /** The object as a whole, among the names of what evidence is about. */
    static final String WHOLE = "";

    /** Whether a piece of evidence makes what it says of the object a fact. */
    private final Predicate<Evidence> isFirm;
    /** Whether the object was only expected when a piece of evidence told of it. */
    private final Predicate<Evidence> isOfExpected;
    /** The evidence for the whole object that stays with its wording. */
    private final Map<Pointer, String> wordings = new LinkedHashMap<>();
    /** The evidence for each attribute, or for the whole object, and those that still have some. */
    private final Map<String, List<Evidence>> supported = new LinkedHashMap<>();

    private final Set<String> stillSupported = new HashSet<>();
    /** The attributes, or the whole object, of which a denial or another value is withheld. */
    private final Set<String> lostDispute = new LinkedHashSet<>();

    private final Set<String> shownDispute = new HashSet<>();
    /** All evidence that stands, about whatever, and how much of it is shown. */
    private final List<Evidence> standing = new ArrayList<>();
    /** The evidence that supports the object, or anything in it, and is shown. */
    private final List<Evidence> shownSupport = new ArrayList<>();

    private int shown;

    ShownEvidence(Predicate<Evidence> isFirm, Predicate<Evidence> isOfExpected) {
        this.isFirm = isFirm;
        this.isOfExpected = isOfExpected;
    }

    /**
     * Notes a piece of evidence, and what it says if it speaks for or against something that is still there.
     *
     * @param isShown whether it is in the publication
     * @param isAbsent whether an attribute is not
     */
    void add(Evidence evidence, boolean isShown, Predicate<String> isAbsent) {
        shown += isShown ? 1 : 0;
        if (!evidence.stands()) {
            return;
        }
        standing.add(evidence);
        if (evidence.about().filter(isAbsent).isPresent()) {
            return;
        }
        String about = evidence.about().orElse(WHOLE);
        if (!evidence.supports()) {
            (isShown ? shownDispute : lostDispute).add(about);
        }
        if (evidence.supports()) {
            supported.computeIfAbsent(about, none -> new ArrayList<>()).add(evidence);
            if (isShown) {
                stillSupported.add(about);
                shownSupport.add(evidence);
            }
        }
    }

    /**
     * The attributes, or {@link #WHOLE}, that would say more without what is withheld: a denial of them or another value
     * is, or all that supports them, of which none was firm; or a denial alone is shown, which would say that no source
     * tells of them; or all that is shown told of the whole beforehand, as if it were still expected.
     *
     * @param deciding the attributes by whose evidence the object is known where none is for the whole
     */
    Set<String> unlimited(Set<String> deciding) {
        Set<String> unlimited = new LinkedHashSet<>(lostDispute);
        supported.forEach((about, evidence) -> {
            boolean isOneSided =
                    shownDispute.contains(about) || (about.equals(WHOLE) && !stillSupported.containsAll(shownDispute));
            if (!stillSupported.contains(about)
                    && (isOneSided || evidence.stream().noneMatch(isFirm))) {
                unlimited.add(about);
            }
        });
        if (isLeftExpected()) {
            unlimited.add(WHOLE);
        }
        List<Evidence> ofAttributes = standing.stream()
                .filter(evidence -> evidence.about().filter(deciding::contains).isPresent())
                .toList();
        boolean hasLostAll = shown == 0 && !ofAttributes.isEmpty() && !supported.containsKey(WHOLE);
        if (hasLostAll && ofAttributes.stream().noneMatch(isFirm)) {
            unlimited.add(WHOLE);
        }
        return unlimited;
    }

    private boolean isLeftExpected() {
        return !shownSupport.isEmpty()
                && shownSupport.stream().allMatch(isOfExpected)
                && !standing.stream().filter(Evidence::supports).allMatch(isOfExpected);
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
    <T> void report(Redactor redactor, Pointer at, boolean wordingMayTell, Shaped<T> left) {
        if (wordingMayTell) {
            wordings.forEach((where, words) -> redactor.note(where, WithheldReason.WORDING_STAYS, words));
        }
        List<String> unsupported = supported.keySet().stream()
                .filter(about -> !stillSupported.contains(about))
                .toList();
        if (!unsupported.isEmpty()) {
            Set<StatementId> cited = cited(left);
            for (String about : unsupported) {
                if (about.equals(WHOLE)) {
                    redactor.noteOnce(at, WithheldReason.SOURCES_HIDDEN);
                } else if (!areNamed(supported.getOrDefault(about, List.of()), cited)) {
                    redactor.noteOnce(at.member(about), WithheldReason.SOURCES_HIDDEN);
                }
            }
        }
    }

    /** Whether the object names all sources still, and none of them said it less firmly than it stands there. */
    private static boolean areNamed(List<Evidence> sources, Set<StatementId> cited) {
        return sources.stream().allMatch(source -> source.isFirm() && cited.contains(source.statement()));
    }

    /** The statements that support anything in what is left of the object. */
    private static <T> Set<StatementId> cited(Shaped<T> left) {
        Set<StatementId> cited = new HashSet<>();
        left.walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <P> void object(Pointer at, Shape<P, ?> shape, P part) {
                if (part instanceof Evidence evidence && evidence.supports()) {
                    cited.add(evidence.statement());
                }
            }
        });
        return cited;
    }
}
