package org.amparo.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.shape.Shape;

/**
 * Makes cases to test with, of invented people and bodies. There are three kinds of case files:
 *
 * <ul>
 *   <li>{@link #caseFile}: anything that the format allows, made from the attribute tables, so that an attribute that
 *       is added is tested everywhere at once. For tests of what must hold for every file.
 *   <li>{@link #plausibleCaseFile}: what real files look like when they are well kept. For examples, for measuring, and
 *       where data must make sense.
 *   <li>{@link #caseFileWith}: a plausible file with what you choose of all that is wrong or contradictory in real
 *       files.
 * </ul>
 *
 * <pre>{@code
 * CaseFile anything = RandomCases.seeded(42).caseFile(30);
 * CaseFile large = RandomCases.seeded(42).plausibleCaseFile(10_000);
 * CaseFile broken = RandomCases.seeded(42).caseFileWith(Flaw.REVERSED_PERIOD, Flaw.DENIAL);
 * CaseRecord reversed = broken.find(Flaw.REVERSED_PERIOD.record()).orElseThrow();
 * Detention detention = RandomCases.seeded(7).object(Detention.SHAPE);
 * }</pre>
 *
 * <p>The same seed and the same calls give the same objects, on every machine and in every locale. Each call goes
 * on where the one before stopped. Not safe to share between threads.
 */
public final class RandomCases {

    private static final int NEIGHBOURS = 12;
    private static final int PLAUSIBLE = 40;

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

    /**
     * A case file as a careful organisation keeps it: detentions with phases in order, proceedings, charges and
     * release, told by dated statements that pass each other on; demands with what became of them, awards, groups
     * of whom few are known; persons who are unnamed or withheld, gaps with their reasons, rival values beside
     * accepted ones; names in seven languages and six scripts. All of it happens from 2019 to 2025. No {@link Flaw} is
     * in it.
     *
     * <p>The types are mixed alike in files of any size: most are statements, then persons, then detentions. One person
     * is named in every tenth statement, and one organisation addressed by all.
     *
     * @param records how many, 10 or more
     */
    public CaseFile plausibleCaseFile(int records) {
        PlausibleCases cases = plausible(records);
        return CaseFile.of(cases.header(), cases.records().toList());
    }

    /**
     * The records of a plausible case file, one after the other and none kept, however many.
     *
     * @param records how many, 10 or more
     */
    public Stream<CaseRecord> plausibleRecords(int records) {
        return plausible(records).records();
    }

    private PlausibleCases plausible(int records) {
        if (records < Plan.FEWEST) {
            throw new IllegalArgumentException("Expected 10 records or more: fewer do not make a case.");
        }
        return new PlausibleCases(new Plan(dice.number(), records));
    }

    /** A plausible case file of forty records, and those of the flaws after them. */
    public CaseFile caseFileWith(Flaw... flaws) {
        CaseFile plausible = plausibleCaseFile(PLAUSIBLE);
        List<CaseRecord> records = new ArrayList<>(plausible.records());
        Arrays.stream(flaws).distinct().forEach(flaw -> records.addAll(flaw.records()));
        return CaseFile.of(plausible.header(), records);
    }

    /** A case file that has every flaw that there is. */
    public CaseFile contradictory() {
        return caseFileWith(Flaw.values());
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
