package org.amparo.validation.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.amparo.id.RecordId;
import org.amparo.validation.jakarta.internal.TextValidator;

/**
 * The text is an id: {@code @RecordIdText(PersonId.class) String person} takes {@code person:leyla-orlova}. Null is
 * valid.
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
@Constraint(validatedBy = TextValidator.OfId.class)
public @interface RecordIdText {

    /** The type of the id, or a kind that several types have, such as {@code AgentId}; without one, any id is valid. */
    Class<? extends RecordId> value() default RecordId.class;

    /** The message, or the key of one in braces. */
    String message() default "{org.amparo.validation.jakarta.RecordIdText.message}";

    /** The groups; see {@link Constraint}. */
    Class<?>[] groups() default {};

    /** The payload; see {@link Constraint}. */
    Class<? extends Payload>[] payload() default {};
}
