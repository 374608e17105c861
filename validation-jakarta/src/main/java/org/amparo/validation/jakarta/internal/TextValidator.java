package org.amparo.validation.jakarta.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.amparo.id.RecordId;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Types;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.amparo.validation.jakarta.Bcp47;
import org.amparo.validation.jakarta.Edtf;
import org.amparo.validation.jakarta.EdtfPeriod;
import org.amparo.validation.jakarta.Iso15924;
import org.amparo.validation.jakarta.RecordIdText;
import org.jspecify.annotations.Nullable;

/**
 * The validator of a text that has to be the text of a value of the model.
 *
 * @param <A> the constraint
 */
public abstract class TextValidator<A extends Annotation> implements ConstraintValidator<A, CharSequence> {

    TextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        try {
            parse(text.toString());
            return true;
        } catch (InvalidValueException e) {
            ViolationDetail.of(e.code()).to(context).addMessageParameter("types", types());
            return false;
        }
    }

    /** Reads the text, or throws. */
    abstract Object parse(String text);

    /** The words that the message has for the types that the text may be of. */
    String types() {
        return "";
    }

    /** See {@link Edtf}. */
    public static final class OfDate extends TextValidator<Edtf> {
        @Override
        Object parse(String text) {
            return PartialDate.parse(text);
        }
    }

    /** See {@link EdtfPeriod}. */
    public static final class OfPeriod extends TextValidator<EdtfPeriod> {
        @Override
        Object parse(String text) {
            return Period.parse(text);
        }
    }

    /** See {@link Bcp47}. */
    public static final class OfLanguage extends TextValidator<Bcp47> {
        @Override
        Object parse(String text) {
            return LanguageTag.parse(text);
        }
    }

    /** See {@link Iso15924}. */
    public static final class OfScript extends TextValidator<Iso15924> {
        @Override
        Object parse(String text) {
            return Types.SCRIPT.parse(text);
        }
    }

    /** See {@link RecordIdText}. */
    public static final class OfId extends TextValidator<RecordIdText> {

        private Class<? extends RecordId> kind = RecordId.class;

        @Override
        public void initialize(RecordIdText constraint) {
            kind = constraint.value();
        }

        @Override
        Object parse(String text) {
            return RecordId.parse(text, kind);
        }

        @Override
        String types() {
            return String.join(", ", RecordId.types(kind));
        }
    }
}
