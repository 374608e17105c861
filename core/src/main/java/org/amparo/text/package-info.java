/**
 * Text and its language: BCP 47 tags, texts in several languages, and texts folded for comparing names. Depends on
 * {@code internal.problem} and the packages below it.
 */
@NullMarked
package org.amparo.text;

import org.jspecify.annotations.NullMarked;
