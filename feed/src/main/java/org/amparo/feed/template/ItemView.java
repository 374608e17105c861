package org.amparo.feed.template;

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
 * The library makes views; a later version may add to what they tell.
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

    /** Whom the item is about: the detainee, the recipient, or whose statement it is; may be empty. */
    List<String> who();

    /** What it says, in the order in which it is best read. */
    List<ItemSection> sections();

    /** What it rests on, each statement once. */
    List<ItemSource> sources();

    /** The record's id: never what the item says. */
    @Override
    String toString();
}
