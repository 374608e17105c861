package org.amparo.tool;

/** The advice to somebody whose heap was too small. */
final class OutOfMemory {

    private static final long GIB = 1L << 30;
    private static final long LEAST = 4;
    /** What is needed at least will not be all. */
    private static final double MORE = 1.25;

    private OutOfMemory() {}

    /**
     * What to try next: twice the heap that was not enough, in whole gigabytes, and at least four.
     *
     * @param heap the most bytes that the heap could have
     */
    static String advice(long heap) {
        long had = inGigabytes(heap);
        return "This needs more memory than the " + had + " GB that it may take; " + remedy(Math.max(LEAST, 2 * had));
    }

    /**
     * What is said of a file before its reading has taken long.
     *
     * @param needed the bytes that it will take at least
     * @param heap the most bytes that the heap can have
     */
    static String foreseen(String file, double needed, long heap) {
        long next = Math.max(LEAST, (long) Math.ceil(MORE * needed / GIB));
        return file + " does not fit into the " + inGigabytes(heap) + " GB of memory that this may take; "
                + remedy(next);
    }

    private static long inGigabytes(long heap) {
        return Math.max(1, (heap + GIB / 2) / GIB);
    }

    private static String remedy(long gigabytes) {
        return "java -Xmx" + gigabytes + "g -jar gives " + gigabytes + " GB, if the machine has them.";
    }
}
