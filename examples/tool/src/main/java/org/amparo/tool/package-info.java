/** The command-line tool. */
@NullMarked
package org.amparo.tool;

import org.jspecify.annotations.NullMarked;
