package org.amparo.internal.merge;

import java.util.Arrays;
import java.util.List;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.text.LocalizedText;

/** What the owner took out of a value that an edition gave: a language of a text, an attribute or a part of an object. */
final class Removals {

    private Removals() {}

    /** Whether something of the value of an edition is not in that of the file. */
    static <V> boolean isLess(Type<V> type, V ours, V before) {
        if (ours instanceof LocalizedText text && before instanceof LocalizedText old) {
            return !text.asMap().keySet().containsAll(old.asMap().keySet());
        }
        return type.table().filter(shape -> isLess(shape, ours, before)).isPresent();
    }

    private static <T, B> boolean isLess(Shape<T, B> shape, T ours, T before) {
        boolean isMemberGone = !shape.unknownMembersOf(ours)
                .members()
                .keySet()
                .containsAll(shape.unknownMembersOf(before).members().keySet());
        return isMemberGone
                || shape.lines().stream().filter(Content::isClaimed).anyMatch(line -> isLess(line, ours, before));
    }

    private static <T, V> boolean isLess(Attribute<T, ?, V> line, T ours, T before) {
        List<V> own = line.values(ours);
        List<V> old = line.values(before);
        if (line.isList()) {
            return Arrays.stream(Likes.of(line.type(), old, own)).anyMatch(like -> like == Likes.NONE);
        }
        return !old.isEmpty() && (own.isEmpty() || isLess(line.type(), own.get(0), old.get(0)));
    }
}
