package org.amparo.shape;

/**
 * How many of the values that an object has in an optional line it cannot lose without saying something else. Required
 * lines need none of this.
 */
public enum Essential {
    /** Values may be lost: what is left is less, and still true. */
    NO,
    /**
     * One at least must be left of those that it has: a demand for two is also one for each, but not one for nobody.
     */
    ONE,
    /** None may be lost: a chain with a hop less is another chain. */
    ALL
}
