package org.amparo.data;

/** JSON's null, which the format itself never uses and an unknown member may hold. */
public record DataNull() implements DataValue {

    /** The one value. */
    public static final DataNull NULL = new DataNull();
}
