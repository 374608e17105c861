package org.amparo.validation.internal.rules;

/**
 * A rule that looks at each record by itself, and tells the signs without which it finds nothing there. A record without
 * any need not be laid out for it.
 */
public interface RecordRule extends Rule {

    /** Tells its signs. There may be one where the rule then finds nothing, but none may be missing where it does. */
    void signs(Signs signs);
}
