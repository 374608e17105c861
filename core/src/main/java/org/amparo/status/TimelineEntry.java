package org.amparo.status;

import java.util.List;
import java.util.Optional;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.shape.TreeCodec;
import org.amparo.time.DayRange;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.immutables.value.Value;

/**
 * An entry in the timeline of somebody, with a date or a period: an arrest, a hearing, a charge, a term of office, a
 * report.
 */
@Value.Immutable
public sealed interface TimelineEntry extends JsonForm permits ImmutableTimelineEntry {

    /** The subject of the entry: the one asked about, or a group to which they belong. */
    SubjectId subject();

    /** The record that holds the date. */
    RecordId record();

    /**
     * The type of the object that has the date: the name of the record's type or of the part's, such as {@code charge}.
     */
    String type();

    /** The key of the part, if the date belongs to a part with a key. */
    Optional<String> key();

    /** The name of the attribute that is the date: {@code broughtOn}. */
    String attribute();

    /** The date. Each entry has a date or a period. */
    Optional<PartialDate> date();

    /** The period. Each entry has a date or a period. */
    Optional<Period> period();

    /**
     * The days within which the date, or the start of the period, lies. If it is reported as past, they are not after
     * the report. Empty for a period whose start is open or not known.
     */
    Optional<DayRange> bounds();

    /** The evidence for it. */
    List<Evidence> evidence();

    /** The evidence that denies it or gives another date. */
    List<Evidence> contrary();

    @Override
    default DataObject toData() {
        return DataObject.builder()
                .put("subject", subject().toString())
                .put("record", record().toString())
                .put("type", type())
                .put("key", key())
                .put("attribute", attribute())
                .put("date", date())
                .put("period", period())
                .put("evidence", TreeCodec.writeAll(Evidence.SHAPE, evidence()))
                .put("contrary", TreeCodec.writeAll(Evidence.SHAPE, contrary()))
                .build();
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(TimelineEntry value) {
        return value.record() + " " + value.type() + " " + value.attribute();
    }

    /** The builder. */
    final class Builder extends ImmutableTimelineEntry.Builder implements WithoutJson {
        Builder() {}
    }
}
