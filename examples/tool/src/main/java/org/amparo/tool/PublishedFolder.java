package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.table.TableFolder;
import org.amparo.json.file.RealPaths;
import org.amparo.json.file.ServedFolder;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.site.SiteException;
import org.amparo.site.Sites;
import org.amparo.submission.SubmissionFolder;
import org.amparo.tool.PublishedPlaces.Command;

/**
 * The folder into which is published. Its readers see everything in it, so nothing that is for the owner alone may be
 * there, and no publication for other readers is replaced.
 *
 * @param path its path; there may be no such folder yet
 */
record PublishedFolder(Path path) {

    /** The name of the file that holds the publication. */
    static final String CASE = "case.json";

    /** The name of the list of the files of a feed. */
    static final String INDEX = "index.json";

    /** The members before the list of files. */
    private static final Pattern OF_INDEX =
            Pattern.compile("\\s*\\{\\s*\"amparoFeedIndex\"[^\\[]*\"profile\"\\s*:\\s*\"([^\"\\\\]+)\"");

    private static final int START = 4096;

    private static final String PARTS = "by";

    /**
     * Refuses a file of the owner that readers would see, because it is in the folder or because a link there leads to
     * it.
     */
    void refuse(Path own) {
        refuse(own, path.toString());
    }

    /**
     * As above.
     *
     * @param name what the message calls the folder
     */
    void refuse(Path own, String name) {
        if (holds(own)) {
            throw new ToolException(
                    ExitCode.UNUSABLE,
                    own + " is in " + name
                            + ", or a link there leads to it, so readers would see it; choose another folder.");
        }
    }

    /** Whether a file is in the folder, or a link there leads to it. */
    boolean holds(Path file) {
        try {
            return RealPaths.shows(path, file);
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, file + " cannot be used: " + Reason.of(e));
        }
    }

    /**
     * Refuses a file of the owner, or a folder for such files, in or below any folder in which something was published.
     *
     * @param advice what to do
     */
    static void requireHidden(Path own, String advice) {
        boolean isFolder = Files.isDirectory(own);
        boolean isDevice = Files.exists(own) && !Files.isRegularFile(own) && !isFolder;
        Path file = isFolder ? own.resolve(CASE) : own;
        try {
            if (!isDevice && !ServedFolder.around(file).isEmpty()) {
                throw new ToolException(
                        ExitCode.UNUSABLE,
                        own + " would be in or below a folder in which something was published, so readers would see"
                                + " it; " + advice + ".");
            }
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, own + " cannot be used: " + Reason.of(e));
        }
    }

    /**
     * Refuses to replace a publication for other readers: what partners may see does not belong where everybody reads.
     */
    void refuseToReplaceAnother(PublicationProfile profile) {
        profiles().filter(name -> !name.equals(profile.audience())).findFirst().ifPresent(name -> {
            throw new ToolException(
                    ExitCode.UNUSABLE,
                    path + " holds a publication for the profile " + name + "; choose another folder for "
                            + profile.audience() + ".");
        });
    }

    /** Refuses what is for other readers than something that it holds: all of them would see it. */
    void refuseForFewer(PublicationProfile profile) {
        profiles().filter(audience -> !maySee(audience, profile)).findFirst().ifPresent(audience -> {
            throw new ToolException(
                    ExitCode.UNUSABLE,
                    path + " holds a publication for the profile " + audience + ", whose readers would see what is for "
                            + profile.audience() + "; choose a folder that is not in it.");
        });
    }

    /** Whether an audience, of which nobody may know more, may see all that another profile shows. */
    private static boolean maySee(String audience, PublicationProfile profile) {
        return profile.isPublic()
                || profile.audience().equals(audience)
                || Audience.of(audience).profile().filter(profile::mayBeReadBy).isPresent();
    }

    private Stream<String> profiles() {
        return Stream.of(profileOfFeed(), profileOfTables(), profileOfSite(), profileOfSubmission())
                .flatMap(Optional::stream);
    }

    /** The id of the case file of which a command has left a site or tables; empty for what does not say it. */
    Optional<String> caseFile(Command command) {
        try {
            return switch (command) {
                case SITE -> Sites.caseFile(path);
                case TABLE, TABLE_XLSX -> TableFolder.at(path).caseFile();
                case PUBLISH, EXPORT_FTM, EXPORT_JSONLD, HELD, SUBMISSION -> Optional.empty();
            };
        } catch (IOException | SiteException e) {
            return Optional.empty();
        }
    }

    /**
     * Deletes what a command has left, where there is no ledger by which less could go.
     *
     * @throws ToolException if it cannot be deleted
     */
    void delete(Command command) {
        try {
            switch (command) {
                case SITE -> Sites.delete(path);
                case TABLE, TABLE_XLSX -> TableFolder.at(path).delete();
                case SUBMISSION -> SubmissionFolder.at(path).delete();
                case EXPORT_FTM, EXPORT_JSONLD, HELD -> Files.deleteIfExists(path);
                case PUBLISH -> throw new IllegalArgumentException("Feeds have a ledger.");
            }
        } catch (SiteException | ExchangeException e) {
            throw notDeleted(Objects.requireNonNull(e.getMessage()));
        } catch (IOException e) {
            throw notDeleted(Reason.of(e));
        }
    }

    private ToolException notDeleted(String reason) {
        return new ToolException(ExitCode.UNUSABLE, path + " cannot be deleted: " + reason);
    }

    /** The profile of the tables that it holds, if it holds any. */
    Optional<String> profileOfTables() {
        try {
            return TableFolder.at(path).profile();
        } catch (IOException e) {
            // Who writes there will be told.
            return Optional.empty();
        }
    }

    /** The profile of the site that it holds, if it holds one. */
    Optional<String> profileOfSite() {
        try {
            return Sites.profile(path);
        } catch (IOException | SiteException e) {
            // As for the tables.
            return Optional.empty();
        }
    }

    /** The profile of the submission that it holds, if it holds one. */
    Optional<String> profileOfSubmission() {
        try {
            return SubmissionFolder.at(path).holdsSubmission()
                    ? Optional.of(SubmissionCommand.READERS.name())
                    : Optional.empty();
        } catch (IOException e) {
            // As for the tables.
            return Optional.empty();
        }
    }

    /** The profile of the feed that it holds, if only of a part, or of the publication, if it holds either. */
    Optional<String> profileOfFeed() {
        return profileOfIndexes().or(this::profileOfPublication);
    }

    private Optional<String> profileOfIndexes() {
        try {
            List<Path> indexes = new ArrayList<>(List.of(path.resolve(INDEX)));
            for (Path kind : directories(path.resolve(PARTS))) {
                directories(kind).forEach(part -> indexes.add(part.resolve(INDEX)));
            }
            for (Path index : indexes) {
                Optional<String> profile = profileOfIndex(index);
                if (profile.isPresent()) {
                    return profile;
                }
            }
        } catch (IOException e) {
            // As for the tables.
        }
        return Optional.empty();
    }

    private static List<Path> directories(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<String> profileOfIndex(Path index) throws IOException {
        if (!Files.isRegularFile(index, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(index)) {
            Matcher profile = OF_INDEX.matcher(new String(in.readNBytes(START), UTF_8));
            return profile.lookingAt() ? Optional.of(profile.group(1)) : Optional.empty();
        }
    }

    private Optional<String> profileOfPublication() {
        Path published = path.resolve(CASE);
        if (!Files.isRegularFile(published)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(published)) {
            return Audience.of(CaseFiles.parse(FileFormat.DOCUMENT, in).header())
                    .map(Audience::text);
        } catch (IOException | CaseJsonException e) {
            // It is no publication that can be read, and is replaced like any other file of that name.
            return Optional.empty();
        }
    }
}
