package org.amparo.benchmarks;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.json.CaseLineWriter;
import org.amparo.json.FullJsonWriter;
import org.amparo.testing.RandomCases;

/** A file of invented records, one in ten of them broken, with the expected results of reading it. */
final class BrokenLines {

    private static final long SEED = 4;

    private final Path file;
    private final int lines;
    private final byte[] good;
    private final byte[] bad;

    private BrokenLines(Path file, int lines, byte[] good, byte[] bad) {
        this.file = file;
        this.lines = lines;
        this.good = good;
        this.bad = bad;
    }

    static BrokenLines write(Path file, int lines) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Making making = new Making(out, lines + 1);
            // An iterator would keep all records of a type.
            RandomCases.seeded(SEED).plausibleRecords(lines).forEach(making::write);
            return new BrokenLines(file, lines, making.good.digest(), making.bad.digest());
        } catch (UncheckedIOException e) {
            throw new IOException("The file cannot be written.", e);
        }
    }

    Path file() {
        return file;
    }

    /** The number of lines after the header. */
    int lines() {
        return lines;
    }

    /** The hash of the file without the broken lines. */
    byte[] good() {
        return good.clone();
    }

    /** The hash of the broken lines. */
    byte[] bad() {
        return bad.clone();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** The file in the making. */
    private static final class Making {

        private final OutputStream out;
        private final int last;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private final CaseLineWriter writer;
        private final MessageDigest good = sha256();
        private final MessageDigest bad = sha256();
        private int number = 1;

        Making(OutputStream out, int last) throws IOException {
            this.out = out;
            this.last = last;
            this.writer = FullJsonWriter.lines(
                    RandomCases.seeded(SEED).plausibleCaseFile(10).header(), line);
            writer.flush();
            hand(line.toByteArray(), good);
        }

        void write(CaseRecord record) {
            try {
                number++;
                line.reset();
                writer.writeFull(record);
                writer.flush();
                byte[] whole = line.toByteArray();
                Optional<Damage> damage = Damage.of(number, last);
                if (damage.isEmpty()) {
                    hand(whole, good);
                } else {
                    hand(damage.get().to(Arrays.copyOf(whole, whole.length - 1)), bad);
                    hand(new byte[] {'\n'}, bad);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void hand(byte[] bytes, MessageDigest digest) throws IOException {
            digest.update(bytes);
            out.write(bytes);
        }
    }
}
