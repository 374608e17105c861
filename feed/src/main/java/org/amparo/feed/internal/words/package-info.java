/**
 * Names, dates, codes and phrases in the language of a feed, with how what they tell is known. A {@code Phrase} is data
 * until it is written. A file of phrases for each language lies beside the classes. For the packages above; must not know
 * what an item is.
 */
@NullMarked
package org.amparo.feed.internal.words;

import org.jspecify.annotations.NullMarked;
