import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CustodyForm;
import org.amparo.code.Marking;
import org.amparo.code.RoleRelation;
import org.amparo.custody.CustodyPhase;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.feed.FeedFolder;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.json.CaseJson;
import org.amparo.people.Name;
import org.amparo.people.Role;
import org.amparo.status.Status;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.ValidationReport;

/** Builds a case with roles and forms of custody, asks it, checks it, and writes it, in full and as a publication. */
public class CompleteExample {

    /**
     * A decision of the publisher: everybody may see what has no marking of its own. With RESTRICTED, or without a
     * default, nothing is published but what is marked as public.
     */
    private static final Marking UNMARKED = Marking.PUBLIC;

    public static void main(String[] args) throws Exception {
        PersonId leyla = PersonId.of("leyla-orlova");
        OrganisationId courier = OrganisationId.of("north-shore-courier");

        Person person = Person.builder()
                .id(leyla)
                .addName(Name.of("Leyla Orlova"))
                .addRole(Role.of(RoleRelation.EDITOR_IN_CHIEF, courier))
                .bornOn(PartialDate.parse("1985~")) // about 1985
                .addMarking(AttributeMarking.of(Person.BORN_ON, Marking.RESTRICTED)) // and not for everybody
                .build();

        Organisation outlet = Organisation.builder().id(courier).addName(Name.of("North Shore Courier")).build();

        Statement text = Statement.builder()
                .id(StatementId.of("d0"))
                .publishedOn(PartialDate.parse("[2024-12-09..2024-12-31]")) // one day among these: EDTF
                .build();

        Detention detention = Detention.builder()
                .id(DetentionId.of("orlova-1"))
                .detainee(leyla)
                .period(Period.parse("2023-11/.."))
                .addCustodyPhase(CustodyPhase.of(CustodyForm.PRE_TRIAL_DETENTION, Period.parse("2023-11/..")))
                .addEvidence(Evidence.of(text.id(), "has been in pre-trial detention since November 2023"))
                .build();

        CaseFile caseFile = CaseFile.builder()
                .id(CaseFileId.of("north-shore-2024-12"))
                .base(URI.create("https://cases.example/north-shore/"))
                .defaultMarking(UNMARKED)
                .add(person, outlet, text, detention)
                .build();

        Status status = caseFile.asOf(LocalDate.of(2024, 6, 1)).statusOf(leyla);
        System.out.println(status.liberty()); // deprived
        System.out.println(status.certainty()); // CERTAIN; on 2023-11-15 and on 2026-01-01: POSSIBLE
        System.out.println(status.lastEvidence().orElseThrow()); // [2024-12-09..2024-12-31]

        CaseJson.writeFull(caseFile, Path.of("case.json")); // everything, for your own disk: hence the name
        CaseFile again = CaseJson.read(Path.of("case.json")); // equal, unknown members included

        ValidationReport report = CaseValidator.standard().validate(again);
        report.findings().forEach(System.out::println);

        Publication publication = Disclosure.project(again, PublicationProfile.PUBLIC, Clock.systemUTC());
        publication.receipt().lines().forEach(System.out::println); // what to read first, and what was left out
        publication.requireReviewed(Set.of()); // stops while something must be read; takes the keys of what was read
        CaseJson.write(publication, Path.of("public/case.json")); // what may be shown
        FeedFolder feed = FeedFolder.at(Path.of("public"), Path.of("feed.ledger")); // the ledger is yours: keep it
        feed.publish(publication); // public/feed.json, public/archive/, and public/index.json, whole or not at all
    }
}
