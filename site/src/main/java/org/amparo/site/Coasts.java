package org.amparo.site;

import java.util.ArrayList;
import java.util.List;
import org.amparo.internal.text.ResourceFile;

/** The coasts of the world, roughly: lines of points in degrees, from Natural Earth, which is in the public domain. */
final class Coasts {

    private static final String FILE = "coasts.txt";

    /** The file has tenths of a degree. */
    private static final double UNIT = 10;

    private Coasts() {}

    /** The lines: of each point its longitude, then its latitude. */
    static List<double[]> lines() {
        return Holder.LINES;
    }

    /** Reads the file when the first map is drawn. */
    private static final class Holder {
        static final List<double[]> LINES = read();

        private static List<double[]> read() {
            List<double[]> lines = new ArrayList<>();
            for (String line : ResourceFile.text(Coasts.class.getResourceAsStream(FILE))
                    .lines()
                    .toList()) {
                if (!line.startsWith("#")) {
                    String[] numbers = line.split("[ ,]", -1);
                    double[] points = new double[numbers.length];
                    for (int i = 0; i < numbers.length; i++) {
                        points[i] = Integer.parseInt(numbers[i]) / UNIT;
                    }
                    lines.add(points);
                }
            }
            return List.copyOf(lines);
        }
    }
}
