/**
 * How names, dates, codes and phrases are said in the language of a feed; beside it, a file of phrases for each language.
 * For the packages above; must not know what an item is.
 */
@NullMarked
package org.amparo.feed.internal.words;

import org.jspecify.annotations.NullMarked;
