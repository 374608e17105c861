package org.amparo.feed;

import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.honours.Conferral;
import org.amparo.text.LanguageTag;

/**
 * An item as a template sees it: already put into words, and the published records themselves for a template that wants to say more.
 *
 * <p>Whatever it gives was published; all of it is plain text, which a template that writes HTML must escape.
 */
public final class ItemView {

    private final CaseFile caseFile;
    private final LanguageTag language;
    private final CaseRecord record;
    private final Optional<Conferral> conferral;
    private final String title;
    private final List<String> who;
    private final List<ItemSection> sections;
    private final List<ItemSource> sources;

    ItemView(
            Words words,
            CaseRecord record,
            Optional<Conferral> conferral,
            String title,
            List<String> who,
            List<ItemSection> sections,
            List<ItemSource> sources) {
        this.caseFile = words.file();
        this.language = words.language();
        this.record = record;
        this.conferral = conferral;
        this.title = title;
        this.who = List.copyOf(who);
        this.sections = List.copyOf(sections);
        this.sources = List.copyOf(sources);
    }

    /** The case file as published. */
    public CaseFile caseFile() {
        return caseFile;
    }

    /** The language of the feed. */
    public LanguageTag language() {
        return language;
    }

    /** The record that the item is about: a detention, a statement or an award. */
    public CaseRecord record() {
        return record;
    }

    /** The conferral that the item is about, if the record is an award. */
    public Optional<Conferral> conferral() {
        return conferral;
    }

    /** The headline. */
    public String title() {
        return title;
    }

    /** Whom the item is about: the detainee, the recipient, or whose statement it is; may be empty. */
    public List<String> who() {
        return who;
    }

    /** What it says, in the order in which it is best read. */
    public List<ItemSection> sections() {
        return sections;
    }

    /** What it rests on, each statement once. */
    public List<ItemSource> sources() {
        return sources;
    }

    /** The record's id: never what the item says. */
    @Override
    public String toString() {
        return record.id().toString();
    }
}
