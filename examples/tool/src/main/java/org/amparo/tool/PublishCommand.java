package org.amparo.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Reading;
import org.amparo.disclosure.Receipt;
import org.amparo.feed.FeedException;
import org.amparo.feed.FeedFolder;
import org.amparo.feed.FeedOptions;
import org.amparo.feed.JsonFeed;
import org.amparo.feed.JsonFeeds;
import org.amparo.json.CaseJson;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.amparo.problem.InvalidValueException;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.Finding;
import org.amparo.validation.Severity;
import org.amparo.validation.ValidationReport;

/** {@code publish}: writes the publication of a case file, as JSON and as a feed. */
final class PublishCommand implements ToolCommand {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "publish",
                        "Writes what may be shown of a case file: DIR/case.json, and DIR/feed.json, a JSON Feed, whose older items are in feed-2.json and so on.")
                .details(
                        "Stops, and writes nothing, at errors that validate finds (exit code 1), and while somebody has to read something first (3): a text that may "
                                + "hold a withheld name, a wording that may tell what was left out, a claim that looks more certain than it is. The receipt says what to "
                                + "read, with a key for each place. Write the keys of what you have read into a file, one a line, and name it with --reviewed.",
                        "",
                        "The receipt also says what was left out, and why, and until when the publication holds. It is for the owner of the file alone. Standard "
                                + "output says only how much was published, unless --receipt - asks for more. If there is an earlier receipt in its place, the new one "
                                + "says which places are new.",
                        "",
                        "Items of a feed have addresses: the file needs a base that may be shown, such as \"base\": \"https://cases.example/\".")
                .parameter("FILE", "A case file, outside DIR; - is standard input.")
                .parameter("DIR", "The folder, which readers see; made if there is none.")
                .option("PROFILE", "The readers: public (the default), partners or internal.", "--profile")
                .option(
                        "RECEIPT",
                        "The file for the receipt, outside DIR, as text or, with .json, as JSON; - is standard output.",
                        "--receipt")
                .option(
                        "KEYS",
                        "A file with the keys of what was read, outside DIR; lines with # are remarks.",
                        "--reviewed");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String file = arguments.parameter(0);
        PublishedFolder folder = new PublishedFolder(arguments.parameter(1, CaseFiles::path));
        Optional<Path> reviewed = arguments.value("--reviewed", CaseFiles::path);
        Optional<ReceiptFile> receipt =
                arguments.value("--receipt", CaseFiles::path).map(ReceiptFile::new);
        PublicationProfile profile =
                arguments.value("--profile", PublicationProfile::of).orElse(PublicationProfile.PUBLIC);
        List<Path> given = given(file, reviewed);
        given.forEach(folder::refuse);
        receipt.ifPresent(to -> to.refuse(given, folder));
        Set<String> keys = reviewed.map(ReviewKeys::of).orElse(Set.of());
        CaseFile caseFile = read(file, console);
        folder.refuseToReplaceAnother(profile);
        refuseErrors(file, CaseValidator.standard(console.clock()).validate(caseFile));
        Prepared prepared = Prepared.of(file, caseFile, profile, console);
        Receipt made = prepared.publication().receipt();
        receipt.ifPresent(to -> to.write(prepared.publication(), console));
        if (!made.toReadExcept(keys).isEmpty()) {
            return unread(made, keys, console);
        }
        prepared.writeTo(folder.path());
        if (receipt.filter(ReceiptFile::isStandardOutput).isEmpty()) {
            // A log may be read by anybody, so it says nothing that the publication does not.
            made.kept().forEach((type, count) -> console.out().line(type + ": " + count));
        }
        return ExitCode.GOOD;
    }

    /** A publication and its feed, before they are written. */
    private record Prepared(Publication publication, JsonFeed feed) {

        static Prepared of(String file, CaseFile caseFile, PublicationProfile profile, Console console) {
            try {
                Publication publication = Disclosure.project(caseFile, profile, console.clock());
                FeedOptions options = FeedOptions.builder().profile(profile).build();
                return new Prepared(publication, JsonFeeds.of(publication, options));
            } catch (InvalidValueException | FeedException e) {
                throw new ToolException(ExitCode.ERRORS, file + " cannot be published: " + e.getMessage());
            }
        }

        void writeTo(Path folder) {
            try {
                CaseJson.write(publication, folder.resolve(PublishedFolder.CASE));
                FeedFolder.at(folder).publish(feed);
            } catch (IOException e) {
                throw new ToolException(ExitCode.UNUSABLE, folder + " cannot be written: " + Reason.of(e));
            }
        }
    }

    private static List<Path> given(String file, Optional<Path> reviewed) {
        List<Path> given = new ArrayList<>();
        if (!CaseFiles.isStandardInput(file)) {
            given.add(CaseFiles.path(file));
        }
        reviewed.ifPresent(given::add);
        return given;
    }

    private static CaseFile read(String file, Console console) {
        try (CaseInput input = CaseInput.open(console, file)) {
            return CaseFiles.parse(input.format(), input.stream());
        } catch (CaseJsonException e) {
            throw withErrors(
                    file, ExitCode.of(e.problems()), e.problems().stream().map(JsonProblem::code));
        }
    }

    private static void refuseErrors(String file, ValidationReport report) {
        if (report.hasErrors()) {
            throw withErrors(
                    file,
                    ExitCode.ERRORS,
                    report.findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .map(Finding::rule));
        }
    }

    /** The failure for a file with errors, without their places: these would tell a log how much the file holds. */
    private static ToolException withErrors(String file, int exitCode, Stream<String> codes) {
        return new ToolException(
                exitCode,
                file + " cannot be published: it has errors ("
                        + codes.distinct().collect(Collectors.joining(", ")) + "); validate says where.");
    }

    /** Says that something is to be read, and not how much: a log would tell how much is withheld. */
    private static int unread(Receipt receipt, Set<String> keys, Console console) {
        console.say("Nothing was published: something has to be read first. The receipt (--receipt) says what; "
                + "--reviewed takes a file with the keys of what was read.");
        Set<String> needed = receipt.toRead().stream().map(Reading::key).collect(Collectors.toSet());
        if (!needed.containsAll(keys)) {
            console.say("Some keys are of something that has changed since, or is no longer there.");
        }
        return ExitCode.UNREAD;
    }
}
