package org.amparo.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amparo.disclosure.Publication;

/**
 * The writer of web sites: pages that need no script, made from a publication.
 *
 * <pre>{@code
 * Publication publication = Disclosure.project(caseFile, PublicationProfile.PUBLIC, Clock.systemUTC());
 * Sites.write(publication.requireReviewed(Set.of()), SiteOptions.defaults(), Path.of("public"));
 * }</pre>
 */
public final class Sites implements WithoutJson {

    private Sites() {}

    /**
     * The {@linkplain org.amparo.disclosure.PublicationProfile#audience audience} of the site that a folder holds; empty if
     * it holds none.
     *
     * @throws SiteException {@code foreign-file} if its {@code site.sha256} is not the list of a site
     * @throws IOException if the folder cannot be read
     */
    public static Optional<String> profile(Path folder) throws IOException {
        return OwnFiles.of(folder).map(OwnFiles::profile);
    }

    /**
     * The id of the case file of which a folder holds a site; empty if it holds none.
     *
     * @throws SiteException as above
     * @throws IOException as above
     */
    public static Optional<String> caseFile(Path folder) throws IOException {
        return OwnFiles.of(folder).map(OwnFiles::caseFile);
    }

    /**
     * Deletes a site from a folder, and nothing of anybody else: for the night in which somebody has to be taken out at
     * once, and no publication can be made. The list of its files goes last.
     *
     * @return the files that were deleted, none if there is no site
     * @throws SiteException {@code foreign-file} if {@code site.sha256} is not the list of a site
     * @throws IOException if a file cannot be deleted; all others are, and the list stays
     */
    public static List<Path> delete(Path folder) throws IOException {
        return SiteFolder.deleteAll(folder);
    }

    /**
     * Brings a folder up to date with a publication. The page of a record that is no longer in it is deleted. What somebody
     * else has put there stays: {@code site.sha256} lists the files that are of the site, and no other is replaced or
     * deleted. No symbolic link in the folder is followed.
     *
     * @param publication one of which everything that must be read has been read ({@link Publication#requireReviewed})
     *     and, for a new folder, one that shows something
     * @param folder the folder; made if there is none
     * @return the files that were written or deleted, none if nothing has changed
     * @throws SiteException if the site cannot be made, or not in this folder; nothing has changed then, unless a
     *     template fails that did not for the first page of its kind
     * @throws IOException if a file cannot be read or written; the next run puts right what was cut off
     */
    public static List<Path> write(Publication publication, SiteOptions options, Path folder) throws IOException {
        Objects.requireNonNull(folder, "folder");
        Site site = Site.of(publication, options);
        if (!publication.isReviewed()) {
            throw new SiteException(
                    "not-reviewed",
                    "Expected a publication of which somebody has read what must be read: receipt().toRead() of it lists"
                            + " that. Write what requireReviewed gives for the keys of what was read.");
        }
        return new SiteFolder(folder, site).write();
    }
}
