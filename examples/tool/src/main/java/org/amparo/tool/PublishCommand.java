package org.amparo.tool;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.amparo.feed.FeedOptions;
import org.amparo.feed.FeedSubset;
import org.amparo.id.PersonId;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.amparo.problem.InvalidValueException;
import org.amparo.text.LanguageTag;
import org.amparo.validation.Acceptance;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.ValidationReport;

/** {@code publish}: writes the publication of a case file, as JSON and as a feed. */
final class PublishCommand implements ToolCommand {

    private static final int LETTERS_OF_A_LANGUAGE = 3;

    /** The memory for what is published, what is withheld and why, beside that of the records. */
    private static final double TIMES_THE_RECORDS = 2;

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "publish",
                        "Writes what may be shown of a case file: DIR/case.json, and a JSON Feed: DIR/feed.json with the newest changes, and DIR/archive with all items.")
                .details(
                        "Stops, and writes nothing, at errors that validate finds (exit code 1), and while somebody has to read something first (3): a text that may "
                                + "hold a withheld name, a wording that may tell what was left out, a claim that looks more certain than it is. The receipt says what to "
                                + "read, with a key for each place. Write the keys of what you have read into a file, one a line, and name it with --reviewed.",
                        "",
                        "The receipt also says what was left out, and why, and until when the publication holds. It is for the owner of the file alone. Standard "
                                + "output says only how much was published, unless --receipt - asks for more. If there is an earlier receipt in its place, the new one "
                                + "says which places are new.",
                        "",
                        "With --withdrawals-only, nothing is added and nothing has to be read: what is no longer in the publication is withdrawn from all "
                                + "feeds of DIR, and so is each item that would say something else. Use it when somebody has to be taken out at once. The options "
                                + "of the usual publication are those of the ledger.",
                        "",
                        "The ledger remembers what the feed has published, so that items keep their dates, and what is gone is withdrawn. Keep it with FILE: it is "
                                + "for its owner alone, and without it DIR cannot be published to again.",
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
                        "--reviewed")
                .option(
                        "LEDGER",
                        "The ledger, outside DIR, made if there is none; by default FILE.PROFILE.ledger. Standard input needs one.",
                        "--ledger")
                .option(
                        "URL",
                        "The address of feed.json; by default what it was, or else at the base of the file.",
                        "--url")
                .option("TITLE", "The title of the feed; by default what it was, or else that of the file.", "--title")
                .option(
                        "LANGUAGE",
                        "The language of the items: en, fr, es, ru or az; by default what it was, or else the first of the file.",
                        "--language")
                .option(
                        "PART",
                        "Asks for a feed of a part, in DIR/by: country=XX, person=ID, tag=TAG or language=LANGUAGE. The first time, something must belong to it. The "
                                + "feeds that DIR has already are brought up to date, too.",
                        "--only")
                .option(
                        "CODES",
                        "Publishes in spite of errors that validate finds, named by their codes with commas between them.",
                        "--in-spite-of")
                .option(
                        AcceptFile.LABEL,
                        "A file, outside DIR, with the findings that are accepted; they are no errors then.",
                        AcceptFile.OPTION)
                .flag(
                        "--events",
                        "Also writes DIR/events.json, with an item for each arrest, charge, sentence, release and so on.")
                .flag("--withdrawals-only", "Withdraws what is gone, and adds nothing.")
                .flag(
                        "--clock-is-right",
                        "Says that you have checked the clock: needed once after a publication with a wrong clock, or after more than two years.");
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
        Path ledger = arguments.value("--ledger", CaseFiles::path).orElseGet(() -> ledger(file, profile));
        FeedOptions options = options(arguments, profile);
        Optional<Path> acceptedFile = arguments.value(AcceptFile.OPTION, CaseFiles::path);
        List<Path> given = given(file, reviewed);
        given.add(ledger);
        acceptedFile.ifPresent(given::add);
        given.forEach(folder::refuse);
        receipt.ifPresent(to -> to.refuse(given, folder));
        Set<String> keys = reviewed.map(ReviewKeys::of).orElse(Set.of());
        CaseFile caseFile = read(file, console);
        folder.refuseToReplaceAnother(profile);
        boolean adds = !arguments.has("--withdrawals-only");
        if (adds && !isSpoken(options)) {
            console.say(
                    "Items can be written in en, fr, es, ru and az, and not in this language: they are in English.");
        }
        List<Acceptance> known = acceptedFile.map(AcceptFile::read).orElse(List.of());
        CaseValidator validator = AcceptFile.validator(CaseValidator.builder(console.clock()), known);
        List<String> accepted = adds ? acceptedErrors(file, validator.validate(caseFile), arguments) : List.of();
        Publication publication = published(file, caseFile, profile, console);
        Receipt made = publication.receipt();
        receipt.ifPresent(to -> to.write(publication, console));
        if (adds && !made.toReadExcept(keys).isEmpty()) {
            return unread(made, keys, console);
        }
        new PublishedFeeds(folder.path(), ledger, adds, arguments.has("--clock-is-right"))
                .write(file, adds ? publication.requireReviewed(keys) : publication, options);
        if (adds) {
            if (receipt.filter(ReceiptFile::isStandardOutput).isEmpty()) {
                // A log may be read by anybody, so it says nothing that the publication does not.
                console.out().line("Records published: " + sum(made.kept()) + ".");
                made.kept().forEach((type, count) -> console.out().line(type + ": " + count));
            }
            sayWhatIsLeftOut(made, caseFile, console);
        }
        if (!accepted.isEmpty()) {
            console.say("Published in spite of errors: " + String.join(", ", accepted) + ".");
        }
        return ExitCode.GOOD;
    }

    /** Says why nothing was published, or to somebody before a terminal, which is no log, of how many records it is. */
    private static void sayWhatIsLeftOut(Receipt receipt, CaseFile caseFile, Console console) {
        int kept = sum(receipt.kept());
        int total = sum(receipt.total());
        if (kept == 0) {
            console.say("No record was published."
                    + (caseFile.header().defaultMarking().isPresent()
                            ? " All are marked above the profile, or were left out with others; the receipt (--receipt)"
                                    + " says why."
                            : " The header has no defaultMarking, so nobody sees what has no marking. If everything may"
                                    + " be seen that nobody marks, write \"defaultMarking\": \"public\" in the header;"
                                    + " otherwise write \"marking\": \"public\" in each record that may be seen."));
        } else if (kept < total && console.status().isSeen()) {
            console.say(kept + " of the " + total + " records were published; the receipt (--receipt) says why not the"
                    + " others.");
        }
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Refuses a file with errors that nobody accepts, and gives the codes of those that are accepted. */
    private static List<String> acceptedErrors(String file, ValidationReport report, Arguments arguments) {
        AcceptedErrors errors =
                arguments.value("--in-spite-of", AcceptedErrors::of).orElse(AcceptedErrors.NONE);
        List<String> refused = errors.refused(report);
        if (!refused.isEmpty()) {
            throw withErrors(file, ExitCode.ERRORS, refused.stream());
        }
        return errors.accepted(report);
    }

    private static Path ledger(String file, PublicationProfile profile) {
        if (CaseFiles.isStandardInput(file)) {
            throw new UsageException("Missing option: --ledger LEDGER, which standard input needs.");
        }
        return CaseFiles.path(file + "." + profile.name() + ".ledger");
    }

    private static FeedOptions options(Arguments arguments, PublicationProfile profile) {
        FeedOptions.Builder options =
                FeedOptions.builder().profile(profile).caseFile(true).events(arguments.has("--events"));
        // Each is checked by itself, so that a message names the option that it is about.
        arguments.value("--url", text -> checked(options.feedUrl(url(text))));
        arguments.value("--title", text -> checked(options.title(text)));
        arguments.value("--only", text -> checked(options.only(part(text))));
        arguments.value("--language", text -> checked(options.language(language(text))));
        return options.build();
    }

    private static FeedOptions checked(FeedOptions.Builder options) {
        try {
            return options.build();
        } catch (FeedException e) {
            throw new UsageException(Objects.requireNonNull(e.getMessage()));
        }
    }

    /** Whether items can be written in the language that is asked for, if any is. */
    private static boolean isSpoken(FeedOptions options) {
        return options.language().map(FeedOptions::speaks).orElse(true);
    }

    private static FeedSubset part(String text) {
        String value = text.substring(text.indexOf('=') + 1);
        try {
            if (text.startsWith("country=")) {
                return FeedSubset.country(value);
            }
            if (text.startsWith("person=")) {
                return FeedSubset.person(person(value));
            }
            if (text.startsWith("tag=")) {
                return FeedSubset.tag(value);
            }
            if (text.startsWith("language=")) {
                return FeedSubset.language(LanguageTag.parse(value));
            }
        } catch (FeedException e) {
            throw new UsageException(Objects.requireNonNull(e.getMessage()));
        }
        throw new UsageException("Expected country=, person=, tag= or language=.");
    }

    private static PersonId person(String text) {
        try {
            return PersonId.parse(text);
        } catch (InvalidValueException e) {
            throw new UsageException("Expected the id of a person, as in person=person:p1.");
        }
    }

    /** A language that somebody may want items in: all of them have two or three letters in a tag. */
    private static LanguageTag language(String text) {
        LanguageTag tag = LanguageTag.parse(text);
        if (tag.toLocale().getLanguage().length() > LETTERS_OF_A_LANGUAGE) {
            throw new UsageException("Expected a language by its BCP 47 tag, such as en, fr, es, ru or az.");
        }
        return tag;
    }

    private static URI url(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException("Expected an address such as https://cases.example/feed.json, without spaces.");
        }
    }

    private static Publication published(String file, CaseFile caseFile, PublicationProfile profile, Console console) {
        try {
            return Disclosure.project(caseFile, profile, console.clock());
        } catch (InvalidValueException e) {
            throw new ToolException(ExitCode.ERRORS, file + " cannot be published: " + e.getMessage());
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
            return CaseFiles.parse(input.format(), input.held(TIMES_THE_RECORDS, console.memory()));
        } catch (CaseJsonException e) {
            throw withErrors(
                    file, ExitCode.of(e.problems()), e.problems().stream().map(JsonProblem::code));
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
