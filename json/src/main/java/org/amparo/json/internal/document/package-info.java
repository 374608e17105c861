/**
 * The text of a document that is written record by record, in the order of the tables or in the canonical form of RFC
 * 8785. The public writers use it. It knows nothing of files or of JSON Lines.
 */
@NullMarked
package org.amparo.json.internal.document;

import org.jspecify.annotations.NullMarked;
