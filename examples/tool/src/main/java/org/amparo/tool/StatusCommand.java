package org.amparo.tool;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.AsOf;
import org.amparo.CaseFile;
import org.amparo.code.Code;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.problem.InvalidValueException;
import org.amparo.status.Status;
import org.amparo.time.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code status}: whether somebody was at liberty on a day, and on what the answer rests. */
@Command(
        name = "status",
        description = {
            "Says whether somebody was at liberty on a day, how certainly, and on what that rests.",
            "",
            "Prints a line for each of: liberty, certainty, custody form, legal phase, detention, last evidence; then a line for each evidence and "
                    + "each contrary evidence, with the statement and its wording. What is not known is a -."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class StatusCommand implements ToolCommand {

    private static final String NOTHING = "-";

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "A case file; - is standard input.")
    private String file;

    @Parameters(
            index = "1",
            paramLabel = "ID",
            converter = Subject.class,
            description = "A person, a group or an organisation, such as person:ines-calder.")
    private SubjectId subject;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            required = true,
            converter = Day.class,
            description = "The day, such as 2024-06-01.")
    private LocalDate on;

    @Option(
            names = "--known-by",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Counts only what some statement published by this day says.")
    private @Nullable LocalDate knownBy;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description = Format.DESCRIPTION + " JSON leaves out what is not known.")
    private Format format = Format.TEXT;

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        CaseFile caseFile = CaseFiles.read(console, file);
        if (caseFile.find((RecordId) subject).isEmpty()) {
            throw new ToolException(ExitCode.ERRORS, "The file has no record " + subject + ".");
        }
        AsOf day = caseFile.asOf(on);
        Status status = (knownBy == null ? day : day.knownBy(knownBy)).statusOf(subject);
        if (format == Format.JSON) {
            json(status);
        } else {
            text(status);
        }
        return ExitCode.GOOD;
    }

    private void json(Status status) {
        JsonObject answer = new JsonObject()
                .with("subject", status.subject().toString())
                .with("on", status.on().toString());
        if (knownBy != null) {
            answer.with("knownBy", knownBy.toString());
        }
        answer.with("liberty", status.liberty().code())
                .with("certainty", status.certainty().name().toLowerCase(Locale.ROOT))
                .with("custodyForm", status.custodyForm())
                .with("legalPhase", status.legalPhase())
                .with("detention", status.detention())
                .with("lastEvidence", status.lastEvidence())
                .with("evidence", objects(status.evidence()))
                .with("contrary", objects(status.contrary()))
                .to(console.out());
    }

    private static List<JsonObject> objects(List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> new JsonObject()
                        .with("statement", one.statement().toString())
                        .with("wording", one.wording()))
                .toList();
    }

    private void text(Status status) {
        line("liberty", status.liberty().code());
        line("certainty", status.certainty().name().toLowerCase(Locale.ROOT));
        line("custody form", status.custodyForm().map(Code::code));
        line("legal phase", status.legalPhase().map(Code::code));
        line("detention", status.detention().map(RecordId::toString));
        line("last evidence", status.lastEvidence().map(PartialDate::toString));
        lines("evidence", status.evidence());
        lines("contrary", status.contrary());
    }

    private void lines(String what, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            line(what, NOTHING);
        }
        evidence.forEach(one -> line(
                what,
                one.statement()
                        + one.wording()
                                .map(wording -> " \"" + OneLine.of(wording) + "\"")
                                .orElse("")));
    }

    private void line(String what, Optional<String> value) {
        line(what, value.orElse(NOTHING));
    }

    private void line(String what, String value) {
        console.out().line(what + ": " + value);
    }

    /** Reads the id of whom a detention can be about. */
    static final class Subject implements ITypeConverter<SubjectId> {

        @Override
        public SubjectId convert(String text) {
            try {
                if (RecordId.parse(text) instanceof SubjectId id) {
                    return id;
                }
            } catch (InvalidValueException e) {
                throw new TypeConversionException(e.getMessage());
            }
            throw new TypeConversionException("Expected the id of a person, a group or an organisation.");
        }
    }

    /** Reads a day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                PartialDate date = PartialDate.parse(text);
                if (date.isDay()) {
                    return date.earliest().orElseThrow();
                }
            } catch (InvalidValueException e) {
                throw new TypeConversionException(e.getMessage());
            }
            throw new TypeConversionException("Expected one day, such as 2024-06-01.");
        }
    }
}
