/**
 * Case files, records and parts as tokens, by their attribute tables: {@link org.amparo.json.internal.table.CaseReader}
 * reads them and {@link org.amparo.json.internal.table.RecordWriter} writes them. Documents, lines and the mappers of
 * hosts are above it. It knows the tables and no attribute by name, and neither text nor a JSON library. Open to
 * Amparo's own modules alone.
 */
@NullMarked
package org.amparo.json.internal.table;

import org.jspecify.annotations.NullMarked;
