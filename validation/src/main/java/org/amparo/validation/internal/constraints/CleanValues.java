package org.amparo.validation.internal.constraints;

import static java.util.stream.Collectors.joining;

import org.amparo.CaseRecord;
import org.amparo.validation.internal.wording.SeenTexts;

/**
 * The quick answer, by classes that are generated from the tables, to whether the values of a record keep all
 * constraints. They ask for the attributes that can break one by their accessors, and make next to nothing.
 */
public final class CleanValues {

    /** Whether the core has the tables from which the classes were generated. It has others where its version is another. */
    private static final boolean TABLES_KNOWN = RecordValues.TABLES.equals(tables());

    private CleanValues() {}

    /** Whether the core has the tables for which classes were generated in this module. */
    public static boolean areTablesKnown() {
        return TABLES_KNOWN;
    }

    /**
     * Whether all values of a record certainly keep all constraints, and no two of its parts have one key. If not, some
     * perhaps do not.
     */
    public static boolean areIn(CaseRecord record) {
        return TABLES_KNOWN && RecordValues.areClean(record, new SeenTexts());
    }

    private static String tables() {
        return CaseRecord.tables().stream()
                .map(table -> table.toString() + table.lines())
                .collect(joining());
    }
}
