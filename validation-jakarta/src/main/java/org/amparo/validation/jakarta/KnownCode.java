package org.amparo.validation.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.amparo.code.Code;
import org.amparo.validation.jakarta.internal.KnownCodeValidator;

/**
 * The text, or the code, is in its list: {@code @KnownCode(CustodyForm.class) String form} takes {@code house-arrest}.
 * Retired codes are valid, since they are known. Null is valid.
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
@Constraint(validatedBy = {KnownCodeValidator.OfText.class, KnownCodeValidator.OfCode.class})
public @interface KnownCode {

    /** The type of the codes of the list. */
    Class<? extends Code> value();

    /** The message, or the key of one in braces. */
    String message() default "{org.amparo.validation.jakarta.KnownCode.message}";

    /** The groups; see {@link Constraint}. */
    Class<?>[] groups() default {};

    /** The payload; see {@link Constraint}. */
    Class<? extends Payload>[] payload() default {};
}
