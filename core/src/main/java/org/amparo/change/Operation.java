package org.amparo.change;

/** The way in which two versions of a case file differ at one place. */
public enum Operation {

    /** Only the newer version has the value. */
    ADDED,

    /** Only the earlier version has the value. */
    REMOVED,

    /** Both versions have a value, but not the same. */
    REPLACED
}
