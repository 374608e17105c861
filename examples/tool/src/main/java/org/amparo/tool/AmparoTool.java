package org.amparo.tool;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Amparo. */
@Command(
        name = "amparo-tool",
        mixinStandardHelpOptions = true,
        description = "Checks, converts and publishes human-rights cases.")
public final class AmparoTool implements Runnable {
    private AmparoTool() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new AmparoTool()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
