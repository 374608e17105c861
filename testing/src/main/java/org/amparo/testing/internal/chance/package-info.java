/**
 * Random numbers, and the names and sentences to choose from, with characters that break careless programs. For the
 * packages above; knows nothing of cases.
 */
@NullMarked
package org.amparo.testing.internal.chance;

import org.jspecify.annotations.NullMarked;
