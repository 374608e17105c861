package org.amparo.site.internal.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.amparo.code.CustodyForm;
import org.amparo.code.Liberty;
import org.amparo.id.DetentionId;
import org.amparo.status.Status;
import org.amparo.time.Certainty;

/**
 * Days after each other on which somebody's status is the same.
 *
 * @param first the first of the days
 * @param last the last of them
 * @param state what the status says on each
 */
public record Stretch(LocalDate first, LocalDate last, State state) {

    /** The liberties that are drawn. That somebody is free or nothing is known is the empty place between the bars. */
    private static final Set<Liberty> DRAWN =
            Set.of(Liberty.DEPRIVED, Liberty.MISSING, Liberty.RESTRICTED, Liberty.DEAD);

    /** The days of it from another one on, and at least the last. */
    Stretch from(LocalDate day) {
        LocalDate begun = day.isAfter(last) ? last : day;
        return begun.isAfter(first) ? new Stretch(begun, last, state) : this;
    }

    /** What of a status is drawn. */
    public record State(
            Liberty liberty, Certainty certainty, Optional<CustodyForm> form, Optional<DetentionId> detention) {

        static State of(Status status) {
            return new State(status.liberty(), status.certainty(), status.custodyForm(), status.detention());
        }

        /** Whether a bar stands for it. */
        public boolean isDrawn() {
            return DRAWN.contains(liberty) && certainty.isPossible();
        }

        /** Whether both stand in one row. */
        public boolean isInRowOf(State other) {
            return liberty.equals(other.liberty) && form.equals(other.form);
        }
    }
}
