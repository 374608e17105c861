package org.amparo.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.submission.Submission;
import org.amparo.submission.SubmissionException;
import org.amparo.submission.SubmissionFolder;
import org.amparo.submission.SubmissionForm;
import org.amparo.submission.SubmissionFormat;
import org.amparo.submission.SubmissionOptions;

/** {@code submission}: fills a form of a body of the United Nations from what it may see of a detention. */
final class SubmissionCommand implements ToolCommand {

    /** The readers of a submission. */
    static final PublicationProfile READERS = PublicationProfile.UN;

    /** The detention, where the place of a submission is noted. */
    static final String DETENTION = "--of";

    private static final String OUTPUT = "--output";
    private static final String NAME_WITHHELD = "--name-withheld";

    @Override
    public Syntax syntax() {
        Syntax syntax = Syntax.of(
                        "submission",
                        "Fills a form of a body of the United Nations from what is recorded of a detention.")
                .details(
                        "Each question has the sentences of the record with their sources, or the reason why there is no answer. Somebody has to read it, and to add what only they can say.",
                        "",
                        "Writes nothing (exit code 3) unless the detainee, and everybody else who is named and to whom something was done, has consented to share-un; and to share-states, since the name is passed on to the government, or --name-withheld asks not to.",
                        "",
                        "A PDF has no letters of some scripts, such as Chinese. If they are needed, nothing is written (2) before --format asks for others.",
                        "",
                        "Stops, and writes nothing, at errors that validate finds (1), and while something has to be read first (3), as publish does.")
                .parameter("FILE", "A case file, outside DIR; - is standard input.")
                .parameter("DETENTION", "The id of the detention: detention:lund-2.")
                .required("FORM", "wgad (the Working Group on Arbitrary Detention) or special-procedures.", "--to")
                .required("DIR", "The folder for the submission; made if there is none.", "-o", OUTPUT)
                .repeated(
                        Format.LABEL,
                        "html, pdf or docx; may be given more than once. Without it, all three are written.",
                        Format.OPTION)
                .flag(NAME_WITHHELD, "Asks that the name be kept from the government.");
        return ReviewedPublication.optionsForAll(syntax);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String file = arguments.parameter(0);
        DetentionId detention = arguments.parameter(1, id -> RecordId.parse(id, DetentionId.class));
        SubmissionForm form = arguments.value("--to", SubmissionCommand::form).orElseThrow();
        PublishedFolder folder =
                new PublishedFolder(arguments.value(OUTPUT, CaseFiles::path).orElseThrow());
        SubmissionOptions options = SubmissionOptions.to(form);
        options = arguments.has(NAME_WITHHELD) ? options.withNameWithheld() : options;
        Set<SubmissionFormat> formats = formats(arguments);
        ReviewedPublication way = ReviewedPublication.of(arguments, "written", READERS);
        way.into(folder);
        CaseFile caseFile = way.read(console);
        if (caseFile.find(detention).isEmpty()) {
            throw new ToolException(ExitCode.ERRORS, file + " has no such detention.");
        }
        Publication publication = way.reviewed(caseFile, console);
        Submission submission = submission(publication, detention, options);
        List<Path> written = new ArrayList<>();
        way.write(
                folder.path(),
                () -> written.addAll(write(folder.path(), submission, formats)),
                DETENTION,
                detention.toString());
        if (!way.printsReceipt()) {
            written.forEach(path -> console.out().line(path.toString()));
        }
        return ExitCode.GOOD;
    }

    private static SubmissionForm form(String code) {
        Optional<SubmissionForm> form = SubmissionForm.of(code);
        return form.orElseThrow(() -> new UsageException("Expected wgad or special-procedures."));
    }

    private static Set<SubmissionFormat> formats(Arguments arguments) {
        List<SubmissionFormat> chosen = arguments.values(Format.OPTION, SubmissionCommand::format);
        return chosen.isEmpty() ? EnumSet.allOf(SubmissionFormat.class) : EnumSet.copyOf(chosen);
    }

    private static SubmissionFormat format(String code) {
        Optional<SubmissionFormat> format = SubmissionFormat.of(code);
        return format.orElseThrow(() -> new UsageException("Expected html, pdf or docx."));
    }

    private static Submission submission(Publication publication, DetentionId detention, SubmissionOptions options) {
        try {
            return Submission.of(publication, detention, options);
        } catch (SubmissionException e) {
            throw switch (e.code()) {
                case "not-a-person" -> new ToolException(ExitCode.ERRORS, "Nothing was written: " + e.getMessage());
                case "not-shared", "not-for-states" ->
                    new ToolException(
                            ExitCode.UNREAD,
                            "Nothing was written: " + e.getMessage() + " It is missing of " + of(e) + ".");
                default ->
                    new ToolException(
                            ExitCode.UNREAD,
                            "Nothing was written: the detention, or the detainee, may not be shown to bodies of the United"
                                    + " Nations. The receipt (--receipt) says why.");
            };
        }
    }

    /** Those whose consent is missing, by their ids: the owner has to ask them. */
    private static String of(SubmissionException e) {
        List<String> ids = new ArrayList<>();
        for (PersonId id : e.persons()) {
            ids.add(id.toString());
        }
        return String.join(", ", ids);
    }

    /** The libraries for PDF and DOCX open no window, and Log4j, by which they log, does not say that nobody listens. */
    private static void keepQuiet() {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }

    private static List<Path> write(Path folder, Submission submission, Set<SubmissionFormat> formats) {
        keepQuiet();
        try {
            return SubmissionFolder.at(folder).write(submission, formats);
        } catch (SubmissionException e) {
            boolean isOfLetters = e.code().equals("letters-without-font");
            throw new ToolException(
                    ExitCode.UNUSABLE,
                    isOfLetters
                            ? "Nothing was written: " + e.getMessage() + " Ask for these: --format html --format docx."
                            : folder + " cannot be written to: " + e.getMessage());
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, folder + " cannot be written: " + Reason.of(e));
        }
    }
}
