/**
 * What an item says: a class for each kind of item, listed in {@code Items}, and the lines that several kinds share. For
 * {@code feed} alone. Says it with {@code words}; must not know the format of a feed.
 */
@NullMarked
package org.amparo.feed.internal.items;

import org.jspecify.annotations.NullMarked;
