package newsroom;

import static org.amparo.Person.BORN_ON;

import java.net.URI;
import org.amparo.Award;
import org.amparo.casefile.CaseFile;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.CustodyForm;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.RoleRelation;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.people.Role;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** A small case of invented people. */
final class Harbour {

    static final PersonId ILKE = PersonId.of("ilke-tarn");
    static final PersonId WITNESS = PersonId.of("witness-1");
    static final OrganisationId PAPER = OrganisationId.of("harbour-post");
    static final StatementId TEXT = StatementId.of("s1");

    private Harbour() {}

    static CaseFile caseFile() {
        return CaseFile.builder()
                .id(CaseFileId.of("harbour-2024"))
                .base(URI.create("https://cases.example/harbour/"))
                .titles(LocalizedText.english("The harbour case"))
                .addLanguage(LanguageTag.ENGLISH)
                .defaultMarking(Marking.PUBLIC)
                .add(ilke(), witness(), paper(), statement(), detention(), award())
                .build();
    }

    private static Person ilke() {
        return Person.builder()
                .id(ILKE)
                .addName(Name.of("İlke Tarn", LanguageTag.parse("tr")))
                .addRole(Role.of(RoleRelation.EDITOR_IN_CHIEF, PAPER))
                .build();
    }

    private static Person witness() {
        return Person.builder()
                .id(WITNESS)
                .marking(Marking.RESTRICTED)
                .addName(Name.of("Orrin Belfast-Quay"))
                .bornOn(PartialDate.parse("1961"))
                .addMarking(AttributeMarking.of(BORN_ON, Marking.SECRET))
                .addMissing(Missing.of(Person.GENDER, MissingReason.NOT_STATED))
                .addEvidence(Evidence.rival(BORN_ON, TEXT, PartialDate.parse("1963")))
                .build();
    }

    private static Organisation paper() {
        return Organisation.builder()
                .id(PAPER)
                .addName(Name.of("The Harbour Post"))
                .build();
    }

    private static Statement statement() {
        return Statement.builder()
                .id(TEXT)
                .titles(LocalizedText.english("Editor held"))
                .publisher(OrganisationId.of("not-in-this-file"))
                .publishedOn(PartialDate.parse("[2024-12-09..2024-12-31]"))
                .build();
    }

    private static Detention detention() {
        return Detention.builder()
                .id(DetentionId.of("tarn-1"))
                .detainee(ILKE)
                .period(Period.parse("2023-11/.."))
                .addCustodyPhase(CustodyPhase.of(CustodyForm.PRE_TRIAL_DETENTION, Period.parse("2023-11/..")))
                .addCharge(Charge.builder()
                        .key("c1")
                        .article("206.3")
                        .description(LocalizedText.english("as told by Orrin Belfast-Quay"))
                        .build())
                .addEvidence(Evidence.of(TEXT, "has been in pre-trial detention since November 2023"))
                .build();
    }

    private static Award award() {
        return Award.builder()
                .id(AwardId.of("lantern"))
                .addName(Name.of("The Lantern"))
                .addConferral(Conferral.builder()
                        .key("k1")
                        .recipient(ILKE)
                        .conferredOn(PartialDate.parse("2024"))
                        .build())
                .build();
    }
}
