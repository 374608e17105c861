package org.amparo.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.CaseHeader;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Marked;
import org.amparo.evidence.Missing;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;

/** Who may see one object and each of its attributes. */
final class Levels {

    /** What carries the markings themselves: it says nothing of the object and stays with it. */
    static final Set<String> CARRIERS = Set.of("marking", "markings");

    private static final Set<MissingReason> WITHHELD =
            Set.of(MissingReason.WITHHELD_SAFETY, MissingReason.WITHHELD_CONSENT, MissingReason.WITHHELD_LEGAL);

    private final Optional<Marking> own;
    private final Marking effective;
    private final Map<String, Marking> entries = new HashMap<>();
    private final Set<String> keptBack;
    private final boolean header;

    private Levels(Object object, Marking enclosing) {
        this.own = object instanceof Marked marked ? marked.marking() : Optional.empty();
        this.effective = own.orElse(enclosing);
        this.header = object instanceof CaseHeader;
        if (object instanceof Marked marked) {
            marked.markings().forEach(entry -> entries.merge(entry.attribute(), entry.level(), Marking::higher));
        }
        this.keptBack = object instanceof Annotated annotated
                ? annotated.missing().stream()
                        .filter(Levels::keepsBack)
                        .map(Missing::attribute)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** The levels of an object that stands in one of this effective marking. */
    public static Levels of(Object object, Marking enclosing) {
        return new Levels(object, enclosing);
    }

    /** The marking of the object itself or, without one, of what encloses it. */
    Marking effective() {
        return effective;
    }

    /** Whether the object's own marking is above the profile. */
    boolean isHidden(PublicationProfile profile) {
        return own.filter(profile::hides).isPresent();
    }

    /**
     * Whether somebody wanted to hide something by a name that the object does not have: a slip, after which nobody
     * knows what must not be shown. A private member that is absent is no slip.
     */
    <T> boolean isUnclear(PublicationProfile profile, Shape<T, ?> shape, T object) {
        return entries.entrySet().stream()
                .filter(entry -> profile.hides(entry.getValue()))
                .map(Map.Entry::getKey)
                .anyMatch(name -> CARRIERS.contains(name)
                        || !(name.contains(":")
                                || shape.attributes().containsKey(name)
                                || shape.unknownMembersOf(object).members().containsKey(name)));
    }

    /** Whether the object, or an entry of its markings, may have one that is misspelt and was not read. */
    static <T> boolean isMisread(Shape<T, ?> shape, T object) {
        return SuspectMembers.areIn(shape, object)
                || (object instanceof Marked marked
                        && marked.markings().stream().anyMatch(entry -> isMisread(AttributeMarking.SHAPE, entry)));
    }

    /** The level of an attribute: its own entry; without one, the higher of its floor and the marking of the object. */
    public Marking of(Attribute<?, ?, ?> attribute) {
        if (CARRIERS.contains(attribute.name())) {
            return Marking.PUBLIC;
        }
        if (attribute.traits().unpublished()) {
            return Marking.SECRET;
        }
        Marking entry = entries.get(attribute.name());
        if (entry != null) {
            return entry;
        }
        if (header && attribute instanceof Attribute.Required) {
            return own.orElse(Marking.PUBLIC);
        }
        return attribute
                .traits()
                .floor()
                .map(floor -> Marking.higher(floor, effective))
                .orElse(effective);
    }

    /**
     * Whether a gap says that a value is kept back, so that one which stands there all the same is not to be shown. A
     * reason that is not in the list may say it too.
     */
    static boolean keepsBack(Missing gap) {
        return WITHHELD.contains(gap.reason()) || !gap.reason().isKnown();
    }

    /** Whether a gap says that the attribute, or the member, is kept back. */
    boolean isKeptBack(String attribute) {
        return keptBack.contains(attribute) && !CARRIERS.contains(attribute);
    }

    /** The level of a member that the attribute table does not name. */
    Marking ofUnknown(String member) {
        return entries.getOrDefault(member, effective);
    }
}
