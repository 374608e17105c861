/**
 * The publications of a case file: profiles, and the publication that has passed redaction under one of them. This is
 * the only way from a case file to anything shown to others. The package stands on top of the core and may use all of
 * it; nothing in the core uses it.
 */
@NullMarked
@AmparoStyle
package org.amparo.disclosure;

import org.amparo.internal.style.AmparoStyle;
import org.jspecify.annotations.NullMarked;
