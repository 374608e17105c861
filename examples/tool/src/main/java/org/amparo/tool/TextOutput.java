package org.amparo.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints a line for each problem and finding of a file, and one line for more than 50 that are equal but for their
 * place. Nothing is printed before the file has ended, since nobody knows earlier how many there are.
 */
final class TextOutput implements ReportOutput {

    private static final int MOST = 50;

    private final ConsoleOutput out;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private long added;

    TextOutput(ConsoleOutput out) {
        this.out = out;
    }

    @Override
    public void add(ReportLine line) {
        String equal = line.kind() + " " + line.finding().message();
        groups.computeIfAbsent(equal, key -> new Group()).add(new Line(added++, line.toString()));
    }

    @Override
    public void endFile(String file) {
        groups.values().stream()
                .flatMap(group -> group.lines().stream())
                .sorted(Comparator.comparingLong(Line::place))
                .forEach(line -> out.line(line.text()));
        groups.clear();
    }

    private record Line(long place, String text) {}

    /** Lines that are equal but for their place. If there are many, it keeps the first alone. */
    private static final class Group {

        private final List<Line> lines = new ArrayList<>();
        private long count;

        void add(Line line) {
            count++;
            if (count <= MOST) {
                lines.add(line);
            } else if (lines.size() > 1) {
                lines.subList(1, lines.size()).clear();
            }
        }

        List<Line> lines() {
            if (count <= MOST) {
                return lines;
            }
            Line first = lines.get(0);
            return List.of(new Line(first.place(), first.text() + " (the first of " + count + ")"));
        }
    }
}
