package org.amparo.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.feed.FeedException;
import org.amparo.feed.FeedFolder;
import org.amparo.feed.FeedOptions;
import org.amparo.feed.JsonFeed;
import org.amparo.feed.JsonFeeds;
import org.amparo.json.CaseJson;
import org.amparo.problem.InvalidValueException;

/** {@code publish}: writes the publication of a case file, as JSON and as a feed. */
final class PublishCommand implements ToolCommand {

    /** The names of the files that publishing writes, or deletes as pages of an older feed. */
    private static final Pattern WRITTEN = Pattern.compile("case\\.json|feed(-[0-9]+)?\\.json");

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "publish",
                        "Writes what may be shown of a case file: DIR/case.json, and DIR/feed.json, a JSON Feed, whose older items are in feed-2.json and so on.")
                .details(
                        "Prints the receipt: how much was kept, and what was left out and why. It is for the owner of the file alone. Run "
                                + "validate first and mend the errors: this command does not look for them.",
                        "",
                        "Items of a feed have addresses: the file needs a base that may be shown, such as \"base\": \"https://cases.example/\".")
                .parameter("FILE", "A case file; - is standard input.")
                .parameter("DIR", "The folder; made if there is none.")
                .option("PROFILE", "The readers: public (the default), partners or internal.", "--profile");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String file = arguments.parameter(0);
        Path folder = arguments.parameter(1, CaseFiles::path);
        PublicationProfile profile =
                arguments.value("--profile", PublicationProfile::of).orElse(PublicationProfile.PUBLIC);
        CaseFile caseFile = CaseFiles.read(console, file);
        refuseToReplaceTheInput(file, folder);
        Publication publication;
        JsonFeed feed;
        try {
            publication = Disclosure.project(caseFile, profile, console.clock());
            feed = JsonFeeds.of(
                    publication, FeedOptions.builder().profile(profile).build());
        } catch (InvalidValueException | FeedException e) {
            throw new ToolException(ExitCode.ERRORS, file + " cannot be published: " + e.getMessage());
        }
        try {
            CaseJson.write(publication, folder.resolve("case.json"));
            FeedFolder.at(folder).publish(feed);
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, folder + " cannot be written: " + Reason.of(e));
        }
        publication.receipt().lines().forEach(line -> console.out().line(TerminalText.of(line)));
        return ExitCode.GOOD;
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
