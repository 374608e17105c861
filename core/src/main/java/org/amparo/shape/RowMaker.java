package org.amparo.shape;

import org.amparo.data.DataObject;
import org.jspecify.annotations.Nullable;

/**
 * The maker of a table. A record, since the JVM takes what a record holds for constant where the record itself is: so
 * it compiles each reader together with the constructor of its own type, and mostly makes no row.
 *
 * @param checks for each value the type that checks it, or null
 * @param unknownCell the position of the unknown members; -1 if the type has none
 */
@SuppressWarnings("ArrayRecordComponent") // Makers are not compared.
record RowMaker<T, B>(Accessors<T, B> accessors, @Nullable Type<?>[] checks, int unknownCell, Shape<T, B> table)
        implements Maker<T> {

    @Override
    public T of(@Nullable Object[] values) {
        T object = accessors.of(values, checks);
        DataObject others = unknownCell < 0 ? null : (DataObject) values[unknownCell];
        table.checkWhole(object, others == null ? DataObject.EMPTY : others);
        return object;
    }
}
