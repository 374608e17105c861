package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;

/**
 * Reads inputs that are made to exhaust their reader, in a small heap of its own: see {@link HostileJsonSizeTest}.
 * Prints a result for each: that it was read, the number of problems and their codes, or the error of the machine.
 *
 * <p>{@code HostileInputs small} has limits that suit a heap of 64 MiB, {@code HostileInputs standard} those of the
 * library.
 */
final class HostileInputs {

    private static final int MANY = 10_000_000;
    private static final int HUGE = 50_000_000;
    private static final int DEEP = 200_000;

    private static final String START = "{" + Documents.HEADER + ",\"records\":[";
    private static final String RECORD = START + "{\"type\":\"person\",\"id\":\"person:x\",";

    private final ReadLimits limits;
    private final Map<String, Input> inputs = new LinkedHashMap<>();

    /** About as many bytes as a document may have. */
    private final int full;

    private HostileInputs(ReadLimits limits) {
        this.limits = limits;
        this.full = (int) limits.documentBytes() - 1_000;
    }

    /** Something to read. */
    private interface Input {
        /** Reads it and says the result. */
        String read() throws IOException;
    }

    public static void main(String[] args) {
        boolean small = args[0].equals("small");
        ReadLimits limits = ReadLimits.standard();
        HostileInputs all = new HostileInputs(
                small ? limits.withDocumentBytes(2 << 20).withLineBytes(1 << 20).withValues(100_000) : limits);
        all.tooMuch();
        all.deep();
        all.longValues();
        all.manyValues();
        all.collisions();
        all.problems();
        if (small) {
            all.lines();
        }
        all.inputs.forEach((name, input) -> System.out.println(name + "\t" + outcome(input)));
    }

    private static String outcome(Input input) {
        try {
            return input.read();
        } catch (CaseJsonException e) {
            List<String> codes =
                    e.problems().stream().map(JsonProblem::code).distinct().toList();
            return e.problems().size() + " " + String.join(" ", codes);
        } catch (IOException | RuntimeException | Error e) {
            // Also an error of the machine, since the test looks for those.
            return e.getClass().getSimpleName();
        }
    }

    private void document(String name, String before, int count, IntFunction<String> part, String behind) {
        inputs.put(name, () -> {
            CaseJsonReader.standard().withLimits(limits).read(stream(before, count, part, behind));
            return "read";
        });
        inputs.put(name + ", leniently", () -> {
            LenientReading reading =
                    CaseJsonReader.standard().withLimits(limits).readLenient(stream(before, count, part, behind));
            List<String> codes = reading.problems().stream()
                    .map(JsonProblem::code)
                    .distinct()
                    .toList();
            return codes.isEmpty() ? "read" : reading.problems().size() + " " + String.join(" ", codes);
        });
    }

    /** A text that is made while it is read, so that it takes no memory. */
    private static InputStream stream(String before, int count, IntFunction<String> part, String behind) {
        InputStream parts = new InputStream() {
            private byte[] current = {};
            private int at;
            private int made;

            @Override
            public int read() {
                throw new UnsupportedOperationException("A reader takes many bytes at once.");
            }

            @Override
            public int read(byte[] to, int offset, int length) {
                int written = 0;
                while (written < length && (at < current.length || made < count)) {
                    if (at == current.length) {
                        current = part.apply(made++).getBytes(UTF_8);
                        at = 0;
                    }
                    int fits = Math.min(length - written, current.length - at);
                    System.arraycopy(current, at, to, offset + written, fits);
                    at += fits;
                    written += fits;
                }
                return written == 0 ? -1 : written;
            }
        };
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(before.getBytes(UTF_8)),
                parts,
                new ByteArrayInputStream(behind.getBytes(UTF_8)))));
    }

    private static IntFunction<String> same(String part) {
        return i -> part;
    }

    /** More than the limit of bytes, whatever it is. */
    private void tooMuch() {
        document("10 M members", RECORD + "\"desk:x\":{\"\":0", MANY, i -> ",\"" + i + "\":0", "}}]}");
        document("10 M objects for items", RECORD + "\"desk:x\":[0", MANY, i -> ",{\"a\":" + i + "}", "]}]}");
        document("10 M records", START + "0", MANY, same(",{\"type\":\"x\"}"), "]}");
        document("a text without end", RECORD + "\"names\":[{\"full\":\"", 7 * MANY, same("x"), "");
    }

    private void deep() {
        for (String open : List.of("[", "{\"a\":", "[{\"a\":[")) {
            document("deep " + open, "", DEEP, same(open), "");
            document("deep in an unknown member " + open, RECORD + "\"desk:x\":", DEEP, same(open), "");
            document("deep in a known member " + open, RECORD + "\"names\":", DEEP, same(open), "");
            document("deep in the header " + open, "{" + Documents.HEADER + ",\"desk:x\":", DEEP, same(open), "");
            document("deep before the type " + open, START + "{\"desk:x\":", DEEP, same(open), "");
            document("deep in the records " + open, START, DEEP, same(open), "");
        }
        document("deep and closed", RECORD + "\"desk:x\":" + "[".repeat(DEEP), DEEP, same("]"), "}]}");
        document("closed too often", RECORD + "\"desk:x\":1", DEEP, same("]"), "");
    }

    /** A value as long as fits. */
    private void longValues() {
        int most = Math.min(HUGE, full);
        document("a long text", RECORD + "\"names\":[{\"full\":\"", most, same("x"), "\"}]}]}");
        document("a long text of three bytes a character", RECORD + "\"desk:x\":\"", most / 3, same("王"), "\"}]}");
        document("a long text of escapes", RECORD + "\"desk:x\":\"", most / 6, same("\\u0041"), "\"}]}");
        document("a long name", RECORD + "\"", most, same("n"), "\":1}]}");
        document("a long name of escapes", RECORD + "\"", most / 2, same("\\n"), "\":1}]}");
        document("a long number", RECORD + "\"desk:x\":", most, same("9"), "}]}");
        document("a long fraction", RECORD + "\"desk:x\":0.", most, same("3"), "}]}");
        document("a long exponent", RECORD + "\"desk:x\":1e", most, same("9"), "}]}");
        document(
                "a long whole number",
                START + "{\"type\":\"statement\",\"id\":\"statement:x\",\"counts\":[{\"value\":",
                most,
                same("9"),
                "}]}]}");
        document("a long literal", RECORD + "\"desk:x\":n", most, same("u"), "}]}");
        document("long white space", RECORD, most, same(" "), "\"desk:x\":1}]}");
        document("many lines of white space", RECORD, most, same("\n"), "\"desk:x\":1}]}");
    }

    /** As many values as fit. */
    private void manyValues() {
        for (String item : List.of("0,", "\"\",", "[],", "{},", "[0],", "{\"a\":0},", "null,")) {
            document("many items " + item, RECORD + "\"desk:x\":[", full / item.length(), same(item), "0]}]}");
            document(
                    "many items before the type " + item,
                    START + "{\"desk:x\":[",
                    full / item.length(),
                    same(item),
                    "0]}]}");
        }
        document("many members", RECORD + "\"desk:x\":{\"\":0", full / 12, i -> ",\"" + i + "\":0", "}}]}");
        document("many parts", RECORD + "\"names\":[{\"full\":\"x\"}", full / 13, same(",{\"full\":\"x\"}"), "]}]}");
    }

    /** Names and ids that have one hash: with any number of bits, one of two pairs of letters for each. */
    private static IntFunction<String> colliding(String zero, String one) {
        return i -> {
            StringBuilder name = new StringBuilder();
            for (int bit = 0; bit < 20; bit++) {
                name.append((i >> bit & 1) == 0 ? zero : one);
            }
            return name.toString();
        };
    }

    private void collisions() {
        IntFunction<String> java = colliding("Aa", "BB");
        IntFunction<String> jackson = colliding("Bb", "CA");
        int names = Math.min(1_000_000, full / 48);
        document(
                "names of one hash", RECORD + "\"desk:x\":{\"\":0", names, i -> ",\"" + java.apply(i) + "\":0", "}}]}");
        document(
                "names of one hash in the parser",
                RECORD + "\"desk:x\":{\"\":0",
                names,
                i -> ",\"" + jackson.apply(i) + "\":0",
                "}}]}");
        document(
                "names of one hash, each twice",
                RECORD + "\"desk:x\":{\"\":0",
                names,
                i -> ",\"" + java.apply(i % (names / 2)) + "\":0",
                "}}]}");
        document(
                "names of one hash among known members",
                RECORD + "\"desk:x\":0",
                names,
                i -> ",\"" + java.apply(i) + "\":0",
                "}]}");
        int ids = Math.min(500_000, full / 80);
        document(
                "ids of one hash",
                START + "{\"type\":\"person\",\"id\":\"person:x\"}",
                ids,
                i -> ",{\"type\":\"person\",\"id\":\"person:" + java.apply(i) + "\"}",
                "]}");
        document(
                "references of one hash",
                START + "{\"type\":\"award\",\"id\":\"award:x\",\"recipients\":[{\"recipient\":\"person:x\"}",
                ids,
                i -> ",{\"recipient\":\"person:" + java.apply(i) + "\"}",
                "]}]}");
        document(
                "keys of one hash",
                RECORD + "\"names\":[{\"full\":\"x\"}",
                ids / 2,
                i -> ",{\"full\":\"x\",\"key\":\"" + java.apply(i) + "\"}",
                "]}]}");
    }

    private void problems() {
        document("a problem for each item", RECORD + "\"names\":[0", full / 2, same(",0"), "]}]}");
        document("a problem for each member", RECORD + "\"desk:x\":{\"a\":0", full / 6, same(",\"a\":0"), "}}]}");
        document("a problem for each record", START + "0", full / 2, same(",0"), "]}");
        document("commas alone", START, full, same(","), "]}");
    }

    private void lines() {
        String header = "{" + Documents.HEADER + "}\n";
        lines("10 M lines of nothing", header, MANY, same("\n"), "");
        lines("a line without end", header, 10 * MANY, same("x"), "");
        lines("a line of brackets without end", header, 2 * MANY, same("["), "");
        lines("a line of values without end", header + "[", MANY, same("0,"), "");
        lines(
                "200,000 bad lines",
                header,
                200_000,
                same("{\"type\":\"person\",\"id\":\"person:x\",\"names\":7}\n"),
                "");
        inputs.put("a header without end", () -> {
            CaseJsonReader.standard().withLimits(limits).lines(stream("{", 2 * MANY, same("x"), ""));
            return "read";
        });
        for (String item : List.of("[],", "{},", "0,")) {
            lines(
                    "lines of many values " + item,
                    header,
                    20,
                    same("{\"type\":\"person\",\"id\":\"person:x\",\"desk:x\":[" + item.repeat(300_000) + "0]}\n"),
                    "");
        }
    }

    private void lines(String name, String before, int count, IntFunction<String> part, String behind) {
        inputs.put(name, () -> {
            try (CaseLineReader reader =
                    CaseJsonReader.standard().withLimits(limits).lines(stream(before, count, part, behind))) {
                reader.quarantineTo(OutputStream.nullOutputStream());
                long[] bad = {0};
                String[] code = {""};
                reader.stream().filter(line -> line.record().isEmpty()).forEach(line -> {
                    bad[0]++;
                    code[0] = line.problems().get(0).code();
                });
                return bad[0] == 0 ? "read" : bad[0] + " " + code[0];
            }
        });
        inputs.put(name + ", as a whole", () -> {
            CaseJsonReader.standard().withLimits(limits).readLines(stream(before, count, part, behind));
            return "read";
        });
    }
}
