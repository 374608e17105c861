package org.amparo.validation.internal.rules;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.amparo.record.Place;
import org.amparo.shape.Attribute;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.ValueKind;

/** Finds an address that is not an absolute one of the web. */
public final class NotAWebAddress implements RecordRule {

    private static final Set<String> WEB = Set.of("http", "https");

    @Override
    public void signs(Signs signs) {
        signs.inValues(
                ValueKind.ADDRESS,
                NotAWebAddress::isChecked,
                (value, setting) -> value instanceof URI address && !isOfTheWeb(address));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace.Value value : layout.values(ValueKind.ADDRESS)) {
            if (value.value() instanceof URI address && isChecked(value.attribute()) && !isOfTheWeb(address)) {
                findings.add(value.spot());
            }
        }
    }

    private static boolean isChecked(Attribute<?, ?, ?> line) {
        return !line.is(Place.COORDINATES);
    }

    private static boolean isOfTheWeb(URI address) {
        boolean hasScheme = Optional.ofNullable(address.getScheme())
                .map(scheme -> scheme.toLowerCase(Locale.ROOT))
                .filter(WEB::contains)
                .isPresent();
        return hasScheme && address.getRawAuthority() != null;
    }
}
