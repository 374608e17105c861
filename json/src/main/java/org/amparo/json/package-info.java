/** Reading and writing a case as JSON. */
@NullMarked
package org.amparo.json;

import org.jspecify.annotations.NullMarked;
