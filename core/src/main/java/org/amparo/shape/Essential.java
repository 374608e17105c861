package org.amparo.shape;

/**
 * The number of values in an optional line that an object cannot lose without saying something else. Required lines do
 * not need it.
 */
public enum Essential {
    /** Values may be lost: the object then says less, but is still true. */
    NO,
    /**
     * If the object has values, at least one must be left: a demand for two people is also one for each of them, but
     * not one for nobody.
     */
    ONE,
    /** No value may be lost: a chain without one of its hops is another chain. */
    ALL
}
