package org.amparo.tool;

/** The advice to somebody whose heap was too small. */
final class OutOfMemory {

    private static final long GIB = 1L << 30;
    private static final long LEAST = 4;

    private OutOfMemory() {}

    /**
     * What to try next: twice the heap that was not enough, in whole gigabytes, and at least four.
     *
     * @param heap the most bytes that the heap could have
     */
    static String advice(long heap) {
        long had = Math.max(1, (heap + GIB / 2) / GIB);
        long next = Math.max(LEAST, 2 * had);
        return "This needs more memory than the " + had + " GB that it may take; java -Xmx" + next + "g -jar gives "
                + next + " GB, if the machine has them.";
    }
}
