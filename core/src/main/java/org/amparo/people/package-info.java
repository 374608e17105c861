/**
 * The parts of persons, organisations and groups: names, roles, capacities, recognition, consent. Depends on
 * {@code evidence} and the packages below it.
 */
@NullMarked
@AmparoStyle
package org.amparo.people;

import org.amparo.internal.style.AmparoStyle;
import org.jspecify.annotations.NullMarked;
