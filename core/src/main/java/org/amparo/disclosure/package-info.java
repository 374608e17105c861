/**
 * What may leave a case file: profiles, and the publication that has passed redaction under one of them. The only
 * way from a case file to anything that is shown to others. Stands on top of the core and may use all of it;
 * nothing in the core uses it.
 */
@NullMarked
@AmparoStyle
package org.amparo.disclosure;

import org.amparo.internal.style.AmparoStyle;
import org.jspecify.annotations.NullMarked;
