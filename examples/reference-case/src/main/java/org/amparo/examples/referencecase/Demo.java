package org.amparo.examples.referencecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Withheld;
import org.amparo.feed.FeedFolder;
import org.amparo.feed.JsonFeed;
import org.amparo.feed.JsonFeeds;
import org.amparo.json.CaseJson;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.JsonLayout;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.Finding;
import org.amparo.validation.ValidationReport;

/**
 * Writes the reference case ({@code case.json}, {@code case.jsonl}) into a folder, with the validation's report
 * ({@code report.txt}), the answers to the questions ({@code answers.txt}) and the public feed
 * ({@code public/feed.json}) with its ledger ({@code feed.ledger}).
 */
public final class Demo {

    /** Noon of the last day on which the text can have been published. The files do not depend on the current day. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-12-31T12:00:00Z"), ZoneOffset.UTC);

    /**
     * The ledger that the demo begins with, made once by publishing the case file without records. A ledger of one's own
     * is private and has a secret that nobody else knows. This one is public, so that the ids in the golden files are the
     * same each time; it is fit for this demo alone.
     */
    private static final String FIRST_LEDGER = "demo.ledger";

    private final Path folder;
    private final PrintStream terminal;

    private Demo(Path folder, PrintStream terminal) {
        this.folder = folder;
        this.terminal = terminal;
    }

    /**
     * Runs the demo.
     *
     * @param arguments the folder to write into
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Expected one argument: the folder to write into.");
            System.exit(2);
        }
        run(Path.of(arguments[0]), System.out);
    }

    static void run(Path folder, PrintStream terminal) throws IOException {
        Files.createDirectories(folder);
        new Demo(folder, terminal).run();
    }

    private void run() throws IOException {
        Path document = folder.resolve("case.json");
        CaseJson.writeFull(ReferenceCase.caseFile(), document);
        CaseFile caseFile = CaseJson.read(document);
        FullJsonWriter.standard().withLayout(JsonLayout.LINES).write(caseFile, folder.resolve("case.jsonl"));

        ValidationReport report = CaseValidator.standard(CLOCK).validate(caseFile);
        Files.writeString(folder.resolve("report.txt"), report + "\n");

        List<Answer> answers = Answers.of(caseFile);
        Files.writeString(folder.resolve("answers.txt"), Answers.text(answers));

        Publication publication = Disclosure.project(caseFile, PublicationProfile.PUBLIC, CLOCK);
        JsonFeed feed = JsonFeeds.of(publication);
        FeedFolder.at(folder.resolve("public"), ledger()).publish(publication);

        summary(caseFile, answers, report, publication, feed);
    }

    private Path ledger() throws IOException {
        Path ledger = folder.resolve("feed.ledger");
        if (!Files.exists(ledger)) {
            try (InputStream first = Objects.requireNonNull(Demo.class.getResourceAsStream(FIRST_LEDGER))) {
                Files.copy(first, ledger);
            }
        }
        return ledger;
    }

    private void summary(
            CaseFile caseFile, List<Answer> answers, ValidationReport report, Publication publication, JsonFeed feed) {
        terminal.println("The reference case: a statement about detained activists, in "
                + caseFile.records().size() + " records.");
        for (Answer answer : answers) {
            terminal.println();
            terminal.println("  " + answer.question());
            answer.answer().forEach(line -> terminal.println("    " + shortened(line)));
        }
        terminal.println();
        terminal.println("  Findings for a researcher: " + report.findings().size());
        for (Finding finding : report.findings()) {
            terminal.println("    " + finding);
        }
        terminal.println();
        terminal.println(
                "  Published: " + feed.itemCount() + " items; left out for the public: " + leftOut(publication));
        terminal.println();
        terminal.println("  The files");
        List.of("case.json", "case.jsonl", "report.txt", "answers.txt", "public/feed.json")
                .forEach(name -> terminal.println("    " + folder.resolve(name)));
    }

    /** The number of values of each attribute that the public does not see: {@code note 30}. */
    private static String leftOut(Publication publication) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Withheld withheld : publication.receipt().withheld()) {
            String pointer = withheld.at().toString();
            counts.merge(pointer.substring(pointer.lastIndexOf('/') + 1), 1, Integer::sum);
        }
        return counts.isEmpty()
                ? "nothing"
                : counts.entrySet().stream()
                        .map(count -> count.getKey() + " " + count.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String shortened(String line) {
        int wide = 130;
        return line.length() <= wide ? line : line.substring(0, line.lastIndexOf(' ', wide)) + " …";
    }
}
