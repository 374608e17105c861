package org.amparo.json.internal.lenient;

import java.io.ByteArrayOutputStream;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.json.internal.syntax.JsonText;
import org.amparo.json.internal.table.CaseReader;
import org.amparo.json.problem.BadText;
import org.amparo.json.problem.Position;
import org.amparo.json.token.Limits;
import org.amparo.json.token.ProblemSink;
import org.amparo.json.token.Problems;
import org.amparo.json.token.Refusal;
import org.amparo.json.token.TokenReader;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A reader that takes a document record by record, so that a bad record does not spoil the others.
 *
 * <p>No text is lost: all of it is in the header, in a record, or in a bad text.
 */
public final class LenientReader {

    private static final Pointer RECORDS = Pointer.ROOT.member("records");

    private final LenientText text;
    private final Limits limits;
    private final JsonText json = new JsonText();
    private final CaseReader.UniqueIds ids = new CaseReader.UniqueIds();
    private final List<CaseRecord> records = new ArrayList<>();
    private final List<BadText> bad = new ArrayList<>();
    private int problemsLeft;
    private int valuesLeft;
    private boolean enough;
    private @Nullable CaseHeader header;

    /** The start of the document, after a byte order mark. */
    private final int start;

    /** The place after the bracket that opens the records; -1 if there is none. */
    private final int recordsStart;

    /** The place of the bracket that closes them, or of a record without an end. */
    private final int recordsEnd;

    private final boolean closed;
    private final int documentEnd;

    private LenientReader(LenientText text, Limits limits) {
        this.text = text;
        this.limits = limits;
        this.problemsLeft = limits.problems();
        this.valuesLeft = limits.values();
        this.start = text.has("\uFEFF", 0) ? 1 : 0;
        RecordSpans spans = new RecordSpans(text, start);
        this.recordsStart = spans.start();
        this.closed = recordsStart >= 0 && spans.toTheEnd() == RecordSpans.Found.END;
        this.recordsEnd = spans.from();
        this.documentEnd = closed ? spans.documentEnd(recordsEnd) : text.length();
    }

    /** Reads a document. */
    public static LenientReader read(LenientText text, Limits limits) {
        LenientReader reader = new LenientReader(text, limits);
        reader.read();
        return reader;
    }

    /** The header; empty if anything is wrong with it. */
    public Optional<CaseHeader> header() {
        return Optional.ofNullable(header);
    }

    /** The records without any problem, in their order. */
    public List<CaseRecord> records() {
        return records;
    }

    /** The texts that could not be read: the header, if it is bad, then the rest in the order of the document. */
    public List<BadText> bad() {
        return bad;
    }

    private void read() {
        if (start > 0) {
            bad(Pointer.ROOT, Refusal.BYTE_ORDER_MARK, 0, 0, start);
        }
        Problems problems = new Problems(problemsLeft);
        header = header(problems);
        if (problems.isOfOtherVersion()) {
            bad.clear();
            bad.add(bad(Pointer.ROOT, problems, 0, text.bytes(0, text.length())));
            return;
        }
        if (!problems.isEmpty()) {
            bad.add(bad(Pointer.ROOT, problems, start, headerBytes()));
        }
        if (recordsStart >= 0) {
            readRecords();
        }
        int behind = text.skipSpace(documentEnd);
        if (behind < text.length() && !enough) {
            bad(Pointer.ROOT, Refusal.TRAILING_TEXT, behind, behind, text.length());
        }
    }

    /** Reads the document without its records. */
    private @Nullable CaseHeader header(Problems problems) {
        int notUtf8 = recordsStart < 0 ? text.notUtf8(start, documentEnd) : text.notUtf8(start, recordsStart);
        if (notUtf8 < 0 && closed) {
            notUtf8 = text.notUtf8(recordsEnd, documentEnd);
        }
        if (notUtf8 >= 0) {
            add(problems, Refusal.PART_NOT_UTF_8, Pointer.ROOT, notUtf8);
            return null;
        }
        TokenReader tokens = json.reader(headerText(), 1);
        CaseReader reader = reader(problems);
        CaseFile read = reader.caseFile(tokens);
        valuesLeft -= reader.values();
        if (read == null || !problems.isEmpty()) {
            return null;
        }
        records.addAll(read.records());
        return read.header();
    }

    /** The document with white space for its records, so that everything keeps its place. */
    private CharBuffer headerText() {
        if (recordsStart < 0) {
            return text.part(start, documentEnd);
        }
        CharBuffer header = CharBuffer.allocate(documentEnd + 2);
        header.put(text.part(0, recordsStart));
        for (int i = recordsStart; i < recordsEnd; i++) {
            char c = text.charAt(i);
            header.put(c == '\n' || c == '\r' ? c : ' ');
        }
        header.put(closed ? text.part(recordsEnd, documentEnd) : CharBuffer.wrap("]}"));
        return header.flip().position(start);
    }

    private byte[] headerBytes() {
        if (recordsStart < 0) {
            return text.bytes(start, documentEnd);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.bytes(start, recordsStart));
        if (closed) {
            bytes.writeBytes(text.bytes(recordsEnd, documentEnd));
        }
        return bytes.toByteArray();
    }

    private void readRecords() {
        RecordSpans spans = new RecordSpans(text, start);
        RecordSpans.Found found = spans.next();
        for (int index = 0; found != RecordSpans.Found.END && !enough; ) {
            switch (found) {
                case COMMA, NO_COMMA ->
                    bad(RECORDS.item(index), Refusal.JSON_SYNTAX, spans.found(), spans.from(), spans.to());
                default -> readRecord(index++, spans.from(), spans.to());
            }
            found = found == RecordSpans.Found.REST ? RecordSpans.Found.END : spans.next();
        }
    }

    private void readRecord(int index, int from, int to) {
        Pointer at = RECORDS.item(index);
        if (index == limits.records()) {
            enough = true;
            bad(at, Refusal.TOO_MANY_RECORDS, from, from, text.length());
            return;
        }
        Problems problems = new Problems(problemsLeft);
        CaseRecord record = record(at, from, to, problems);
        if (record != null && problems.isEmpty()) {
            records.add(record);
        } else {
            keep(at, problems, from, to);
        }
    }

    private @Nullable CaseRecord record(Pointer at, int from, int to, Problems problems) {
        int notUtf8 = text.notUtf8(from, to);
        if (notUtf8 >= 0) {
            add(problems, Refusal.PART_NOT_UTF_8, at, notUtf8);
            return null;
        }
        Position first = text.position(from);
        ProblemSink sink = problem -> problems.add(
                problem.line() == first.line()
                        ? problem.at(problem.pointer(), problem.line(), first.column() + problem.column() - 1)
                        : problem);
        TokenReader tokens = json.reader(text.part(from, to), first.line());
        CaseReader reader = reader(sink);
        CaseRecord record = reader.record(tokens, at, ids);
        valuesLeft -= reader.values() + 1;
        if (record == null || !problems.isEmpty()) {
            ids.forgetLast();
        }
        return record;
    }

    /** A reader with the rest of the limit of values, which holds for the whole document. */
    private CaseReader reader(ProblemSink sink) {
        return new CaseReader(limits.withValues(Math.max(1, valuesLeft)), sink);
    }

    private void add(Problems problems, Refusal refusal, Pointer at, int index) {
        Position position = text.position(index);
        problems.add(refusal.at(at, position.line(), position.column()));
    }

    private void bad(Pointer at, Refusal refusal, int index, int from, int to) {
        Problems problems = new Problems(problemsLeft);
        add(problems, refusal, at, index);
        keep(at, problems, from, to);
    }

    /** Adds a bad text: beyond the limit of problems, everything from here on. */
    private void keep(Pointer at, Problems problems, int from, int to) {
        enough |= problems.hasMore();
        bad.add(bad(at, problems, from, text.bytes(from, problems.hasMore() ? text.length() : to)));
    }

    private BadText bad(Pointer at, Problems problems, int from, byte[] bytes) {
        problemsLeft -= problems.size();
        return new BadText(at, text.position(from), problems.list(), bytes);
    }
}
