package org.amparo.exchange.internal.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.exchange.ExchangeException;

/**
 * The names of columns. A heading names its column, without white space at its ends. A column without a heading is
 * {@code [C]}, by its letter; where several columns have one heading, each is {@code Name [C]}.
 */
public final class Headings {

    /** No spreadsheet program has more. */
    static final int MOST = 16_384;

    private Headings() {}

    static List<String> of(List<String> cells) {
        int count = cells.size();
        while (count > 0 && cells.get(count - 1).isBlank()) {
            count--;
        }
        if (count == 0) {
            throw new ExchangeException(
                    "no-heading",
                    "Expected a row that names the columns. \"headerRow\" in the map says which row it is.");
        }
        Map<String, Integer> times = new LinkedHashMap<>();
        cells.forEach(cell -> times.merge(cell.strip(), 1, Integer::sum));
        List<String> names = new ArrayList<>();
        Set<String> given = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            String heading = cells.get(i).strip();
            String name = heading.isEmpty() || times.getOrDefault(heading, 1) > 1
                    ? (heading + " [" + letters(i) + "]").strip()
                    : heading;
            if (!given.add(name)) {
                throw new ExchangeException(
                        "column-repeated",
                        "Expected headings that tell the columns apart, at column " + letters(i) + ".");
            }
            names.add(name);
        }
        return List.copyOf(names);
    }

    /** The letters of a column, from 0: {@code A}, {@code Z}, {@code AA}. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString();
    }
}
