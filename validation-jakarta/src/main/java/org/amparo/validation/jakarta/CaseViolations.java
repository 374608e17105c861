package org.amparo.validation.jakarta;

import jakarta.validation.ConstraintViolation;
import java.util.Optional;
import org.amparo.shape.Pointer;
import org.amparo.validation.Finding;
import org.amparo.validation.jakarta.internal.ViolationDetail;

/** What violations say in the terms of Amparo. */
public final class CaseViolations {

    private CaseViolations() {}

    /**
     * The code of a violation, the same in every language: that of a rule, such as {@code blank-text}, or of what is
     * wrong with a text, such as {@code date-syntax}; empty for a constraint that is not Amparo's.
     */
    public static Optional<String> code(ConstraintViolation<?> violation) {
        return ViolationDetail.by(violation).map(ViolationDetail::code);
    }

    /**
     * The place of a violation in the object of the model that was checked, as in JSON: {@code /records/3/names/0/full}.
     * It is more exact than the property path, which ends at a text by language and before an unknown member. Empty
     * for a constraint on a text of a host.
     */
    public static Optional<Pointer> pointer(ConstraintViolation<?> violation) {
        return ViolationDetail.by(violation).flatMap(ViolationDetail::at);
    }

    /** The finding behind a violation of {@link ValidCase}; empty for any other. */
    public static Optional<Finding> finding(ConstraintViolation<?> violation) {
        return ViolationDetail.by(violation).flatMap(ViolationDetail::finding);
    }
}
