package org.amparo.tool;

import org.amparo.json.JsonPositions;
import org.amparo.json.JsonProblem;
import org.amparo.json.Position;
import org.amparo.shape.Pointer;
import org.amparo.validation.Finding;

/**
 * What is wrong at one place of a file: for people {@code FILE:LINE:COLUMN: severity code pointer message}, for programs an object
 * as in RFC 9457.
 */
record ReportLine(
        String file, int line, int column, String severity, String code, String type, Pointer pointer, String message) {

    private static final String WHOLE_DOCUMENT = "\"\"";

    /** Names that stay, not addresses where something is. */
    private static final String PROBLEMS = "https://amparo.example/problems/";

    private static final String RULES = "https://amparo.example/rules/";

    private static final Position START = new Position(1, 1);

    static ReportLine of(String file, JsonProblem problem) {
        return new ReportLine(
                file,
                problem.line(),
                problem.column(),
                "error",
                problem.code(),
                PROBLEMS + problem.code(),
                problem.pointer(),
                problem.message());
    }

    static ReportLine of(String file, JsonPositions positions, Finding finding) {
        Position at = positions.find(finding.pointer()).orElse(START);
        return new ReportLine(
                file,
                at.line(),
                at.column(),
                finding.severity().toString(),
                finding.rule(),
                RULES + finding.rule(),
                finding.pointer(),
                finding.message());
    }

    /** A pointer as a word. */
    static String where(Pointer pointer) {
        return pointer.equals(Pointer.ROOT) ? WHOLE_DOCUMENT : OneLine.word(pointer.toString());
    }

    JsonObject json() {
        return new JsonObject()
                .with("type", type)
                .with("title", message)
                .with("severity", severity)
                .with("code", code)
                .with("file", file)
                .with("line", line)
                .with("column", column)
                .with("pointer", pointer.toString());
    }

    @Override
    public String toString() {
        return OneLine.of(file) + ":" + line + ":" + column + ": " + severity + " " + code + " " + where(pointer) + " "
                + OneLine.of(message);
    }
}
