package org.amparo.validation.internal.rules;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.ValueKind;

/** Finds a country code that is neither in ISO 3166-1, nor was in it, nor is free for the use of anybody. */
public final class NoSuchCountry implements RecordRule {

    /** The codes of today, and those of former countries, with which a code of four letters of ISO 3166-3 begins. */
    private static final Set<String> KNOWN = Stream.concat(
                    Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).stream(),
                    Locale.getISOCountries(IsoCountryCode.PART3).stream().map(code -> code.substring(0, 2)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern FREE_FOR_USE = Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ");

    @Override
    public void signs(Signs signs) {
        signs.inValues(
                ValueKind.COUNTRY, line -> true, (value, setting) -> value instanceof String code && isNone(code));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace.Value value : layout.values(ValueKind.COUNTRY)) {
            if (value.value() instanceof String code && isNone(code)) {
                findings.add(value.spot());
            }
        }
    }

    private static boolean isNone(String code) {
        return !KNOWN.contains(code) && !isFreeForUse(code);
    }

    /** The codes that ISO 3166-1 leaves to its users: AA, QM to QZ, XA to XZ and ZZ; Kosovo is often XK. */
    private static boolean isFreeForUse(String code) {
        return FREE_FOR_USE.matcher(code).matches();
    }
}
