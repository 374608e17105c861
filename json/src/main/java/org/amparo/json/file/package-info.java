/**
 * Files that are written so that nobody ever sees half of them. Whoever writes to a path uses it. It knows nothing of JSON. Open to
 * Amparo's own modules alone.
 */
@NullMarked
package org.amparo.json.file;

import org.jspecify.annotations.NullMarked;
