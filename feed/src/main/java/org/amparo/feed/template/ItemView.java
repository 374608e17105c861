package org.amparo.feed.template;

import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.honours.Conferral;
import org.amparo.text.LanguageTag;

/**
 * An item as given to a template: in words, and with the published records for a template that wants to say more.
 *
 * <p>Everything in it was published. All texts are plain, and a template that writes HTML must escape them. The library
 * makes views; later versions may add methods.
 */
public interface ItemView {

    /** The case file as published. */
    CaseFile caseFile();

    /** The language of the feed. */
    LanguageTag language();

    /** The record that the item is about: a detention, a statement, or the award of the {@link #conferral}. */
    CaseRecord record();

    /** The conferral that the item is about; empty if it is about the whole record. */
    Optional<Conferral> conferral();

    /** The headline. */
    String title();

    /** The subject of the item: the detainee, the recipient, or the author of the statement; may be empty. */
    List<String> who();

    /**
     * Who it is about, and the newest that is known of their liberty, in one sentence or two that an editor would print
     * first; empty for an item that has no story of somebody. It claims no more than the status.
     */
    List<ItemSentence> standfirst();

    /**
     * What happened, in whole sentences and in the order of time: by whose account, what the authorities say against it,
     * who asked for what. Empty if the standfirst says all. What is only inferred is told plainly, since a note of each
     * sentence says so; a template that drops the notes must not use it.
     */
    List<ItemSentence> account();

    /** The sections, in the order of reading. */
    List<ItemSection> sections();

    /** The sources of the sentences, each statement once, in the order in which sentences first refer to them. */
    List<ItemSource> sources();

    /** The record's id, without the content of the item. */
    @Override
    String toString();
}
