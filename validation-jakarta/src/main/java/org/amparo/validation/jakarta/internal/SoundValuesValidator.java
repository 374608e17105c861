package org.amparo.validation.jakarta.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.amparo.internal.jakarta.SoundValues;
import org.amparo.validation.internal.constraints.BrokenValue;
import org.amparo.validation.internal.constraints.BrokenValues;
import org.jspecify.annotations.Nullable;

/** The validator of all types of the model: the constraint of core that is found by {@code @Valid}. */
public final class SoundValuesValidator implements ConstraintValidator<SoundValues, Object> {

    /** For the service loader. */
    public SoundValuesValidator() {}

    @Override
    public boolean isValid(@Nullable Object object, ConstraintValidatorContext context) {
        if (object == null) {
            return true;
        }
        List<BrokenValue> broken = BrokenValues.in(object);
        if (broken.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        PropertyPath path = PropertyPath.in(object);
        for (BrokenValue value : broken) {
            String code = value.kind().code();
            ViolationDetail.of(code, value.at()).to(context);
            path.violate(context, MessageKeys.of(code), value.at());
        }
        return false;
    }
}
