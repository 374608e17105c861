/**
 * The format for programs without this library: as JSON Schema in {@link org.amparo.json.schema.CaseSchema}, and as a
 * table of DuckDB in {@link org.amparo.json.schema.DuckDbSchema}. Both are files beside the classes, written from the
 * attribute tables by tests. In this module it knows only the address of the project.
 */
@NullMarked
package org.amparo.json.schema;

import org.jspecify.annotations.NullMarked;
