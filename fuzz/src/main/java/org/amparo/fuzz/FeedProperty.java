package org.amparo.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.amparo.feed.read.FeedAttachment;
import org.amparo.feed.read.FeedAuthor;
import org.amparo.feed.read.FeedHub;
import org.amparo.feed.read.JsonFeedReader;
import org.amparo.feed.read.ReadFeed;
import org.amparo.feed.read.ReadItem;
import org.amparo.json.ReadLimits;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;

/**
 * The property of any bytes that are read as a feed: they give a feed, of which everything can be asked, or the refusal
 * of it, with problems that lie in the text; the same from any kind of input.
 */
public final class FeedProperty {

    private static final ReadLimits NARROW = ReadLimits.standard()
            .withDepth(5)
            .withTextLength(20)
            .withNumberLength(3)
            .withRecords(2)
            .withValues(50)
            .withProblems(2);

    private FeedProperty() {}

    /** Fails if anything does not hold. */
    public static void check(byte[] bytes) {
        Result read = Result.of(() -> JsonFeedReader.standard().read(bytes));
        Check.same(
                Result.of(() -> JsonFeedReader.standard().read(new Drops(bytes))),
                read,
                "a stream is read as its bytes");
        if (!read.codes().equals(List.of("not-utf-8"))) {
            String json = new String(bytes, UTF_8);
            Check.same(Result.of(() -> JsonFeedReader.standard().read(json)), read, "a string is read as its bytes");
            places(json, read.problems());
        }
        Result narrow =
                Result.of(() -> JsonFeedReader.standard().withLimits(NARROW).read(bytes));
        Check.that(narrow.problems().size() <= 3, "there are no more problems than the limit, and one for the rest");
    }

    /** Checks that every problem lies in a line of the text. */
    private static void places(String json, List<JsonProblem> problems) {
        int lines = json.split("\r\n|\r|\n", -1).length;
        problems.forEach(problem -> Check.that(
                problem.line() >= 1 && problem.line() <= lines && problem.column() >= 1,
                "a problem lies in the text: " + problem));
    }

    /** The result of reading: what the feed says, none if it was refused; and problems. */
    private record Result(List<Object> says, List<JsonProblem> problems) {

        static Result of(ReadResult.IoSupplier<ReadFeed> reading) {
            try {
                ReadFeed feed = reading.get();
                return new Result(
                        Stream.concat(ofFeed(feed), feed.items().stream().flatMap(Result::ofItem))
                                .map(Objects::requireNonNull)
                                .toList(),
                        feed.problems());
            } catch (CaseJsonException e) {
                Check.that(e.getCause() == null, "an exception has no cause");
                Check.that(!e.problems().isEmpty(), "an exception has problems");
                return new Result(List.of(), e.problems());
            } catch (IOException e) {
                throw new AssertionError("reading memory cannot fail", e);
            }
        }

        private static Stream<Object> ofFeed(ReadFeed feed) {
            return Stream.<Object>of(
                    feed.version(),
                    feed.title(),
                    feed.homePageUrl(),
                    feed.feedUrl(),
                    feed.description(),
                    feed.userComment(),
                    feed.nextUrl(),
                    feed.icon(),
                    feed.favicon(),
                    feed.language(),
                    feed.isExpired(),
                    feed.authors().stream().map(Result::ofAuthor).toList(),
                    feed.hubs().stream().map(Result::ofHub).toList(),
                    feed.extensions(),
                    feed.records(),
                    feed.withdrawn());
        }

        private static Stream<Object> ofItem(ReadItem item) {
            return Stream.<Object>of(
                    item.id(),
                    item.url(),
                    item.externalUrl(),
                    item.title(),
                    item.contentHtml(),
                    item.contentText(),
                    item.summary(),
                    item.image(),
                    item.bannerImage(),
                    item.datePublished(),
                    item.dateModified(),
                    item.language(),
                    item.tags(),
                    item.authors().stream().map(Result::ofAuthor).toList(),
                    item.attachments().stream().map(Result::ofAttachment).toList(),
                    item.extensions(),
                    item.record(),
                    item.json());
        }

        private static Object ofAuthor(FeedAuthor author) {
            return List.<Object>of(author.name(), author.url(), author.avatar());
        }

        private static Object ofHub(FeedHub hub) {
            return List.<Object>of(hub.type(), hub.url());
        }

        private static Object ofAttachment(FeedAttachment attachment) {
            return List.<Object>of(
                    attachment.url(),
                    attachment.mimeType(),
                    attachment.title(),
                    attachment.sizeInBytes(),
                    attachment.duration());
        }

        List<String> codes() {
            return problems.stream().map(JsonProblem::code).toList();
        }
    }
}
