package org.amparo.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.shape.Shape;
import org.amparo.testing.internal.anything.AnyCases;
import org.amparo.testing.internal.anything.UnsoundValues;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.testing.internal.plausible.PlausibleCases;

/**
 * A source of cases of invented people and bodies, for tests. There are three kinds of case files:
 *
 * <ul>
 *   <li>{@link #caseFile}: anything that the format allows, made from the attribute tables, so that a new attribute is
 *       tested everywhere at once. For tests of properties that every file must have.
 *   <li>{@link #plausibleCaseFile}: a file like a well-kept real one. For examples, for measurements, and wherever data
 *       must make sense.
 *   <li>{@link #caseFileWith}: a plausible file with flaws of your choice.
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
 * <p>The same seed and the same calls give the same objects, on every machine and in every locale. Each call continues
 * where the one before stopped. Not safe to share between threads.
 */
public final class RandomCases implements WithoutJson {

    private static final int PLAUSIBLE = 40;

    private final Dice dice;
    private final AnyCases anything;

    private RandomCases(long seed) {
        this.dice = new Dice(seed);
        this.anything = new AnyCases(dice);
    }

    /** The cases of a seed. */
    public static RandomCases seeded(long seed) {
        return new RandomCases(seed);
    }

    /** An object of a table: a part, a record or a header. Optional attributes may be missing and lists empty. */
    public <T> T object(Shape<T, ?> shape) {
        return anything.object(shape);
    }

    /**
     * A record of a type.
     *
     * @param type a known type, such as {@code person}; for a record of a later version, any other name that is valid
     *     for a type
     */
    public CaseRecord record(String type) {
        return anything.record(type);
    }

    /**
     * A case file with this number of records. Ids are unique, and so are the keys in a record. Most references lead to
     * a record of the file, and most chains of evidence from relay to relay; some lead nowhere.
     */
    public CaseFile caseFile(int records) {
        return anything.caseFile(records);
    }

    /**
     * A case file of anything, in which every eighth text or number is one that rule {@code blank-text}, {@code
     * term-too-long} or {@code number-too-small} finds, or only just does not.
     */
    public CaseFile unsoundCaseFile(int records) {
        return new UnsoundValues(dice).in(caseFile(records));
    }

    /**
     * A case file as a careful organisation keeps it: detentions with phases in order, proceedings, charges and
     * release, reported by dated statements that pass each other on; incidents in custody and outside; remedies,
     * accounts and opinions; demands with outcomes, awards, groups with few known members; persons who are unnamed or
     * withheld or have died, gaps with their reasons, rival values beside accepted ones; names in seven languages and
     * six scripts. Every attribute of the model occurs in a file of some thousand records, and in the proportions of
     * real lists. Everything happens from 2018 to 2025, and terms end later. The file has no {@link Flaw}.
     *
     * <p>The mix of types is the same at any size: most records are statements, then persons, then detentions. One
     * person is named in every tenth statement, and one organisation is addressed by all.
     *
     * @param records the number of records, 10 or more
     */
    public CaseFile plausibleCaseFile(int records) {
        PlausibleCases cases = plausible(records);
        return CaseFile.of(cases.header(), cases.records().toList());
    }

    /**
     * The records of a plausible case file, one after the other. None is kept in memory.
     *
     * @param records the number of records, 10 or more
     */
    public Stream<CaseRecord> plausibleRecords(int records) {
        return plausible(records).records();
    }

    private PlausibleCases plausible(int records) {
        if (records < PlausibleCases.FEWEST) {
            throw new IllegalArgumentException("Expected 10 records or more: fewer do not make a case.");
        }
        return new PlausibleCases(dice.number(), records);
    }

    /** A plausible case file of forty records, followed by those of the flaws. */
    public CaseFile caseFileWith(Flaw... flaws) {
        CaseFile plausible = plausibleCaseFile(PLAUSIBLE);
        List<CaseRecord> records = new ArrayList<>(plausible.records());
        Arrays.stream(flaws).distinct().forEach(flaw -> records.addAll(flaw.records()));
        return CaseFile.of(plausible.header(), records);
    }

    /** A case file with all flaws. */
    public CaseFile contradictory() {
        return caseFileWith(Flaw.values());
    }
}
