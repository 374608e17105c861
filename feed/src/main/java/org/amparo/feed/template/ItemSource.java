package org.amparo.feed.template;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.amparo.id.StatementId;

/** A statement that an item rests on, with words cited from it. A template that writes HTML must escape all texts. */
public interface ItemSource {

    /** The number by which the sentences of the item refer to it: its place in {@link ItemView#sources}, from 1. */
    int number();

    /**
     * A name for the place of this source in HTML, for a template whose notes lead there: ASCII letters, digits and
     * hyphens. It is another for each source of each item, since readers show several items on one page. FreshRSS
     * renames each {@code id}, so that such a link leads away there; the standard template has none.
     */
    String anchor();

    /** The statement. */
    StatementId statement();

    /** Its title, or else its kind and author; with its date, and with the word that only citations of it were seen. */
    String name();

    /** The address where it can be read: http or https, in ASCII. */
    Optional<URI> url();

    /** The address of an archived copy: http or https, in ASCII. */
    Optional<URI> archiveUrl();

    /** The day on which the copy was made, in words and in UTC: {@code 19 December 2024}. */
    Optional<String> archivedOn();

    /**
     * The words, in quotation marks, each once; any number. Then follow the statements through which they came, each
     * with what the one before did with it, and what they are evidence for without stating it: {@code “…”
     * (paraphrasing: a letter, not seen; for the detention: inferred)}.
     */
    List<String> wordings();

    @Override
    String toString();
}
