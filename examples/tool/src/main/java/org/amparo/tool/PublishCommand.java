package org.amparo.tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Receipt;
import org.amparo.feed.FeedException;
import org.amparo.feed.FeedFolder;
import org.amparo.feed.FeedOptions;
import org.amparo.feed.JsonFeed;
import org.amparo.feed.JsonFeeds;
import org.amparo.json.CaseJson;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;
import org.amparo.problem.InvalidValueException;

/** {@code publish}: writes the publication of a case file, as JSON and as a feed. */
final class PublishCommand implements ToolCommand {

    /** The names of the files that publishing writes, or deletes as pages of an older feed. */
    private static final Pattern WRITTEN = Pattern.compile("case\\.json|feed(-[0-9]+)?\\.json");

    private static final String RECEIPT = "--receipt";

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "publish",
                        "Writes what may be shown of a case file: DIR/case.json, and DIR/feed.json, a JSON Feed, whose older items are in feed-2.json and so on.")
                .details(
                        "Prints how much was kept. What was left out, where and why, is written to RECEIPT, which is for the owner of the "
                                + "file alone, because ids may be names. Read it before you pass anything on. Run validate first and mend the "
                                + "errors: this command does not look for them.",
                        "",
                        "Items of a feed have addresses: the file needs a base that may be shown, such as \"base\": \"https://cases.example/\".")
                .parameter("FILE", "A case file; - is standard input.")
                .parameter("DIR", "The folder; made if there is none.")
                .option("PROFILE", "The readers: public (the default), partners or internal.", "--profile")
                .option("RECEIPT", "A file outside of DIR, which its owner alone can read if it is new.", RECEIPT);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String file = arguments.parameter(0);
        Path folder = arguments.parameter(1, CaseFiles::path);
        PublicationProfile profile =
                arguments.value("--profile", PublicationProfile::of).orElse(PublicationProfile.PUBLIC);
        CaseFile caseFile = CaseFiles.read(console, file);
        refuseToReplaceTheInput(file, folder);
        Optional<Path> receipt = arguments.value(RECEIPT, CaseFiles::path);
        receipt.ifPresent(path -> refuseReceipt(path, file, folder));
        Publication publication;
        JsonFeed feed;
        try {
            publication = Disclosure.project(caseFile, profile, console.clock());
            feed = JsonFeeds.of(
                    publication, FeedOptions.builder().profile(profile).build());
        } catch (InvalidValueException | FeedException e) {
            throw new ToolException(ExitCode.ERRORS, file + " cannot be published: " + e.getMessage());
        }
        receipt.ifPresent(path -> writeReceipt(publication.receipt(), path));
        try {
            CaseJson.write(publication, folder.resolve("case.json"));
            FeedFolder.at(folder).publish(feed);
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, folder + " cannot be written: " + Reason.of(e));
        }
        printTotals(caseFile, publication.receipt(), console);
        return ExitCode.GOOD;
    }

    /** Prints how much was kept, and no id: standard output ends in logs, and ids may be names. */
    private static void printTotals(CaseFile caseFile, Receipt receipt, Console console) {
        Map<String, Long> all = new LinkedHashMap<>();
        caseFile.records().forEach(record -> all.merge(record.id().type(), 1L, Long::sum));
        all.forEach((type, count) -> console.out()
                .line(TerminalText.of(type + ": " + receipt.kept().getOrDefault(type, 0) + " of " + count + " kept")));
        console.out()
                .line("left out: " + receipt.withheld().size() + ", to check: "
                        + (receipt.notSearched().size() + receipt.toRead().size()) + "; " + RECEIPT
                        + " writes what, where and why");
    }

    private static void writeReceipt(Receipt receipt, Path path) {
        String text = String.join("\n", receipt.lines()) + "\n";
        try {
            AtomicFile.write(path, FileUse.OWN, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, path + " cannot be written: " + Reason.of(e));
        }
    }

    /** Refuses a receipt among the published files, or in the place of the input. */
    private static void refuseReceipt(Path receipt, String file, Path folder) {
        try {
            Path whole = CaseFiles.real(receipt);
            boolean isInput = !CaseFiles.isStandardInput(file) && whole.equals(CaseFiles.real(CaseFiles.path(file)));
            if (isInput || whole.startsWith(CaseFiles.real(folder))) {
                throw new UsageException(RECEIPT + " needs a file of its own, outside of " + folder + ".");
            }
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, receipt + " cannot be written: " + Reason.of(e));
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
