package org.amparo.validation.jakarta.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import java.util.Optional;
import org.amparo.shape.Pointer;
import org.amparo.validation.Finding;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * What a violation tells beside its message.
 *
 * @param code the code of a rule or of a problem
 * @param at the place in the object of the model that was checked, if it is one
 * @param finding the finding, if it is that of a rule for a case
 */
public record ViolationDetail(String code, Optional<Pointer> at, Optional<Finding> finding) {

    /** The code of a problem. */
    static ViolationDetail of(String code) {
        return new ViolationDetail(code, Optional.empty(), Optional.empty());
    }

    /** The code of a rule that finds a value. */
    static ViolationDetail of(String code, Pointer at) {
        return new ViolationDetail(code, Optional.of(at), Optional.empty());
    }

    /** A finding. */
    static ViolationDetail of(Finding finding, Pointer at) {
        return new ViolationDetail(finding.rule(), Optional.of(at), Optional.of(finding));
    }

    /** Has the next violation tell this. */
    HibernateConstraintValidatorContext to(ConstraintValidatorContext context) {
        return context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(this);
    }

    /** What a violation tells, if it is of a constraint of ours. */
    public static Optional<ViolationDetail> by(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> told = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(told.getDynamicPayload(ViolationDetail.class));
    }
}
