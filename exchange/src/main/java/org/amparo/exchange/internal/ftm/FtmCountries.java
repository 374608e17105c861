package org.amparo.exchange.internal.ftm;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The countries that FollowTheMoney 4.5 has, and those of ISO 3166-1 that a record has. Both have most of them, in
 * lower and in upper case. What only FollowTheMoney has, such as {@code gb-sct}, is a part of a country, or a land of
 * which not everybody says that it is one: only a table of whoever imports it can say what it is.
 */
public final class FtmCountries {

    /**
     * Those that both have, with DD, which was East Germany, and XK, by which everybody means Kosovo. ZZ and EU, which
     * FollowTheMoney has too, are no countries.
     */
    private static final Set<String> COMMON =
            Set.of(("AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN "
                            + "BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ "
                            + "DD DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI "
                            + "GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IP IQ IR IS IT "
                            + "JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC "
                            + "MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL "
                            + "NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB "
                            + "SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM "
                            + "TN TO TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM "
                            + "ZR ZW")
                    .split(" "));

    /** Former countries, which had two letters before ISO 3166-3 gave them four. CS was of two, and stays open. */
    private static final Map<String, String> FORMER = Map.of("SU", "suhh", "YU", "yucs");

    private FtmCountries() {}

    /** What FollowTheMoney calls a country (ISO 3166-1 alpha-2), if it has it. */
    public static Optional<String> toFtm(String country) {
        return COMMON.contains(country)
                ? Optional.of(country.toLowerCase(Locale.ROOT))
                : Optional.ofNullable(FORMER.get(country));
    }

    /** The country (ISO 3166-1 alpha-2) for a code of FollowTheMoney, which may be in upper case, if there is one. */
    public static Optional<String> ofFtm(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        String upper = code.toUpperCase(Locale.ROOT);
        return COMMON.contains(upper)
                ? Optional.of(upper)
                : FORMER.entrySet().stream()
                        .filter(former -> former.getValue().equals(lower))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }
}
