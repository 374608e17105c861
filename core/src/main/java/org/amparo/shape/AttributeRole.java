package org.amparo.shape;

/** What an attribute is to the object that has it. Each line of a table has one role; most are claims. */
public enum AttributeRole {
    /** Says something of the world that a source may dispute: a name, a date, a form of custody. */
    CLAIM,
    /** Says which object this is, and nothing of the world: its id, former ids, key, and what other schemes call it. */
    IDENTITY,
    /** Tells of the work on the file: revisions. */
    HISTORY,
    /** Stands beside the other attributes and speaks of them by name: evidence, and the reasons for gaps. */
    BESIDE,
    /** Says who may see the object and its attributes: the markings themselves. */
    CARRIER;

    /** Whether attributes of this role speak of the object's other attributes, rather than of what it is about. */
    public boolean speaksOfOthers() {
        return this == BESIDE || this == CARRIER;
    }
}
