package org.amparo.validation.internal.rules;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.amparo.record.Place;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.ValueKind;

/** Finds an address that is not an absolute one of the web. */
public final class NotAWebAddress implements Rule {

    private static final Set<String> WEB = Set.of("http", "https");

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Site.Value value : layout.values(ValueKind.ADDRESS)) {
            if (value.value() instanceof URI address
                    && !value.attribute().is(Place.COORDINATES)
                    && !isOfTheWeb(address)) {
                findings.add(value.spot());
            }
        }
    }

    private static boolean isOfTheWeb(URI address) {
        boolean hasScheme = Optional.ofNullable(address.getScheme())
                .map(scheme -> scheme.toLowerCase(Locale.ROOT))
                .filter(WEB::contains)
                .isPresent();
        return hasScheme && address.getRawAuthority() != null;
    }
}
