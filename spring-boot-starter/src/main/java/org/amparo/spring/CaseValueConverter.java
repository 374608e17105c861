package org.amparo.spring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.code.Code;
import org.amparo.code.Vocabularies;
import org.amparo.code.Vocabulary;
import org.amparo.id.CaseFileId;
import org.amparo.id.RecordId;
import org.amparo.problem.InvalidValueException;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * The converter of texts of a request into ids, codes, dates, periods and languages, as in JSON; in addition, an id
 * whose type is plain may stand without it. An empty text is no value, as elsewhere in Spring. Any other text is refused
 * with an {@link InvalidValueException}.
 */
final class CaseValueConverter implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Stream.of(
                        RecordId.class,
                        CaseFileId.class,
                        Code.class,
                        PartialDate.class,
                        Period.class,
                        LanguageTag.class)
                .map(type -> new ConvertiblePair(String.class, type))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        return source instanceof String text && !text.isEmpty() ? value(text, to.getType()) : null;
    }

    private static Object value(String text, Class<?> type) {
        if (type == PartialDate.class) {
            return PartialDate.parse(text);
        }
        if (type == Period.class) {
            return Period.parse(text);
        }
        if (type == LanguageTag.class) {
            return LanguageTag.parse(text);
        }
        if (type == CaseFileId.class) {
            return CaseFileId.parse(withType(text, List.of(CaseFileId.TYPE)));
        }
        return Code.class.isAssignableFrom(type)
                ? vocabulary(type).of(text)
                : id(text, type.asSubclass(RecordId.class));
    }

    private static <I extends RecordId> I id(String text, Class<I> kind) {
        return RecordId.parse(withType(text, RecordId.types(kind)), kind);
    }

    /** {@code leyla} for a person is {@code person:leyla}; where there are several types, one has to be given. */
    private static String withType(String text, List<String> types) {
        return types.size() == 1 && text.indexOf(':') < 0 ? types.get(0) + ":" + text : text;
    }

    private static Vocabulary<?> vocabulary(Class<?> type) {
        return Vocabularies.all().stream()
                .filter(each ->
                        type != Code.class && type.isInstance(each.codes().get(0)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "A parameter needs the type of the codes of a list, such as CustodyForm, and not Code."));
    }
}
