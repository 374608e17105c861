package org.amparo.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.code.Liberty;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.immutables.value.Value;

/**
 * The persons and groups held on a day, that is, deprived of liberty or missing, among all those of whom a case file
 * has a detention. Their number is the size of a list. The three numbers of persons do not mean the same and are never
 * added up. Persons who were free, restricted in liberty or dead, possibly or for certain, are in no list.
 */
@Value.Immutable
public sealed interface HeldAnswer extends JsonForm permits ImmutableHeldAnswer {

    /** The liberties that count as being held. */
    Set<Liberty> HELD = Set.of(Liberty.DEPRIVED, Liberty.MISSING);

    /** The day that was asked about. */
    LocalDate on();

    /** The persons who were held for certain, in the order of the detentions in the file. */
    List<Status> certain();

    /** The persons who were possibly held. */
    List<Status> possible();

    /** The persons about whom nothing can be said for that day. */
    List<Status> unknown();

    /**
     * The groups that were held as a whole, for certain or possibly, and the groups within them. Their listed members
     * are among the persons.
     */
    List<Status> groups();

    /** Whether a status says that somebody was held, possibly or for certain. */
    static boolean isHeld(Status status) {
        return HELD.contains(status.liberty()) && status.certainty().isPossible();
    }

    @Override
    default DataObject toData() {
        return DataObject.builder()
                .put("on", on().toString())
                .put("certain", certain().stream().map(JsonForm::toData).toList())
                .put("possible", possible().stream().map(JsonForm::toData).toList())
                .put("unknown", unknown().stream().map(JsonForm::toData).toList())
                .put("groups", groups().stream().map(JsonForm::toData).toList())
                .build();
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(HeldAnswer value) {
        return value.certain().size() + " held for certain on " + value.on();
    }

    /** The builder. */
    final class Builder extends ImmutableHeldAnswer.Builder implements WithoutJson {
        Builder() {}
    }
}
