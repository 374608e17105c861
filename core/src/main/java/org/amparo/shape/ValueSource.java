package org.amparo.shape;

import org.amparo.data.DataValue;
import org.amparo.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A source of values of any type, with one method for each kind: a reader, a generator. A source that cannot
 * give a value returns null or throws an exception, and says which.
 */
public interface ValueSource {

    /** Gives a value that is a string in JSON. */
    <V> @Nullable V scalar(ScalarType<V> type);

    /** Gives text by language. */
    @Nullable
    LocalizedText localized();

    /** Gives a whole number. */
    @Nullable
    Long integer();

    /** Gives true or false. */
    @Nullable
    Boolean bool();

    /** Gives any JSON. */
    @Nullable
    DataValue tree();

    /** Gives an object with this table. */
    <P> @Nullable P part(Shape<P, ?> table);
}
