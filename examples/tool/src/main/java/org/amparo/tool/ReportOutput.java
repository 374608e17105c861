package org.amparo.tool;

/** The place where {@code validate} prints what it finds, in one of its formats. */
interface ReportOutput {

    /** Takes the next problem or finding. */
    void add(ReportLine line);

    /** Ends the lines of a file. */
    default void endFile(String file) {}

    /** Ends the output. */
    default void end() {}
}
