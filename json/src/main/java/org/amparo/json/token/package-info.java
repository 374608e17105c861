/**
 * JSON as a sequence of tokens, read through {@link org.amparo.json.token.TokenReader} and written through
 * {@link org.amparo.json.token.TokenWriter}; and everything that is refused on the way, in the table
 * {@link org.amparo.json.token.Refusal}. Everything above uses it. It knows neither a JSON library nor the model. Open
 * to Amparo's own modules alone.
 */
@NullMarked
package org.amparo.json.token;

import org.jspecify.annotations.NullMarked;
