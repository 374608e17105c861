/**
 * The attribute tables: one {@link org.amparo.shape.Shape} for each type, with one line for each attribute. Everything
 * that goes through a record (JSON, redaction, comparison, validation paths, generated pages) goes by its table. The
 * package is public, so that others can write bindings.
 */
@NullMarked
package org.amparo.shape;

import org.jspecify.annotations.NullMarked;
