package org.amparo.exchange.internal.fill;

/** A table from hashes to hashes, none of them 0, in some thirty bytes an entry. */
public final class LongTable {

    private static final int FIRST_SIZE = 1 << 10;

    /** Keys and values in turn; the key 0 is free. */
    private long[] table = new long[2 * FIRST_SIZE];

    private int count;

    /** An empty table. */
    public LongTable() {}

    /** The value of a key; 0 if there is none. */
    public long get(long key) {
        return table[place(key) + 1];
    }

    /** Adds an entry, or replaces the one of the key. */
    public void put(long key, long value) {
        int place = place(key);
        if (table[place] == 0) {
            count++;
        }
        table[place] = key;
        table[place + 1] = value;
        if (count > table.length / 3) {
            grow();
        }
    }

    private int place(long key) {
        int mask = table.length / 2 - 1;
        int place = (int) key & mask;
        while (table[2 * place] != 0 && table[2 * place] != key) {
            place = (place + 1) & mask;
        }
        return 2 * place;
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int place = place(old[i]);
                table[place] = old[i];
                table[place + 1] = old[i + 1];
            }
        }
    }
}
