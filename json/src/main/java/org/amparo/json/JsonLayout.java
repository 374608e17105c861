package org.amparo.json;

/** How a document is laid out. What it says is the same, and so are the bytes of equal case files in one layout. */
public enum JsonLayout {
    /** For people and for version control: each member and item in a line of its own, indented by two spaces. */
    PRETTY,
    /** For programs: in one line, without white space. */
    COMPACT
}
