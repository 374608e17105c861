package org.amparo.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The text that {@code --help} prints, for the tool and for each command. */
final class HelpText {

    private static final int WIDTH = 100;
    private static final int COLUMN = 26;

    private static final String[][] EXIT_CODES = {
        {"0", "done; no errors were found"},
        {"1", "errors were found in a file that could be read, or the file does not hold what was asked for"},
        {
            "2",
            "wrong usage; a file that is not JSON, not the format or not there; or a result that cannot be written "
                    + "(without a message if its reader has read enough, as in \"| head\")"
        },
        {"3", "nothing was published, since something has to be read first, or somebody has not consented to it"},
    };

    private final StringBuilder text = new StringBuilder();

    private HelpText() {}

    /** The help of the tool. */
    static String of(List<Syntax> commands) {
        HelpText help = new HelpText();
        help.line("Usage: " + AmparoTool.NAME + " COMMAND ...");
        help.paragraph("");
        help.paragraph("Checks, converts and publishes human-rights cases.");
        help.heading("Commands");
        commands.forEach(command -> help.item(command.name(), command.summary()));
        help.heading("Options");
        help.option(Syntax.HELP);
        help.option(Syntax.VERSION);
        help.paragraph("");
        help.paragraph(AmparoTool.NAME + " COMMAND --help says what a command takes.");
        help.end();
        return help.text.toString();
    }

    /** The help of a command. */
    static String of(Syntax command) {
        HelpText help = new HelpText();
        help.usage(command);
        help.paragraph("");
        help.paragraph(command.summary());
        if (!command.details().isEmpty()) {
            help.paragraph("");
            command.details().forEach(help::paragraph);
        }
        if (!command.parameters().isEmpty()) {
            help.heading("Parameters");
            command.parameters().forEach(parameter -> help.item(parameter.label(), parameter.description()));
        }
        help.heading("Options");
        command.options().forEach(help::option);
        help.end();
        return help.text.toString();
    }

    private void usage(Syntax command) {
        String line = "Usage: " + AmparoTool.NAME + " " + command.name();
        for (String part : Stream.concat(
                        command.parameters().stream().map(Object::toString),
                        command.ownOptions().stream().map(one -> one.required() ? one.toString() : "[" + one + "]"))
                .toList()) {
            if (line.length() + 1 + part.length() > WIDTH) {
                line(line);
                line = "      ";
            }
            line += " " + part;
        }
        line(line);
    }

    private void end() {
        heading("Exit codes");
        for (String[] code : EXIT_CODES) {
            item(code[0], code[1]);
        }
        paragraph("");
        paragraph("A FILE is a document (.json) or lines (.jsonl), told apart by content; - is standard input, once. "
                + "Results go to standard output, all else to standard error, in UTF-8. While a long file is read, a "
                + "line on standard error shows the progress, if that is a terminal.");
    }

    private void option(Syntax.Option option) {
        item(String.join(", ", option.names()) + (option.hasValue() ? " " + option.label() : ""), option.description());
    }

    private void heading(String heading) {
        line("");
        line(heading + ":");
    }

    private void item(String name, String description) {
        List<String> lines = wrapped(description, WIDTH - COLUMN);
        boolean fits = name.length() + 4 <= COLUMN;
        if (!fits) {
            line("  " + name);
        }
        for (int i = 0; i < lines.size(); i++) {
            String left = i == 0 && fits ? "  " + name : "";
            line(left + " ".repeat(COLUMN - left.length()) + lines.get(i));
        }
    }

    private void paragraph(String paragraph) {
        if (paragraph.startsWith(" ")) {
            line(paragraph);
        } else {
            wrapped(paragraph, WIDTH).forEach(this::line);
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
