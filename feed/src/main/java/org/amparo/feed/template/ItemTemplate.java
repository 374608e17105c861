package org.amparo.feed.template;

/**
 * How an item reads. A newsroom that wants its own words, order or markup writes one of these and gives it to {@link org.amparo.feed.FeedOptions.Builder#template}.
 *
 * <p>A template must depend on the view alone, not on the clock or the default locale, so that the same publication gives the same feed.
 */
public interface ItemTemplate {

    /** The standard template: who, then each section with its heading, then the sources with their wording. */
    static ItemTemplate standard() {
        return StandardTemplate.INSTANCE;
    }

    /**
     * The item as an HTML fragment; not empty. All that comes from the view has to be escaped; only
     * {@link ItemSource#url} and {@link ItemSource#archiveUrl} are fit for links.
     */
    String html(ItemView item);

    /** The item as plain text, lines ending in LF; not empty. */
    String text(ItemView item);
}
