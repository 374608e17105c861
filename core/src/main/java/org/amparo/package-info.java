/**
 * What a user imports first: the six kinds of record, and the case file that holds them and answers questions about
 * them.
 *
 * <p>Start with {@link org.amparo.CaseFile}. The parts of the records live in the packages beneath; nothing there
 * imports from here. Everything is immutable and safe to share between threads. No collection and no argument is
 * ever null.
 */
@NullMarked
@AmparoStyle
package org.amparo;

import org.amparo.internal.style.AmparoStyle;
import org.jspecify.annotations.NullMarked;
