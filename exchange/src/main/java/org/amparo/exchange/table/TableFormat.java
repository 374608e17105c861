package org.amparo.exchange.table;

/** The format of tables. */
public enum TableFormat {
    /** A file for each table: RFC 4180, UTF-8, lines that end with CR and LF, and {@linkplain SafeText safe texts}. */
    CSV,

    /** One workbook, {@code tables.xlsx}, with a sheet for each table, in which every cell is a text. */
    XLSX
}
