/** Tests across modules, and consumers of the built jars. */
@NullMarked
package org.amparo.it;

import org.jspecify.annotations.NullMarked;
