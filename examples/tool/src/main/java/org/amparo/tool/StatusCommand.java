package org.amparo.tool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.Statement;
import org.amparo.casefile.AsOf;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Code;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.problem.InvalidValueException;
import org.amparo.status.Origins;
import org.amparo.status.Status;
import org.amparo.status.Support;
import org.amparo.time.PartialDate;

/** {@code status}: says whether somebody was at liberty on a day, and gives the evidence. */
final class StatusCommand implements ToolCommand {

    private static final String NOTHING = "-";

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "status",
                        "Says whether somebody was at liberty on a day, how certainly, and on what that rests.")
                .details(
                        "Prints a line for each of: subject, liberty, certainty, custody form, legal phase, due for release by, detention, last evidence; for each of the support, "
                                + "the best of all evidence: modality, verification, reliability, credibility, origins, contrary origins; then a line for "
                                + "each evidence and each contrary evidence, with the statement and its wording. What a record is called stands behind its id in brackets. Unknown values are shown as -.")
                .parameter("FILE", "A case file; - is standard input.")
                .parameter("ID", "A person, a group or an organisation, such as person:ines-calder.")
                .required("DATE", "The day, such as 2024-06-01.", "--on")
                .option("DATE", "Counts only what some statement published by this day says.", "--known-by")
                .option(Format.LABEL, Format.DESCRIPTION + " JSON leaves out unknown values.", Format.OPTION);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String file = arguments.parameter(0);
        SubjectId subject = arguments.parameter(1, StatusCommand::subject);
        LocalDate on = arguments.value("--on", DayArguments::of).orElseThrow();
        Optional<LocalDate> knownBy = arguments.value("--known-by", DayArguments::of);
        Format format = Format.of(arguments);
        CaseFile caseFile = CaseFiles.read(console, file);
        if (caseFile.find((RecordId) subject).isEmpty()) {
            throw new ToolException(ExitCode.ERRORS, "The file has no record " + subject + ".");
        }
        AsOf day = caseFile.asOf(on);
        Status status = knownBy.map(day::knownBy).orElse(day).statusOf(subject);
        if (format == Format.JSON) {
            json(status, knownBy, caseFile).to(console.out());
        } else {
            new Lines(new RecordLabels(caseFile)).of(status).forEach(console.out()::line);
        }
        return ExitCode.GOOD;
    }

    private static JsonObject json(Status status, Optional<LocalDate> knownBy, CaseFile file) {
        return new JsonObject()
                .with("subject", status.subject().toString())
                .with("name", new RecordLabels(file).of((RecordId) status.subject()))
                .with("on", status.on().toString())
                .with("knownBy", knownBy)
                .with("liberty", status.liberty().code())
                .with("certainty", status.certainty().name().toLowerCase(Locale.ROOT))
                .with("custodyForm", status.custodyForm())
                .with("legalPhase", status.legalPhase())
                .with("releaseDue", status.releaseDue())
                .with("detention", status.detention())
                .with("lastEvidence", status.lastEvidence())
                .with("support", support(status.support()).data())
                .with("evidence", objects(status.evidence(), file))
                .with("contrary", objects(status.contrary(), file));
    }

    private static JsonObject support(Support support) {
        return new JsonObject()
                .with("modality", support.modality())
                .with("verification", support.verification())
                .with("reliability", support.reliability())
                .with("credibility", support.credibility())
                .with("origins", number(support.origins()).data())
                .with("contrary", number(support.contrary()).data());
    }

    private static JsonObject number(Origins origins) {
        return new JsonObject().with("atLeast", origins.atLeast()).with("atMost", origins.atMost());
    }

    private static List<JsonObject> objects(List<Evidence> evidence, CaseFile file) {
        return evidence.stream()
                .map(one -> new JsonObject()
                        .with("statement", one.statement().toString())
                        .with("title", statement(one, file).flatMap(RecordLabels::title))
                        .with("url", statement(one, file).flatMap(RecordLabels::url))
                        .with("wording", one.wording()))
                .toList();
    }

    private static Optional<Statement> statement(Evidence evidence, CaseFile file) {
        return file.find((RecordId) evidence.statement())
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast);
    }

    /** Reads the id of somebody who can be detained. */
    private static SubjectId subject(String text) {
        try {
            if (RecordId.parse(text) instanceof SubjectId id) {
                return id;
            }
        } catch (InvalidValueException e) {
            // The user has to do the same about it.
        }
        throw new UsageException(
                "Expected the id of a person, a group or an organisation, type in front, such as person:ines-calder.");
    }

    /**
     * The lines of an answer.
     *
     * @param labels what the records of the file are called
     */
    private record Lines(RecordLabels labels) {

        List<String> of(Status status) {
            List<String> lines = new ArrayList<>();
            lines.add(line("subject", called(status.subject())));
            lines.add(line("liberty", status.liberty().code()));
            lines.add(line("certainty", status.certainty().name().toLowerCase(Locale.ROOT)));
            lines.add(line("custody form", status.custodyForm().map(Code::code)));
            lines.add(line("legal phase", status.legalPhase().map(Code::code)));
            lines.add(line("due for release by", status.releaseDue().map(PartialDate::toString)));
            lines.add(line("detention", status.detention().map(this::called)));
            lines.add(line("last evidence", status.lastEvidence().map(PartialDate::toString)));
            lines.addAll(lines(status.support()));
            lines.addAll(lines("evidence", status.evidence()));
            lines.addAll(lines("contrary", status.contrary()));
            return lines;
        }

        private String called(RecordId id) {
            return id + labels.behind(id);
        }

        private static List<String> lines(Support support) {
            return List.of(
                    line("modality", support.modality().map(Code::code)),
                    line("verification", support.verification().map(Code::code)),
                    line("reliability", support.reliability().map(Code::code)),
                    line("credibility", support.credibility().map(Code::code)),
                    line("origins", text(support.origins())),
                    line("contrary origins", text(support.contrary())));
        }

        private static String text(Origins origins) {
            return origins.atLeast() == origins.atMost()
                    ? String.valueOf(origins.atLeast())
                    : origins.atLeast() + " to " + origins.atMost();
        }

        private List<String> lines(String what, List<Evidence> evidence) {
            return evidence.isEmpty()
                    ? List.of(line(what, NOTHING))
                    : evidence.stream().map(one -> line(what, text(one))).toList();
        }

        private String text(Evidence evidence) {
            return called(evidence.statement())
                    + evidence.wording()
                            .map(wording -> " \"" + TerminalText.of(wording) + "\"")
                            .orElse("");
        }

        private static String line(String what, Optional<String> value) {
            return line(what, value.orElse(NOTHING));
        }

        private static String line(String what, String value) {
            return what + ": " + value;
        }
    }
}
