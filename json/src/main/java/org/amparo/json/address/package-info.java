/** The address of the project, for whatever writes a name of its own. Open to Amparo's own modules alone; knows nothing of JSON. */
@NullMarked
package org.amparo.json.address;

import org.jspecify.annotations.NullMarked;
