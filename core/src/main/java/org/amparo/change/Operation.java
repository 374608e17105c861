package org.amparo.change;

/** In what way two versions of a case file differ at one place. */
public enum Operation {

    /** Only the newer version has it. */
    ADDED,

    /** Only the earlier version has it. */
    REMOVED,

    /** Both have it, and not the same. */
    REPLACED
}
