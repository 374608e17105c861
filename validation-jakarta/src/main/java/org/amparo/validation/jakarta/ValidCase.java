package org.amparo.validation.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.amparo.validation.Severity;
import org.amparo.validation.jakarta.internal.ValidCaseValidator;

/**
 * The rules find nothing in the case file, or in the record alone: {@code @ValidCase CaseFile caseFile}. Each finding is
 * a violation, at its place, and {@link CaseViolations#finding} gives it; of two of one rule with one property path, only
 * one is. A record alone is checked by the rules that need no other record. The clock is that of the validator factory, or of that validator.
 * Null is valid.
 *
 * <p>The rules are those of Amparo; or those of the {@code CaseValidator} that the host has given to its validator
 * factory as {@code constraintValidatorPayload}, with rules and codes of its own, severities and accepted findings.
 *
 * <p>It goes beyond {@code @Valid}, which checks single values: those rules are among the ones that it applies.
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
@Constraint(validatedBy = {ValidCaseValidator.OfFile.class, ValidCaseValidator.OfRecord.class})
public @interface ValidCase {

    /**
     * What is checked: by default the file as it is. With any other, its publication under that profile is, as it would
     * be made now; findings are then at their record, and not within it, since a publication has other places. Only a
     * case file has a publication.
     */
    Profile profile() default Profile.WHOLE;

    /** The least severe findings that are violations. Without it only errors are. */
    Severity severity() default Severity.ERROR;

    /** What the rules are applied to. */
    enum Profile {
        /** The file itself. */
        WHOLE,
        /** Its publication for everybody. */
        PUBLIC,
        /** Its publication for partner organisations. */
        PARTNERS,
        /** Its publication for colleagues. */
        INTERNAL,
        /** Its publication for bodies of the United Nations. */
        UN,
        /** Its publication for governments. */
        STATES
    }

    /** The message, or the key of one in braces. */
    String message() default "{org.amparo.validation.jakarta.ValidCase.message}";

    /** The groups; see {@link Constraint}. */
    Class<?>[] groups() default {};

    /** The payload; see {@link Constraint}. */
    Class<? extends Payload>[] payload() default {};
}
