package org.amparo.internal.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constraint that every value in an object makes sense by itself: texts with something to read, numbers that are
 * not too small. It is what {@code @Valid} finds on a type of the model, in whatever it stands.
 *
 * <p>The validator is a service of {@code amparo-validation-jakarta}. Without that module nothing is checked: the
 * constraint is composed of one that always holds, since Jakarta Validation refuses a constraint that has neither a
 * validator nor a part. Without Jakarta Validation the annotation has no effect.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = {})
@NotNull
public @interface SoundValues {

    /** Never shown: each violation has a message of its own. */
    String message() default "";

    /** See {@link Constraint}. */
    Class<?>[] groups() default {};

    /** See {@link Constraint}. */
    Class<? extends Payload>[] payload() default {};
}
