package org.amparo.testing.internal.anything;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.shape.Shape;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.testing.internal.chance.Specimens;

/** Makes anything that the format allows from the attribute tables. */
public final class AnyCases {

    private static final int NEIGHBOURS = 12;

    private final Dice dice;

    /** Cases chosen by the dice. */
    public AnyCases(Dice dice) {
        this.dice = dice;
    }

    /** An object of a table, with some of its optional attributes. */
    public <T> T object(Shape<T, ?> shape) {
        World world = World.of(dice, NEIGHBOURS);
        return new ObjectDraft(dice, world, List.of()).make(shape, given(shape, world));
    }

    /** A record of a type, which may be one of a later version. */
    public CaseRecord record(String type) {
        World world = World.of(dice, NEIGHBOURS);
        return record(world, world.mint(type));
    }

    /** A case file with this number of records. */
    public CaseFile caseFile(int records) {
        World world = World.of(dice, records);
        CaseHeader header = new ObjectDraft(dice, world, List.of()).make(CaseHeader.SHAPE, Map.of());
        List<CaseRecord> made = new ArrayList<>();
        world.ids().forEach(id -> made.add(record(world, id)));
        return CaseFile.of(header, made);
    }

    private CaseRecord record(World world, String id) {
        Shape<? extends CaseRecord, ?> shape = CaseRecord.shapeOf(typeOf(id));
        Map<String, List<String>> given = new LinkedHashMap<>();
        given.put("id", List.of(id));
        given.put(CaseRecord.FORMER_IDS.name(), dice.percent(15) ? List.of(world.mint(typeOf(id))) : List.of());
        return new ObjectDraft(dice, world, world.relaysOf(id)).make(shape, given);
    }

    /** The table of records of a later version has no fixed type and admits no id of a known type. */
    private Map<String, List<String>> given(Shape<?, ?> shape, World world) {
        boolean later = shape.equals(CaseRecord.shapeOf(Specimens.LATER_TYPES.get(0)));
        return later ? Map.of("id", List.of(world.mint(dice.oneOf(Specimens.LATER_TYPES)))) : Map.of();
    }

    private static String typeOf(String id) {
        return id.substring(0, id.indexOf(':'));
    }
}
