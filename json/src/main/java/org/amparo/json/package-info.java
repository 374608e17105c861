/**
 * A case as JSON, in the format that {@linkplain org.amparo docs/format.md} describes. {@link org.amparo.json.CaseJson} is for
 * documents on disk; {@link org.amparo.json.CaseJsonReader} reads documents and JSON Lines from wherever they are, {@link
 * org.amparo.json.CaseJsonWriter} writes publications, and {@link org.amparo.json.FullJsonWriter} writes everything.
 *
 * <p>A text with problems gives all of them at once, in a {@link org.amparo.json.problem.CaseJsonException}: code, JSON
 * Pointer, line and column of each, and nothing of what the text says. The package is the public face, above all other packages of the
 * module but those for the mappers of hosts and for schemas. The machinery is in the packages whose names begin with {@code internal}.
 */
@NullMarked
package org.amparo.json;

import org.jspecify.annotations.NullMarked;
