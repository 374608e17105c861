/**
 * Templates for items. A newsroom that wants its own texts implements {@link org.amparo.feed.template.ItemTemplate},
 * which is given an {@link org.amparo.feed.template.ItemView}. The standard template lives here too. Knows the
 * languages; must not know JSON or how an item is found.
 */
@NullMarked
package org.amparo.feed.template;

import org.jspecify.annotations.NullMarked;
