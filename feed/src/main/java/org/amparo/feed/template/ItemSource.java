package org.amparo.feed.template;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.amparo.id.StatementId;

/** A statement that an item rests on, with the words in which it says so. Plain text: a template that writes HTML escapes it. */
public interface ItemSource {

    /** The statement. */
    StatementId statement();

    /** Its title, or what it is and by whom, with its date. */
    String name();

    /** Where it can be read: an http or https address in ASCII. */
    Optional<URI> url();

    /** Where an archived copy of it can be read: an http or https address in ASCII. */
    Optional<URI> archiveUrl();

    /**
     * The words, in quotation marks, each once; may be none. Where the item takes them for something other than a
     * statement of fact, it says so behind: {@code “…” (denied)}.
     */
    List<String> wordings();

    /** The statement's id. */
    @Override
    String toString();
}
