package org.amparo.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.exchange.table.TableFolder;
import org.amparo.json.file.Places;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.site.SiteException;
import org.amparo.site.Sites;

/**
 * The folder into which is published. Its readers see everything in it, so nothing that is for the owner alone may be
 * there, and no publication for other readers is replaced.
 *
 * @param path its path; there may be no such folder yet
 */
record PublishedFolder(Path path) {

    /** The name of the file that holds the publication. */
    static final String CASE = "case.json";

    /**
     * Refuses a file of the owner that readers would see, because it is in the folder or because a link there leads to
     * it.
     */
    void refuse(Path own) {
        try {
            if (Places.shows(path, own)) {
                throw new ToolException(
                        ExitCode.UNUSABLE,
                        own + " is in " + path
                                + ", or a link there leads to it, so readers would see it; choose another folder.");
            }
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, own + " cannot be used: " + Reason.of(e));
        }
    }

    /**
     * Refuses to replace a publication for other readers: what partners may see does not belong where everybody reads.
     */
    void refuseToReplaceAnother(PublicationProfile profile) {
        Stream.of(profileOfFeed(), profileOfTables(), profileOfSite())
                .flatMap(Optional::stream)
                .filter(name -> !name.equals(profile.name()))
                .findFirst()
                .ifPresent(name -> {
                    throw new ToolException(
                            ExitCode.UNUSABLE,
                            path + " holds a publication for the profile " + name + "; choose another folder for "
                                    + profile + ".");
                });
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

    /** The profile of the publication that it holds, if it holds one. */
    Optional<String> profileOfFeed() {
        Path published = path.resolve(CASE);
        if (!Files.isRegularFile(published)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(published)) {
            return CaseFiles.parse(FileFormat.DOCUMENT, in).header().profile();
        } catch (IOException | CaseJsonException e) {
            // It is no publication that can be read, and is replaced like any other file of that name.
            return Optional.empty();
        }
    }
}
