/**
 * How well anything in a record is known: the one judgement that status, feeds, pages and exports share. Depends on
 * {@code evidence} and the packages below it.
 */
@NullMarked
package org.amparo.claim;

import org.jspecify.annotations.NullMarked;
