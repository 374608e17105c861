/**
 * How an item reads: {@link org.amparo.feed.template.ItemTemplate} is what a newsroom replaces to tell the items in its own
 * way, {@link org.amparo.feed.template.ItemView} what it is given. The standard template lives here too. Knows the
 * languages; must not know how an item is found, nor JSON.
 */
@NullMarked
package org.amparo.feed.template;

import org.jspecify.annotations.NullMarked;
