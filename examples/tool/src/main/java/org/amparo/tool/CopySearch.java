package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * A search of a file, and of what is packed in it (gzip, zip and what is made of it, Base64), for what names somebody. No
 * more than so much is unpacked of a file, since a small one may hold endless text.
 */
final class CopySearch {

    /** What was found. */
    enum Result {
        /** Nothing. */
        NOTHING,
        /** Something that names somebody. */
        TRACE,
        /** Nothing so far, but something of it cannot be read: it is packed in another way, too large or broken. */
        UNSEARCHED
    }

    /** As much as is unpacked of a file. */
    static final long MOST_UNPACKED = 1L << 28;

    /** How often something may be packed in something. */
    private static final int DEEPEST = 4;

    /** How many characters are looked at together, and how many of them once more, so that no id is cut in two. */
    private static final int PART = 1 << 20;

    private static final int OVERLAP = 1 << 10;

    private static final String GZIP = "1f8b";
    private static final String ZIP = "504b03";

    /** The beginnings of what only other programs read: bzip2, xz, 7z, rar, zstd, lz4, compress, lzip, PDF. */
    private static final List<String> OTHERS = List.of(
            "425a68", "fd377a585a", "377abcaf271c", "52617221", "28b52ffd", "04224d18", "1f9d", "4c5a4950", "25504446");

    /** What is made of files, each with its text in it. */
    private static final Pattern ARCHIVE = Pattern.compile("(?i)\\.(xlsx|docx|ods|odt|zip)$");

    /** How many letters of Base64 in a row, or broken into lines, may be more than a word. */
    private static final int LEAST_BASE64 = 32;

    /** A text of Base64 may have begun before, by up to three characters. */
    private static final int SHIFTS = 4;

    private final RecordTraces traces;
    private final boolean withNames;
    private final long most;
    private long unpacked;

    /**
     * A search.
     *
     * @param withNames whether names are looked for, too: in what a command wrote, a publication has been searched for them
     * @param most how many bytes are unpacked of a file
     */
    CopySearch(RecordTraces traces, boolean withNames, long most) {
        this.traces = traces;
        this.withNames = withNames;
        this.most = most;
    }

    /**
     * Searches a file.
     *
     * @throws IOException if it cannot be read at all
     */
    Result of(Path file) throws IOException {
        unpacked = 0;
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            boolean isZip = start(in).startsWith(ZIP);
            if (isZip || ARCHIVE.matcher(file.toString()).find()) {
                try (ZipFile archive = new ZipFile(file.toFile())) {
                    return of(archive);
                } catch (ZipException e) {
                    // It is called so and is none, or is broken: its bytes are looked at.
                    Result bytes = text(in, UTF_8, DEEPEST);
                    return isZip ? worse(bytes, Result.UNSEARCHED) : bytes;
                }
            }
            return of(in, 0);
        }
    }

    private Result of(ZipFile archive) throws IOException {
        Result all = Result.NOTHING;
        for (ZipEntry entry : Collections.list(archive.entries())) {
            if (withNames && traces.isNamedIn(entry.getName())) {
                return Result.TRACE;
            }
            all = worse(all, unpacked(() -> archive.getInputStream(entry), 0));
            if (all == Result.TRACE) {
                return all;
            }
        }
        return all;
    }

    /** What cannot be read is told less than what was found, and more than nothing. */
    private static Result worse(Result one, Result other) {
        return one == Result.TRACE || other == Result.NOTHING ? one : other;
    }

    /** Something that is packed. */
    @FunctionalInterface
    private interface Packed {
        InputStream open() throws IOException;
    }

    private Result unpacked(Packed packed, int depth) {
        if (depth == DEEPEST) {
            return Result.UNSEARCHED;
        }
        try (BufferedInputStream in = new BufferedInputStream(new Bounded(packed.open()))) {
            return of(in, depth + 1);
        } catch (IOException | IllegalArgumentException e) {
            // It is broken, has a password, or is too large.
            return Result.UNSEARCHED;
        }
    }

    private Result of(BufferedInputStream in, int depth) throws IOException {
        String start = start(in);
        if (start.startsWith(GZIP)) {
            return unpacked(() -> new GZIPInputStream(in), depth);
        }
        if (start.startsWith(ZIP)) {
            return ofEntries(new ZipInputStream(in), depth);
        }
        boolean isUtf16 = start.startsWith("fffe") || start.startsWith("feff");
        Result text = text(in, isUtf16 ? UTF_16 : UTF_8, depth);
        return OTHERS.stream().anyMatch(start::startsWith) ? worse(text, Result.UNSEARCHED) : text;
    }

    private Result ofEntries(ZipInputStream archive, int depth) throws IOException {
        Result all = Result.NOTHING;
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            boolean isNamed = withNames && traces.isNamedIn(entry.getName());
            // The next entry is read from the same stream.
            all = isNamed ? Result.TRACE : worse(all, unpacked(() -> new Unclosed(archive), depth));
            if (all == Result.TRACE) {
                return all;
            }
        }
        return all;
    }

    private static String start(BufferedInputStream in) throws IOException {
        return HexFormat.of().formatHex(peek(in, 8));
    }

    private static byte[] peek(BufferedInputStream in, int count) throws IOException {
        in.mark(count);
        byte[] start = in.readNBytes(count);
        in.reset();
        return start;
    }

    /** Whether a text holds one of the ids, whose characters are the same in most encodings, or a name. */
    private Result text(InputStream in, Charset charset, int depth) throws IOException {
        Reader reader = new InputStreamReader(in, charset);
        char[] part = new char[PART];
        int kept = 0;
        int count;
        Result all = Result.NOTHING;
        while ((count = reader.read(part, kept, PART - kept)) > 0) {
            int length = kept + count;
            CharBuffer text = CharBuffer.wrap(part, 0, length);
            if (withNames ? traces.isNamedIn(text.toString()) : traces.isIn(text)) {
                return Result.TRACE;
            }
            all = withNames ? worse(all, base64(text, depth)) : all;
            if (all == Result.TRACE) {
                return all;
            }
            kept = Math.min(OVERLAP, length);
            System.arraycopy(part, length - kept, part, 0, kept);
        }
        return all;
    }

    /**
     * Searches what stands in a text as Base64, whose lines may be broken. A blank line ends it, and what it begins with may
     * be a word of the line above.
     */
    private Result base64(CharSequence text, int depth) {
        Result all = Result.NOTHING;
        StringBuilder letters = new StringBuilder();
        int firstLine = 0;
        boolean isLineOver = false;
        for (int i = 0; i <= text.length() && all != Result.TRACE; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (isLetter(c)) {
                letters.append(c == '-' ? '+' : c == '_' ? '/' : c);
                isLineOver = false;
            } else if (c == '\n' && !isLineOver) {
                firstLine = firstLine == 0 ? letters.length() : firstLine;
                isLineOver = true;
            } else if (c != '\r') {
                all = worse(all, decoded(letters, depth));
                all = firstLine == 0 ? all : worse(all, decoded(letters.substring(firstLine), depth));
                letters.setLength(0);
                firstLine = 0;
            }
        }
        return all;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "+/-_".indexOf(c) >= 0;
    }

    private Result decoded(CharSequence letters, int depth) {
        Result all = Result.NOTHING;
        if (letters.length() < LEAST_BASE64) {
            return all;
        }
        for (int shift = 0; shift < SHIFTS; shift++) {
            int length = (letters.length() - shift) / SHIFTS * SHIFTS;
            // The last one to three letters are of a group that is not whole, or is padded.
            String rest = letters.subSequence(shift + length, letters.length()).toString();
            String whole = letters.subSequence(shift, shift + length) + (rest.length() > 1 ? rest : "");
            byte[] bytes = Base64.getDecoder().decode(whole);
            all = worse(all, unpacked(() -> new ByteArrayInputStream(bytes), depth));
            if (all == Result.TRACE) {
                return all;
            }
        }
        return all;
    }

    /** A stream of which no more is read than may be unpacked. */
    private final class Bounded extends FilterInputStream {

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            count(count);
            return count;
        }

        private void count(int more) throws IOException {
            unpacked += Math.max(0, more);
            if (unpacked > most) {
                throw new IOException("More is unpacked than is looked at.");
            }
        }
    }

    /** A stream that stays open, since more is read from it. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The archive goes on.
        }
    }
}
