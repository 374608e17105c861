/**
 * For whom a file is, said within it and read again by an import. For this module alone; must not know what a map or a
 * table is.
 */
@NullMarked
package org.amparo.exchange.internal.notice;

import org.jspecify.annotations.NullMarked;
