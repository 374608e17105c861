/** The reference case, and the demo that runs it. */
@NullMarked
package org.amparo.examples.referencecase;

import org.jspecify.annotations.NullMarked;
