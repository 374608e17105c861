package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** One run of the tool in this process. */
final class Run {

    static final Clock NOON = Clock.fixed(Instant.parse("2025-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final int code;
    private final ByteArrayOutputStream out;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Run(InputStream in, OutputStream to, ByteArrayOutputStream out, String... arguments) {
        this(in, to, out, Terminals.NONE, arguments);
    }

    private Run(InputStream in, OutputStream to, ByteArrayOutputStream out, Terminals terminals, String... arguments) {
        this.out = out;
        this.code = new AmparoTool(Console.of(in, to, err, NOON, terminals)).run(arguments);
    }

    /** A run whose standard error is a terminal. */
    static Run atTerminal(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return new Run(
                new ByteArrayInputStream(input.getBytes(UTF_8)), out, out, new Terminals(false, true), arguments);
    }

    /** A run whose standard output goes to a file. */
    static Run redirected(Path to, String input, String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Files.createDirectories(to.getParent());
        Files.write(to, new byte[0]);
        Terminals terminals = new Terminals(false, false, Optional.of(to));
        Run run = new Run(new ByteArrayInputStream(input.getBytes(UTF_8)), out, out, terminals, arguments);
        Files.write(to, out.toByteArray());
        return run;
    }

    static Run of(String... arguments) {
        return reading("", arguments);
    }

    static Run reading(String input, String... arguments) {
        return reading(input.getBytes(UTF_8), arguments);
    }

    static Run reading(byte[] input, String... arguments) {
        return from(new ByteArrayInputStream(input), arguments);
    }

    /** A run with the stream as standard input. */
    static Run from(InputStream in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return new Run(in, out, out, arguments);
    }

    /** A run with the stream as standard output. */
    static Run into(OutputStream out, byte[] input, String... arguments) {
        return new Run(new ByteArrayInputStream(input), out, new ByteArrayOutputStream(), arguments);
    }

    /** A run with the streams as standard input and output. */
    static Run fromInto(InputStream in, OutputStream out, String... arguments) {
        return new Run(in, out, new ByteArrayOutputStream(), arguments);
    }

    static Run into(OutputStream out, String... arguments) {
        return into(out, new byte[0], arguments);
    }

    int code() {
        return code;
    }

    String out() {
        return out.toString(UTF_8);
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    String err() {
        return err.toString(UTF_8);
    }
}
