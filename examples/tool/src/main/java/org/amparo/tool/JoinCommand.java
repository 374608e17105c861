package org.amparo.tool;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amparo.casefile.CaseFile;
import org.amparo.casefile.JoinOptions;
import org.amparo.casefile.Merged;
import org.amparo.id.RecordId;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Types;

/** {@code join}: makes one case file of two. */
final class JoinCommand implements ToolCommand {

    private static final String BASE = "--base";
    private static final String SAME = "--same";

    /** The file, and what it becomes; the other is counted by its size. */
    private static final double TIMES_THE_RECORDS = 2;

    @Override
    public Syntax syntax() {
        return Syntax.of("join", "Makes one case file of two, for instance of one's own and a partner's.")
                .details(
                        "Records of one IRI, base and id, become one, and the values of OURS are accepted. A record of THEIRS whose id OURS has for another gets a new one, "
                                + "and keeps its IRI in provenance. The header is that of OURS, and nothing becomes easier to see. "
                                + "Joining the same again changes nothing. Then duplicates finds people who have a record in each.",
                        "",
                        Conflicts.DETAILS + " renamed is a record of THEIRS with a new id.",
                        "",
                        "SAME has a pair of records that are one in each line, their IRIs with a space between them. Lines that begin with # say nothing. "
                                + "duplicates --pairs writes such a file.")
                .parameter("OURS", "A case file; - is standard input.")
                .parameter("THEIRS", "The other case file.")
                .required(
                        "OUT",
                        "The file to write, which may be OURS; it appears whole or not at all.",
                        "-o",
                        "--output")
                .option("IRI", "The base of a file that has none; if neither has one, one id means one record.", BASE)
                .option("SAME", "Pairs of records that are one.", SAME)
                .repeated(
                        "ID",
                        "A record that is one with the other of its IRI or pair, whatever the two say. A detention of somebody else needs both people as well.",
                        Conflicts.ACCEPT)
                .option(Format.LABEL, Format.DESCRIPTION + " JSON has an object a line.", Format.OPTION);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        CaseFiles.requireOneStandardInput(arguments.all());
        Format format = Format.of(arguments);
        Path out =
                arguments.value("--output", CaseFiles.ownPath(arguments.all())).orElseThrow();
        Optional<URI> base = arguments.value(BASE, Types.BASE::parse);
        Set<RecordId> accepted = Set.copyOf(arguments.values(Conflicts.ACCEPT, RecordId::parse));
        PairsFile same = arguments
                .value(SAME, CaseFiles::path)
                .map(PairsFile::read)
                .orElseGet(() -> new PairsFile(List.of(), List.of()));
        JoinOptions options = JoinOptions.DEFAULT.withSame(same.pairs()).withAccepted(accepted);
        options = base.map(options::withBase).orElse(options);
        WholeFile ours = WholeFile.read(console, arguments.parameter(0), TIMES_THE_RECORDS, arguments.parameter(1));
        CaseFile theirs = CaseFiles.read(console, arguments.parameter(1));
        Merged joined = join(ours.caseFile(), theirs, options, same, console);
        ours.with(joined.caseFile()).replace(console, out);
        Conflicts.print(joined.conflicts(), format, console.out());
        return ExitCode.GOOD;
    }

    private static Merged join(CaseFile ours, CaseFile theirs, JoinOptions options, PairsFile same, Console console) {
        try {
            return ours.join(theirs, options, console.clock().instant());
        } catch (InvalidValueException e) {
            String message = Objects.requireNonNull(e.getMessage());
            if (e.arguments().isEmpty()) {
                String baseless = ours.header().base().isEmpty() ? "OURS" : "THEIRS";
                throw new ToolException(
                        ExitCode.ERRORS, message + " " + baseless + " has none: say it with " + BASE + ".");
            }
            int line = same.lines().get(Integer.parseInt(e.arguments().get(0)) - 1);
            throw new ToolException(ExitCode.ERRORS, "SAME, line " + line + ": " + message);
        }
    }
}
