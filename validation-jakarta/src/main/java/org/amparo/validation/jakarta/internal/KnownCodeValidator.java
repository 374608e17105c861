package org.amparo.validation.jakarta.internal;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.code.Code;
import org.amparo.code.Vocabularies;
import org.amparo.code.Vocabulary;
import org.amparo.validation.jakarta.KnownCode;
import org.jspecify.annotations.Nullable;

/**
 * The validator of a code that has to be in its list.
 *
 * @param <T> the type of what is a code
 */
public abstract class KnownCodeValidator<T> implements ConstraintValidator<KnownCode, T> {

    private String list = "";
    private Set<String> codes = Set.of();

    KnownCodeValidator() {}

    @Override
    public void initialize(KnownCode constraint) {
        Vocabulary<?> vocabulary = Vocabularies.all().stream()
                .filter(each -> constraint.value().isInstance(each.codes().get(0)))
                .findFirst()
                .filter(each -> constraint.value() != Code.class)
                .orElseThrow(() -> new ConstraintDeclarationException(
                        "@KnownCode needs the type of the codes of a list, such as CustodyForm.class."));
        list = vocabulary.name();
        codes = Stream.concat(vocabulary.codes().stream(), vocabulary.retired().stream())
                .map(Code::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        if (value == null || codes.contains(value.toString())) {
            return true;
        }
        ViolationDetail.of("unknown-code").to(context).addMessageParameter("list", list);
        return false;
    }

    /** The validator of a text. */
    public static final class OfText extends KnownCodeValidator<CharSequence> {}

    /** The validator of a value of the model, which may be a code that is in no list. */
    public static final class OfCode extends KnownCodeValidator<Code> {}
}
