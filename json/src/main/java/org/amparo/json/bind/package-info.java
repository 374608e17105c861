/**
 * What a JSON library's own mapper needs to read and write the types of Amparo, without naming any library: {@link
 * org.amparo.json.bind.Bindings} has one {@link org.amparo.json.bind.Binding} for each type, {@link
 * org.amparo.json.bind.HostProblems} puts what is wrong into the document of the host. The modules for Jackson 2 and
 * Jackson 3 are thin layers over this package. It knows nothing of documents on disk and of JSON Lines. Open to Amparo's own modules
 * alone.
 */
@NullMarked
package org.amparo.json.bind;

import org.jspecify.annotations.NullMarked;
