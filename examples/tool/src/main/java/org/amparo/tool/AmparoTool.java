package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The command-line tool of Amparo; an object runs one command line. */
public final class AmparoTool {

    static final String NAME = "amparo-tool";

    private static final List<String> COMMANDS = List.of(
            "validate",
            "convert",
            "import",
            "publish",
            "site",
            "table",
            "held",
            "export",
            "submission",
            "status",
            "find",
            "duplicates",
            "merge",
            "join",
            "update",
            "withhold",
            "diff",
            "stats",
            "dates",
            "schema");

    private final Console console;

    AmparoTool(Console console) {
        this.console = console;
    }

    /** Runs the command line and leaves with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new AmparoTool(Console.ofProcess(Clock.systemUTC())).run(arguments));
    }

    /** Runs a command line to its exit code; never throws. */
    int run(String... arguments) {
        try {
            int code = execute(Arrays.asList(arguments));
            console.out().flush();
            return code;
        } catch (Exception e) {
            return failed(e);
        } catch (OutOfMemoryError e) {
            console.say(OutOfMemory.advice(Runtime.getRuntime().maxMemory()));
            return ExitCode.UNUSABLE;
        } catch (Error e) {
            return broken(e);
        }
    }

    private int execute(List<String> words) throws Exception {
        ToolCommand command = words.isEmpty() ? null : command(words.get(0));
        if (command == null) {
            return withoutCommand(words);
        }
        try {
            Arguments arguments = Arguments.of(command.syntax(), words.subList(1, words.size()));
            if (arguments.has(Syntax.HELP.name())) {
                return print(HelpText.of(command.syntax()));
            }
            return arguments.has(Syntax.VERSION.name()) ? print(version()) : command.run(arguments, console);
        } catch (UsageException e) {
            return wrongUsage(e.getMessage(), " " + command.syntax().name());
        }
    }

    private int withoutCommand(List<String> words) {
        String word = words.isEmpty() ? "" : words.get(0);
        if (Syntax.HELP.names().contains(word)) {
            return print(HelpText.of(commands()));
        }
        if (Syntax.VERSION.names().contains(word)) {
            return print(version());
        }
        return wrongUsage(
                word.isEmpty()
                        ? "Missing command."
                        : "Unknown command: " + word + ". The commands are: " + String.join(", ", COMMANDS) + ".",
                "");
    }

    /** The command of a name. The others are not made, since loading their classes takes a moment. */
    private static @Nullable ToolCommand command(String name) {
        return switch (name) {
            case "validate" -> new ValidateCommand();
            case "convert" -> new ConvertCommand();
            case "import" -> new ImportCommand();
            case "publish" -> new PublishCommand();
            case "site" -> new SiteCommand();
            case "table" -> new TableCommand();
            case "held" -> new HeldCommand();
            case "export" -> new ExportCommand();
            case "submission" -> new SubmissionCommand();
            case "status" -> new StatusCommand();
            case "find" -> new FindCommand();
            case "duplicates" -> new DuplicatesCommand();
            case "merge" -> new MergeCommand();
            case "join" -> new JoinCommand();
            case "update" -> new UpdateCommand();
            case "withhold" -> new WithholdCommand();
            case "diff" -> new DiffCommand();
            case "stats" -> new StatsCommand();
            case "dates" -> new DatesCommand();
            case "schema" -> new SchemaCommand();
            default -> null;
        };
    }

    /** The syntax of all commands, in the order of the help. */
    static List<Syntax> commands() {
        return COMMANDS.stream()
                .flatMap(name -> Stream.ofNullable(command(name)))
                .map(ToolCommand::syntax)
                .toList();
    }

    private int print(String text) {
        console.out().write(text.getBytes(UTF_8));
        return ExitCode.GOOD;
    }

    /** The version of the jar. */
    private static String version() {
        String version = AmparoTool.class.getPackage().getImplementationVersion();
        return NAME + " " + (version == null ? "(not from a jar)" : version) + "\n";
    }

    private int wrongUsage(String message, String command) {
        console.say(message);
        console.say("Try: " + NAME + command + " --help");
        return ExitCode.UNUSABLE;
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

    /** Reports an unforeseen failure. Its message may quote a case, so only its kind and place are printed. */
    private int broken(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        console.say("This is a mistake in the tool, please report it: "
                + failure.getClass().getName() + place);
        return ExitCode.UNUSABLE;
    }
}
