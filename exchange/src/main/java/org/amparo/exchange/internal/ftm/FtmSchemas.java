package org.amparo.exchange.internal.ftm;

import java.util.List;
import java.util.Optional;
import org.amparo.exchange.internal.map.NearName;

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

    private FtmSchemas() {}

    /** Whether there is a schema of a name. */
    public static boolean has(String name) {
        return NAMES.contains(name);
    }

    /** The schema whose name is nearest to one that is none, if one is near. */
    public static Optional<String> near(String name) {
        return NearName.of(name, NAMES);
    }
}
