/**
 * Amparo's types in the types of a host that uses Jackson 3: {@link org.amparo.json.jackson3.AmparoModule} for its
 * {@code JsonMapper}. A thin layer over the reader and writer of {@code amparo-json}, which handle all JSON.
 * For hosts; no package of Amparo uses it. It works through {@code bind}, and must not know records, their tables or
 * JSON Lines.
 */
@NullMarked
package org.amparo.json.jackson3;

import org.jspecify.annotations.NullMarked;
