/**
 * Chance, and what it chooses from: names, sentences and numbers with all that breaks careless programs. For the packages
 * above; knows nothing of cases.
 */
@NullMarked
package org.amparo.testing.internal.chance;

import org.jspecify.annotations.NullMarked;
