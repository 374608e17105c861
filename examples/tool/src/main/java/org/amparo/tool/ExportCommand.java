package org.amparo.tool;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.ftm.FollowTheMoney;
import org.amparo.exchange.jsonld.JsonLd;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;

/** {@code export}: writes what readers may see in a form of others. */
final class ExportCommand implements ToolCommand {

    private static final String OUTPUT = "--output";

    /** A form of others. Each says by itself for whom a publication is that is not for everybody. */
    enum Form {
        FTM,
        JSONLD;

        static Form of(String name) {
            return switch (name) {
                case "ftm" -> FTM;
                case "jsonld" -> JSONLD;
                default -> throw new UsageException("Expected ftm or jsonld.");
            };
        }

        /** Writes a publication to a stream, which stays open. */
        void write(Publication publication, OutputStream to) throws IOException {
            switch (this) {
                case FTM -> FollowTheMoney.write(publication, to);
                case JSONLD -> JsonLd.write(publication, to);
            }
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Syntax syntax() {
        Syntax syntax = Syntax.of("export", "Writes what may be shown of a case file in a form of other programs.")
                .details(
                        "ftm is entities of FollowTheMoney, one a line. jsonld is JSON-LD in the terms of schema.org, for which the file needs a base. Neither has a "
                                + "place for doubt, so what is not certain is left out; charges, sentences and motives are, too.",
                        "",
                        "Stops, and writes nothing, at errors that validate finds (exit code 1), and while something has to be read first (3), as publish does.")
                .parameter("FILE", "A case file; - is standard input.")
                .required("FORM", "ftm or jsonld.", "--to")
                .option(
                        "OUT",
                        "A file for readers, which appears whole or not at all; standard output if it is - or not given.",
                        "-o",
                        OUTPUT);
        return ReviewedPublication.options(syntax);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Form form = arguments.value("--to", Form::of).orElseThrow();
        Optional<Path> out = arguments
                .value(OUTPUT, name -> name)
                .filter(name -> !CaseFiles.isStandardInput(name))
                .map(CaseFiles::path);
        ReviewedPublication way = ReviewedPublication.of(arguments, "exported");
        out.ifPresentOrElse(way::toFile, way::toStandardOutput);
        CaseFile caseFile = way.read(console);
        Publication publication = way.reviewed(caseFile, console);
        way.write(out.or(console::outFile), () -> write(form, publication, out, console));
        way.sayWhatIsLeftOut(publication, caseFile, console);
        return ExitCode.GOOD;
    }

    private static void write(Form form, Publication publication, Optional<Path> out, Console console) {
        try {
            if (out.isPresent()) {
                AtomicFile.write(out.get(), FileUse.of(publication.profile()), to -> form.write(publication, to));
            } else {
                form.write(publication, console.out());
            }
        } catch (ExchangeException e) {
            throw new ToolException(ExitCode.UNUSABLE, "Nothing was exported: " + e.getMessage());
        } catch (IOException e) {
            if (out.isEmpty()) {
                throw new OutputException(e);
            }
            throw new ToolException(ExitCode.UNUSABLE, out.get() + " cannot be written: " + Reason.of(e));
        }
    }
}
