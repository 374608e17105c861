package org.amparo.exchange.internal.map;

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
}
