/**
 * A case as JSON, in the format that {@linkplain org.amparo docs/format.md} describes. {@link org.amparo.json.CaseJson} is for documents on
 * disk; {@link org.amparo.json.CaseJsonReader} reads documents and JSON Lines from wherever they are, {@link
 * org.amparo.json.CaseJsonWriter} writes what may be shown, and {@link org.amparo.json.FullJsonWriter} everything.
 *
 * <p>A text with problems gives all of them at once, in a {@link org.amparo.json.problem.CaseJsonException}: code, JSON
 * Pointer, line and column of each, and nothing of what the text says. The package is the public face; how the
 * attribute tables are walked is in {@code token}, which is open to Amparo's own modules alone.
 */
@NullMarked
package org.amparo.json;

import org.jspecify.annotations.NullMarked;
