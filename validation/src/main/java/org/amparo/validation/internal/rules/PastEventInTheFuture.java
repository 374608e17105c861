package org.amparo.validation.internal.rules;

import java.time.LocalDate;
import org.amparo.Incident;
import org.amparo.code.IncidentKind;
import org.amparo.shape.Attribute;
import org.amparo.shape.Traits;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.TimeValues;
import org.amparo.validation.internal.layout.ValueKind;

/** Finds a date that is reported as past and lies certainly in the future. */
public final class PastEventInTheFuture implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inValues(
                ValueKind.TIME,
                PastEventInTheFuture::isPast,
                (value, setting) -> isInTheFuture(value, setting.today()));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace.Value value : layout.values(ValueKind.TIME)) {
            if (isPast(value.attribute()) && !isSummons(value.site()) && isInTheFuture(value.value(), layout.today())) {
                findings.add(value.spot());
            }
        }
    }

    private static boolean isPast(Attribute<?, ?, ?> line) {
        return line.traits().is(Traits.Mark.PAST);
    }

    /** Whether it is about a summons and nothing else, whose day usually lies ahead. */
    static boolean isSummons(ObjectPlace<?> site) {
        return site.object() instanceof Incident incident
                && !incident.kinds().isEmpty()
                && incident.kinds().stream().allMatch(IncidentKind.SUMMONS::equals);
    }

    private static boolean isInTheFuture(Object value, LocalDate today) {
        return TimeValues.anyDate(value, date -> date.after(today).isCertain());
    }
}
