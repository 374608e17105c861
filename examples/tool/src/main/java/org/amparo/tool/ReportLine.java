package org.amparo.tool;

import java.util.Locale;
import java.util.Optional;
import org.amparo.id.RecordId;
import org.amparo.json.address.OwnAddress;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.problem.Position;
import org.amparo.shape.Pointer;
import org.amparo.validation.Finding;

/**
 * A problem or finding at one place of a file: for people {@code FILE:LINE:COLUMN: severity code pointer message [id]},
 * for programs an object as in RFC 9457.
 *
 * @param record the record that a finding is about; problems of reading have none
 */
record ReportLine(
        String file,
        Position at,
        String severity,
        String code,
        String type,
        String title,
        Pointer pointer,
        String message,
        Optional<RecordId> record) {

    private static final String WHOLE_DOCUMENT = "\"\"";

    private static final Position START = new Position(1, 1);

    static ReportLine of(String file, JsonProblem problem) {
        return new ReportLine(
                file,
                new Position(problem.line(), problem.column()),
                "error",
                problem.code(),
                OwnAddress.OF_PROJECT.name("problems/" + problem.code()),
                title(problem.code()),
                problem.pointer(),
                problem.message(),
                Optional.empty());
    }

    /**
     * The line of a finding.
     *
     * @param at the position in the file, if known
     */
    static ReportLine of(String file, Finding finding, Optional<Position> at) {
        return new ReportLine(
                file,
                at.orElse(START),
                finding.severity().toString(),
                finding.rule(),
                OwnAddress.OF_PROJECT.name("rules/" + finding.rule()),
                finding.title(),
                finding.pointer(),
                finding.message(),
                finding.record());
    }

    /** A code in words: {@code Wrong kind}. */
    private static String title(String code) {
        String words = code.replace("json", "JSON")
                .replace("utf-8", "UTF\u20118")
                .replace('-', ' ')
                .replace('\u2011', '-');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A pointer as one word. */
    static String where(Pointer pointer) {
        return pointer.equals(Pointer.ROOT) ? WHOLE_DOCUMENT : TerminalText.word(pointer.toString());
    }

    /** The object as in RFC 9457, without {@code status}, which belongs to HTTP. */
    JsonObject json() {
        return new JsonObject()
                .with("type", type)
                .with("title", title)
                .with("detail", message)
                .with("instance", instance())
                .with("severity", severity)
                .with("code", code)
                .with("file", file)
                .with("line", at.line())
                .with("column", at.column())
                .with("pointer", pointer.toString())
                .with("record", record);
    }

    /** The place as a URI reference: the file, and the pointer as its fragment (RFC 6901, section 6). */
    private String instance() {
        String path = file.equals(CaseInput.STANDARD_INPUT) ? "" : UriText.path(file);
        return path + "#" + UriText.fragment(pointer.toString());
    }

    @Override
    public String toString() {
        return TerminalText.of(file) + ":" + at + ": " + severity + " " + code + " " + where(pointer) + " "
                + TerminalText.of(message) + record.map(id -> " [" + id + "]").orElse("");
    }
}
