package org.amparo.validation.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.amparo.validation.jakarta.internal.TextValidator;

/**
 * The text is a date in EDTF, as {@link org.amparo.time.PartialDate} reads it: {@code 2024}, {@code 2024-03},
 * {@code 2024-03-12~}. Null is valid.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
@Constraint(validatedBy = TextValidator.OfDate.class)
public @interface Edtf {

    /** The message, or the key of one in braces. */
    String message() default "{org.amparo.validation.jakarta.Edtf.message}";

    /** The groups; see {@link Constraint}. */
    Class<?>[] groups() default {};

    /** The payload; see {@link Constraint}. */
    Class<? extends Payload>[] payload() default {};
}
