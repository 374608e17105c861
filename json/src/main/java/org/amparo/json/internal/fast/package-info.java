/**
 * The fast way to read records: from UTF-8 bytes to values, without places, tokens or lists of problems. It knows only
 * what is right. At anything else it gives up without a word, and the reader of {@code internal.table} reads the same
 * bytes again and says what is wrong. So the fast way may be slower than it should be, and never different.
 *
 * <p>A reader for each table is generated while this module is compiled, from the tables of the core: {@code
 * ReleaseReader} for {@code Release}.
 */
@NullMarked
package org.amparo.json.internal.fast;

import org.jspecify.annotations.NullMarked;
