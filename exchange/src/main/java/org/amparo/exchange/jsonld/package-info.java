/**
 * JSON-LD: a publication in the terms of schema.org. Depends on {@code org.amparo.exchange.internal.certain}, since these
 * terms have no place for doubt.
 */
@NullMarked
package org.amparo.exchange.jsonld;

import org.jspecify.annotations.NullMarked;
