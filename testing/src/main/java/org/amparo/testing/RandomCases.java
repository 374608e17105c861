package org.amparo.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.CaseFile;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.shape.Shape;

/**
 * Makes random objects and case files from the attribute tables, so that an attribute that is added is tested
 * everywhere at once.
 *
 * <pre>{@code
 * CaseFile caseFile = RandomCases.seeded(42).caseFile(30);
 * Detention detention = RandomCases.seeded(7).object(Detention.SHAPE);
 * }</pre>
 *
 * <p>The same seed and the same calls give the same objects, on every machine and in every locale. Each call goes
 * on where the one before stopped. Not safe to share between threads.
 */
public final class RandomCases {

    private static final int NEIGHBOURS = 12;

    private final Dice dice;

    private RandomCases(long seed) {
        this.dice = new Dice(seed);
    }

    /** Cases of a seed. */
    public static RandomCases seeded(long seed) {
        return new RandomCases(seed);
    }

    /**
     * An object of a table, be it a part, a record or a header: optional attributes are there or not, lists have some
     * items or none.
     */
    public <T> T object(Shape<T, ?> shape) {
        World world = World.of(dice, NEIGHBOURS);
        return new Draft(dice, world, List.of()).make(shape, given(shape, world));
    }

    /**
     * A record of a type.
     *
     * @param type one of the six, such as {@code person}; or, for a record of a later version, any other name of
     *     the syntax of a type
     */
    public CaseRecord record(String type) {
        World world = World.of(dice, NEIGHBOURS);
        return record(world, world.mint(type));
    }

    /**
     * A case file of so many records. Ids are unique, and so are the keys in a record. Most references lead to a
     * record of the file, most chains of evidence from relay to relay; some lead nowhere.
     */
    public CaseFile caseFile(int records) {
        World world = World.of(dice, records);
        CaseHeader header = new Draft(dice, world, List.of()).make(CaseHeader.SHAPE, Map.of());
        List<CaseRecord> made = new ArrayList<>();
        world.ids().forEach(id -> made.add(record(world, id)));
        return CaseFile.of(header, made);
    }

    private CaseRecord record(World world, String id) {
        Shape<? extends CaseRecord, ?> shape = CaseRecord.shapeOf(typeOf(id));
        Map<String, List<String>> given = new LinkedHashMap<>();
        given.put("id", List.of(id));
        given.put("formerIds", dice.percent(15) ? List.of(world.mint(typeOf(id))) : List.of());
        return new Draft(dice, world, world.relaysOf(id)).make(shape, given);
    }

    /** The table of records of a later version is none of a type, and admits no id of the six. */
    private Map<String, List<String>> given(Shape<?, ?> shape, World world) {
        boolean later = shape.equals(CaseRecord.shapeOf(Words.LATER_TYPES.get(0)));
        return later ? Map.of("id", List.of(world.mint(dice.oneOf(Words.LATER_TYPES)))) : Map.of();
    }

    private static String typeOf(String id) {
        return id.substring(0, id.indexOf(':'));
    }
}
