package org.amparo.feed.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Statement;
import org.amparo.code.Modality;
import org.amparo.custody.Release;
import org.amparo.data.DataArray;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.internal.certain.Acts;
import org.amparo.record.Place;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;
import org.amparo.shape.TreeCodec;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * What a phrase rests on, for each thing of which it tells: an attribute, a part, or a whole. A reader learns by it how
 * well the thing is known, from the evidence that counts, whether it says the same, denies it or gives another value;
 * and which sources tell of it, from all evidence, since what was taken back is listed as that.
 */
public final class Grounds {

    /** Nothing at all. */
    public static final Grounds NONE = new Grounds(false);

    private final List<Ground> grounds = new ArrayList<>();
    private final List<Footnote> footnotes = new ArrayList<>();
    /** Whether words that a quotation has from the text that quotes are told for themselves. */
    private final boolean showsInsertions;

    private Grounds(boolean showsInsertions) {
        this.showsInsertions = showsInsertions;
    }

    /**
     * The evidence on one thing.
     *
     * @param attribute the attribute of the object, of which the evidence may give another value; empty for the whole
     */
    private record Ground(Annotated object, Optional<AttributeName<?>> attribute, List<Evidence> evidence) {

        @Override
        public String toString() {
            return attribute.toString();
        }
    }

    /** The evidence about each of these attributes that an object has, or else about the object as a whole. */
    public static Grounds of(Annotated object, AttributeName<?>... attributes) {
        Grounds grounds = new Grounds(true);
        for (AttributeName<?> attribute : present(object, attributes)) {
            grounds.add(object, attribute, support(object, attribute));
        }
        return grounds.noteNearest(object, attributes);
    }

    /**
     * The same for a part. An attribute without any such evidence is known as the list of parts is, or as the object. Its
     * sources are those of the part and the list: that somebody tells of the object does not mean that they tell of it.
     */
    public static Grounds ofPart(
            Annotated part, Annotated object, AttributeName<?> list, AttributeName<?>... attributes) {
        Grounds grounds = new Grounds(true);
        for (AttributeName<?> attribute : present(part, attributes)) {
            List<Evidence> own = support(part, attribute);
            if (own.isEmpty()) {
                grounds.add(object, support(object, list));
            } else {
                grounds.add(part, attribute, own);
            }
        }
        return grounds.noteNearest(part, attributes).noteAbout(object, list);
    }

    /** The evidence about each of these attributes alone, in a line that tells how the object is known. */
    public static Grounds only(Annotated object, AttributeName<?>... attributes) {
        return new Grounds(false).addAbout(object, attributes).noteAbout(object, attributes);
    }

    /** The evidence about an object as a whole, and about each of these attributes. */
    public static Grounds whole(Annotated object, AttributeName<?>... attributes) {
        Grounds grounds = new Grounds(false).addWhole(object).addAbout(object, attributes);
        return grounds.note(object, evidence -> isOfWhole(evidence) || isAboutOne(evidence, attributes));
    }

    /** All that is told of an object, but for these attributes, which other sentences tell: its sources alone. */
    public static Grounds all(Annotated object, AttributeName<?>... others) {
        return new Grounds(false).note(object, evidence -> !isAboutOne(evidence, others));
    }

    /** The sources of a place, if there is one. */
    public static Grounds all(Optional<Place> place) {
        return place.isPresent() ? all(place.get()) : NONE;
    }

    /** A statement as its own source, if it can be read somewhere. */
    public static Grounds self(Statement statement) {
        Grounds grounds = new Grounds(false);
        if (statement.source().isPresent()) {
            grounds.footnotes.add(new Footnote(statement.id(), Optional.empty(), statement));
        }
        return grounds;
    }

    /** The sources of what a status says of detentions, which are not at hand. */
    public static Grounds ofStatus(List<Evidence> told) {
        Grounds grounds = new Grounds(false);
        for (Evidence evidence : told) {
            grounds.footnotes.add(new Footnote(evidence.statement(), Optional.of(evidence), evidence));
        }
        return grounds;
    }

    /** The same for a part that a line tells, without its sources. */
    static Grounds part(Annotated part, AttributeName<?>... attributes) {
        return new Grounds(true).addWhole(part).addAbout(part, attributes);
    }

    /** The evidence on a place and what it is called; without that on one of several names, behind which it stands. */
    static Grounds place(Place place) {
        Grounds told = isOfOneName(place) ? part(place, Place.NAME, Place.REGION, Place.FACILITY) : part(place);
        return told.note(place, evidence -> true);
    }

    /** Whether a place is told by one name alone: its own, that of its region or that of its facility. */
    static boolean isOfOneName(Place place) {
        int names = place.facility().isPresent() ? 1 : 0;
        names += place.name().isPresent() ? 1 : 0;
        names += place.region().isPresent() ? 1 : 0;
        return names < 2;
    }

    /** The evidence about the list in which a part stands, or else about the object; none if the part has its own. */
    public static Grounds inherited(Annotated part, Annotated object, AttributeName<?> list) {
        Grounds grounds = new Grounds(true);
        if (!hasOwn(part)) {
            grounds.add(object, list, support(object, list));
        }
        return grounds.noteAbout(object, list);
    }

    /** The evidence about the list in which a part stands; none if the part has its own. */
    public static Grounds ofList(Annotated part, Annotated object, AttributeName<?> list) {
        return hasOwn(part) ? NONE : only(object, list);
    }

    /** The evidence on a part with these attributes and, if it has none on the whole or one of them, that on its list. */
    public static Grounds member(
            Annotated part, Annotated object, AttributeName<?> list, AttributeName<?>... attributes) {
        Grounds grounds = whole(part, attributes);
        if (isUntold(part, attributes)) {
            grounds.add(object, support(object, list));
        }
        return grounds;
    }

    /** This evidence and that on other things. */
    public Grounds and(Grounds others) {
        Grounds both = new Grounds(showsInsertions);
        both.grounds.addAll(grounds);
        both.grounds.addAll(others.grounds);
        both.footnotes.addAll(footnotes);
        both.footnotes.addAll(others.footnotes);
        return both;
    }

    /** The same without the sources that such evidence is. What is known of anything stays as it is. */
    public Grounds citing(Predicate<Evidence> which) {
        Grounds cited = new Grounds(showsInsertions);
        cited.grounds.addAll(grounds);
        for (Footnote footnote : footnotes) {
            if (footnote.evidence().filter(which.negate()).isEmpty()) {
                cited.footnotes.add(footnote);
            }
        }
        return cited;
    }

    /** The others, if these have no source. */
    public Grounds or(Grounds others) {
        return footnotes.isEmpty() ? others : this;
    }

    /** The sources of what is told, with those that do not count any more. */
    public List<Footnote> footnotes() {
        return footnotes;
    }

    boolean isEmpty() {
        for (Ground ground : grounds) {
            if (!ground.evidence().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is no evidence about something that is told of a part, nor about the whole of it. */
    static boolean isUntold(Annotated part, AttributeName<?>... attributes) {
        boolean isTold = true;
        for (AttributeName<?> attribute : present(part, attributes)) {
            isTold = isTold && !support(part, attribute).isEmpty();
        }
        return !isTold;
    }

    private static boolean hasOwn(Annotated part) {
        return any(part, Evidence::stands);
    }

    private static boolean isOfWhole(Evidence evidence) {
        return evidence.about().isEmpty();
    }

    private static boolean isAboutOne(Evidence evidence, AttributeName<?>... attributes) {
        for (AttributeName<?> attribute : attributes) {
            if (evidence.isAbout(attribute)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an object as a whole is only estimated. */
    public static boolean areEstimates(Annotated object) {
        return any(object, Grounds::isOfWhole)
                && !any(object, evidence -> isOfWhole(evidence) && !isEstimate(evidence));
    }

    private static boolean isEstimate(Evidence evidence) {
        return evidence.supports() && Attribution.modality(evidence).equals(Modality.ESTIMATED);
    }

    /** Whether an object has such evidence. */
    static boolean any(Annotated object, Predicate<Evidence> which) {
        return any(object.evidence(), which);
    }

    private static boolean any(List<Evidence> told, Predicate<Evidence> which) {
        for (Evidence evidence : told) {
            if (which.test(evidence)) {
                return true;
            }
        }
        return false;
    }

    private Grounds addWhole(Annotated object) {
        add(object, whole(object));
        return this;
    }

    private Grounds addAbout(Annotated object, AttributeName<?>... attributes) {
        for (AttributeName<?> attribute : attributes) {
            add(object, attribute, about(object, attribute));
        }
        return this;
    }

    /** Notes the sources of these attributes or, if there are none, those of the object as a whole. */
    private Grounds noteNearest(Annotated object, AttributeName<?>... attributes) {
        boolean isAny = any(object, evidence -> isAboutOne(evidence, attributes));
        return isAny ? noteAbout(object, attributes) : note(object, Grounds::isOfWhole);
    }

    private Grounds noteAbout(Annotated object, AttributeName<?>... attributes) {
        return note(object, evidence -> isAboutOne(evidence, attributes));
    }

    private Grounds note(Annotated object, Predicate<Evidence> which) {
        for (Evidence evidence : object.evidence()) {
            if (which.test(evidence)) {
                footnotes.add(new Footnote(evidence.statement(), Optional.of(evidence), object));
            }
        }
        return this;
    }

    private void add(Annotated object, List<Evidence> evidence) {
        grounds.add(new Ground(object, Optional.empty(), evidence));
    }

    private void add(Annotated object, AttributeName<?> attribute, List<Evidence> evidence) {
        grounds.add(new Ground(object, Optional.of(attribute), evidence));
    }

    /** Those of these attributes that an object has; all of them if it has none, since the line tells it all the same. */
    private static List<AttributeName<?>> present(Annotated object, AttributeName<?>... attributes) {
        if (attributes.length == 1) {
            return List.of(attributes);
        }
        List<AttributeName<?>> present = new ArrayList<>();
        for (AttributeName<?> attribute : attributes) {
            if (!values(object, attribute).isEmpty()) {
                present.add(attribute);
            }
        }
        return present.isEmpty() ? List.of(attributes) : present;
    }

    /** The evidence about an attribute, or else that about the object as a whole. */
    static List<Evidence> support(Annotated object, AttributeName<?> attribute) {
        List<Evidence> about = about(object, attribute);
        return about.isEmpty() ? whole(object) : about;
    }

    private static List<Evidence> about(Annotated object, AttributeName<?> attribute) {
        return standing(object, evidence -> evidence.isAbout(attribute));
    }

    private static List<Evidence> whole(Annotated object) {
        return standing(object, Grounds::isOfWhole);
    }

    private static List<Evidence> standing(Annotated object, Predicate<Evidence> which) {
        List<Evidence> standing = new ArrayList<>();
        for (Evidence evidence : object.evidence()) {
            if (evidence.stands() && which.test(evidence)) {
                standing.add(dated(evidence, object));
            }
        }
        return standing;
    }

    /** All evidence of an object that supports what it is about. */
    public static List<Evidence> supporting(Annotated object) {
        return supporting(object, evidence -> true);
    }

    /** The evidence that supports an attribute. */
    static List<Evidence> supporting(Annotated object, AttributeName<?> attribute) {
        return supporting(object, evidence -> evidence.isAbout(attribute));
    }

    /** Such evidence of an object, if it supports what it is about. */
    static List<Evidence> supporting(Annotated object, Predicate<Evidence> which) {
        return standing(object, evidence -> evidence.supports() && which.test(evidence));
    }

    // Other values

    /**
     * The evidence on each thing, without other values that are said in the words of the one that stands.
     *
     * @param line what is told: with the end of a period in it that the record has in another place
     */
    List<List<Evidence>> differing(Phrase line, Doubts doubts) {
        List<List<Evidence>> differing = new ArrayList<>();
        for (Ground ground : grounds) {
            differing.add(
                    ground.attribute().isPresent()
                                    && any(
                                            ground.evidence(),
                                            evidence -> evidence.rival().isPresent())
                            ? differing(ground, ground.attribute().get(), line, doubts)
                            : ground.evidence());
        }
        return differing;
    }

    private static List<Evidence> differing(Ground ground, AttributeName<?> attribute, Phrase line, Doubts doubts) {
        List<DataValue> own = own(ground.object(), attribute);
        List<Evidence> differing = new ArrayList<>();
        for (Evidence evidence : ground.evidence()) {
            Optional<DataValue> rival = evidence.rival();
            if (rival.isEmpty() || !isSame(rival.get(), own, attribute, line, doubts)) {
                differing.add(evidence);
            }
        }
        return differing;
    }

    private static boolean isSame(
            DataValue rival, List<DataValue> own, AttributeName<?> attribute, Phrase line, Doubts doubts) {
        if (rival.equals(new DataArray(own))) {
            return true;
        }
        for (DataValue value : own) {
            if (doubts.hasWordsOf(attribute.name(), value, rival)) {
                return true;
            }
        }
        return doubts.isPeriodIn(line, rival);
    }

    /** The values that an object has for an attribute, in the form that evidence gives another one in. */
    private static List<DataValue> own(Annotated object, AttributeName<?> attribute) {
        List<DataValue> own = new ArrayList<>();
        for (DataValue value : values(object, attribute)) {
            boolean isPeriod = object instanceof Incident && attribute.name().equals(Incident.PERIOD.name());
            own.add(isPeriod ? date((Incident) object, value) : value);
        }
        if (object instanceof Detention detention && attribute.name().equals(Detention.PERIOD.name())) {
            closed(detention).ifPresent(own::add);
        }
        return own;
    }

    /**
     * The period of a detention up to its release: the record has the end in another place, and a source may give both
     * in one.
     */
    private static Optional<DataValue> closed(Detention detention) {
        Optional<PartialDate> start = detention.period().flatMap(Period::start);
        Optional<PartialDate> end = detention.release().filter(Grounds::isFirm).flatMap(Release::on);
        boolean isOpen = start.isPresent() && detention.period().get().end().isEmpty();
        return isOpen && end.isPresent() && end.get().canBoundPeriod()
                ? Optional.of(new DataString(Period.of(start.get(), end.get()).toString()))
                : Optional.empty();
    }

    private static boolean isFirm(Release release) {
        return !any(release, evidence -> evidence.stands() && !evidence.isFirm());
    }

    private static List<DataValue> values(Annotated object, AttributeName<?> attribute) {
        for (Shape<?, ?> table : CaseRecord.tables()) {
            if (table.type().isInstance(object)) {
                return values(table, object, attribute);
            }
        }
        return List.of();
    }

    private static <T> List<DataValue> values(Shape<T, ?> table, Object object, AttributeName<?> attribute) {
        Attribute<T, ?, ?> line = table.attributes().get(attribute.name());
        return line == null ? List.of() : trees(line, table.type().cast(object));
    }

    private static <T, V> List<DataValue> trees(Attribute<T, ?, V> line, T object) {
        List<DataValue> trees = new ArrayList<>();
        for (V value : line.values(object)) {
            trees.add(TreeCodec.write(line.type(), value));
        }
        return trees;
    }

    /** The evidence; if it gives another period of a single act, with the date that this is. */
    private static Evidence dated(Evidence evidence, Annotated object) {
        return object instanceof Incident incident
                        && evidence.isAbout(Incident.PERIOD)
                        && evidence.rival().isPresent()
                ? evidence.toBuilder()
                        .rival(date(incident, evidence.rival().get()))
                        .build()
                : evidence;
    }

    private static DataValue date(Incident incident, DataValue period) {
        return period instanceof DataString text
                ? Doubts.parsed(text.text(), Period::parse)
                        .flatMap(told ->
                                Acts.date(incident.toBuilder().period(told).build()))
                        .<DataValue>map(date -> new DataString(date.toString()))
                        .orElse(period)
                : period;
    }

    // Insertions

    /** Words that the text which quotes has put into a quotation, if they are told for themselves. */
    List<Evidence> insertions(Words words) {
        List<Evidence> insertions = new ArrayList<>();
        for (Ground ground : showsInsertions ? grounds : List.<Ground>of()) {
            for (Evidence evidence : ground.evidence()) {
                if (RelayWords.isInsertion(words, evidence) && !insertions.contains(evidence)) {
                    insertions.add(evidence);
                }
            }
        }
        return insertions;
    }

    /** The number of things: what they are about may be known to few. */
    @Override
    public String toString() {
        return "grounds of " + grounds.size();
    }
}
