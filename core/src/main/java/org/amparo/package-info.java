/**
 * The types of record and what they have in common. A user reads these first. Their parts live in the packages beneath;
 * the file that holds the records is in {@link org.amparo.casefile}. Everything is immutable and safe to share between
 * threads. No collection or argument is ever null.
 *
 * <p>Javadoc names pages of the documentation, such as {@code docs/format.md}. They are in the jar of amparo-core, in
 * its folder {@code META-INF/amparo}, in the version that belongs to the jar.
 */
@NullMarked
@AmparoStyle
package org.amparo;

import org.amparo.internal.style.AmparoStyle;
import org.jspecify.annotations.NullMarked;
