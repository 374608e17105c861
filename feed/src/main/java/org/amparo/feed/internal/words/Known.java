package org.amparo.feed.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.claim.Claim;
import org.amparo.claim.Standing;
import org.amparo.code.Modality;
import org.amparo.custody.Release;
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

/** How something is known, in words that stand beside it: what was inferred, alleged or denied, and by whom. */
public final class Known {

    private final Words words;
    private final Doubts against;

    Known(Words words) {
        this.words = words;
        this.against = new Doubts(words);
    }

    /** The phrase about an attribute, followed by how it is known. */
    public String say(Annotated object, AttributeName<?> attribute, String key, String... values) {
        return line(words.say(key, values), object, attribute);
    }

    /**
     * The line about an attribute, followed by how it is known if the file has evidence for it and no source states it:
     * a reader must see what somebody only inferred. Then come the words in it that a text put into a quotation.
     */
    public String line(String line, Annotated object, AttributeName<?> attribute) {
        return line(line, withoutSame(line, object, attribute, support(object, attribute)));
    }

    /** The same for a line about several attributes, with each doubt once. Those that the object has not are not told. */
    public String lineOf(String line, Annotated object, AttributeName<?>... attributes) {
        return line(
                line,
                told(object, attributes).stream()
                        .map(attribute -> withoutSame(line, object, attribute, support(object, attribute)))
                        .toList(),
                against::of);
    }

    /** Those of these attributes that an object has; all of them if it has none, since the line tells it all the same. */
    private static List<AttributeName<?>> told(Annotated object, AttributeName<?>... attributes) {
        List<AttributeName<?>> told = Stream.<AttributeName<?>>of(attributes)
                .filter(attribute -> has(object, attribute))
                .toList();
        return told.isEmpty() ? List.of(attributes) : told;
    }

    /**
     * The same for attributes of a part. One without evidence about it or the whole part is known as the list of parts
     * is, or else as the object.
     */
    public String lineOfPart(
            String line, Annotated part, Annotated object, AttributeName<?> list, AttributeName<?>... attributes) {
        return line(
                line,
                told(part, attributes).stream()
                        .map(attribute -> withoutSame(line, part, attribute, support(part, attribute)))
                        .map(own -> own.isEmpty() ? support(object, list) : own)
                        .toList(),
                against::of);
    }

    /**
     * A line that tells a part with these attributes, followed by how the part and each of them are known, each once.
     * What has no such evidence is known as the list of parts is. If there is none at all, the part is no more certain
     * than the object; whose claim that is, is not said, since to tell of the whole is not to tell of each part.
     */
    public String part(
            String line, Annotated part, Annotated object, AttributeName<?> list, AttributeName<?>... attributes) {
        List<List<Evidence>> own = ofPart(line, part, attributes);
        if (!isUntold(part, own, attributes)) {
            return line(line, own, against::of);
        }
        List<Evidence> ofList = about(line, object, list);
        String told = line(line, Stream.concat(own.stream(), Stream.of(ofList)).toList(), against::of);
        return ofList.isEmpty() && own.stream().allMatch(List::isEmpty)
                ? line(told, List.of(told(object, evidence -> evidence.about().isEmpty())), against::ofClaim)
                : told;
    }

    /** A line that tells what a record is, and that no source is recorded for it, if none is. */
    public String sourced(String line, CaseRecord record) {
        return beside(line, unsourced(record).stream());
    }

    /** The words that no source is recorded for what a record tells; none where evidence was left out. */
    public Optional<String> unsourced(CaseRecord record) {
        boolean isUnsourced =
                standing(record) == Standing.UNSOURCED && !words.leaveOut(record.id(), Annotated.EVIDENCE);
        return isUnsourced ? Optional.of(words.say("known.unsourced")) : Optional.empty();
    }

    /** What is in doubt of all that a record tells: that no source is recorded, or that none is firm. */
    public Optional<String> doubtOfAll(CaseRecord record) {
        return standing(record) == Standing.DOUBTED
                ? joined(against.of(told(record, evidence -> evidence.about().isEmpty())))
                : unsourced(record);
    }

    /** The standing of a record as the file has it, also of what was ahead or is only denied. */
    private Standing standing(CaseRecord record) {
        CaseRecord whole = words.file().find(record.id()).orElse(record);
        return Claim.of(whole.shaped()).standing();
    }

    /** Whether there is no evidence about something that is told of a part, nor about the whole of it. */
    private static boolean isUntold(Annotated part, List<List<Evidence>> own, AttributeName<?>... attributes) {
        return own.get(0).isEmpty()
                && told(part, attributes).stream()
                        .anyMatch(attribute -> told(part, evidence -> evidence.isAbout(attribute))
                                .isEmpty());
    }

    /** What is in doubt of a part with these attributes, as it stands beside a line that tells it; empty if nothing is. */
    public Optional<String> doubtOfPart(
            Annotated part, Annotated object, AttributeName<?> list, AttributeName<?>... attributes) {
        List<List<Evidence>> own = ofPart("", part, attributes);
        Stream<List<Evidence>> ofList =
                isUntold(part, own, attributes) ? Stream.of(support(object, list)) : Stream.empty();
        return joined(Stream.concat(own.stream(), ofList).flatMap(against::of));
    }

    /** What is in doubt of an attribute, by the evidence about it, or else about the object as a whole. */
    public Optional<String> doubtOf(Annotated object, AttributeName<?> attribute) {
        return joined(against.of(support(object, attribute)));
    }

    /** The evidence about a part as a whole, and that about each of these attributes. */
    private List<List<Evidence>> ofPart(String line, Annotated part, AttributeName<?>... attributes) {
        return Stream.concat(
                        Stream.of(told(part, evidence -> evidence.about().isEmpty())), about(line, part, attributes))
                .toList();
    }

    /** Pieces of a line. Doubts that all of them end with are told once, as those of all of this. */
    public String together(Stream<Optional<String>> pieces) {
        List<String> told = pieces.flatMap(Optional::stream).toList();
        List<List<String>> doubts = told.stream().map(words::remarks).distinct().toList();
        boolean isShared =
                told.size() > 1 && doubts.size() == 1 && !doubts.get(0).isEmpty();
        return isShared
                ? words.say(
                        "source.modality-all",
                        words.pieces(told.stream().map(Brackets::withoutEnd).map(Optional::of)),
                        Brackets.atEnd(told.get(0)).orElseThrow())
                : words.pieces(told.stream().map(Optional::of));
    }

    /** Words that name a place, followed by how the place is known. */
    public String place(String name, Place place) {
        return line(name, ofPlace(name, place), against::of);
    }

    /** The same, and how it is known that it is the one of an object, each doubt once. */
    public String place(String name, Place place, Annotated object, AttributeName<?> attribute) {
        List<List<Evidence>> told = new ArrayList<>(ofPlace(name, place));
        told.add(withoutSame(name, object, attribute, support(object, attribute)));
        return line(name, told, against::of);
    }

    private List<List<Evidence>> ofPlace(String name, Place place) {
        return ofPart(name, place, Place.NAME, Place.REGION, Place.FACILITY);
    }

    /** The line about a part: if it has no evidence of its own, with how its list is known, or else the object. */
    public String asWhole(String line, Annotated part, Annotated object, AttributeName<?> list) {
        return part.evidence().stream().anyMatch(Evidence::stands) ? line : line(line, object, list);
    }

    private String line(String line, List<Evidence> told) {
        return line(line, List.of(told), against::of);
    }

    /** @param told what is told of each thing in the line */
    private String line(String line, List<List<Evidence>> told, Function<List<Evidence>, Stream<String>> doubts) {
        List<Evidence> insertions = told.stream()
                .flatMap(List::stream)
                .filter(evidence -> Relayed.isInsertion(words, evidence))
                .distinct()
                .toList();
        String known = beside(
                line,
                told.stream()
                        .map(of -> of.stream()
                                .filter(evidence -> !insertions.contains(evidence))
                                .toList())
                        .flatMap(doubts));
        for (Evidence insertion : insertions) {
            known = words.say(
                    "source.inserted", known, words.quoted(insertion.wording().orElseThrow()));
        }
        return known;
    }

    /**
     * A line about an attribute that says whose claim it is, followed by the manner of it, and what else is in doubt.
     */
    public String claim(String line, Annotated object, AttributeName<?> attribute) {
        return line(line, List.of(withoutSame(line, object, attribute, support(object, attribute))), against::ofClaim);
    }

    /** A line that says whose claim the object is, followed by the manner of it, and what else is in doubt. */
    public String claimed(String line, Annotated object) {
        return beside(
                line, against.ofClaim(told(object, evidence -> evidence.about().isEmpty())));
    }

    /** A line that says whose a part is. One without evidence of its own is known as its list is. */
    public String inList(String line, Annotated part, Annotated object, AttributeName<?> list) {
        return part.evidence().stream().anyMatch(Evidence::stands) ? line : claimedPiece(line, object, list);
    }

    /** A piece of such a line, followed by how these attributes alone are known. */
    public String claimedPiece(String piece, Annotated object, AttributeName<?>... attributes) {
        return beside(piece, about(piece, object, attributes).flatMap(against::ofClaim));
    }

    /** A piece of a line, followed by how these attributes alone are known: the line tells how the object is. */
    public String piece(String piece, Annotated object, AttributeName<?>... attributes) {
        return beside(piece, about(piece, object, attributes).flatMap(against::of));
    }

    /** All the values of a list in a line that says whose claim it is, followed by how they are known. */
    public String claimedPieces(String pieces, int values, Annotated object, AttributeName<?> attribute) {
        return ofValues(pieces, values, against.ofClaim(about(pieces, object, attribute)));
    }

    private String ofValues(String pieces, int values, Stream<String> doubts) {
        return values < 2
                ? beside(pieces, doubts)
                : joined(doubts)
                        .map(doubt -> words.say("source.modality-each", pieces, doubt))
                        .orElse(pieces);
    }

    /** A title, followed by how the object and these attributes are known if no source states one of them. */
    public String title(String title, Annotated object, AttributeName<?>... attributes) {
        return beside(title, doubts(title, object, attributes));
    }

    private Stream<String> doubts(String line, Annotated object, AttributeName<?>... attributes) {
        return Stream.concat(
                        Stream.of(told(object, evidence -> evidence.about().isEmpty())),
                        about(line, object, attributes))
                .flatMap(against::of);
    }

    /** A line with doubts, each once, and without those that it ends with. */
    private String beside(String line, Stream<String> doubts) {
        return joined(doubts.filter(doubt -> !words.endsWith(line, doubt)))
                .map(doubt -> words.say("source.modality", line, doubt))
                .orElse(line);
    }

    private Optional<String> joined(Stream<String> doubts) {
        return Optional.of(words.line(doubts.distinct().map(Optional::of))).filter(said -> !said.isEmpty());
    }

    /** The same for a line about the object as a whole. */
    public String whole(String line, Annotated object) {
        return marked(line, told(object, evidence -> evidence.about().isEmpty()));
    }

    /** The evidence about an attribute, or else that about the object as a whole. */
    static List<Evidence> support(Annotated object, AttributeName<?> attribute) {
        List<Evidence> about = told(object, evidence -> evidence.isAbout(attribute));
        return about.isEmpty() ? told(object, evidence -> evidence.about().isEmpty()) : about;
    }

    /** The evidence about each of these attributes. */
    private Stream<List<Evidence>> about(String line, Annotated object, AttributeName<?>... attributes) {
        return Stream.of(attributes).map(attribute -> about(line, object, attribute));
    }

    /** The evidence about an attribute, without rival values that are said in the words of the one that stands. */
    private List<Evidence> about(String line, Annotated object, AttributeName<?> attribute) {
        return withoutSame(line, object, attribute, told(object, evidence -> evidence.isAbout(attribute)));
    }

    /** @param line what is told: with the end of a period in it that the record has in another place */
    private List<Evidence> withoutSame(String line, Annotated object, AttributeName<?> attribute, List<Evidence> told) {
        if (told.stream().allMatch(evidence -> evidence.rival().isEmpty())) {
            return told;
        }
        List<DataValue> standing = Stream.concat(
                        standing(object, attribute).stream(), closed(object, attribute).stream())
                .toList();
        return told.stream()
                .filter(evidence -> evidence.rival()
                        .filter(rival -> against.isPeriodIn(line, rival)
                                || standing.stream()
                                        .anyMatch(value -> against.hasWordsOf(attribute.name(), value, rival)))
                        .isEmpty())
                .toList();
    }

    /**
     * The period of a detention up to its release: the record has the end in another place, and a source may give both
     * in one.
     */
    private static Optional<DataValue> closed(Annotated object, AttributeName<?> attribute) {
        if (!(object instanceof Detention detention) || !attribute.name().equals(Detention.PERIOD.name())) {
            return Optional.empty();
        }
        Optional<PartialDate> released = detention
                .release()
                .filter(release ->
                        release.evidence().stream().filter(Evidence::stands).allMatch(Evidence::isFirm))
                .flatMap(Release::on)
                .filter(PartialDate::canBoundPeriod);
        return detention
                .period()
                .filter(period -> period.end().isEmpty())
                .flatMap(Period::start)
                .flatMap(start -> released.map(end -> Period.of(start, end)))
                .map(period -> new DataString(period.toString()));
    }

    /** The values that an object has for an attribute. */
    private static List<DataValue> standing(Annotated object, AttributeName<?> attribute) {
        return CaseRecord.tables().stream()
                .filter(table -> table.type().isInstance(object))
                .flatMap(table -> values(table, object, attribute).stream())
                .map(value ->
                        object instanceof Incident incident && attribute.name().equals(Incident.PERIOD.name())
                                ? date(incident, value)
                                : value)
                .toList();
    }

    private static boolean has(Annotated object, AttributeName<?> attribute) {
        return CaseRecord.tables().stream()
                .filter(table -> table.type().isInstance(object))
                .anyMatch(table -> has(table, object, attribute));
    }

    private static <T> boolean has(Shape<T, ?> table, Object object, AttributeName<?> attribute) {
        Attribute<T, ?, ?> line = table.attributes().get(attribute.name());
        return line != null && !line.values(table.type().cast(object)).isEmpty();
    }

    private static <T> List<DataValue> values(Shape<T, ?> table, Object object, AttributeName<?> attribute) {
        Attribute<T, ?, ?> line = table.attributes().get(attribute.name());
        return line == null ? List.of() : trees(line, table.type().cast(object));
    }

    private static <T, V> List<DataValue> trees(Attribute<T, ?, V> line, T object) {
        return line.values(object).stream()
                .map(value -> TreeCodec.write(line.type(), value))
                .toList();
    }

    /** The evidence that counts, whether it says the same, denies it or gives another value. */
    private static List<Evidence> told(Annotated object, Predicate<Evidence> which) {
        return object.evidence().stream()
                .filter(Evidence::stands)
                .filter(which)
                .map(evidence -> dated(evidence, object))
                .toList();
    }

    /** The evidence; if it gives another period of a single act, with the date that this is. */
    private static Evidence dated(Evidence evidence, Annotated object) {
        return object instanceof Incident incident && evidence.isAbout(Incident.PERIOD)
                ? evidence.rival()
                        .map(rival -> evidence.toBuilder()
                                .rival(date(incident, rival))
                                .build())
                        .orElse(evidence)
                : evidence;
    }

    private static DataValue date(Incident incident, DataValue period) {
        return Optional.of(period)
                .filter(DataString.class::isInstance)
                .flatMap(text -> Doubts.parsed(((DataString) text).text(), Period::parse))
                .flatMap(told -> Acts.date(incident.toBuilder().period(told).build()))
                .<DataValue>map(date -> new DataString(date.toString()))
                .orElse(period);
    }

    static List<Evidence> support(Annotated object, Predicate<Evidence> which) {
        return told(object, which).stream().filter(Evidence::supports).toList();
    }

    /**
     * The phrase about all the values of a list, and how they are known; plainly of each, and not of the last alone.
     */
    public String sayOfEach(Annotated object, AttributeName<?> attribute, int values, String key, String... phrase) {
        return lineOfEach(words.say(key, phrase), object, attribute, values);
    }

    /** The same for a line. */
    public String lineOfEach(String line, Annotated object, AttributeName<?> attribute, int values) {
        return values < 2
                ? line(line, object, attribute)
                : ofValues(line, values, against.of(withoutSame(line, object, attribute, support(object, attribute))));
    }

    String marked(String line, List<Evidence> support) {
        return beside(line, against.of(support));
    }

    /** What is in doubt of an attribute alone, by the evidence about it. */
    public Optional<String> doubt(Annotated object, AttributeName<?> attribute) {
        return doubt(about("", object, attribute));
    }

    /** What is in doubt of something, by all the evidence about it. */
    public Optional<String> doubt(List<Evidence> told) {
        return joined(against.of(told));
    }

    /** The manner in which a source says something; stated where nothing else is recorded. */
    public static Modality modality(Evidence evidence) {
        return evidence.modality().orElse(Modality.STATED);
    }
}
