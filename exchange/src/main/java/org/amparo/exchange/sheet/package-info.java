/**
 * Spreadsheets, CSV and xlsx, made case files by a map.
 *
 * <p>Start at {@link org.amparo.exchange.sheet.ImportMap} and {@link org.amparo.exchange.sheet.SheetImport}. A map says
 * what the columns mean ({@linkplain org.amparo docs/import.md}), and nothing else is assumed: a row that does not fit
 * is rejected as it is, with the reason, and a report accounts for every cell. May use the packages {@code internal} of
 * this module; must not know publications.
 */
@NullMarked
package org.amparo.exchange.sheet;

import org.jspecify.annotations.NullMarked;
