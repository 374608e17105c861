package org.amparo.tool;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.feed.FeedException;
import org.amparo.feed.FeedOptions;
import org.amparo.feed.FeedSubset;
import org.amparo.id.PersonId;
import org.amparo.problem.InvalidValueException;
import org.amparo.text.LanguageTag;

/** {@code publish}: writes the publication of a case file, as JSON and as a feed. */
final class PublishCommand implements ToolCommand {

    private static final int LETTERS_OF_A_LANGUAGE = 3;

    private static final Pattern DAYS = Pattern.compile("[0-9]{1,5}");

    @Override
    public Syntax syntax() {
        Syntax syntax = Syntax.of(
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
                .parameter("DIR", "The folder, which readers see; made if there is none.");
        return ReviewedPublication.options(syntax)
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
                        "URL",
                        "The address of a site that the command site has written from FILE, with a slash at its end: items lead to its pages. By default what it was, or "
                                + "else there is none.",
                        "--site-url")
                .option(
                        "LANGUAGE",
                        "The language of the items: en, fr, es, ru or az; by default what it was, or else the first of the file.",
                        "--language")
                .option(
                        "PART",
                        "Asks for a feed of a part, in DIR/by: country=XX, person=ID, tag=TAG or language=LANGUAGE. Its address is printed, since it does not tell what the "
                                + "part is, unless that is a language. The first time, something must belong to it. The "
                                + "feeds that DIR has already are brought up to date, too.",
                        "--only")
                .option(
                        "N",
                        "The number of days whose changes are all in DIR/feed.json, up to 1 MB; by default 14. With 0, it has the newest 50 at most.",
                        "--days")
                .flag(
                        "--events",
                        "Also writes DIR/events.json, with an item for each arrest, charge, sentence, release, incident and so on.")
                .flag(
                        "--pictures",
                        "Shows a picture of the person in items, where it is marked public and has a description and a credit, and the consent names publish-image. Readers' programs load it "
                                + "from its address.")
                .flag("--withdrawals-only", "Withdraws what is gone, and adds nothing.")
                .flag(
                        "--clock-is-right",
                        "Says that you have checked the clock: needed once after a publication with a wrong clock, or after more than two years.");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String file = arguments.parameter(0);
        PublishedFolder folder = new PublishedFolder(arguments.parameter(1, CaseFiles::path));
        ReviewedPublication way = ReviewedPublication.of(arguments, "published");
        Path ledger = arguments.value("--ledger", CaseFiles::path).orElseGet(() -> ledger(file, way.profile()));
        FeedOptions options = options(arguments, way.profile());
        way.into(folder, ledger);
        PublishedFeeds feeds = new PublishedFeeds(folder.path(), ledger, arguments.has("--clock-is-right"));
        if (arguments.has("--withdrawals-only")) {
            new FolderWithdrawal(file, folder, feeds, way, console).run();
            return ExitCode.GOOD;
        }
        way.requireHidden(ledger);
        CaseFile caseFile = way.read(console);
        if (!isSpoken(options)) {
            console.say(
                    "Items can be written in en, fr, es, ru and az, and not in this language: they are in English.");
        }
        Publication publication = way.reviewed(caseFile, console);
        way.write(
                folder.path(),
                () -> feeds.publish(file, publication, options),
                "--ledger",
                ledger.toAbsolutePath().normalize().toString());
        if (!way.printsReceipt()) {
            count(publication, console);
            options.only()
                    .flatMap(part -> feeds.addressOf(file, part))
                    .ifPresent(address -> console.out().line("Feed of the part: " + address));
        }
        way.sayWhatIsLeftOut(publication, caseFile, console);
        return ExitCode.GOOD;
    }

    /** Prints how much was published. A log may be read by anybody, so it says nothing that the publication does not. */
    private static void count(Publication publication, Console console) {
        Map<String, Integer> kept = publication.receipt().kept();
        console.out()
                .line("Records published: "
                        + kept.values().stream().mapToInt(Integer::intValue).sum() + ".");
        kept.forEach((type, count) -> console.out().line(type + ": " + count));
    }

    private static Path ledger(String file, PublicationProfile profile) {
        if (CaseFiles.isStandardInput(file)) {
            throw new UsageException("Missing option: --ledger LEDGER, which standard input needs.");
        }
        return CaseFiles.path(file + "." + profile.name() + ".ledger");
    }

    private static FeedOptions options(Arguments arguments, PublicationProfile profile) {
        FeedOptions.Builder options = FeedOptions.builder()
                .profile(profile)
                .caseFile(true)
                .events(arguments.has("--events"))
                .pictures(arguments.has("--pictures"));
        // Each is checked by itself, so that a message names the option that it is about.
        arguments.value("--url", text -> checked(options.feedUrl(url(text))));
        arguments.value("--title", text -> checked(options.title(text)));
        arguments.value("--site-url", text -> checked(options.siteUrl(site(text))));
        arguments.value("--only", text -> checked(options.only(part(text))));
        arguments.value("--language", text -> checked(options.language(language(text))));
        arguments.value("--days", text -> checked(options.days(days(text))));
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

    private static int days(String text) {
        if (!DAYS.matcher(text).matches()) {
            throw new UsageException("Expected a number of days, such as 14.");
        }
        return Integer.parseInt(text);
    }

    private static URI url(String text) {
        return url(text, "https://cases.example/feed.json");
    }

    private static URI site(String text) {
        return url(text, "https://cases.example/");
    }

    private static URI url(String text, String example) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException("Expected an address such as " + example + ", without spaces.");
        }
    }
}
