/** The address under which the project's own names are. Open to Amparo's own modules alone; knows nothing of JSON. */
@NullMarked
package org.amparo.json.address;

import org.jspecify.annotations.NullMarked;
