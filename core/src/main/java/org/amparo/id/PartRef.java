package org.amparo.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Objects;
import org.amparo.internal.json.Unbound;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;

/**
 * A reference to a part of a record by the part's key: {@code statement:d1#m1}.
 *
 * <p>Unlike a position in a list, a key stays with its part when other parts are put before it.
 */
public final class PartRef implements Comparable<PartRef> {

    private final RecordId record;
    private final String key;

    private PartRef(RecordId record, String key) {
        this.record = record;
        this.key = key;
    }

    /**
     * A reference to a part.
     *
     * @throws InvalidValueException {@code key-syntax} if the text cannot be a key
     */
    public static PartRef of(RecordId record, String key) {
        requireKey(key);
        return new PartRef(Objects.requireNonNull(record, "record"), key);
    }

    /**
     * Reads a reference as {@link #toString} writes it.
     *
     * @throws InvalidValueException {@code part-ref-syntax}, {@code id-syntax} or {@code key-syntax}
     */
    public static PartRef parse(String text) {
        Objects.requireNonNull(text, "text");
        int hash = text.indexOf('#');
        if (hash < 0) {
            throw Invalid.PART_REF_SYNTAX.exception();
        }
        return of(RecordId.parse(text.substring(0, hash)), text.substring(hash + 1));
    }

    /**
     * Checks that a text can be the key of a part.
     *
     * @throws InvalidValueException {@code key-syntax} if the text cannot be a key
     */
    public static void requireKey(String key) {
        if (!TypedId.isLocal(Objects.requireNonNull(key, "key"), 0)) {
            throw Invalid.KEY_SYNTAX.exception();
        }
    }

    /** The id of the record that has the part. */
    public RecordId record() {
        return record;
    }

    /** The key of the part, unique in its record. */
    public String key() {
        return key;
    }

    /** The global IRI of the part in a case file of this base: the record's IRI, {@code #} and the key. */
    public URI iri(URI base) {
        return URI.create(record.iri(base) + "#" + key);
    }

    /** Compares by record, then by key. */
    @Override
    public int compareTo(PartRef other) {
        int byRecord = record.compareTo(other.record);
        return byRecord != 0 ? byRecord : key.compareTo(other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartRef that && record.equals(that.record) && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return 31 * record.hashCode() + TypedId.hash(key);
    }

    /** The text, for example {@code statement:d1#m1}, which {@link #parse} reads again. */
    @Override
    public String toString() {
        return record + "#" + key;
    }

    /** Called by a Jackson that has not been given our module. */
    @JsonValue
    @SuppressWarnings("unused")
    private Object addAmparoModule() {
        throw Unbound.exception();
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static PartRef addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
