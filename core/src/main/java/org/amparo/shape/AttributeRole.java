package org.amparo.shape;

/** The role of an attribute in the object that has it. Each line of a table has one role; most are claims. */
public enum AttributeRole {
    /** The attribute says something about the world that a source may dispute: a name, a date, a form of custody. */
    CLAIM,
    /**
     * The attribute says which object this is, and nothing about the world: its id, former ids, key, and identifiers in
     * other schemes.
     */
    IDENTITY,
    /** The attribute tells of the work on the file: revisions. */
    HISTORY,
    /** The attribute stands beside the others and speaks of them by name: evidence, and the reasons for gaps. */
    BESIDE,
    /** The attribute says who may see the object and its attributes: the markings themselves. */
    CARRIER;

    /** Whether attributes of this role speak of the object's other attributes, rather than of its subject. */
    public boolean speaksOfOthers() {
        return this == BESIDE || this == CARRIER;
    }
}
