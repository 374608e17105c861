/**
 * Amparo's types in the types of a host that uses Jackson 2: {@link org.amparo.json.jackson2.AmparoModule} for its
 * {@code ObjectMapper}. The one package that needs jackson-databind, which this artifact does not bring along: every
 * host with an {@code ObjectMapper} has it. For hosts; no package of Amparo uses it. It works through {@code bind}, and
 * must not know records, their tables or JSON Lines.
 */
@NullMarked
package org.amparo.json.jackson2;

import org.jspecify.annotations.NullMarked;
