package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.Optional;
import org.amparo.problem.InvalidValueException;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** {@code dates}: reads texts as dates and periods. */
final class DatesCommand implements ToolCommand {

    private static final String UNBOUNDED = "..";
    private static final String INVALID = "\tinvalid\t\t";

    @Override
    public Syntax syntax() {
        return Syntax.of("dates", "Says what texts mean as dates and periods.")
                .details(
                        "Reads standard input, a text a line, each a date or, with a / in it, a period, in EDTF (ISO 8601-2). Prints for each",
                        "",
                        "  text TAB valid TAB earliest TAB latest",
                        "  text TAB invalid TAB TAB",
                        "",
                        "Earliest and latest are days, or .. where unbounded, open or unknown; for a period, they are the first day on which it can have "
                                + "begun and the last on which it can have ended. The text comes back as it was, byte for byte, but for the end of the line (LF or "
                                + "CR LF); spaces around a date make it invalid. An invalid text is an answer: the exit code is 0.");
    }

    /** Answers chunk by chunk, so that a program can ask, read the answer, and ask again. */
    @Override
    public int run(Arguments arguments, Console console) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 16];
        for (int length = read(console, chunk); length >= 0; length = read(console, chunk)) {
            int start = 0;
            for (int i = 0; i < length; i++) {
                if (chunk[i] == '\n') {
                    line.write(chunk, start, i - start);
                    answer(console, line.toByteArray());
                    line.reset();
                    start = i + 1;
                }
            }
            line.write(chunk, start, length - start);
            console.out().flush();
        }
        if (line.size() > 0) {
            answer(console, line.toByteArray());
        }
        return ExitCode.GOOD;
    }

    private static int read(Console console, byte[] chunk) {
        try {
            return console.in().read(chunk);
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, "Standard input cannot be read.");
        }
    }

    private static void answer(Console console, byte[] line) {
        int length = line.length > 0 && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        console.out().write(line, 0, length);
        console.out().line(meaning(ByteBuffer.wrap(line, 0, length)));
    }

    private static String meaning(ByteBuffer bytes) {
        try {
            String text = UTF_8.newDecoder().decode(bytes).toString();
            if (text.indexOf('/') >= 0) {
                Period period = Period.parse(text);
                return valid(period.earliestStart(), period.latestEnd());
            }
            PartialDate date = PartialDate.parse(text);
            return valid(date.earliest(), date.latest());
        } catch (CharacterCodingException | InvalidValueException e) {
            return INVALID;
        }
    }

    private static String valid(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        return "\tvalid\t" + day(earliest) + "\t" + day(latest);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(UNBOUNDED);
    }
}
