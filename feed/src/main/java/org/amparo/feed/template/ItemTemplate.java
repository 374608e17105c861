package org.amparo.feed.template;

/**
 * A writer of the text and HTML of items. A newsroom's own goes to
 * {@link org.amparo.feed.FeedOptions.Builder#template}.
 *
 * <p>A template must depend on the view alone, and on no clock or locale: one publication always gives the same feed.
 */
public interface ItemTemplate {

    /**
     * The standard template: the headline, the story, then each section with its heading, whose sentences end with the numbers of
     * their notes, then the numbered sources with their wordings.
     */
    static ItemTemplate standard() {
        return StandardTemplate.INSTANCE;
    }

    /**
     * The item as an HTML fragment; not empty, and never null. Everything from the view must be escaped; only {@link ItemSource#url}
     * and {@link ItemSource#archiveUrl} are fit for links.
     */
    String html(ItemView item);

    /** The item as plain text, not empty, with lines that end in LF. */
    String text(ItemView item);
}
