/** The rules that a case is checked against, and the reports of what they find. */
@NullMarked
package org.amparo.validation;

import org.jspecify.annotations.NullMarked;
