package org.amparo.shape;

import org.amparo.data.DataValue;
import org.amparo.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** See {@link ValueSource#ofText}. */
record TextSource(String text) implements ValueSource {

    @Override
    public <V> V scalar(ScalarType<V> type) {
        return type.parse(text);
    }

    @Override
    public @Nullable LocalizedText localized() {
        return null;
    }

    @Override
    public @Nullable Long integer() {
        return null;
    }

    @Override
    public @Nullable Boolean bool() {
        return null;
    }

    @Override
    public @Nullable DataValue tree() {
        return null;
    }

    @Override
    public <P> @Nullable P part(Shape<P, ?> table) {
        return null;
    }
}
