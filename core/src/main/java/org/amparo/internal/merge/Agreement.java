package org.amparo.internal.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.data.DataValue;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.TreeCodec;
import org.amparo.shape.Type;
import org.amparo.text.LocalizedText;

/**
 * The test whether two accounts of one thing agree, so that one may complete the other. If they do not, neither may
 * take words from the other: a release on bail and one by amnesty do not make a release on bail by amnesty.
 */
final class Agreement {

    private Agreement() {}

    /** Whether neither object claims anything that the other claims differently. */
    static <T> boolean between(Shape<T, ?> shape, T one, T other) {
        Map<String, DataValue> members = shape.unknownMembersOf(other).members();
        return shape.lines().stream().filter(Content::isClaimed).allMatch(attribute -> agrees(attribute, one, other))
                && shape.unknownMembersOf(one).members().entrySet().stream()
                        .allMatch(member ->
                                member.getValue().equals(members.getOrDefault(member.getKey(), member.getValue())));
    }

    private static <T, V> boolean agrees(Attribute<T, ?, V> attribute, T one, T other) {
        List<V> ours = attribute.values(one);
        List<V> theirs = attribute.values(other);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return true;
        }
        if (attribute.isList()) {
            return Content.unmarked(attribute, ours).equals(Content.unmarked(attribute, theirs));
        }
        return attribute
                .type()
                .table()
                .map(table -> between(table, ours.get(0), theirs.get(0)))
                .orElseGet(() -> between(ours.get(0), theirs.get(0)));
    }

    /** Whether a value says everything that another says, which is given in the form of JSON and may be of no such type. */
    static <V> boolean isSaidBy(DataValue other, Type<V> type, V value) {
        try {
            V read = TreeCodec.read(type, other);
            if (value instanceof LocalizedText text) {
                return ((LocalizedText) read)
                        .asMap().entrySet().stream()
                                .allMatch(words -> text.in(words.getKey()).equals(Optional.of(words.getValue())));
            }
            return Content.claimed(type, value).equals(Content.claimed(type, read));
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /** Whether two values that are not objects are the same; for texts, in every language that both have. */
    static boolean between(Object ours, Object theirs) {
        if (ours instanceof LocalizedText text && theirs instanceof LocalizedText other) {
            return text.asMap().entrySet().stream()
                    .allMatch(entry -> other.in(entry.getKey())
                            .filter(words -> !words.equals(entry.getValue()))
                            .isEmpty());
        }
        return ours.equals(theirs);
    }
}
