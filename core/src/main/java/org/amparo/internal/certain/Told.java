package org.amparo.internal.certain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.code.ClaimStatus;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.shape.AttributeName;

/**
 * How something is known: by the evidence that decides, and by what is said beside it.
 *
 * <p>A part is known by its own evidence for it as a whole; without any, by that about the list in which it stands, or
 * else of the whole. An attribute is known by the evidence about it or, without any, as its object is.
 */
public final class Told {

    private final Annotated object;
    private final List<Evidence> deciding;
    private final List<Evidence> beside;

    private Told(Annotated object, List<Evidence> deciding, List<Evidence> beside) {
        this.object = object;
        this.deciding = deciding;
        this.beside = beside;
    }

    /** How a record is known. */
    public static Told of(Annotated record) {
        return new Told(record, whole(record), List.of());
    }

    /** How a part in a list of this object is known. */
    public Told part(Annotated part, AttributeName<?> list) {
        List<Evidence> own = whole(part);
        return new Told(part, own.isEmpty() ? attribute(list).deciding : own, List.of());
    }

    /** How an attribute of this object is known. */
    public Told attribute(AttributeName<?> name) {
        List<Evidence> about = object.evidence().stream()
                .filter(evidence -> evidence.isAbout(name))
                .toList();
        return about.isEmpty() ? this : new Told(object, about, deciding);
    }

    /** The value of an attribute, if it is certain. */
    public <V> Optional<V> value(AttributeName<?> name, Optional<V> value) {
        return value.filter(one -> attribute(name).isFirm());
    }

    /**
     * Whether what the object tells of is a fact: it is certain as a whole, and so is each attribute that makes it one.
     * An object that is known by its attributes alone, as imports write them, is none if no evidence of it is firm.
     */
    public boolean isFact(AttributeName<?>... making) {
        boolean isFirm =
                isFirm() && Stream.of(making).allMatch(name -> attribute(name).isFirm());
        return isFirm
                && (isKnownAsWhole()
                        || object.evidence().isEmpty()
                        || object.evidence().stream().anyMatch(Evidence::isFirm));
    }

    /** Whether there is evidence for the whole, and not about attributes alone. */
    boolean isKnownAsWhole() {
        return !deciding.isEmpty();
    }

    /** Whether a firm source tells of it or nobody recorded one, though another may give another value. */
    boolean isSupported() {
        return deciding.isEmpty() || deciding.stream().anyMatch(Evidence::isFirm);
    }

    /** Whether sources tell of it, and none of them firmly. */
    boolean isDoubted() {
        return deciding.stream().anyMatch(Evidence::supports)
                && deciding.stream().noneMatch(Evidence::isFirm);
    }

    /**
     * Whether it is certain: nobody recorded a source, or a firm one tells of it, and none gives another value or denies
     * it.
     */
    public boolean isFirm() {
        return isFirm(deciding);
    }

    boolean isFirm(List<Evidence> told) {
        return (deciding.isEmpty() || told.stream().anyMatch(Evidence::isFirm)) && !isContested();
    }

    /** Whether somebody denies it or gives another value. */
    public boolean isContested() {
        return Stream.concat(deciding.stream(), beside.stream())
                .anyMatch(evidence -> evidence.stands() && !evidence.supports());
    }

    /** Whether it is only denied, or was taken back by all who said it: then it is not told at all. */
    public boolean isDenied() {
        if (deciding.isEmpty()) {
            return false;
        }
        List<Evidence> standing = deciding.stream().filter(Evidence::stands).toList();
        return standing.isEmpty()
                ? deciding.stream()
                        .allMatch(evidence -> evidence.status()
                                .filter(ClaimStatus.RETRACTED::equals)
                                .isPresent())
                : standing.stream().allMatch(Evidence::denies);
    }

    /** The other values that somebody gives, as texts; of a text in several languages, each. */
    public List<String> rivals() {
        return Stream.concat(deciding.stream(), beside.stream())
                .filter(Evidence::stands)
                .flatMap(evidence -> evidence.rival().stream())
                .flatMap(Told::texts)
                .distinct()
                .toList();
    }

    private static Stream<String> texts(DataValue value) {
        if (value instanceof DataString text) {
            return Stream.of(text.text());
        }
        return value instanceof DataObject object
                ? object.members().values().stream().flatMap(Told::texts)
                : Stream.empty();
    }

    List<Evidence> deciding() {
        return deciding;
    }

    private static List<Evidence> whole(Annotated object) {
        return object.evidence().stream()
                .filter(evidence -> evidence.about().isEmpty())
                .toList();
    }
}
