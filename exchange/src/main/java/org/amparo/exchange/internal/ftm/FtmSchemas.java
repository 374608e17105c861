package org.amparo.exchange.internal.ftm;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names of the schemas that FollowTheMoney 4.5 has. */
public final class FtmSchemas {

    private static final List<String> NAMES =
            List.of(("Address Airplane Analyzable Article Asset Associate Audio BankAccount Call "
                            + "CallForTenders Company Contract ContractAward CourtCase CourtCaseParty CryptoWallet Debt "
                            + "Directorship Document Documentation EconomicActivity Email Employment Event Family "
                            + "Folder HyperText Identification Image Interest Interval LegalEntity License Membership "
                            + "Mention Message Note Occupancy Organization Ownership Package Page Pages Passport "
                            + "Payment Person PlainText Position Project ProjectParticipant PublicBody RealEstate "
                            + "Representation Risk Sanction Security Similar Succession Table TaxRoll Thing Trip "
                            + "UnknownLink UserAccount Value Vehicle Vessel Video Workbook")
                    .split(" "));

    /** A name that differs in so many letters is taken for a slip. */
    private static final int MOST_SLIPS = 2;

    private FtmSchemas() {}

    /** Whether there is a schema of a name. */
    public static boolean has(String name) {
        return NAMES.contains(name);
    }

    /** The schema whose name is nearest to one that is none, if one is near. */
    public static Optional<String> near(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.stream()
                .filter(known -> distance(known.toLowerCase(Locale.ROOT), lower) <= MOST_SLIPS)
                .min(Comparator.comparing(known -> distance(known.toLowerCase(Locale.ROOT), lower)));
    }

    /** How many letters have to be changed, added or taken away. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, column -> column);
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[other.length() + 1];
            here[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                here[column] = Math.min(above[column - 1] + change, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[other.length()];
    }
}
