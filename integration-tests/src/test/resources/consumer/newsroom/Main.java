package newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.CustodyForm;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Reading;
import org.amparo.feed.FeedFolder;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.json.CaseJson;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.JsonLayout;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.status.Status;
import org.amparo.submission.Submission;
import org.amparo.submission.SubmissionFolder;
import org.amparo.submission.SubmissionForm;
import org.amparo.submission.SubmissionOptions;
import org.amparo.time.Period;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.ValidationReport;

/** Builds, writes, reads, queries, checks and publishes a case, all in one folder. */
final class Main {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-15T12:00:00Z"), ZoneOffset.UTC);

    private Main() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path open = Files.createDirectories(folder.resolve("public"));

        CaseFile caseFile = Harbour.caseFile();
        CaseJson.writeFull(caseFile, folder.resolve("case.json"));
        CaseFile again = CaseJson.read(folder.resolve("case.json"));
        if (!again.equals(caseFile)) {
            throw new IllegalStateException("The file that was read is not the one that was written.");
        }
        FullJsonWriter.standard().withLayout(JsonLayout.LINES).write(again, folder.resolve("case.jsonl"));

        ValidationReport report = CaseValidator.standard(CLOCK).validate(again);
        write(folder.resolve("report.txt"), report.findings().stream().map(Object::toString).toList());

        Publication publication = Disclosure.project(again, PublicationProfile.PUBLIC, CLOCK);
        CaseJson.write(publication, open.resolve("case.json"));
        FeedFolder.at(open, folder.resolve("feed.ledger")).publish(publication);

        write(folder.resolve("answers.txt"), answers(again, publication));
        submit(folder.resolve("sent"));
        System.out.println(Main.class.getModule().isNamed() ? "module path" : "class path");
    }

    /** Writes a submission in all formats, with letters that need a font. */
    private static void submit(Path folder) throws IOException {
        CaseFile consenting = CaseFile.builder()
                .id(CaseFileId.of("sent"))
                .defaultMarking(Marking.PUBLIC)
                .add(
                        Person.builder()
                                .id(PersonId.of("seba"))
                                .addName(Name.of("Səba Ивановна عام"))
                                .consent(Consent.given(
                                        ConsentGiver.SUBJECT,
                                        ConsentScope.SHARE_PARTNERS,
                                        ConsentScope.SHARE_UN,
                                        ConsentScope.SHARE_STATES))
                                .build(),
                        Detention.builder()
                                .id(DetentionId.of("first"))
                                .detainee(PersonId.of("seba"))
                                .period(Period.parse("2024-01-01/.."))
                                .build())
                .build();
        Publication publication = Disclosure.project(consenting, PublicationProfile.PARTNERS, CLOCK);
        List<String> read = publication.receipt().toRead().stream().map(Reading::key).toList();
        SubmissionFolder.at(folder)
                .write(Submission.of(
                        publication.requireReviewed(read),
                        DetentionId.of("first"),
                        SubmissionOptions.to(SubmissionForm.WGAD)));
    }

    private static List<String> answers(CaseFile caseFile, Publication publication) {
        List<String> lines = new ArrayList<>();
        Status status = caseFile.asOf(LocalDate.of(2024, 6, 1)).statusOf(Harbour.ILKE);
        lines.add(status.liberty() + " " + status.certainty() + " " + status.lastEvidence().orElseThrow());
        for (String language : List.of("en", "fr", "es", "ru", "az")) {
            lines.add(CustodyForm.PRE_TRIAL_DETENTION.label(Locale.forLanguageTag(language)).text());
        }
        lines.addAll(publication.receipt().lines());
        CaseRecord.shapes().forEach((type, shape) -> lines.add(type + " " + shape.attributes().keySet()));
        for (CaseRecord record : caseFile.records()) {
            lines.add(record + " " + record.shape().name());
        }
        return lines;
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
