/**
 * The fast way to read and to write records: from UTF-8 bytes to values and back, without places, tokens or lists of
 * problems. It knows only what is right. At anything else it gives up without a word. The reader of {@code
 * internal.table} then reads the same bytes again, or its writer writes the same record, and says what is wrong. So the
 * fast way may be slower than it should be, and never different.
 *
 * <p>A reader and a writer for each table are generated while this module is compiled, from the tables of the core:
 * {@code ReleaseReader} and {@code ReleaseWriter} for {@code Release}.
 */
@NullMarked
package org.amparo.json.internal.fast;

import org.jspecify.annotations.NullMarked;
