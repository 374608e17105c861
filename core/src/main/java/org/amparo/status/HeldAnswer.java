package org.amparo.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.code.Liberty;
import org.immutables.value.Value;

/**
 * Who was held on a day, of all persons and groups whom a case file has a detention of: deprived of liberty, or
 * missing. How many they are is the size of a list; the three are never added up to one number, since they do not mean
 * the same. Who was free or at restricted liberty, possibly or for certain, or dead, is in none.
 */
@Value.Immutable
public sealed interface HeldAnswer permits ImmutableHeldAnswer {

    /** The liberties that somebody who is held has. */
    Set<Liberty> HELD = Set.of(Liberty.DEPRIVED, Liberty.MISSING);

    /** The day that was asked for. */
    LocalDate on();

    /** Persons who were held for certain, in the order of the detentions in the file. */
    List<Status> certain();

    /** Persons who were possibly held. */
    List<Status> possible();

    /** Persons of whom nothing can be said on that day. */
    List<Status> unknown();

    /**
     * Groups that were held as a whole, for certain or possibly, and the groups within them; their listed members are
     * among the persons.
     */
    List<Status> groups();

    /** Whether a status says that somebody was held, possibly or for certain. */
    static boolean isHeld(Status status) {
        return HELD.contains(status.liberty()) && status.certainty().isPossible();
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
    final class Builder extends ImmutableHeldAnswer.Builder {
        Builder() {}
    }
}
