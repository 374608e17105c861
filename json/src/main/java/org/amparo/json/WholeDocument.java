package org.amparo.json;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.json.internal.fast.FastRecords;
import org.amparo.json.internal.syntax.JsonText;
import org.amparo.json.internal.syntax.Utf8;
import org.amparo.json.internal.table.CaseReader;
import org.amparo.json.token.Limits;
import org.amparo.json.token.Problems;
import org.amparo.json.token.TokenReader;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document without problems, record by record: each in the fast way, or else in the way that can tell what is
 * wrong. A document with any problem has to be read as a whole, so that every problem is told.
 */
final class WholeDocument {

    private static final Pointer RECORDS = Pointer.ROOT.member("records");

    /** What is not said here is said by the reading of the whole. */
    private static final int ONE_PROBLEM = 1;

    private final byte[] bytes;
    private final Limits limits;
    private final FastRecords fast;
    private final JsonText json = new JsonText();
    private final Utf8 utf8 = new Utf8();
    private final Problems problems = new Problems(ONE_PROBLEM);
    private final CaseReader reader;
    private final List<CaseRecord> records = new ArrayList<>();
    private long values;

    private WholeDocument(byte[] bytes, Limits limits) {
        this.bytes = bytes;
        this.limits = limits;
        this.fast = new FastRecords(limits);
        this.reader = new CaseReader(limits, problems);
    }

    /** Reads a document; null if it has a problem. */
    static @Nullable CaseFile read(byte[] utf8, Limits limits) {
        return new WholeDocument(utf8, limits).read();
    }

    private @Nullable CaseFile read() {
        if (!fast.openRecords(bytes)) {
            return null;
        }
        int opened = fast.position();
        while (!fast.isAtEnd()) {
            CaseRecord record = record();
            boolean isBeyond = records.size() == limits.records() || values > limits.values();
            if (record == null || isBeyond || !fast.goOn()) {
                return null;
            }
            records.add(record);
        }
        // The header is what remains when the list of records is empty.
        CaseFile withoutRecords = text(without(opened, fast.position()), reader::caseFile);
        return withoutRecords == null || !problems.isEmpty() || values > limits.values()
                ? null
                : file(withoutRecords.header());
    }

    private @Nullable CaseFile file(CaseHeader header) {
        try {
            return CaseFile.of(header, records);
        } catch (InvalidValueException e) {
            // Two records have one id, for example. Where they stand is said by the reading of the whole.
            return null;
        }
    }

    private @Nullable CaseRecord record() {
        int start = fast.position();
        CaseRecord record = fast.item();
        if (record != null) {
            values += fast.values() + 1L;
            return record;
        }
        if (!fast.skipItem()) {
            return null;
        }
        values++;
        Pointer at = RECORDS.item(records.size());
        return text(
                Arrays.copyOfRange(bytes, start, fast.position()),
                tokens -> reader.record(tokens, at, new CaseReader.UniqueIds()));
    }

    /** Reads a part of the document in the way that can tell what is wrong. */
    private <T> @Nullable T text(byte[] part, Function<TokenReader, @Nullable T> read) {
        CharBuffer text = utf8.decode(part, problems);
        if (text == null) {
            return null;
        }
        T value = read.apply(json.reader(text, 1));
        values += reader.values();
        return value;
    }

    private byte[] without(int from, int to) {
        byte[] rest = Arrays.copyOf(bytes, from + bytes.length - to);
        System.arraycopy(bytes, to, rest, from, bytes.length - to);
        return rest;
    }
}
