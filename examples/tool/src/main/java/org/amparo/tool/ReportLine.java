package org.amparo.tool;

import org.amparo.json.JsonPositions;
import org.amparo.json.JsonProblem;
import org.amparo.json.Position;
import org.amparo.shape.Pointer;
import org.amparo.validation.Finding;

/** One line about one place: {@code FILE:LINE:COLUMN: severity code pointer message}. */
final class ReportLine {

    private static final String WHOLE_DOCUMENT = "\"\"";

    private static final Position START = new Position(1, 1);

    private ReportLine() {}

    static String of(String file, JsonProblem problem) {
        return line(
                file, problem.line(), problem.column(), "error", problem.code(), problem.pointer(), problem.message());
    }

    static String of(String file, JsonPositions positions, Finding finding) {
        Position at = positions.find(finding.pointer()).orElse(START);
        return line(
                file,
                at.line(),
                at.column(),
                finding.severity().toString(),
                finding.rule(),
                finding.pointer(),
                finding.message());
    }

    private static String line(
            String file, int line, int column, String severity, String code, Pointer pointer, String message) {
        String where = pointer.equals(Pointer.ROOT) ? WHOLE_DOCUMENT : OneLine.word(pointer.toString());
        return OneLine.of(file) + ":" + line + ":" + column + ": " + severity + " " + code + " " + where + " "
                + OneLine.of(message);
    }
}
