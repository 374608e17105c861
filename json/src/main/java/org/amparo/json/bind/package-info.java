/**
 * The bridge from Amparo's types to the mapper of any JSON library: {@link org.amparo.json.bind.Bindings} has one
 * {@link org.amparo.json.bind.Binding} for each type, and {@link org.amparo.json.bind.HostProblems} gives problems
 * their place in the document of the host. The modules for Jackson 2 and Jackson 3 are thin layers over this package.
 * It knows nothing of documents on disk or of JSON Lines. Open to Amparo's own modules alone.
 */
@NullMarked
package org.amparo.json.bind;

import org.jspecify.annotations.NullMarked;
