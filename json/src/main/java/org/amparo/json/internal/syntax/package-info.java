/**
 * JSON text and its tokens: {@link org.amparo.json.internal.syntax.Utf8} decodes bytes,
 * {@link org.amparo.json.internal.syntax.JsonText} puts Jackson 2's parser under the tokens,
 * {@link org.amparo.json.internal.syntax.JsonTextWriter} writes text. Readers and writers use it. It knows nothing of
 * the model. Open to Amparo's own modules alone.
 */
@NullMarked
package org.amparo.json.internal.syntax;

import org.jspecify.annotations.NullMarked;
