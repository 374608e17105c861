/**
 * Text and the language that it is in: BCP 47 tags and text by language. Depends on {@code problem} alone.
 */
@NullMarked
package org.amparo.text;

import org.jspecify.annotations.NullMarked;
