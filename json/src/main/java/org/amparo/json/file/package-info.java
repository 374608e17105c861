/**
 * Files that nobody ever sees half written. All that write to a path use it. It knows nothing of JSON. Open to Amparo's
 * own modules alone.
 */
@NullMarked
package org.amparo.json.file;

import org.jspecify.annotations.NullMarked;
