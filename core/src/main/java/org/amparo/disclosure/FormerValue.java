package org.amparo.disclosure;

import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.shape.AttributeName;

/**
 * A date or a period that another one has taken the place of in a record: evidence that was superseded gives it, in the
 * case file alone. All that tells of it may be shown to the readers of the publication; whether it ever was, is not known
 * here. It is for whoever tells of corrections and, like the receipt, no part of what is written.
 */
public final class FormerValue implements WithoutJson {

    private final Annotated object;
    private final String line;
    private final String table;
    private final AttributeName<?> attribute;
    private final DataValue former;
    private final DataValue today;

    FormerValue(
            Annotated object,
            String line,
            String table,
            AttributeName<?> attribute,
            DataValue former,
            DataValue today) {
        this.object = object;
        this.line = line;
        this.table = table;
        this.attribute = attribute;
        this.former = former;
        this.today = today;
    }

    /** The object of the publication that has the value of today: the record, or a part of it. */
    public Annotated object() {
        return object;
    }

    /**
     * The name of the attribute of the record, such as {@code release}: the one that has the value, or has the part that
     * has it. A revision that changed the value is about it.
     */
    public String attributeOfRecord() {
        return line;
    }

    /** The name of the table of the object, such as {@code release}. */
    public String table() {
        return table;
    }

    /** The attribute of the object. */
    public AttributeName<?> attribute() {
        return attribute;
    }

    /** The value that was given formerly, in the form of the attribute in JSON. */
    public DataValue former() {
        return former;
    }

    /** The value of today, in the same form. */
    public DataValue today() {
        return today;
    }

    /** The kind of value, without the content. */
    @Override
    public String toString() {
        return "former value";
    }
}
