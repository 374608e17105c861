/** Dates and periods as sources give them: partial, uncertain, one of several. */
@NullMarked
package org.amparo.time;

import org.jspecify.annotations.NullMarked;
