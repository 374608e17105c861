package org.amparo.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Essential;
import org.amparo.shape.PartVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Traits;
import org.amparo.shape.Type;

/**
 * How well a record, a part of it or an attribute is known, by the evidence at the nearest level that has any: evidence
 * about the attribute, or else of the part as a whole, or else about the list in which the part stands, or else of the
 * record as a whole.
 *
 * <p>An accusation, such as a charge, needs evidence of its own or about the list in which it stands: that of the record
 * as a whole does not tell of it. A whole is no better known than the attributes that make it what it is, such as whose a detention is, where these
 * have evidence of their own. Where nothing is evidence for the whole, as in a list with a source for each value, it is
 * known by these attributes or, if they have none either, by the others and by the parts. Evidence that was retracted or
 * superseded counts for nothing. Evidence that was read in a statement which was retracted does not say so itself: the
 * {@code claims()} of a case file know, and a claim of a record alone does not.
 */
public final class Claim implements WithoutJson {

    private final Judgement judgement;
    private final Shape<?, ?> shape;
    private final Object object;
    /** The evidence of the nearest level that has any. */
    private final Level deciding;
    /** The evidence of the whole, where an attribute has evidence of its own: who denies the whole denies it, too. */
    private final Level around;

    private final boolean isOwn;
    /** Whether it is told by a source that is itself the record, so that nobody else has to tell it. */
    private final boolean isOfSource;

    private final Standing standing;
    /** Whether everything in which it stands is a fact. */
    private final boolean isWithinFacts;

    private Claim(
            boolean isWithinFacts,
            Judgement judgement,
            Shape<?, ?> shape,
            Object object,
            Level deciding,
            Level around,
            boolean isOwn,
            boolean isOfSource,
            Standing standing) {
        this.isWithinFacts = isWithinFacts;
        this.judgement = judgement;
        this.shape = shape;
        this.object = object;
        this.deciding = deciding;
        this.around = around;
        this.isOwn = isOwn;
        this.isOfSource = isOfSource;
        this.standing = judgement.isAllWithdrawn() ? Standing.WITHDRAWN : standing;
    }

    /** How well it is known that there is what a record tells of, as far as the record says. */
    public static <T extends Annotated> Claim of(Shaped<T> record) {
        Objects.requireNonNull(record, "record");
        return of(record, evidence -> false);
    }

    /**
     * The same, where more is known of some evidence than the record says; also of a part by its own evidence alone.
     *
     * @param withdrawn whether a piece of evidence counts no longer, since its statement was retracted
     */
    public static <T> Claim of(Shaped<T> object, Predicate<Evidence> withdrawn) {
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(withdrawn, "withdrawn");
        return of(object, new Judgement(withdrawn, false));
    }

    /** The claim of a record that was retracted: nobody tells any more what it says, whatever evidence it has. */
    public static <T extends Annotated> Claim ofRetracted(Shaped<T> record) {
        Objects.requireNonNull(record, "record");
        return of(record, new Judgement(evidence -> true, true));
    }

    private static <T> Claim of(Shaped<T> object, Judgement judgement) {
        return whole(true, judgement, object.shape(), object.object(), Level.NONE, isSource(object.shape()));
    }

    private static <T> Claim whole(
            boolean isWithinFacts,
            Judgement judgement,
            Shape<T, ?> shape,
            T object,
            Level inherited,
            boolean isOfSource) {
        Level own = Level.about(judgement, shape, object, Optional.empty());
        Level deciding = own.isEmpty() ? inherited : own;
        Standing standing = deciding.standing(Level.NONE);
        boolean isDefined = false;
        for (Attribute<?, ?, ?> line : shape.lines(Traits.Mark.DEFINING)) {
            Standing ofLine = Level.about(judgement, shape, object, Optional.of(line.name()))
                    .standing(Level.NONE);
            isDefined |= ofLine != Standing.UNSOURCED;
            standing = standing.and(ofLine);
        }
        if (deciding.isEmpty() && isOfSource) {
            standing = standing.and(Standing.FIRM);
        } else if (deciding.isEmpty() && !isDefined) {
            standing = standing.and(within(judgement, shape, object).implied());
        }
        if (standing == Standing.DENIED || standing == Standing.WITHDRAWN) {
            Level ofParts = toldInPart(judgement, shape, object);
            boolean isTold = !ofParts.supporting().isEmpty();
            if (isTold) {
                standing = standing == Standing.DENIED ? Standing.CONTESTED : ofParts.implied();
            }
        }
        return new Claim(
                isWithinFacts, judgement, shape, object, deciding, Level.NONE, !own.isEmpty(), isOfSource, standing);
    }

    /**
     * How well a part is known that stands in an attribute of this object.
     *
     * @param list the attribute in which it stands, which may have one value or several
     */
    public <P extends Annotated> Claim part(P part, AttributeName<P> list) {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(list, "list");
        return whole(list.name(), list.type(), part);
    }

    /**
     * How well a part is known, by the line of the table in which it stands. One of a type that has no evidence, such as
     * a link, is known as the attribute.
     */
    public <P> Claim part(P part, Attribute<?, ?, P> line) {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(line, "line");
        return whole(line.name(), line.type(), part);
    }

    private <P> Claim whole(String list, Type<P> type, P part) {
        Shape<P, ?> table = type.table().orElseThrow();
        Claim around = attribute(list);
        Level inherited = isInherited(around, table) ? around.deciding : Level.NONE;
        Claim told = whole(isFact(), judgement, table, part, inherited, isOfSource);
        return told.standing == Standing.UNSOURCED && !around.isTold() ? told.as(around.standing) : told;
    }

    /** The same, of what nobody tells since it stands in something that is not told. */
    private Claim as(Standing ofWhole) {
        return new Claim(isWithinFacts, judgement, shape, object, deciding, around, isOwn, isOfSource, ofWhole);
    }

    /** Whether a part without evidence of its own is known by that of the list in which it stands, as that is known. */
    private static boolean isInherited(Claim list, Shape<?, ?> table) {
        return list.isOwn || !isAccusation(table);
    }

    /** Whether the table says of its objects that they are nothing without evidence of their own. */
    private static boolean isAccusation(Shape<?, ?> table) {
        Attribute<?, ?, ?> evidence = table.attributes().get(Annotated.EVIDENCE.name());
        return evidence != null && evidence.traits().essential() == Essential.ONE;
    }

    /** How well the value of an attribute of this object is known. */
    public Claim attribute(AttributeName<?> name) {
        return attribute(name.name());
    }

    /** The same, by the line of the table. */
    public Claim attribute(Attribute<?, ?, ?> line) {
        return attribute(line.name());
    }

    /** The same, by the name as in JSON, which may be that of a member of a later version. */
    public Claim attribute(String name) {
        Objects.requireNonNull(name, "name");
        Level about = Level.about(judgement, shape, object, Optional.of(name));
        if (about.isEmpty()) {
            return new Claim(
                    isFact(), judgement, shape, object, deciding, Level.NONE, false, isOfSource, inherited(name));
        }
        return new Claim(
                isFact(), judgement, shape, object, about, deciding, true, isOfSource, about.standing(deciding));
    }

    /**
     * The standing of an attribute without evidence of its own. What makes the whole what it is, is known as the whole, and
     * so is all of a whole that is not told.
     */
    private Standing inherited(String name) {
        if (!deciding.isEmpty()) {
            return deciding.standing(Level.NONE);
        }
        Attribute<?, ?, ?> line = shape.attributes().get(name);
        boolean isDefining = line != null && line.traits().is(Traits.Mark.DEFINING);
        if (isDefining || !isTold()) {
            return standing;
        }
        return isOfSource ? Standing.FIRM : Standing.UNSOURCED;
    }

    /** Whether objects of a type are sources themselves, as statements are: nobody else has to tell what they say. */
    private static boolean isSource(Shape<?, ?> shape) {
        return !shape.lines(Traits.Mark.SOURCE).isEmpty();
    }

    /** The value of an attribute that may be told without a word of doubt, if it has one. */
    public <V> Optional<V> value(AttributeName<?> name, Optional<V> value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        return value.filter(one -> attribute(name).isPlain());
    }

    /** How well it is known. */
    public Standing standing() {
        return standing;
    }

    /** Whether somebody says it in some manner, or recorded it without a source: otherwise it is not told at all. */
    public boolean isTold() {
        return standing.isTold();
    }

    /**
     * Whether somebody said it and did not take it back, or recorded it without a source. What a newer piece of evidence
     * superseded was still said, and makes nothing certain.
     */
    public boolean isClaimed() {
        return deciding.isEmpty() || deciding.isClaimed();
    }

    /** Whether nobody claims it any longer, since some of the evidence was retracted, and the rest at most denies it. */
    public boolean isTakenBack() {
        return !isClaimed() && deciding.isRetracted();
    }

    /** Whether somebody denies it, or gives another value, whatever else is said. */
    public boolean isDisputed() {
        return !deciding.contrary().isEmpty() || !around.contrary().isEmpty();
    }

    /** Whether it is firm by the evidence that decides. What it stands in may be in doubt all the same. */
    public boolean isFirm() {
        return standing == Standing.FIRM;
    }

    /**
     * Whether it is firm, and so is all in which it stands: a fact as far as anybody can tell. A form without room for
     * doubt has nothing else, such as the day of a detention that somebody denies.
     */
    public boolean isFact() {
        return isWithinFacts && isFirm();
    }

    /** Whether nobody doubts it: it is firm, or somebody recorded it without a source. */
    public boolean isPlain() {
        return standing == Standing.FIRM || standing == Standing.UNSOURCED;
    }

    /** Whether nobody recorded evidence of it, nor of anything in it, not even such as denies something or was retracted. */
    public boolean isWithoutEvidence() {
        return deciding.isEmpty() && within(judgement, shape, object).isEmpty();
    }

    /** Whether the evidence that decides is about this itself, and not that of an enclosing level. */
    public boolean isOwn() {
        return isOwn;
    }

    /** The evidence that supports it and counts, at the level that decides. */
    public List<Evidence> supporting() {
        return deciding.supporting();
    }

    /** The evidence that supports it, counts and is firm, at the level that decides: enough to make it a fact. */
    public List<Evidence> firm() {
        return deciding.firm();
    }

    /** In which manner the evidence for it tells it, and how that is judged. */
    public Manner manner() {
        return Manner.of(supporting());
    }

    /**
     * How well anything in an object is known, by all evidence of it, whatever that is about, without that of its parts.
     *
     * @param withdrawn whether a piece of evidence counts no longer, since its statement was retracted
     */
    public static <T> Claim throughout(Shaped<T> object, Predicate<Evidence> withdrawn) {
        Objects.requireNonNull(object, "object");
        Judgement judgement = new Judgement(Objects.requireNonNull(withdrawn, "withdrawn"), false);
        return throughout(true, judgement, object.shape(), object.object(), isSource(object.shape()));
    }

    /** How well anything in the object is known, by all evidence of it, whatever that is about, without that of its parts. */
    public Claim throughout() {
        return throughout(isWithinFacts, judgement, shape, object, isOfSource);
    }

    private static Claim throughout(
            boolean isWithinFacts, Judgement judgement, Shape<?, ?> shape, Object object, boolean isOfSource) {
        Level all = new Level(judgement).add(shape, object, evidence -> true);
        return new Claim(
                isWithinFacts, judgement, shape, object, all, Level.NONE, true, isOfSource, all.standing(Level.NONE));
    }

    /**
     * The same of a part.
     *
     * @param list the attribute in which it stands
     */
    public <P> Claim throughout(P part, AttributeName<P> list) {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(list, "list");
        return over(Set.of(), part, list).throughout();
    }

    /**
     * How well it is known what the object says in some attributes together: by all evidence of it as a whole and about
     * any of these; without any, by the evidence of this claim.
     */
    public Claim over(Set<AttributeName<?>> attributes) {
        Objects.requireNonNull(attributes, "attributes");
        return over(isWithinFacts, attributes, shape, object, deciding);
    }

    /**
     * The same of a part; without any evidence of its own as a whole or about these, by the evidence of this claim, or
     * of an accusation by that about the list in which it stands.
     *
     * @param list the attribute in which it stands
     */
    public <P> Claim over(Set<AttributeName<?>> attributes, P part, AttributeName<P> list) {
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(list, "list");
        Shape<P, ?> table = list.type().table().orElseThrow();
        Claim around = isAccusation(table) ? attribute(list) : this;
        return over(isFact(), attributes, table, part, isInherited(around, table) ? around.deciding : Level.NONE);
    }

    private Claim over(
            boolean isWithin, Set<AttributeName<?>> attributes, Shape<?, ?> table, Object of, Level inherited) {
        Level own = new Level(judgement).add(table, of, evidence -> isAboutAny(evidence, attributes));
        Level all = own.isEmpty() ? inherited : own;
        return new Claim(
                isWithin, judgement, table, of, all, Level.NONE, !own.isEmpty(), isOfSource, all.standing(Level.NONE));
    }

    private static boolean isAboutAny(Evidence evidence, Set<AttributeName<?>> attributes) {
        Optional<String> about = evidence.about();
        if (about.isEmpty()) {
            return true;
        }
        for (AttributeName<?> attribute : attributes) {
            if (attribute.name().equals(about.get())) {
                return true;
            }
        }
        return false;
    }

    /** The evidence that supports anything in the object and counts, without that of its parts. */
    public List<Evidence> telling() {
        return throughout().supporting();
    }

    /** The evidence that supports anything in the object or in its parts, and counts. */
    public List<Evidence> tellingWithin() {
        return within(judgement, shape, object).supporting();
    }

    /** The evidence that denies the object or anything in it and counts, without that of its parts. */
    public List<Evidence> denying() {
        return throughout().denials();
    }

    /** The evidence that supported the object or anything in it and counts no longer, without that of its parts. */
    public List<Evidence> withdrawn() {
        List<Evidence> withdrawn = new ArrayList<>();
        if (object instanceof Annotated annotated) {
            withdrawn.addAll(annotated.evidence());
        }
        withdrawn.removeIf(one -> counts(one) || one.denies() || one.rival().isPresent());
        return List.copyOf(withdrawn);
    }

    /** Whether a piece of evidence counts: neither it nor, as far as is known here, its statement was retracted. */
    public boolean counts(Evidence evidence) {
        return judgement.counts(Objects.requireNonNull(evidence, "evidence"));
    }

    /** The evidence that counts and denies it or gives another value, at the level that decides or for the whole. */
    public List<Evidence> contrary() {
        List<Evidence> contrary = new ArrayList<>(deciding.contrary());
        contrary.addAll(around.contrary());
        return List.copyOf(contrary);
    }

    /** The evidence that counts and denies it, at the level that decides or for the whole. */
    public List<Evidence> denials() {
        List<Evidence> denials = new ArrayList<>(deciding.denying());
        denials.addAll(around.denying());
        return List.copyOf(denials);
    }

    /** The other values that somebody gives in place of it, in the form of the attribute in JSON. */
    public List<DataValue> rivals() {
        List<DataValue> rivals = new ArrayList<>();
        for (Evidence evidence : contrary()) {
            evidence.rival().ifPresent(rivals::add);
        }
        return List.copyOf(rivals);
    }

    /** The evidence of the parts: whoever tells where somebody was held says that they were. */
    private static Level toldInPart(Judgement judgement, Shape<?, ?> shape, Object object) {
        Level ofParts = new Level(judgement);
        addParts(shape, object, ofParts);
        for (Attribute<?, ?, ?> line : shape.lines()) {
            if (line.type().hasTable() && line.traits().role() == AttributeRole.CLAIM) {
                Optional<String> list = Optional.of(line.name());
                ofParts.add(shape, object, evidence -> evidence.about().equals(list));
            }
        }
        return ofParts;
    }

    /** The evidence of an object, whatever it is about, and of the parts in it. */
    private static Level within(Judgement judgement, Shape<?, ?> shape, Object object) {
        Level within = new Level(judgement).add(shape, object, evidence -> true);
        addParts(shape, object, within);
        return within;
    }

    /** Adds the evidence of the parts in an object. */
    private static <T> void addParts(Shape<T, ?> shape, Object of, Level within) {
        T object = shape.type().cast(of);
        shape.visit(object, new PartVisitor<RuntimeException>() {
            @Override
            public <V> void value(Attribute<?, ?, V> line, V value, int item) {
                // A value has no evidence.
            }

            @Override
            public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
                if (line.traits().role() == AttributeRole.CLAIM) {
                    within.add(table, part, evidence -> true);
                    addParts(table, part, within);
                }
            }
        });
    }

    /** The standing alone, since what it is about may be known to few. */
    @Override
    public String toString() {
        return standing.toString();
    }
}
