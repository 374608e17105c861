package org.amparo.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.amparo.disclosure.Publication;
import org.amparo.feed.read.JsonFeedReader;
import org.amparo.feed.read.ReadFeed;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.token.RefusedException;

/**
 * The maker of feeds in memory, from one publication each, and the reader of feeds. {@link FeedFolder} publishes one
 * again and again.
 *
 * <pre>{@code
 * Publication publication = Disclosure.project(caseFile, PublicationProfile.PUBLIC, Clock.systemUTC());
 * JsonFeed feed = JsonFeeds.of(publication);
 * }</pre>
 *
 * <p><b>Items.</b> One for each detention, each incident, each statement and each conferral of an award, and for each day
 * on which one of these or a person was corrected, the newest first. Its id is the record's global IRI. For a conferral, {@code #} and its key follow, for a correction its day; without a key,
 * {@code #conferral-} with type and name of the recipient. Ids are for ever: give keys before somebody subscribes.
 * {@code date_published} is the instant of the first revision, {@code date_modified} that of the newest, of those that
 * are not in the future; without any, both are the publication's. A retracted record stays for 90 days as an item that
 * says so and nothing else.
 *
 * <p><b>Extension.</b> {@code _amparo} holds, on an item, the type and id of its record, the record as published, and
 * for a detention or conferral the status of the person; on the feed, the case file's id,
 * when it was published and under which profile. Unknown members whose name has a dot or starts with an underscore, or that hold a null,
 * are left out, since JSON Feed forbids them.
 *
 * <p><b>Pages.</b> A page ends at the page size of the options, or before it grows beyond 250 KB.
 */
public final class JsonFeeds implements WithoutJson {

    private JsonFeeds() {}

    /**
     * The feed of a publication for everybody. For another profile, name it in the options.
     *
     * @throws FeedException if it cannot be made; see its codes
     */
    public static JsonFeed of(Publication publication) {
        return of(publication, FeedOptions.defaults());
    }

    /**
     * The feed of a publication.
     *
     * @throws FeedException if it cannot be made; see its codes
     */
    public static JsonFeed of(Publication publication, FeedOptions options) {
        try {
            return new PagedFeed(FeedMaker.given(publication, options)).feed();
        } catch (RefusedException e) {
            throw FeedException.unknownMember();
        }
    }

    /**
     * Reads a page of a JSON Feed 1.0 or 1.1, anybody's. {@link JsonFeedReader} reads texts, and within other limits.
     *
     * @throws CaseJsonException if it is no feed, with every problem up to the first that ends reading
     * @throws IOException if the stream cannot be read; it stays open
     */
    public static ReadFeed read(InputStream in) throws IOException {
        return JsonFeedReader.standard().read(in);
    }

    /**
     * Reads a page of a JSON Feed 1.0 or 1.1, anybody's.
     *
     * @throws CaseJsonException if it is no feed, with every problem up to the first that ends reading
     * @throws IOException if the file cannot be read
     */
    public static ReadFeed read(Path file) throws IOException {
        return JsonFeedReader.standard().read(file);
    }
}
