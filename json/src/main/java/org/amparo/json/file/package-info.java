/** Writing a file so that nobody ever sees half of it. Open to Amparo's own modules alone. */
@NullMarked
package org.amparo.json.file;

import org.jspecify.annotations.NullMarked;
