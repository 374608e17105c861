package org.amparo.site;

import java.util.List;
import java.util.Optional;
import org.amparo.data.DataObject;
import org.amparo.feed.template.ItemLine;
import org.amparo.feed.template.ItemSection;
import org.amparo.feed.template.ItemView;
import org.amparo.id.RecordId;

/**
 * The page about a record.
 *
 * @param id the record
 * @param kind the template of its content
 * @param title its title in plain text
 * @param roles what a person, a group or an organisation is, and the positions of a person, with what is in doubt of each
 * @param standing what was last reported, where the title alone would be out of date on the day of the page
 * @param sentence the first sentence of the page, for those who are shown no more of it
 * @param content what its template is given
 * @param linkedData the same for search engines, if there is something to say that is certain
 */
record RecordPage(
        RecordId id,
        String kind,
        String title,
        List<String> roles,
        Optional<String> standing,
        Optional<String> sentence,
        Model content,
        Optional<DataObject> linkedData) {

    /** A page whose title is out of date on no day. */
    RecordPage(
            RecordId id,
            String kind,
            String title,
            Optional<String> sentence,
            Model content,
            Optional<DataObject> linkedData) {
        this(id, kind, title, List.of(), Optional.empty(), sentence, content, linkedData);
    }

    /** The first sentence of an item. */
    static Optional<String> sentence(ItemView item) {
        if (!item.standfirst().isEmpty()) {
            return Optional.of(item.standfirst().get(0).text());
        }
        for (ItemSection section : item.sections()) {
            for (ItemLine line : section.lines()) {
                if (!line.sentences().isEmpty()) {
                    return Optional.of(line.sentences().get(0).text());
                }
            }
        }
        return Optional.empty();
    }

    /** The way from such a page to the folder of the site. */
    static final String ROOT = "../../";
}
