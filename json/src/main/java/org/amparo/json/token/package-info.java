/**
 * What stands between the attribute tables and a JSON library: JSON as a sequence of tokens, read through {@link
 * org.amparo.json.token.TokenReader} and written through {@link org.amparo.json.token.TokenWriter}. {@link
 * org.amparo.json.token.CaseReader} and {@link org.amparo.json.token.RecordWriter} walk the tables and know no
 * library; {@link org.amparo.json.token.JsonText} puts Jackson 2's parser under the one, {@link
 * org.amparo.json.token.JsonTextWriter} text under the other. Open to Amparo's own modules alone.
 */
@NullMarked
package org.amparo.json.token;

import org.jspecify.annotations.NullMarked;
