package org.amparo.tool;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.casefile.CaseFile;
import org.amparo.json.CaseLine;
import org.amparo.json.CaseLineReader;
import org.amparo.json.RecordSink;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;
import org.amparo.json.file.RealPaths;
import org.amparo.json.problem.CaseJsonException;

/** {@code convert}: writes case files in another form. */
final class ConvertCommand implements ToolCommand {

    private static final String OUTPUT = "--output";
    private static final String QUARANTINE = "--quarantine";

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "convert",
                        "Writes case files in another form, with everything that they hold, for their owner.")
                .details(
                        "document is one JSON object, lines is JSON Lines with the header first, canonical is the document as RFC 8785 has it, for hashes "
                                + "and signatures. Everything that this version does not know is kept.",
                        "",
                        "A file with problems is not converted. Lines are converted one by one. Into lines, this takes memory that does not grow with the file, and ids are not "
                                + "compared (validate compares them); into a document, it takes memory for the id of each record. On standard "
                                + "output, the lines before the first problem are printed; of a document, at most a part that is not valid JSON.",
                        "",
                        "With --quarantine bad lines are set aside and all others are converted. If there were any, the exit code is 1 and the last line "
                                + "on standard error gives their number. After mending them, (head -n 1 FILE; cat BAD) is a file for validate --by-line. "
                                + "Lines are complete with them, cat OUT BAD, and can then become a document.")
                .parameters("FILE", "A case file; - is standard input.")
                .required("FORM", "document, lines or canonical.", "--to")
                .option(
                        "OUT",
                        "A file that appears whole or not at all, which its owner alone can read if it is new, or a folder for files of the same names (.json or .jsonl), which several FILEs need; "
                                + "standard output if it is - or not given.",
                        "-o",
                        OUTPUT)
                .option(
                        "BAD",
                        "The file for bad lines, byte for byte and without a header; appears whole, and is empty if there are none.",
                        QUARANTINE);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Target target = arguments.value("--to", Target::of).orElseThrow();
        Optional<Path> quarantine = arguments.value(QUARANTINE, CaseFiles.ownPath(arguments.all()));
        Optional<Path> out = arguments
                .value(OUTPUT, name -> name)
                .filter(name -> !CaseFiles.isStandardInput(name))
                .map(CaseFiles.ownPath(arguments.all()));
        List<Job> jobs = jobs(arguments.all(), target, out);
        if (out.isEmpty()) {
            console.outFile().ifPresent(to -> CaseFiles.requireOwn(to, arguments.all()));
        }
        if (quarantine.isPresent()) {
            requireFree(quarantine.get(), jobs);
            new ReplacedFile(quarantine.get()).requireNoCaseFile();
        }
        int code = ExitCode.GOOD;
        for (Job job : jobs) {
            code = Math.max(code, new Conversion(console, target, job, quarantine).run());
        }
        return code;
    }

    /** Checks that the quarantine replaces neither the input nor the output, of which only bad lines would be left. */
    private static void requireFree(Path quarantine, List<Job> jobs) {
        if (jobs.size() > 1) {
            throw new UsageException(QUARANTINE + " is for one FILE of lines.");
        }
        Job job = jobs.get(0);
        boolean isOutput = job.out().filter(out -> isSame(out, quarantine)).isPresent();
        boolean isInput = !CaseFiles.isStandardInput(job.file()) && isSame(CaseFiles.path(job.file()), quarantine);
        if (isInput || isOutput) {
            throw new UsageException(QUARANTINE + " needs a file of its own.");
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return RealPaths.areOne(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Job> jobs(List<String> files, Target target, Optional<Path> out) {
        CaseFiles.requireOneStandardInput(files);
        boolean toFolder = out.filter(Files::isDirectory).isPresent();
        if (files.size() == 1 && !toFolder) {
            return List.of(new Job(files.get(0), out));
        }
        if (out.isEmpty() || (!toFolder && Files.exists(out.get()))) {
            throw new UsageException("Several files need a folder to go to: -o DIR.");
        }
        List<Job> jobs = new ArrayList<>();
        for (String file : files) {
            if (CaseFiles.isStandardInput(file)) {
                throw new UsageException("Standard input (-) has no name for a file in a folder: -o needs a file.");
            }
            Path name =
                    Path.of(target.fileName(String.valueOf(CaseFiles.path(file).getFileName())));
            Path to = out.get().resolve(name);
            if (jobs.stream().anyMatch(job -> job.out().equals(Optional.of(to)))) {
                throw new UsageException("Two files would both become " + to + ".");
            }
            jobs.add(new Job(file, Optional.of(to)));
        }
        return jobs;
    }

    /**
     * A file to convert.
     *
     * @param file its name
     * @param out the file to write; standard output if empty
     */
    record Job(String file, Optional<Path> out) {}

    /** The conversion of one file. */
    private static final class Conversion {

        private final Console console;
        private final Target target;
        private final Job job;
        private final Optional<Path> quarantine;
        private int converted;
        private int badLines;

        Conversion(Console console, Target target, Job job, Optional<Path> quarantine) {
            this.console = console;
            this.target = target;
            this.job = job;
            this.quarantine = quarantine;
        }

        int run() {
            try (CaseInput input = CaseInput.open(console, job.file())) {
                convert(input);
                if (badLines == 0) {
                    return ExitCode.GOOD;
                }
                console.say("Lines behind the header: " + converted + " converted, " + badLines + " set aside.");
                return ExitCode.ERRORS; // Set aside, bad lines of any kind count as errors.
            } catch (ToolException e) {
                console.say(e.getMessage());
                return e.exitCode();
            }
        }

        private void convert(CaseInput input) {
            if (input.format() == FileFormat.LINES) {
                lines(input);
            } else if (quarantine.isPresent()) {
                throw new ToolException(
                        ExitCode.UNUSABLE, job.file() + " is a document; " + QUARANTINE + " is for lines.");
            } else {
                CaseFile caseFile = CaseFiles.read(console, job.file(), input);
                write(
                        job.out(),
                        to -> target.write(
                                caseFile.header(), CaseFiles.all(console, job.file(), caseFile, target), to));
            }
        }

        private void lines(CaseInput input) {
            if (quarantine.isEmpty()) {
                write(job.out(), to -> lines(input, Optional.empty(), to));
            } else if (job.out().filter(Conversion::isReplaced).isPresent()) {
                apart(input, job.out().get(), quarantine.get());
            } else {
                write(quarantine, bad -> write(job.out(), to -> lines(input, Optional.of(bad), to)));
            }
        }

        /** Writes the bad lines first, so that they are safe when the output replaces the file that had them. */
        private void apart(CaseInput input, Path out, Path aside) {
            AtomicFile[] good = new AtomicFile[1];
            try {
                write(
                        Optional.of(aside),
                        bad -> attempt(
                                job.out(),
                                () -> good[0] = AtomicFile.prepare(
                                        out, FileUse.OWN, to -> lines(input, Optional.of(bad), to))));
                attempt(job.out(), good[0]::commit);
            } finally {
                if (good[0] != null) {
                    attempt(job.out(), good[0]::close);
                }
            }
        }

        private static boolean isReplaced(Path out) {
            return !Files.exists(out) || Files.isRegularFile(out);
        }

        private void lines(CaseInput input, Optional<OutputStream> aside, OutputStream to) throws IOException {
            LineRun run = new LineRun(
                    aside.isPresent() ? Integer.MAX_VALUE : LineRun.MOST_PROBLEMS,
                    problem -> console.say(ReportLine.of(job.file(), problem).toString()));
            CaseLineReader lines = run.begin(input).orElseThrow(() -> CaseFiles.unusable(job.file(), run.code()));
            aside.ifPresent(lines::quarantineTo);
            if (target != Target.LINES) {
                lines.requireUniqueIds();
            }
            target.write(lines.header(), sink -> records(run, lines, aside, sink), to);
            converted = run.good();
            badLines = run.bad();
        }

        private void records(LineRun run, CaseLineReader lines, Optional<OutputStream> aside, RecordSink sink)
                throws IOException {
            run.through(lines, (line, record) -> {
                if (aside.isPresent() || run.code() == ExitCode.GOOD) {
                    try {
                        sink.writeFull(record);
                    } catch (CaseJsonException e) {
                        run.tell(line, e.problems());
                        setAside(line, aside);
                    }
                }
            });
            if (aside.isEmpty() && run.code() != ExitCode.GOOD) {
                throw CaseFiles.unusable(job.file(), run.code());
            }
        }

        /** Sets a line aside, as the reader does with lines that it finds bad. */
        private static void setAside(CaseLine line, Optional<OutputStream> aside) {
            try {
                if (aside.isPresent()) {
                    aside.get().write(line.bytes());
                    aside.get().write('\n');
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Line " + line.number() + " cannot be set aside.", e);
            }
        }

        private void write(Optional<Path> out, AtomicFile.ContentWriter content) {
            attempt(out, () -> {
                if (out.isPresent()) {
                    AtomicFile.write(out.get(), FileUse.OWN, content);
                } else {
                    content.writeTo(console.out());
                }
            });
        }

        private void attempt(Optional<Path> out, IoAction writing) {
            try {
                writing.run();
            } catch (CaseJsonException e) {
                throw CaseFiles.unwritable(console, job.file(), target, e.problems());
            } catch (UncheckedIOException e) {
                // Reading and printing throw other exceptions, so it was the quarantine that failed.
                throw new ToolException(ExitCode.UNUSABLE, "Bad lines cannot be set aside: " + Reason.of(causeOf(e)));
            } catch (IOException e) {
                throw new ToolException(
                        ExitCode.UNUSABLE,
                        out.map(Path::toString).orElse("Standard output") + " cannot be written: " + Reason.of(e));
            }
        }

        /** A step that writes. */
        @FunctionalInterface
        private interface IoAction {
            /** Writes. */
            void run() throws IOException;
        }

        private static IOException causeOf(UncheckedIOException failure) {
            return failure.getCause() == null ? new IOException() : failure.getCause();
        }
    }
}
