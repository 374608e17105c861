package org.amparo.tool;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command line of Amparo: one object runs one command line. */
@Command(
        name = "amparo-tool",
        description = "Checks, converts and publishes human-rights cases.",
        mixinStandardHelpOptions = true,
        versionProvider = AmparoTool.Version.class,
        scope = ScopeType.INHERIT,
        usageHelpWidth = 100,
        descriptionHeading = "%n",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "A FILE is a document (.json) or lines (.jsonl), told apart by what it holds; - is standard input.",
            "Results go to standard output, all else to standard error, in UTF-8."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; no errors were found",
            "1:errors were found in a file that could be read, or the file does not hold what was asked for",
            "2:wrong usage; a file that is not JSON, not the format or not there; or a result that cannot be written"
        })
public final class AmparoTool {

    private final Console console;

    AmparoTool(Console console) {
        this.console = console;
    }

    /** Runs the command line and leaves with its exit code. */
    public static void main(String[] arguments) {
        Console console = Console.of(
                // Buffered: by itself a FileInputStream asks a pipe for its length, and fails (on JDK 17).
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Clock.systemUTC());
        System.exit(new AmparoTool(console).run(arguments));
    }

    /** Runs a command line to its exit code; never throws. */
    int run(String... arguments) {
        try {
            int code = execute(arguments);
            console.out().flush();
            return code;
        } catch (ParameterException e) {
            console.say(OneLine.of(String.valueOf(e.getMessage())));
            console.say("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return ExitCode.UNUSABLE;
        } catch (Exception e) {
            return failed(e);
        } catch (OutOfMemoryError e) {
            console.say("This needs more memory than there is; java -Xmx4g -jar gives 4 GB.");
            return ExitCode.UNUSABLE;
        } catch (Error e) {
            return broken(e);
        }
    }

    private int execute(String... arguments) throws Exception {
        CommandLine line = commandLine();
        ParseResult result = line.parseArgs(arguments);
        Integer help = CommandLine.executeHelpRequest(result);
        if (help != null) {
            line.getOut().flush();
            return help;
        }
        if (!result.hasSubcommand()) {
            throw new ParameterException(line, "Missing command.");
        }
        return ((ToolCommand) result.subcommand().commandSpec().userObject()).run();
    }

    private CommandLine commandLine() {
        return new CommandLine(this)
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new ConvertCommand(console))
                .addSubcommand(new PublishCommand(console))
                .addSubcommand(new StatusCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new StatsCommand(console))
                .addSubcommand(new DatesCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .setOut(console.out().writer())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setExpandAtFiles(false);
    }

    private int failed(Exception exception) {
        if (exception instanceof ToolException failure) {
            console.say(failure.getMessage());
            return failure.exitCode();
        }
        if (exception instanceof OutputException failure) {
            if (!failure.readerIsGone()) {
                console.say("The result cannot be written to standard output.");
            }
            return ExitCode.UNUSABLE;
        }
        return broken(exception);
    }

    /** What should not happen. Its message may quote a case, so only its kind and place are told. */
    private int broken(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        console.say("This is a mistake in the tool, please report it: "
                + failure.getClass().getName() + place);
        return ExitCode.UNUSABLE;
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = AmparoTool.class.getPackage().getImplementationVersion();
            return new String[] {"amparo-tool " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
