/**
 * What an attribute table is: for each type one {@link org.amparo.shape.Shape}, one line an attribute. Everything
 * that walks a record (JSON, redaction, comparison, validation paths, generated pages) walks the table. Public, so
 * that others can write a binding on it.
 */
@NullMarked
package org.amparo.shape;

import org.jspecify.annotations.NullMarked;
