package org.amparo.internal.marking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.code.Crosswalk;
import org.amparo.code.Crosswalks;
import org.amparo.code.Marking;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Evidence;
import org.amparo.internal.text.Spelling;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Shape;
import org.amparo.shape.Traits;

/**
 * The check for unknown members that may be meant to say who may see an object: by a name like those of the attributes
 * that do ({@code markng}, {@code Marking}), by a level, of ours or of the Traffic Light Protocol ({@code "access":
 * "secret"}), or by a word that people use for the same ({@code "withheld": true}). The intended limit is then not
 * read, so nobody may see the object until it is corrected.
 */
public final class MisspeltMarkings {

    /**
     * The names of markings in any object, since even an object of a type without markings may have been meant to be
     * marked.
     */
    private static final List<String> CARRIERS = Evidence.SHAPE.lines().stream()
            .filter(line -> line.traits().role() == AttributeRole.CARRIER)
            .map(Attribute::name)
            .toList();

    /** The levels that hide something, and their terms in the Traffic Light Protocol, folded. */
    private static final Set<String> LEVELS = Stream.concat(
                    Marking.VOCABULARY.codes().stream()
                            .filter(level -> level.isAbove(Marking.PUBLIC))
                            .map(Marking::code),
                    Crosswalks.TLP.mappings().stream()
                            .filter(mapping -> mapping.code().isAbove(Marking.PUBLIC))
                            .map(Crosswalk.Mapping::term))
            .map(Spelling::plain)
            .collect(Collectors.toUnmodifiableSet());

    private MisspeltMarkings() {}

    /** Whether an object has a suspect member. */
    static <T> boolean areIn(Shape<T, ?> shape, T object) {
        DataObject others = shape.unknownMembersOf(object);
        return !others.isEmpty()
                && others.members().entrySet().stream()
                        .anyMatch(member -> isOne(shape, member.getKey(), member.getValue()));
    }

    /**
     * Whether an unknown member of an object is suspect. A private member, whose name has a colon, is not.
     *
     * @param shape the table of the object
     * @param member the name of a member that the table does not have
     * @param value the value of the member
     */
    public static boolean isOne(Shape<?, ?> shape, String member, DataValue value) {
        return isOne(shape, member) || (!member.contains(":") && hides(Spelling.plain(member), value));
    }

    /**
     * Whether a level, or a word that hides, stands anywhere in the value; of {@code "tlp": "red"}, the name is a part
     * of the level.
     */
    private static boolean hides(String name, DataValue value) {
        if (value instanceof DataString string) {
            String text = Spelling.plain(string.text());
            return LEVELS.contains(text)
                    || LEVELS.contains(name + text)
                    || HidingWords.isValue(text)
                    || HidingWords.isDenied(name, text);
        }
        if (value instanceof DataArray array) {
            return array.items().stream().anyMatch(item -> hides(name, item));
        }
        if (value instanceof DataObject object) {
            return object.members().entrySet().stream().anyMatch(member -> {
                String inner = Spelling.plain(member.getKey());
                return hides(inner) || hides(inner, member.getValue());
            });
        }
        return HidingWords.isDenied(name, value);
    }

    /**
     * Whether an unknown member of an object is suspect by its name.
     *
     * @param shape the table of the object
     * @param member the name of a member that the table does not have
     */
    public static boolean isOne(Shape<?, ?> shape, String member) {
        if (member.contains(":")) {
            return false;
        }
        String folded = Spelling.plain(member);
        return hides(folded)
                || Stream.concat(CARRIERS.stream(), guards(shape))
                        .anyMatch(name -> isLike(Spelling.plain(name), folded));
    }

    /** Whether the code of a kind is a level that hides something, or a word for the same. */
    static boolean isHiding(String code) {
        String folded = Spelling.plain(code);
        return LEVELS.contains(folded) || HidingWords.isKind(folded);
    }

    private static boolean hides(String name) {
        return LEVELS.contains(name) || HidingWords.areInName(name);
    }

    private static Stream<String> guards(Shape<?, ?> shape) {
        return shape.lines().stream()
                .filter(line -> line.traits().is(Traits.Mark.GUARD))
                .map(Attribute::name);
    }

    /**
     * Whether a name differs by at most two slips if it is long, or one if it is short; in a name of four letters, a
     * slip makes another word.
     */
    private static boolean isLike(String name, String other) {
        int slips = name.length() > 6 ? 2 : name.length() > 4 ? 1 : 0;
        return Spelling.slips(name, other, slips) <= slips;
    }
}
