package org.amparo.exchange.internal.ftm;

import java.util.List;
import java.util.Map;

/**
 * The properties of FollowTheMoney 4.5 that are identifiers of persons and organisations, besides {@code wikidataId}.
 * The name of the property is the scheme of the identifier.
 */
public final class FtmIdentifiers {

    private static final Map<String, List<String>> BY_SCHEMA = Map.of(
            "LegalEntity",
            words("brightQueryId brightQueryOrgId bvdId dunsCode idNumber innCode leiCode licenseNumber "
                    + "npiCode ogrnCode okpoCode registrationNumber sayariId swiftBic taxNumber uniqueEntityId "
                    + "uscCode vatCode"),
            "Organization",
            words("cageCode giiNumber imoNumber permId"),
            "Person",
            words("passportNumber socialSecurityNumber"),
            "Company",
            words("bikCode cikCode coatoCode fnsCode fssCode ipoCode irsCode isinCode jibCode kppCode "
                    + "mbsCode pfrNumber ricCode ticker voenCode"));

    /** All of them, in alphabetical order. */
    public static final List<String> PROPERTIES =
            BY_SCHEMA.values().stream().flatMap(List::stream).sorted().toList();

    private FtmIdentifiers() {}

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** Whether entities of a schema have a property: Person, Organization, PublicBody or Company. */
    public static boolean has(String schema, String property) {
        return of("LegalEntity").contains(property)
                || of(schema).contains(property)
                || (!schema.equals("Person") && of("Organization").contains(property));
    }

    private static List<String> of(String schema) {
        return BY_SCHEMA.getOrDefault(schema, List.of());
    }
}
