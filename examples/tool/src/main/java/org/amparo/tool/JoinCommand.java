package org.amparo.tool;

import java.nio.file.Path;
import org.amparo.casefile.CaseFile;
import org.amparo.casefile.Merged;

/** {@code join}: makes one case file of two. */
final class JoinCommand implements ToolCommand {

    /** The file, and what it becomes; the other is counted by its size. */
    private static final double TIMES_THE_RECORDS = 2;

    @Override
    public Syntax syntax() {
        return Syntax.of("join", "Makes one case file of two, for instance of one's own and a partner's.")
                .details(
                        "Records of one id become one, and the values of OURS are accepted. The header is that of OURS, and nothing becomes easier to see. "
                                + "Joining the same again changes nothing. Then duplicates finds people who have a record in each.",
                        "",
                        Conflicts.DETAILS)
                .parameter("OURS", "A case file; - is standard input.")
                .parameter("THEIRS", "The other case file.")
                .required(
                        "OUT",
                        "The file to write, which may be OURS; it appears whole or not at all.",
                        "-o",
                        "--output")
                .option(Format.LABEL, Format.DESCRIPTION + " JSON has an object a line.", Format.OPTION);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        CaseFiles.requireOneStandardInput(arguments.all());
        Format format = Format.of(arguments);
        Path out = arguments.value("--output", CaseFiles::path).orElseThrow();
        WholeFile ours = WholeFile.read(console, arguments.parameter(0), TIMES_THE_RECORDS, arguments.parameter(1));
        CaseFile theirs = CaseFiles.read(console, arguments.parameter(1));
        Merged joined = ours.caseFile().join(theirs, console.clock().instant());
        ours.with(joined.caseFile()).write(console, out);
        Conflicts.print(joined.conflicts(), format, console.out());
        return ExitCode.GOOD;
    }
}
