package org.amparo.feed.read;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.amparo.data.DataObject;

/** A file that belongs to an item, such as a recording. It is named and not fetched. */
public final class FeedAttachment extends FeedPart {

    private static final double MILLIS = 1000;

    FeedAttachment(DataObject good) {
        super(good);
    }

    /** The address, http or https. */
    public URI url() {
        return address("url").orElseThrow();
    }

    /** The media type, such as {@code audio/mpeg}. JSON Feed requires it; a feed without it is read all the same. */
    public Optional<String> mimeType() {
        return text("mime_type");
    }

    /** The title. Attachments of one title are the same thing in several forms. */
    public Optional<String> title() {
        return text("title");
    }

    /** The size in bytes, not negative. */
    public Optional<Long> sizeInBytes() {
        return number("size_in_bytes").map(Long::valueOf);
    }

    /** The time that it takes to play, to the millisecond. */
    public Optional<Duration> duration() {
        return number("duration_in_seconds")
                .map(seconds -> Duration.ofMillis(Math.round(Double.parseDouble(seconds) * MILLIS)));
    }

    /** The kind of thing. */
    @Override
    public String toString() {
        return "attachment";
    }
}
