/**
 * Bytes as lines: streams that are split at line feeds, bad lines that are set aside, lines that wait for their stream.
 * The public readers and writers of lines use it. It knows nothing of JSON.
 */
@NullMarked
package org.amparo.json.internal.lines;

import org.jspecify.annotations.NullMarked;
