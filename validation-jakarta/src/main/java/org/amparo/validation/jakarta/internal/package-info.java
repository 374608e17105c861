/**
 * The validators of the constraints, and what Jakarta Validation finds as services. Exported to Hibernate Validator
 * alone, which makes the validators. Knows nothing of the annotations but their members.
 */
@NullMarked
package org.amparo.validation.jakarta.internal;

import org.jspecify.annotations.NullMarked;
