/**
 * A case as JSON, in the format of {@linkplain org.amparo docs/format.md}. {@link org.amparo.json.CaseJson} is for
 * documents on disk; {@link org.amparo.json.CaseJsonReader} reads documents and JSON Lines from anywhere, {@link
 * org.amparo.json.CaseJsonWriter} writes publications, and {@link org.amparo.json.FullJsonWriter} writes everything.
 *
 * <p>All problems of a text come at once, in a {@link org.amparo.json.problem.CaseJsonException}: code, JSON Pointer,
 * line and column of each, and nothing of the text itself. All packages of the module are below this one but those for
 * mappers of hosts and schemas.
 */
@NullMarked
package org.amparo.json;

import org.jspecify.annotations.NullMarked;
