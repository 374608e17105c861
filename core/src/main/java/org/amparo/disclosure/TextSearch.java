package org.amparo.disclosure;

import java.util.Map;
import java.util.function.Predicate;
import org.amparo.code.Code;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.id.CaseFileId;
import org.amparo.id.RecordId;
import org.amparo.shape.ScalarType;
import org.amparo.shape.ScalarVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.amparo.shape.ValueVisitor;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;

/**
 * The search for something that must not be read in a single value, and in every string of it.
 *
 * @param search the search in a text
 */
record TextSearch(Predicate<String> search) implements ValueVisitor<Boolean, RuntimeException> {

    private static final ScalarVisitor<Boolean> HAS_WORDS = new HasWords();

    @Override
    public <V> Boolean scalar(ScalarType<V> type, V value) {
        if (value instanceof CaseFileId id) {
            return search.test(id.local());
        }
        boolean ours = (value instanceof Code code && code.isKnown())
                || (type.equals(Types.ATTRIBUTE) && FixedWords.isAttribute(value.toString()));
        return !ours && type.acceptScalar(HAS_WORDS) && search.test(value.toString());
    }

    @Override
    public Boolean localized(LocalizedText value) {
        for (Map.Entry<LanguageTag, String> entry : value.asMap().entrySet()) {
            if (search.test(entry.getKey().toString()) || search.test(entry.getValue())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Boolean integer(Long value) {
        return false;
    }

    @Override
    public Boolean bool(Boolean value) {
        return false;
    }

    @Override
    public Boolean tree(DataValue value) {
        if (value instanceof DataString string) {
            return search.test(string.text());
        }
        if (value instanceof DataArray array) {
            return array.items().stream().anyMatch(this::tree);
        }
        return value instanceof DataObject object
                && object.members().entrySet().stream()
                        .anyMatch(member -> hasWords(member.getKey()) || tree(member.getValue()));
    }

    private boolean hasWords(String member) {
        return !FixedWords.isAttribute(member) && search.test(member);
    }

    /** Finds nothing in a part, whose values are searched one by one. */
    @Override
    public <P> Boolean part(Shape<P, ?> table, P value) {
        return false;
    }

    /** The kinds of strings into which somebody can have written a name. */
    private static final class HasWords implements ScalarVisitor<Boolean> {

        @Override
        public Boolean text(ScalarType.TextType type) {
            return true;
        }

        @Override
        public Boolean language() {
            return true;
        }

        @Override
        public Boolean date() {
            return false;
        }

        @Override
        public Boolean period() {
            return false;
        }

        @Override
        public Boolean instant() {
            return false;
        }

        @Override
        public Boolean uri(ScalarType.UriType type) {
            return true;
        }

        @Override
        public Boolean partRef() {
            return true;
        }

        @Override
        public Boolean caseFileId() {
            return true;
        }

        @Override
        public <C extends Code> Boolean code(ScalarType.CodeType<C> type) {
            return true;
        }

        @Override
        public <I extends RecordId> Boolean reference(ScalarType.ReferenceType<I> type) {
            return true;
        }
    }
}
