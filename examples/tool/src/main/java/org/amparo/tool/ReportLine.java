package org.amparo.tool;

import java.util.Locale;
import java.util.Optional;
import org.amparo.json.address.OwnAddress;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.problem.Position;
import org.amparo.shape.Pointer;
import org.amparo.validation.Acceptance;
import org.amparo.validation.Finding;
import org.amparo.validation.Severity;

/**
 * A problem or finding at one place of a file: for people {@code FILE:LINE:COLUMN: severity code pointer message [id]},
 * for programs an object as in RFC 9457.
 *
 * @param type the kind of problem, as a URI reference
 * @param finding the finding; a problem of reading is one too, without a record
 * @param acceptance the acceptance, if somebody has accepted the finding
 */
record ReportLine(String file, Position at, String type, Finding finding, Optional<Acceptance> acceptance) {

    private static final String WHOLE_DOCUMENT = "\"\"";

    private static final Position START = new Position(1, 1);

    static ReportLine of(String file, JsonProblem problem) {
        return of(file, problem, Locale.ENGLISH);
    }

    /**
     * The line of a problem.
     *
     * @param language the language of the message
     */
    static ReportLine of(String file, JsonProblem problem, Locale language) {
        return new ReportLine(
                file,
                new Position(problem.line(), problem.column()),
                OwnAddress.OF_PROJECT.name("problems/" + problem.code()),
                new Finding(
                        problem.code(),
                        Severity.ERROR,
                        Optional.empty(),
                        problem.pointer(),
                        problem.pointer(),
                        problem.message(language),
                        problem.messageKey(),
                        problem.arguments(),
                        title(problem.code()),
                        Optional.empty()),
                Optional.empty());
    }

    /**
     * The line of a finding.
     *
     * @param at the position in the file, if known
     * @param language the language of the message
     */
    static ReportLine of(
            String file, Finding finding, Optional<Acceptance> acceptance, Optional<Position> at, Locale language) {
        return new ReportLine(
                file,
                at.orElse(START),
                OwnAddress.OF_PROJECT.name("rules/" + finding.rule()),
                new Finding(
                        finding.rule(),
                        finding.severity(),
                        finding.record(),
                        finding.pointer(),
                        finding.pointerInRecord(),
                        finding.message(language),
                        finding.messageKey(),
                        finding.words(),
                        finding.title(),
                        finding.page()),
                acceptance);
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

    /** The severity and the code, or that it is accepted and the code. */
    String kind() {
        return (acceptance.isPresent() ? "accepted" : finding.severity().toString()) + " " + finding.rule();
    }

    /** The object as in RFC 9457, without {@code status}, which belongs to HTTP. */
    JsonObject json() {
        JsonObject json = new JsonObject()
                .with("type", type)
                .with("title", finding.title())
                .with("detail", finding.message())
                .with("instance", instance())
                .with("severity", finding.severity().toString())
                .with("code", finding.rule())
                .with("file", file)
                .with("line", at.line())
                .with("column", at.column())
                .with("pointer", finding.pointer().toString())
                .with("record", finding.record());
        acceptance.ifPresent(accepted -> json.with(
                "accepted",
                new JsonObject()
                        .with("on", accepted.acceptedOn().toString())
                        .with("reason", accepted.reason())
                        .with("until", accepted.until())
                        .data()));
        return json;
    }

    /** The place as a URI reference: the file, and the pointer as its fragment (RFC 6901, section 6). */
    private String instance() {
        String path = file.equals(CaseInput.STANDARD_INPUT) ? "" : UriText.path(file);
        return path + "#" + UriText.fragment(finding.pointer().toString());
    }

    @Override
    public String toString() {
        return TerminalText.of(file) + ":" + at + ": " + kind() + " " + where(finding.pointer()) + " "
                + TerminalText.of(finding.message())
                + finding.record().map(id -> " [" + id + "]").orElse("")
                + acceptance
                        .map(accepted -> " (" + accepted.acceptedOn() + ": " + TerminalText.of(accepted.reason()) + ")")
                        .orElse("");
    }
}
