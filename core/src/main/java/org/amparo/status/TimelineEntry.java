package org.amparo.status;

import java.util.List;
import java.util.Optional;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.time.DayRange;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.immutables.value.Value;

/** A date or a period in the case of somebody: an arrest, a hearing, a charge, a term of office, a report. */
@Value.Immutable
public sealed interface TimelineEntry permits ImmutableTimelineEntry {

    /** Whom it is about: who was asked for, or a group that they belong to. */
    SubjectId subject();

    /** The record in which it stands. */
    RecordId record();

    /** What has the date: the name of the record's type, or of the part's, such as {@code charge}. */
    String type();

    /** The key of the part, where it is one and has one. */
    Optional<String> key();

    /** Which date of it, by the attribute's name: {@code broughtOn}. */
    String attribute();

    /** The date; each entry has a date or a period. */
    Optional<PartialDate> date();

    /** The period. */
    Optional<Period> period();

    /**
     * The days within which the date, or the start of the period, lies; where it is told as past, not after it was
     * told. None for a period whose start is open or not known.
     */
    Optional<DayRange> bounds();

    /** What speaks for it. */
    List<Evidence> evidence();

    /** What denies it, or gives another date. */
    List<Evidence> contrary();

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(TimelineEntry value) {
        return value.record() + " " + value.type() + " " + value.attribute();
    }

    /** The builder. */
    final class Builder extends ImmutableTimelineEntry.Builder {
        Builder() {}
    }
}
