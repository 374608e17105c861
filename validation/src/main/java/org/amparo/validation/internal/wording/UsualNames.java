package org.amparo.validation.internal.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.Person;
import org.amparo.internal.text.Spelling;
import org.amparo.people.Consent;

/**
 * The names that other formats and spreadsheets have for our members, which are not near to ours in spelling. With
 * {@link Nearest}, they say what somebody may have meant.
 */
public final class UsualNames {

    private static final int MOST = 3;
    private static final String ANY = "";
    private static final String DETENTION = " (detention)";
    private static final String PERSON = " (person)";

    static final List<UsualName> ALL = List.of(
            in(ANY, "bornOn", "birthdate birthday birth born birthyear dateofbirth dob yearofbirth"),
            in(ANY, "diedOn", "deathdate death died dateofdeath dod"),
            in(ANY, "full", "name names fullname"),
            in(ANY, "given", "firstname forename givenname"),
            in(ANY, "family", "lastname surname familyname"),
            in(ANY, "patronymic", "middlename secondname"),
            in(ANY, "names", "name fullname firstname lastname givenname familyname surname alias aliases nickname"),
            in(ANY, "nationalities", "nationality citizenship citizenships citizen country countries"),
            in(ANY, "gender", "sex"),
            in(ANY, "capacities", "profession professions occupation job jobs"),
            in(ANY, "roles", "employer affiliation position"),
            in(ANY, "links", "url link website homepage web"),
            in(ANY, "identifiers", "externalid uuid"),
            in(ANY, "issuer", "issuedby authority issuingauthority"),
            in(ANY, "issuedOn", "issued issuedate dateofissue"),
            in(ANY, "evidence", "source sources reference references citation citations proof"),
            in(ANY, "note", "notes comment comments remark remarks"),
            in(ANY, "description", "note notes comment comments summary text"),
            in(ANY, "marking", "visibility access privacy classification confidentiality tlp public private"),
            in(ANY, "detainee", "person prisoner victim subject name"),
            in(ANY, "custodyPhases", "place places prison facility location custody custodyplace"),
            in(ANY, "legalStages", "status stage stages legalstatus"),
            in(ANY, "proceedings", "trial trials court hearing hearings verdict"),
            in(ANY, "what", "capacity profession occupation"),
            in(ANY, "form", "kind type custody"),
            in(ANY, "kind", "type"),
            in(ANY, "kinds", "type kind"),
            in(ANY, "facility", "prison"),
            in(ANY, "region", "city town province"),
            in(ANY, "period", "start startdate begin from end enddate to until since date dates"),
            in(ANY, "on", "date day when"),
            in(ANY, "publishedOn", "date day publicationdate published"),
            in(ANY, "bornAt", "birthplace placeofbirth born"),
            in(ANY, "updatedOn", "updated modified lastupdated lastmodified datemodified changed"),
            in(ANY, "accessedOn", "accessed retrieved viewed readon dateaccessed consulted"),
            in(ANY, "honorific", "title prefix honorificprefix rank"),
            in(ANY, "plea", "pleaded pleads pled admission"),
            in(ANY, "penalty", "type sentencetype punishment"),
            in(ANY, "releaseDue", "duedate releasedate expectedrelease duerelease"),
            in(ANY, "suspendedLength", "suspended probation"),
            in(ANY, "age", "years ageatarrest ageattime yearsold"),
            in(ANY, "warrantShown", "warrant"),
            in(ANY, "warrantIssuer", "warrantissuedby issuedby issuer issuingauthority"),
            in(ANY, "legalBasis", "law laws lawapplied basis groundsofarrest"),
            in(ANY, "photos", "photo picture pictures image images portrait photograph photourl imageurl"),
            in(ANY, "contacts", "contact phone telephone mobile email mail contactdetails"),
            in(ANY, "addresses", "address homeaddress residence street"),
            in(ANY, "health", "medical illness disease healthstatus healthcondition"),
            in(ANY, "remedies", "remedy appeals complaints habeascorpus domesticremedies"),
            in(ANY, "arguments", "argument arbitrariness whyarbitrary legalanalysis"),
            in(ANY, "narratives", "narrative account story facts casesummary"),
            in(ANY, "parents", "parentbody parentorganisation parentorganization superior"),
            in(ANY, "represents", "constituency district"),
            in(ANY, "titles", "title headline name"),
            in(ANY, "texts", "text body content"),
            in(ANY, "speaker", "author person"),
            in(ANY, "source", "url link"),
            in(ANY, "wording", "quote quotation text"),
            in(ANY, "conferredBy", "organisation organization giver"),
            in(ANY, "recipient", "person laureate winner"),
            in(ANY, "jurisdiction", "country"),
            in(ANY, "conferredOn", "date day on year awarded"),
            in(ANY, "broughtOn", "date day on chargedon"),
            in(ANY, "asOf", "date day on"),
            in(ANY, "expires", "until end validuntil"),
            in(ANY, "foundedOn", "founded foundingdate established"),
            in(ANY, "dissolvedOn", "dissolved closed"),
            in(ANY, "amparo", "version formatversion"),
            in(ANY, "generatedAt", "created createdat updated updatedat date"),
            in(
                    DETENTION,
                    "period",
                    "arrestdate arrest arrested arrestedon dateofarrest detained detainedsince detainedon"),
            in(DETENTION, "release", "releasedate released releasedon dateofrelease"),
            in(DETENTION, "charges", "charge charges accusation accusations article articles offence offense"),
            in(DETENTION, "sentences", "sentence sentences term prisonterm"),
            in(DETENTION, "custodyPhases", "prison custody"),
            in(" (award)", "conferrals", "award awards prize prizes laureates winners"));

    private UsualNames() {}

    /**
     * A member of ours.
     *
     * @param home the type of record that has it if the object does not, or empty
     * @param name its name
     * @param usual what others call it, in small letters alone
     */
    record UsualName(String home, String name, Set<String> usual) {}

    private static UsualName in(String home, String name, String usual) {
        return new UsualName(home, name, Set.of(usual.split(" ")));
    }

    /**
     * The member that says what somebody has consented to, or refused.
     *
     * @param members the members that the object can have
     */
    public static String ofConsent(Set<String> members) {
        if (members.contains(Person.CONSENT.name())) {
            return Person.CONSENT.name();
        }
        return members.contains(Consent.SCOPES.name()) ? Consent.STATUS.name() : Person.CONSENT.name() + PERSON;
    }

    /**
     * The members that somebody may have meant by a name, at most three: those with that usual name, and those near in
     * spelling. One that only another type of record has is followed by that.
     *
     * @param members the members that the object can have
     */
    public static List<String> meant(String word, Set<String> members) {
        String plain = Spelling.plain(word);
        Stream<String> usual = ALL.stream()
                .filter(name -> name.usual.contains(plain))
                .filter(name -> members.contains(name.name) || !name.home.isEmpty())
                .map(name -> members.contains(name.name) ? name.name : name.name + name.home);
        return Stream.concat(usual, Nearest.to(word, members.stream()).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
