import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.feed.FeedFolder;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.status.Status;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** Builds a case, asks it a question, and publishes what may be shown. The README shows the body of main. */
public class FirstSteps {

    public static void main(String[] args) throws Exception {
        PersonId leyla = PersonId.of("leyla-orlova");
        Person person = Person.builder().id(leyla).addName(Name.of("Leyla Orlova"))
                .bornOn(PartialDate.parse("1985~")).addMarking(AttributeMarking.of(Person.BORN_ON, Marking.RESTRICTED)).build();
        Statement news = Statement.builder().id(StatementId.of("news")).publishedOn(PartialDate.parse("2024-12-09")).build();
        Detention detention = Detention.builder().id(DetentionId.of("orlova-1")).detainee(leyla)
                .period(Period.parse("2023-11/..")) // from some day in November 2023 on
                .addEvidence(Evidence.of(news.id(), "has been held since November 2023")).build();
        CaseFile caseFile = CaseFile.builder().id(CaseFileId.of("north-shore")).base(URI.create("https://cases.example/"))
                .defaultMarking(Marking.PUBLIC) // a decision: what nobody marks is for everybody
                .add(person, news, detention).build();
        Status status = caseFile.asOf(LocalDate.of(2024, 6, 1)).statusOf(leyla);
        System.out.println(status.liberty() + " " + status.certainty() + " " + status.lastEvidence().orElseThrow());
        Publication publication = Disclosure.project(caseFile, PublicationProfile.PUBLIC, Clock.systemUTC());
        publication.receipt().withheld().forEach(System.out::println); // what was left out, and why
        FeedFolder.at(Path.of("public"), Path.of("feed.ledger")).publish(publication.requireReviewed(Set.of()));
    }
}
