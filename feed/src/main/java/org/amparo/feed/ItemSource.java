package org.amparo.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.amparo.id.StatementId;

/** A statement that an item rests on, with the words in which it says so. Plain text: a template that writes HTML escapes it. */
public final class ItemSource {

    private final StatementId statement;
    private final String name;
    private final Optional<URI> url;
    private final Optional<URI> archiveUrl;
    private final List<String> wordings;

    ItemSource(StatementId statement, String name, Optional<URI> url, Optional<URI> archiveUrl, List<String> wordings) {
        this.statement = statement;
        this.name = name;
        this.url = url;
        this.archiveUrl = archiveUrl;
        this.wordings = List.copyOf(wordings);
    }

    /** The statement. */
    public StatementId statement() {
        return statement;
    }

    /** Its title, or what it is and by whom, with its date. */
    public String name() {
        return name;
    }

    /** Where it can be read: an http or https address in ASCII. */
    public Optional<URI> url() {
        return url;
    }

    /** Where an archived copy of it can be read: an http or https address in ASCII. */
    public Optional<URI> archiveUrl() {
        return archiveUrl;
    }

    /**
     * The words, in quotation marks, each once; may be none. Where the item takes them for something other than a
     * statement of fact, it says so behind: {@code “…” (denied)}.
     */
    public List<String> wordings() {
        return wordings;
    }

    /** The statement's id. */
    @Override
    public String toString() {
        return statement.toString();
    }
}
