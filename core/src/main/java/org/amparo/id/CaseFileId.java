package org.amparo.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.amparo.internal.json.Unbound;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;

/** The id of a case file: {@code case-file:north-shore-2024}. */
public final class CaseFileId extends TypedId implements Comparable<CaseFileId> {

    /** The type, with which the text of every such id starts. */
    public static final String TYPE = "case-file";

    private CaseFileId(String type, String text) {
        super(type, text);
    }

    /**
     * The id with this local name.
     *
     * @throws InvalidValueException {@code id-syntax} if it cannot be a local name
     */
    public static CaseFileId of(String local) {
        return new CaseFileId(TYPE, text(TYPE, local));
    }

    /**
     * Reads an id as {@link #toString} writes it.
     *
     * @throws InvalidValueException {@code id-syntax} if the text is not an id, or {@code id-type} if it is the id of
     *     another type
     */
    public static CaseFileId parse(String text) {
        return new CaseFileId(TYPE, text);
    }

    /** Refuses the id of a case file where the id of a record is expected. */
    @Override
    RecordId another(String text) {
        throw Invalid.ID_TYPE_CASE_FILE.exception();
    }

    /** Compares by local name. */
    @Override
    public int compareTo(CaseFileId other) {
        return local().compareTo(other.local());
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static CaseFileId addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
