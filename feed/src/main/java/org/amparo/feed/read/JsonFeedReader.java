package org.amparo.feed.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.amparo.data.DataObject;
import org.amparo.json.ReadLimits;
import org.amparo.json.internal.syntax.Bytes;
import org.amparo.json.internal.syntax.Utf8;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.token.Limits;
import org.amparo.json.token.Problems;
import org.amparo.shape.Pointer;

/**
 * A reader of JSON Feed 1.0 and 1.1, within limits. It is lenient: what is wrong in a feed is reported, and the rest
 * is read.
 *
 * <pre>{@code
 * ReadFeed feed = JsonFeedReader.standard().read(response.body());
 * feed.items().forEach(item -> item.title().ifPresent(this::show));
 * feed.problems().forEach(this::report);
 * }</pre>
 *
 * <p>A text that is no feed is refused whole: what is not JSON, is beyond a limit, or has no array of items. A stream is
 * read to its end and stays open. Immutable and thread-safe: each {@code with…} gives a copy.
 */
public final class JsonFeedReader implements WithoutJson {

    private static final JsonFeedReader STANDARD = new JsonFeedReader(ReadLimits.standard());

    private final ReadLimits limits;

    private JsonFeedReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** A reader with {@link ReadLimits#standard}. */
    public static JsonFeedReader standard() {
        return STANDARD;
    }

    /** This reader with other limits. That of the records is one of the items. */
    public JsonFeedReader withLimits(ReadLimits other) {
        Objects.requireNonNull(other, "other");
        return new JsonFeedReader(other);
    }

    /**
     * Reads a page of a feed.
     *
     * @throws CaseJsonException if it is no feed, with every problem up to the first that ends reading
     * @throws IOException if the file cannot be read
     */
    public ReadFeed read(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a page of a feed.
     *
     * @throws CaseJsonException if it is no feed, with every problem up to the first that ends reading
     * @throws IOException if the stream cannot be read
     */
    public ReadFeed read(InputStream in) throws IOException {
        return read(Bytes.of(in, limits.documentBytes()));
    }

    /**
     * Reads a page of a feed.
     *
     * @throws CaseJsonException if it is no feed, with every problem up to the first that ends reading
     */
    public ReadFeed read(byte[] utf8) {
        Bytes.require(utf8.length, limits.documentBytes());
        Problems problems = new Problems(limits.problems());
        CharBuffer text = new Utf8().decode(utf8, problems);
        if (text == null) {
            throw new CaseJsonException(problems.list());
        }
        return read(text, problems);
    }

    /**
     * Reads a page of a feed. The limit of its bytes counts UTF-16 units here.
     *
     * @throws CaseJsonException if it is no feed, with every problem up to the first that ends reading
     */
    public ReadFeed read(String json) {
        Bytes.require(json.length(), limits.documentBytes());
        Problems problems = new Problems(limits.problems());
        return read(Utf8.withoutMark(CharBuffer.wrap(json.toCharArray()), 1, Pointer.ROOT, problems), problems);
    }

    private ReadFeed read(CharBuffer text, Problems problems) {
        Faults faults = new Faults(problems, text);
        FeedText json = new FeedText(text, ofText(), faults);
        DataObject members = json.read();
        FeedRules rules = new FeedRules(faults);
        DataObject good = rules.feed(members);
        ItemReader items = new ItemReader(rules, new OwnRecords(ofText(), FeedNotice.ofFeed(good), faults), faults);
        json.items().forEach(items::add);
        return new ReadFeed(good, items.items(), items.records(), faults.list());
    }

    private Limits ofText() {
        return new Limits(
                limits.depth(),
                limits.textLength(),
                limits.numberLength(),
                limits.records(),
                limits.values(),
                limits.problems());
    }
}
