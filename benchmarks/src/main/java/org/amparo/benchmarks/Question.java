package org.amparo.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.function.LongUnaryOperator;

/**
 * A question that is asked many times.
 *
 * @param name the question, in words
 * @param unit the unit by which its time is divided
 * @param ask asks it once, about the object of a number, and gives the number of answers
 */
record Question(String name, Unit unit, LongUnaryOperator ask) {

    private static final long WARM_UP = 300_000_000L;
    private static final long ROUND = 100_000_000L;
    private static final int ROUNDS = 5;
    private static final long ENOUGH = 1_000_000_000L;

    /** The unit that a time is given for. */
    enum Unit {
        QUERY("µs a query"),
        RECORD("ns a record"),
        ANSWER("ns an answer");

        private final String label;

        Unit(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * The result of a measurement.
     *
     * @param nanoseconds of processor time of a query, in the best of the rounds
     * @param answers of a query, on average
     */
    record Cost(double nanoseconds, double answers) {

        double in(Unit unit, int records) {
            return switch (unit) {
                case QUERY -> nanoseconds / 1_000;
                case RECORD -> nanoseconds / records;
                case ANSWER -> nanoseconds / Math.max(1, answers);
            };
        }
    }

    /** Measures a few rounds, fewer if one takes long, and gives the best. */
    Cost measure() {
        round(WARM_UP);
        long start = cpuTime();
        Cost best = round(ROUND);
        for (int i = 1; i < ROUNDS && cpuTime() - start < ENOUGH; i++) {
            Cost cost = round(ROUND);
            best = cost.nanoseconds() < best.nanoseconds() ? cost : best;
        }
        return best;
    }

    /** The processor time of this thread alone, without other programs and the garbage collector. */
    static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private Cost round(long atLeast) {
        long start = cpuTime();
        long asked = 0;
        long answers = 0;
        long batch = 1;
        long elapsed;
        do {
            for (long i = 0; i < batch; i++) {
                answers += ask.applyAsLong(asked++);
            }
            batch = Math.min(2 * batch, 1_024);
            elapsed = cpuTime() - start;
        } while (elapsed < atLeast);
        return new Cost((double) elapsed / asked, (double) answers / asked);
    }
}
