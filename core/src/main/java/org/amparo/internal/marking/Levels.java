package org.amparo.internal.marking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.code.Code;
import org.amparo.code.ConsentStatus;
import org.amparo.code.LocatorKind;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.PersonKind;
import org.amparo.data.DataNull;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Locator;
import org.amparo.evidence.Marked;
import org.amparo.evidence.Missing;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.LineVisitor;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Traits;
import org.amparo.shape.Walk;
import org.amparo.speech.Relay;

/** The levels of an object and its attributes, which say who may see them, given the level of the object around. */
public final class Levels {

    private static final Set<MissingReason> WITHHELD =
            Set.of(MissingReason.WITHHELD_SAFETY, MissingReason.WITHHELD_CONSENT, MissingReason.WITHHELD_LEGAL);

    private static final Set<ConsentStatus> REFUSED =
            Set.of(ConsentStatus.REFUSED, ConsentStatus.WITHDRAWN, ConsentStatus.EXPIRED);

    /** The kinds of places that number no rows. A kind that this version does not know may. */
    private static final Set<LocatorKind> OTHER_THAN_ROWS = Set.of(
            LocatorKind.PAGE,
            LocatorKind.PARAGRAPH,
            LocatorKind.CLIP,
            LocatorKind.FRAME,
            LocatorKind.TEXT_QUOTE,
            LocatorKind.SECTION);

    /** The floor of the place of evidence, and of a relay, where it is a row. */
    private static final Marking ROWS = Marking.RESTRICTED;

    private final Shape<?, ?> shape;
    private final Optional<Marking> own;
    private final Marking effective;
    private final Map<String, AttributeMarking> entries;
    private final Set<String> keptBack;
    private final boolean isAtRow;

    private Levels(Shape<?, ?> shape, Object object, Marking enclosing) {
        this.shape = shape;
        this.own = object instanceof Marked marked ? marked.marking() : Optional.empty();
        this.effective = own.orElse(enclosing);
        this.entries = entries(object);
        this.isAtRow = place(object).filter(Levels::isRow).isPresent();
        this.keptBack =
                object instanceof Annotated annotated && !annotated.missing().isEmpty()
                        ? annotated.missing().stream()
                                .filter(Levels::keepsBack)
                                .map(Missing::attribute)
                                .collect(Collectors.toUnmodifiableSet())
                        : Set.of();
    }

    /**
     * The levels of an object.
     *
     * @param enclosing the effective level of the enclosing object
     */
    public static <T> Levels of(Shape<T, ?> shape, T object, Marking enclosing) {
        return new Levels(shape, object, enclosing);
    }

    /** The levels of a header, which has no enclosing object. */
    public static Levels of(CaseHeader header) {
        return of(CaseHeader.SHAPE, header, usual(header));
    }

    /** The default level of a file; RESTRICTED if it names none. */
    public static Marking usual(CaseHeader header) {
        return header.defaultMarking().orElse(Marking.RESTRICTED);
    }

    /** The level of a file's records and their parts unless they say otherwise. */
    public static Marking ofRecords(CaseHeader header) {
        Marking usual = usual(header);
        return header.marking().map(marking -> Marking.higher(marking, usual)).orElse(usual);
    }

    /** The strictest of an object's entries for each attribute, in their order. */
    private static Map<String, AttributeMarking> entries(Object object) {
        if (!(object instanceof Marked marked) || marked.markings().isEmpty()) {
            return Map.of();
        }
        Map<String, AttributeMarking> entries = new LinkedHashMap<>();
        for (AttributeMarking entry : marked.markings()) {
            entries.merge(
                    entry.attribute(), entry, (one, other) -> other.level().isAbove(one.level()) ? other : one);
        }
        return entries;
    }

    /** The marking of the object itself. */
    public Optional<Marking> own() {
        return own;
    }

    /** The marking of the object itself or, without one, of the enclosing object. */
    public Marking effective() {
        return effective;
    }

    /** The strictest entry for each attribute that has one, in their order. */
    public Map<String, AttributeMarking> entries() {
        return entries;
    }

    /**
     * The level of an attribute: its own entry or, without one, the higher of its floor and the marking of the object.
     */
    public Marking of(Attribute<?, ?, ?> attribute) {
        Traits traits = attribute.traits();
        if (traits.role() == AttributeRole.CARRIER) {
            return Marking.PUBLIC;
        }
        if (traits.is(Traits.Mark.UNPUBLISHED)) {
            return Marking.SECRET;
        }
        AttributeMarking entry = entries.get(attribute.name());
        if (entry != null) {
            return entry.level();
        }
        if (shape.equals(CaseHeader.SHAPE) && attribute.isRequired()) {
            return own.orElse(Marking.PUBLIC);
        }
        Optional<Marking> floor = floor(attribute);
        return floor.isPresent() ? Marking.higher(floor.get(), effective) : effective;
    }

    private Optional<Marking> floor(Attribute<?, ?, ?> attribute) {
        return isAtRow && attribute.name().equals(Evidence.LOCATOR.name())
                ? Optional.of(ROWS)
                : attribute.traits().floor();
    }

    private static Optional<Locator> place(Object object) {
        if (object instanceof Evidence evidence) {
            return evidence.locator();
        }
        return object instanceof Relay relay ? relay.locator() : Optional.empty();
    }

    /**
     * Whether a place is a row of a list, or may be one for those who are not told its kind. Where rows are shown, those
     * that are missing tell of people who are withheld.
     */
    private static boolean isRow(Locator place) {
        return place.kind().filter(OTHER_THAN_ROWS::contains).isEmpty()
                || place.markings().stream()
                        .anyMatch(entry -> entry.attribute().equals(Locator.KIND.name())
                                && entry.level().isAbove(Marking.PUBLIC));
    }

    /** Whether nothing but its floor lifts the level of an attribute above that of the object. */
    public boolean isFloor(Attribute<?, ?, ?> attribute) {
        return !entries.containsKey(attribute.name())
                && floor(attribute).filter(floor -> floor.isAbove(effective)).isPresent();
    }

    /** The level of a name in the object: an attribute, or a member that the table does not name. */
    public Marking of(String name) {
        Attribute<?, ?, ?> attribute = shape.attributes().get(name);
        if (attribute != null) {
            return of(attribute);
        }
        AttributeMarking entry = entries.get(name);
        return entry == null ? effective : entry.level();
    }

    /** The level of an object under this attribute that has no marking of its own. */
    public Marking within(Attribute<?, ?, ?> attribute) {
        return attribute.traits().role() == AttributeRole.CARRIER ? Marking.PUBLIC : effective;
    }

    /**
     * Whether a marking, or a gap, is meant to hide something under a name that the object does not have: a slip, after
     * which it is not known what must be hidden. An absent private member is no slip.
     *
     * @param hides whether a level hides something
     */
    public <T> boolean isUnclear(Predicate<Marking> hides, Shape<T, ?> table, T object) {
        if (keptBack.isEmpty() && entries.isEmpty()) {
            return false;
        }
        return keptBack.stream().anyMatch(name -> !isPrivateOrKnown(name))
                || entries.values().stream()
                        .filter(entry -> hides.test(entry.level()))
                        .map(AttributeMarking::attribute)
                        .anyMatch(name -> isCarrier(name) || !isKnown(name, table, object));
    }

    private <T> boolean isKnown(String name, Shape<T, ?> table, T object) {
        return isPrivateOrKnown(name)
                || table.unknownMembersOf(object).members().containsKey(name);
    }

    private boolean isPrivateOrKnown(String name) {
        return name.contains(":") || shape.attributes().containsKey(name);
    }

    private boolean isCarrier(String name) {
        Attribute<?, ?, ?> attribute = shape.attributes().get(name);
        return attribute != null && attribute.traits().role() == AttributeRole.CARRIER;
    }

    /** Whether the object, or an entry of its markings, may have a marking in other words that was not read. */
    public static <T> boolean isMisread(Shape<T, ?> shape, T object) {
        return MisspeltMarkings.areIn(shape, object)
                || (object instanceof Name name && isNotedIn(name))
                || (object instanceof Marked marked && isAnyMisread(marked.markings()));
    }

    private static boolean isAnyMisread(List<AttributeMarking> entries) {
        for (AttributeMarking entry : entries) {
            if (isMisread(AttributeMarking.SHAPE, entry)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an unknown member may be a marking or a refusal, with which nobody may see the object. */
    public static boolean isLimit(Shape<?, ?> shape, String member, DataValue value) {
        boolean isPrivate = member.indexOf(':') >= 0;
        return !isPrivate && (MisspeltMarkings.isOne(shape, member, value) || ConsentWords.areIn(member, value));
    }

    /**
     * Whether a gap says that a value is kept back, so that a value which is nevertheless given must not be shown. An
     * unknown reason may say so too.
     */
    public static boolean keepsBack(Missing gap) {
        return WITHHELD.contains(gap.reason()) || !gap.reason().isKnown();
    }

    /** Whether the kind of a person keeps everything back. An unknown kind may be a misspelt {@code withheld}. */
    public static boolean keepsBack(PersonKind kind) {
        return kind.equals(PersonKind.WITHHELD) || !kind.isKnown();
    }

    /**
     * Whether a consent allows nothing, whatever the use and the day. A code that this version does not know may mean
     * anything, even a refusal.
     */
    public static boolean keepsBack(Consent consent) {
        Stream<Code> codes = Stream.of(
                        consent.giver().stream(),
                        consent.lawfulBasis().stream(),
                        consent.status().stream(),
                        consent.scopes().stream())
                .flatMap(Function.identity());
        return consent.status().filter(REFUSED::contains).isPresent()
                || consent.saysTooLittle()
                || !codes.allMatch(Code::isKnown);
    }

    /** Whether the text or the kind of the name of a person says that whoever has it must not be shown. */
    public static boolean keepsBack(Name name) {
        return isNotedIn(name) || texts(name).anyMatch(ConsentWords::areInName);
    }

    /** Whether the kind of any name, or a note in its text, says so. */
    public static boolean isNotedIn(Name name) {
        boolean isOfSuchKind = name.kind()
                .filter(kind -> !kind.isKnown())
                .map(Code::code)
                .filter(kind -> ConsentWords.areIn(kind, DataNull.NULL) || MisspeltMarkings.isHiding(kind))
                .isPresent();
        return isOfSuchKind || texts(name).anyMatch(ConsentWords::areInNoteOfName);
    }

    private static Stream<String> texts(Name name) {
        return Stream.of(
                        Optional.of(name.full()),
                        name.given(),
                        name.family(),
                        name.patronymic(),
                        name.honorific(),
                        name.transliteration())
                .flatMap(Optional::stream);
    }

    /** Whether the kind says that the person has no name to show. */
    public static boolean isNameless(PersonKind kind) {
        return kind.equals(PersonKind.UNNAMED) || kind.equals(PersonKind.UNKNOWN);
    }

    /** Whether a gap says that the attribute, or the member, is kept back. */
    public boolean isKeptBack(String name) {
        return keptBack.contains(name) && !isCarrier(name);
    }

    /** The strictest level of anything in an object. */
    public static <T> Marking strictest(Shape<T, ?> shape, T object, Marking enclosing) {
        Strictest strictest = new Strictest(enclosing);
        Walk.over(Pointer.ROOT, shape, object, strictest);
        return strictest.highest;
    }

    /** The search for the strictest level, object by object and line by line. */
    private static final class Strictest implements Walk.Visitor, LineVisitor<RuntimeException> {

        private final Marking enclosing;
        private Marking highest;

        Strictest(Marking enclosing) {
            this.enclosing = enclosing;
            this.highest = enclosing;
        }

        @Override
        public <P> void object(Pointer at, Shape<P, ?> table, P part) {
            Levels levels = of(table, part, enclosing);
            raise(levels.effective());
            if (levels.isAtRow) {
                raise(ROWS);
            }
            levels.entries().values().forEach(entry -> raise(entry.level()));
            table.visit(part, this);
        }

        @Override
        public <V> void one(Attribute<?, ?, V> line, V value) {
            line.traits().floor().ifPresent(this::raise);
        }

        @Override
        public <V> void many(Attribute<?, ?, V> line, List<V> values) {
            line.traits().floor().ifPresent(this::raise);
        }

        private void raise(Marking level) {
            highest = Marking.higher(highest, level);
        }
    }
}
