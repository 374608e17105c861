package org.amparo.feed.read;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.text.LanguageTag;

/**
 * An item of a feed that was read. Members that are not as JSON Feed wants them are absent here, stand in
 * {@link #json}, and are among the problems of the feed.
 */
public final class ReadItem extends FeedPart {

    private final DataObject json;
    private final Optional<CaseRecord> record;

    ReadItem(DataObject json, DataObject good, Optional<CaseRecord> record) {
        super(good);
        this.json = json;
        this.record = record;
    }

    /** The id, by which readers tell the items of a feed apart: any text. One that is a number is given as its text. */
    public String id() {
        return text(FeedRules.ID).orElseThrow();
    }

    /** The page of the item, http or https. */
    public Optional<URI> url() {
        return address("url");
    }

    /** The page elsewhere that the item is about, http or https. */
    public Optional<URI> externalUrl() {
        return address("external_url");
    }

    /** The title, plain text. */
    public Optional<String> title() {
        return text("title");
    }

    /** The content as HTML, as the feed has it: clean it before you show it. */
    public Optional<String> contentHtml() {
        return text(FeedRules.CONTENT_HTML);
    }

    /** The content as plain text. */
    public Optional<String> contentText() {
        return text(FeedRules.CONTENT_TEXT);
    }

    /** A sentence or two about the content, plain text. */
    public Optional<String> summary() {
        return text("summary");
    }

    /** The main image, http or https. */
    public Optional<URI> image() {
        return address("image");
    }

    /** An image to stand as a banner, http or https. */
    public Optional<URI> bannerImage() {
        return address("banner_image");
    }

    /** The time of publication. */
    public Optional<Instant> datePublished() {
        return instant("date_published");
    }

    /** The time of the last change. */
    public Optional<Instant> dateModified() {
        return instant("date_modified");
    }

    private Optional<Instant> instant(String name) {
        return text(name).flatMap(FeedValues::instant);
    }

    /** The authors: {@code authors} or, of a feed of version 1, {@code author}. If none, those of the feed. */
    public List<FeedAuthor> authors() {
        return objects(FeedRules.AUTHORS, FeedAuthor::new);
    }

    /** The tags, each once. */
    public List<String> tags() {
        return values(FeedRules.TAGS).stream()
                .map(DataString.class::cast)
                .map(DataString::text)
                .toList();
    }

    /** The language, if the item has one of its own. */
    public Optional<LanguageTag> language() {
        return languageTag();
    }

    /** The files that belong to the item. */
    public List<FeedAttachment> attachments() {
        return objects("attachments", FeedAttachment::new);
    }

    /** The members whose names start with an underscore, as they are in the feed. */
    public DataObject extensions() {
        return extensionMembers();
    }

    /** The record in {@code _amparo}, if the item is one of ours. For a conferral it is the whole award. */
    public Optional<CaseRecord> record() {
        return record;
    }

    /** Whether the item says that what it told was withdrawn: a copy of it must go. */
    public boolean isWithdrawn() {
        return value(FeedRules.AMPARO, DataObject.class)
                .flatMap(own -> own.member("retracted"))
                .filter(new DataBoolean(true)::equals)
                .isPresent();
    }

    /** Everything that the item has in the feed, whatever is wrong with it; less only what could not be read. */
    public DataObject json() {
        return json;
    }

    /** The kind of thing, without its content. */
    @Override
    public String toString() {
        return "item";
    }
}
