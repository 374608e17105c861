package org.amparo.json;

/** The layout of JSON. The content is the same in each, and equal case files have equal bytes in one layout. */
public enum JsonLayout {
    /**
     * A document for people and for version control: each member and item in a line of its own, indented by two spaces.
     */
    PRETTY,
    /** A document for programs: in one line, without white space. */
    COMPACT,
    /**
     * A document for hashes and signatures, in the canonical form of RFC 8785: members sorted, numbers as ECMAScript
     * prints them, no white space.
     */
    CANONICAL,
    /** JSON Lines: the header in the first line, and a record in each further one. */
    LINES
}
