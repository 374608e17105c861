/**
 * The content of items: a class for each kind, listed in {@code PublicationItems}, and the lines that several kinds share. For
 * {@code feed} alone. Uses {@code words}; must not know the format of a feed.
 */
@NullMarked
package org.amparo.feed.internal.items;

import org.jspecify.annotations.NullMarked;
