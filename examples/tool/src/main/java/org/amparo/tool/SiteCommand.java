package org.amparo.tool;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.feed.FeedOptions;
import org.amparo.feed.JsonFeeds;
import org.amparo.feed.read.ReadItem;
import org.amparo.id.RecordId;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.site.SiteException;
import org.amparo.site.SiteOptions;
import org.amparo.site.SiteTemplates;
import org.amparo.site.Sites;
import org.amparo.text.LanguageTag;

/** {@code site}: writes what may be shown of a case file as a web site. */
final class SiteCommand implements ToolCommand {

    /** What keeps a file from becoming a site, whatever the folder and the options. */
    private static final Set<String> OF_THE_FILE = Set.of("web-address", "same-page", "empty-publication");

    @Override
    public Syntax syntax() {
        return ReviewedPublication.options(Syntax.of(
                                "site",
                                "Writes what may be shown of a case file as a web site that needs no script: DIR/index.html, and a page for each person, detention, incident, statement, award, group and organisation.")
                        .details(
                                "Stops where publish does: at errors that validate finds (exit code 1), and while somebody has to read something first (3).",
                                "",
                                "A page that is no longer of the site is deleted. DIR/site.sha256 lists the files of the site, and no other is replaced or deleted.",
                                "",
                                "The pages say what is known as of today. Run this every night.")
                        .parameter("FILE", "A case file, outside DIR; - is standard input.")
                        .parameter("DIR", "The folder, which readers see; made if there is none."))
                .option(
                        "LANGUAGE",
                        "The language of the pages: en, fr, es, ru or az; by default the first of the file.",
                        "--language")
                .option("TITLE", "The title of the site; by default that of the file.", "--title")
                .option("URL", "The address at which DIR is served; by default the base of the file.", "--url")
                .option(
                        "FEED",
                        "The feed that the pages name: its address, or its name in DIR, such as feed.json, whose dates the newest changes then have.",
                        "--feed-url")
                .option("LICENCE", "The address of the licence of the pages; by default that of the file.", "--licence")
                .option("CONTACT", "Where readers can write to: an address, or mailto:desk@news.example.", "--contact")
                .repeated(
                        "OTHER",
                        "The site in another language, to which each page leads: fr=https://cases.example/fr/.",
                        "--translation")
                .flag(
                        "--downloads",
                        "Also writes the whole, in DIR/data, and each page as JSON, CSV and FollowTheMoney, and leads to these files.")
                .option(
                        "TEMPLATES",
                        "A folder, outside DIR, with templates and a site.css that take the place of the standard ones.",
                        "--templates");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String file = arguments.parameter(0);
        PublishedFolder folder = new PublishedFolder(arguments.parameter(1, CaseFiles::path));
        ReviewedPublication way = ReviewedPublication.of(arguments, "written");
        Optional<Path> templates = arguments.value("--templates", CaseFiles::path);
        SiteOptions.Builder options = options(arguments, way, templates);
        way.into(folder, templates.stream().toArray(Path[]::new));
        CaseFile caseFile = way.read(console);
        changes(folder.path(), options.build().feedUrl()).ifPresent(options::changes);
        SiteOptions chosen = options.build();
        if (!chosen.language().map(FeedOptions::speaks).orElse(true)) {
            console.say(
                    "Pages can be written in en, fr, es, ru and az, and not in this language: they are in English.");
        }
        Publication publication = way.reviewed(caseFile, console);
        List<Path> changed = new ArrayList<>();
        way.write(folder.path(), () -> changed.addAll(write(file, folder.path(), publication, chosen)));
        if (!way.printsReceipt()) {
            console.out().line("Files written or deleted: " + changed.size() + ".");
        }
        way.sayWhatIsLeftOut(publication, caseFile, console);
        return ExitCode.GOOD;
    }

    private static List<Path> write(String file, Path folder, Publication publication, SiteOptions options) {
        try {
            return Sites.write(publication, options, folder);
        } catch (SiteException e) {
            throw OF_THE_FILE.contains(e.code())
                    ? new ToolException(ExitCode.ERRORS, file + " cannot be made a site: " + e.getMessage())
                    : new ToolException(ExitCode.UNUSABLE, folder + " cannot be written: " + e.getMessage());
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, folder + " cannot be written: " + Reason.of(e));
        }
    }

    private static SiteOptions.Builder options(Arguments arguments, ReviewedPublication way, Optional<Path> templates) {
        SiteOptions.Builder options = SiteOptions.builder().profile(way.profile());
        templates.map(SiteCommand::templates).ifPresent(options::templates);
        // Each is checked by itself, so that a message names the option that it is about.
        arguments.value("--language", text -> checked(options.language(LanguageTag.parse(text))));
        arguments.value("--title", text -> checked(options.title(text)));
        arguments.value("--url", text -> checked(options.base(url(text))));
        arguments.value("--feed-url", text -> checked(options.feedUrl(url(text))));
        arguments.value("--licence", text -> checked(options.licence(url(text))));
        arguments.value("--contact", text -> checked(options.contact(url(text))));
        arguments.values("--translation", text -> checked(translation(options, text)));
        if (arguments.has("--downloads")) {
            SiteForms.all().forEach(options::download);
        }
        return options;
    }

    /** When the items of the feed in the folder changed, for the newest changes; none if there is no such feed. */
    private static Optional<Map<RecordId, Instant>> changes(Path folder, Optional<URI> feed) {
        Optional<Path> file = feed.filter(url -> !url.isAbsolute()).map(url -> folder.resolve(url.toString()));
        if (file.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                .isEmpty()) {
            return Optional.empty();
        }
        Map<RecordId, Instant> changes = new HashMap<>();
        try {
            for (ReadItem item : JsonFeeds.read(file.get()).items()) {
                if (item.record().isPresent() && item.dateModified().isPresent()) {
                    changes.merge(
                            item.record().get().id(),
                            item.dateModified().get(),
                            (one, other) -> one.isAfter(other) ? one : other);
                }
            }
        } catch (IOException | CaseJsonException e) {
            // It is no feed that tells: then the revisions of the records do.
            return Optional.empty();
        }
        return Optional.of(changes);
    }

    private static SiteOptions.Builder translation(SiteOptions.Builder options, String text) {
        int sign = text.indexOf('=');
        if (sign < 0) {
            throw new UsageException("Expected a language and an address, such as fr=https://cases.example/fr/.");
        }
        return options.translation(LanguageTag.parse(text.substring(0, sign)), url(text.substring(sign + 1)));
    }

    private static SiteOptions checked(SiteOptions.Builder options) {
        try {
            return options.build();
        } catch (SiteException e) {
            throw new UsageException(Objects.requireNonNull(e.getMessage()));
        }
    }

    private static URI url(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException("Expected an address such as https://cases.example/, without spaces.");
        }
    }

    private static SiteTemplates templates(Path folder) {
        try {
            return SiteTemplates.in(folder);
        } catch (SiteException e) {
            throw new ToolException(ExitCode.UNUSABLE, folder + " cannot be used: " + e.getMessage());
        } catch (CharacterCodingException e) {
            throw new ToolException(ExitCode.UNUSABLE, folder + " cannot be used: a template is not UTF-8.");
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, folder + " cannot be used: " + Reason.of(e));
        }
    }
}
