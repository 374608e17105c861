/**
 * Bytes as lines: streams that are split at line feeds, and bad lines that are set aside. The public readers of lines
 * use it. It knows nothing of JSON.
 */
@NullMarked
package org.amparo.json.internal.lines;

import org.jspecify.annotations.NullMarked;
