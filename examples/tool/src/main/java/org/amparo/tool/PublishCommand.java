package org.amparo.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.amparo.problem.InvalidValueException;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.Finding;
import org.amparo.validation.Severity;
import org.amparo.validation.ValidationReport;

/** {@code publish}: writes the publication of a case file, as JSON and as a feed. */
final class PublishCommand implements ToolCommand {

    private static final String CASE = "case.json";

    /** The names of the files that publishing writes, or deletes as pages of an older feed. */
    private static final Pattern WRITTEN = Pattern.compile("case\\.json|feed(-[0-9]+)?\\.json");

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
                        "The receipt also says what was left out, and why. It is for the owner of the file alone, so standard output has numbers only, unless "
                                + "--receipt - asks for more. If there is an earlier receipt in its place, the new one marks the places that the old one listed.",
                        "",
                        "Items of a feed have addresses: the file needs a base that may be shown, such as \"base\": \"https://cases.example/\".")
                .parameter("FILE", "A case file; - is standard input.")
                .parameter("DIR", "The folder; made if there is none.")
                .option("PROFILE", "The readers: public (the default), partners or internal.", "--profile")
                .option(
                        "RECEIPT",
                        "The file for the receipt, outside DIR, as text or, with .json, as JSON; - is standard output.",
                        "--receipt")
                .option("KEYS", "A file with the keys of what was read; lines with # are remarks.", "--reviewed");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String file = arguments.parameter(0);
        Path folder = arguments.parameter(1, CaseFiles::path);
        Optional<Path> reviewed = arguments.value("--reviewed", CaseFiles::path);
        Optional<ReceiptFile> receipt =
                arguments.value("--receipt", CaseFiles::path).map(ReceiptFile::new);
        PublicationProfile profile =
                arguments.value("--profile", PublicationProfile::of).orElse(PublicationProfile.PUBLIC);
        Set<String> keys = reviewed.map(ReviewKeys::of).orElse(Set.of());
        CaseFile caseFile = CaseFiles.read(console, file);
        refuseToReplaceTheInput(file, folder);
        refuseToReplaceAnother(folder, profile);
        receipt.ifPresent(to -> to.refuseToReplace(file, reviewed, folder));
        refuseErrors(file, CaseValidator.standard(console.clock()).validate(caseFile));
        Prepared prepared = Prepared.of(file, caseFile, profile, console);
        Receipt made = prepared.publication().receipt();
        receipt.ifPresent(to -> to.write(prepared.publication(), console));
        if (!made.toReadExcept(keys).isEmpty()) {
            return unread(made, keys, console);
        }
        prepared.writeTo(folder);
        if (receipt.filter(ReceiptFile::isStandardOutput).isEmpty()) {
            printNumbers(prepared.publication(), console.out());
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
                CaseJson.write(publication, folder.resolve(CASE));
                FeedFolder.at(folder).publish(feed);
            } catch (IOException e) {
                throw new ToolException(ExitCode.UNUSABLE, folder + " cannot be written: " + Reason.of(e));
            }
        }
    }

    private static void refuseErrors(String file, ValidationReport report) {
        if (report.hasErrors()) {
            String codes = report.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .map(Finding::rule)
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw new ToolException(
                    ExitCode.ERRORS,
                    file + " cannot be published: it has errors (" + codes + "); validate says where.");
        }
    }

    private static int unread(Receipt receipt, Set<String> keys, Console console) {
        int unread = receipt.toReadExcept(keys).size();
        console.say("Nothing was published. To be read first: " + unread
                + ". The receipt (--receipt) says what; --reviewed takes a file with the keys of what was read.");
        Set<String> needed = receipt.toRead().stream().map(Reading::key).collect(Collectors.toSet());
        long outdated = keys.stream().filter(key -> !needed.contains(key)).count();
        if (outdated > 0) {
            console.say("Keys of something that has changed since, or is no longer there: " + outdated + ".");
        }
        return ExitCode.UNREAD;
    }

    /** Prints what a log may hold: no id, and no word of the file. */
    private static void printNumbers(Publication publication, ConsoleOutput out) {
        Receipt receipt = publication.receipt();
        receipt.total()
                .forEach((type, count) ->
                        out.line(type + ": " + receipt.kept().getOrDefault(type, 0) + " of " + count + " kept"));
        out.line("left out: " + receipt.withheld().size());
        out.line("read: " + receipt.toRead().size());
        publication.holdsUntil().ifPresent(end -> out.line("publish anew by: " + end + ", when a consent ends"));
    }

    /**
     * Refuses to replace a publication for other readers. What partners may see does not belong into a folder that a web
     * server gives to everybody.
     */
    private static void refuseToReplaceAnother(Path folder, PublicationProfile profile) {
        Path there = folder.resolve(CASE);
        if (Files.isRegularFile(there)) {
            profileOf(there).filter(name -> !name.equals(profile.name())).ifPresent(name -> {
                throw new ToolException(
                        ExitCode.UNUSABLE,
                        folder + " holds a publication for the profile " + name + "; choose another folder for "
                                + profile + ".");
            });
        }
    }

    private static Optional<String> profileOf(Path published) {
        try (InputStream in = Files.newInputStream(published)) {
            return CaseFiles.parse(FileFormat.DOCUMENT, in).header().profile();
        } catch (IOException | CaseJsonException e) {
            // It is no publication that can be read, and is replaced like any other file of that name.
            return Optional.empty();
        }
    }

    /** Refuses to replace the input. The publication holds less, and would be all that is left. */
    private static void refuseToReplaceTheInput(String file, Path folder) {
        if (CaseFiles.isStandardInput(file) || !Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path there : files.toList()) {
                String name = String.valueOf(there.getFileName()).toLowerCase(Locale.ROOT);
                Path written = folder.resolve(name);
                if (WRITTEN.matcher(name).matches()
                        && Files.exists(written)
                        && Files.isSameFile(written, Path.of(file))) {
                    throw new ToolException(
                            ExitCode.UNUSABLE,
                            file + " would be replaced by what is published of it; choose another folder.");
                }
            }
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, folder + " cannot be read: " + Reason.of(e));
        }
    }
}
