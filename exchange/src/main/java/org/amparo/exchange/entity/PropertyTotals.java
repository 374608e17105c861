package org.amparo.exchange.entity;

import java.util.Objects;

/**
 * What became of the values of a property. An item of an array is a value.
 *
 * @param name what has the property, and its name: {@code Person.birthDate}; {@code Person/datasets} is beside the
 *     properties. {@code (other)} stands for names that are no words, and for those beyond two thousand
 * @param used the values of which a record says something
 * @param ignored the values that the model, or this import, has no place for
 * @param rejected the values that do not fit, and all of entities that were rejected
 * @param empty null, and empty arrays
 */
public record PropertyTotals(String name, long used, long ignored, long rejected, long empty) implements WithoutJson {

    /** Totals. */
    public PropertyTotals {
        Objects.requireNonNull(name, "name");
    }

    /** All values of the property. */
    public long values() {
        return used + ignored + rejected + empty;
    }
}
