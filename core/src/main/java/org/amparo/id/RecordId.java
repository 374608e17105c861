package org.amparo.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.amparo.internal.json.Unbound;
import org.amparo.problem.InvalidValueException;

/**
 * The id of a record, unique in its case file and never changed: {@code person:leyla-orlova}.
 *
 * <p>Ids are typed, so that a detention cannot be put where a person belongs. An id of a type that only a later version
 * knows is kept as it is, so a {@code switch} over ids needs a default.
 */
public sealed interface RecordId extends Comparable<RecordId>
        permits AgentId, SubjectId, DetentionId, IncidentId, AwardId, StatementId {

    /** The type of the record, for example {@code person}. */
    String type();

    /**
     * The name of the record within its type: a letter or digit, then up to 127 letters, digits, {@code .}, {@code _},
     * {@code ~} or {@code -}.
     */
    String local();

    /**
     * The global IRI of the record in a case file of this base: {@code base + "person/leyla-orlova"}.
     */
    URI iri(URI base);

    /**
     * A reference to the part of this record with this key: {@code statement:d1#m1}.
     *
     * @throws InvalidValueException {@code key-syntax}
     */
    default PartRef part(String key) {
        return PartRef.of(this, key);
    }

    /** Compares by type, then by local name, character by character. */
    @Override
    default int compareTo(RecordId other) {
        Objects.requireNonNull(other, "other");
        return Comparator.comparing(RecordId::type)
                .thenComparing(RecordId::local)
                .compare(this, other);
    }

    /**
     * The id with this type and local name.
     *
     * @throws InvalidValueException {@code id-syntax} if the two cannot be an id
     */
    static RecordId of(String type, String local) {
        return parse(TypedId.text(type, local));
    }

    /**
     * Reads an id such as {@code person:leyla-orlova}.
     *
     * @throws InvalidValueException {@code id-syntax} if the text is not an id
     */
    static RecordId parse(String text) {
        int colon = Objects.requireNonNull(text, "text").indexOf(':');
        if (colon < 1) {
            throw TypedId.withoutType(text);
        }
        return RecordIds.parse(text, colon);
    }

    /**
     * Reads an id of a kind: {@code parse("person:leyla-orlova", AgentId.class)}.
     *
     * @throws InvalidValueException {@code id-syntax} if the text is not an id, or {@code id-type} if it is the id of
     *     another kind
     */
    static <R extends RecordId> R parse(String text, Class<R> kind) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        return RecordIds.parse(text, kind);
    }

    /** The types of record whose ids are of this kind, in their usual order: person and organisation for an agent. */
    static List<String> types(Class<? extends RecordId> kind) {
        return RecordIds.types(kind);
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static RecordId addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
