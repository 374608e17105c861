package org.amparo.exchange.internal.map;

import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.shape.Shape;

/**
 * The template of a record.
 *
 * @param item its members, and how often they are filled for a row
 * @param shape the table of its type
 * @param isShared whether many rows may give the same record
 */
public record RecordTemplate(Template.Repeated item, Shape<? extends CaseRecord, ?> shape, boolean isShared) {

    /** Whether it is the same for all rows. */
    public boolean isConstant() {
        return !item.template().varies();
    }

    /** The places of which its id is made. */
    public List<Template.Place> idPlaces() {
        return item.template() instanceof Template.Members members
                        && members.members().get("id") instanceof Template.Text id
                ? id.places()
                : List.of();
    }
}
