/**
 * A case as JSON, in the format that {@code docs/format.md} describes: {@link org.amparo.json.CaseJson} reads and
 * writes one document, {@link org.amparo.json.CaseLines} one record a line.
 *
 * <p>A text with problems gives all of them at once, in a {@link org.amparo.json.CaseJsonException}: code, JSON
 * Pointer, line and column of each, and nothing of what the text says. The package is the public face; how the
 * attribute tables are walked is in {@code token}, which is open to Amparo's own modules alone.
 */
@NullMarked
package org.amparo.json;

import org.jspecify.annotations.NullMarked;
