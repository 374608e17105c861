/**
 * What the model of FollowTheMoney 4.5 says that an export and an import have to know alike. Knows nothing else of this
 * module.
 */
@NullMarked
package org.amparo.exchange.internal.ftm;

import org.jspecify.annotations.NullMarked;
