package org.amparo.json.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.id.RecordId;
import org.amparo.json.token.Limits;
import org.amparo.json.token.ProblemSink;
import org.amparo.json.token.Refusal;
import org.amparo.json.token.RefusedException;
import org.amparo.json.token.TokenKind;
import org.amparo.json.token.TokenReader;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads a case file, a header or a record from tokens. Every problem up to the first syntax error goes to a sink; a
 * value with a problem is null.
 */
public final class CaseReader {

    /** The least that a header is, for the message where there is none. */
    public static final String HEADER_EXAMPLE =
            "{\"type\": \"case-file\", \"amparo\": \"1.0\", \"id\": \"case-file:north-shore\"}";

    private static final String TYPE = "type";
    private static final String ID = "id";
    static final String RECORDS = "records";
    private static final String MAJOR = "1.";

    private final Limits limits;
    private final ProblemSink sink;
    private @Nullable TextCursor last;

    /**
     * A reader.
     *
     * @param sink takes the problems
     */
    public CaseReader(Limits limits, ProblemSink sink) {
        this.limits = limits;
        this.sink = sink;
    }

    private MemberReader reader(TokenReader tokens, DocumentPath path, RecordChecks checks) {
        last = new TextCursor(tokens, limits, sink, path);
        return new MemberReader(last, checks);
    }

    /** How many values the objects and arrays of the last text had. */
    public int values() {
        return last == null ? 0 : last.values();
    }

    /** Reads a whole text that is a case file. */
    public @Nullable CaseFile caseFile(TokenReader tokens) {
        UniqueIds ids = new UniqueIds();
        RecordChecks checks = new RecordChecks(ids);
        MemberReader values = reader(tokens, new DocumentPath(Pointer.ROOT, 0), checks);
        List<CaseRecord> records = new ArrayList<>();
        CaseHeader header = values.cursor()
                .text(() -> values.object(CaseHeader.SHAPE, new DocumentMembers(values, checks, records)));
        return header == null ? null : CaseFile.of(header, records);
    }

    /** Reads a whole text that is a header: the first line of JSON Lines. */
    public @Nullable CaseHeader header(TokenReader tokens) {
        RecordChecks checks = new RecordChecks(new UniqueIds());
        MemberReader values = reader(tokens, new DocumentPath(Pointer.ROOT, 0), checks);
        return values.cursor().text(() -> headerLine(values));
    }

    private static @Nullable CaseHeader headerLine(MemberReader values) {
        TextCursor cursor = values.cursor();
        if (cursor.kind() != TokenKind.START_OBJECT) {
            cursor.refuse(Refusal.MISSING_HEADER, HEADER_EXAMPLE);
            return null;
        }
        return cursor.withType(TYPE, ID, type -> {
            if (!type.equals(Optional.of(CaseHeader.SHAPE.name()))) {
                cursor.refuse(Refusal.MISSING_HEADER, HEADER_EXAMPLE);
                return null;
            }
            return values.object(CaseHeader.SHAPE, new HeaderMembers(cursor));
        });
    }

    private static boolean missingInHeader(TextCursor cursor, String name, TextCursor.ValueStart start) {
        cursor.missing(name, Refusal.MISSING_IN_HEADER, start, HEADER_EXAMPLE);
        return true;
    }

    /** The members of a header in the first line beside its attributes. */
    private record HeaderMembers(TextCursor cursor) implements MemberReader.Own {

        @Override
        public void read(String name) {
            if (name.equals(RECORDS)) {
                cursor.problem(Refusal.HEADER_WITH_RECORDS);
            }
            cursor.skip();
        }

        @Override
        public boolean reportMissing(String name, TextCursor.ValueStart start) {
            return missingInHeader(cursor, name, start);
        }
    }

    /**
     * Reads a whole text that is a record: a line of JSON Lines.
     *
     * @param at the pointer to the record in the document form of its case file
     * @param ids the ids that the case file has already
     */
    public @Nullable CaseRecord record(TokenReader tokens, Pointer at, UniqueIds ids) {
        ids.newest = null;
        RecordChecks checks = new RecordChecks(ids);
        MemberReader values = reader(tokens, new DocumentPath(at, 2), checks);
        return values.cursor().text(() -> record(values, checks));
    }

    /** Reads a whole text that is a value of the type: of an attribute, a part or any JSON. */
    public <V> @Nullable V value(TokenReader tokens, Type<V> type) {
        RecordChecks checks = new RecordChecks(new UniqueIds());
        MemberReader values = reader(tokens, new DocumentPath(Pointer.ROOT, 0), checks);
        return values.cursor().text(() -> values.value(type));
    }

    /** Refuses a whole text, whatever value it is. */
    public void refuse(TokenReader tokens, Refusal refusal) {
        TextCursor cursor = new TextCursor(tokens, limits, sink, new DocumentPath(Pointer.ROOT, 0));
        cursor.text(() -> {
            cursor.refuse(refusal);
            return null;
        });
    }

    private static @Nullable CaseRecord record(MemberReader values, RecordChecks checks) {
        TextCursor cursor = values.cursor();
        if (cursor.kind() != TokenKind.START_OBJECT) {
            cursor.wrongKind(Refusal.EXPECTED_OBJECT);
            return null;
        }
        return cursor.withType(TYPE, ID, type -> {
            if (type.isEmpty()) {
                return withoutType(values);
            }
            if (type.get().equals(CaseHeader.SHAPE.name())) {
                cursor.refuse(Refusal.SECOND_HEADER);
                return null;
            }
            checks.start(type.get());
            return values.object(CaseRecord.shapeOf(type.get()), name -> cursor.skip());
        });
    }

    /** Reads a record without a type, of which only problems of any JSON can be reported. */
    private static @Nullable CaseRecord withoutType(MemberReader values) {
        TextCursor cursor = values.cursor();
        TextCursor.ValueStart start = cursor.start();
        MemberNames names = cursor.members(name -> {
            if (name.equals(TYPE)) {
                cursor.wrongKind(Refusal.EXPECTED_STRING);
            } else {
                values.plain().tree();
            }
        });
        if (!names.contains(TYPE)) {
            Refusal lacking = names.lacking(CaseReader::isOfFormat);
            if (lacking == Refusal.MISSING_REQUIRED) {
                cursor.missing(TYPE, Refusal.MISSING_TYPE, start, types());
            } else {
                cursor.missing(TYPE, lacking, start);
            }
        }
        return null;
    }

    private static String types() {
        return String.join(", ", CaseRecord.shapes().keySet());
    }

    /** Whether a record or a header has a member of this name, which then is not misspelt. */
    private static boolean isOfFormat(String name) {
        return CaseHeader.SHAPE.reserved().contains(name)
                || Stream.concat(Stream.of(CaseHeader.SHAPE), CaseRecord.shapes().values().stream())
                        .anyMatch(shape -> shape.attributes().containsKey(name));
    }

    /** The members of a document beside the attributes of its header. */
    private final class DocumentMembers implements MemberReader.Own {

        private final MemberReader values;
        private final TextCursor cursor;
        private final RecordChecks checks;
        private final List<CaseRecord> records;

        DocumentMembers(MemberReader values, RecordChecks checks, List<CaseRecord> records) {
            this.values = values;
            this.cursor = values.cursor();
            this.checks = checks;
            this.records = records;
        }

        @Override
        public void read(String name) {
            if (name.equals(TYPE)) {
                readType();
            } else {
                readRecords();
            }
        }

        private void readType() {
            String type = values.plain().string();
            if (type != null && !type.equals(CaseHeader.SHAPE.name())) {
                cursor.problem(Refusal.NOT_A_CASE_FILE);
            }
        }

        private void readRecords() {
            if (cursor.kind() != TokenKind.START_ARRAY) {
                cursor.wrongKind(Refusal.EXPECTED_ARRAY);
                return;
            }
            int[] count = {0};
            cursor.items(() -> {
                if (count[0]++ == limits.records()) {
                    TextCursor.ValueStart here = cursor.start();
                    throw new RefusedException(Refusal.TOO_MANY_RECORDS, here.line(), here.column());
                }
                CaseRecord record = record(values, checks);
                if (record != null) {
                    records.add(record);
                }
            });
        }

        @Override
        public List<String> required() {
            return List.of(TYPE, RECORDS);
        }

        @Override
        public boolean reportMissing(String name, TextCursor.ValueStart start) {
            if (name.equals(RECORDS)) {
                cursor.missing(name, Refusal.MISSING_RECORDS, start);
                return true;
            }
            return missingInHeader(cursor, name, start);
        }
    }

    /** The ids that a case file has so far, each with its place. */
    public static final class UniqueIds {

        private final Map<Object, Seen> ids = new HashMap<>();
        private @Nullable RecordId newest;

        /** No ids yet. */
        public UniqueIds() {}

        /**
         * Adds the id of a record that was read without this reader.
         *
         * @param at the pointer to the record
         * @return whether no other record has the id
         */
        public boolean add(RecordId id, Pointer at, int line) {
            boolean isNew = ids.putIfAbsent(id, new Seen(at.member(ID), line)) == null;
            newest = isNew ? id : null;
            return isNew;
        }

        /** Forgets the id of the record that was read last: it is not one of the case file. */
        public void forgetLast() {
            if (newest != null) {
                ids.remove(newest);
            }
        }
    }

    private record Seen(Pointer pointer, int line) {}

    /** The checks of ids, keys and the version. */
    private static final class RecordChecks implements MemberReader.Checks {

        private final UniqueIds ids;
        private Map<Object, Seen> keys = new HashMap<>();
        private String type = "";

        RecordChecks(UniqueIds ids) {
            this.ids = ids;
        }

        void start(String recordType) {
            type = recordType;
            keys = new HashMap<>();
        }

        @Override
        public boolean accept(TextCursor cursor, Attribute<?, ?, ?> attribute, Object value) {
            if (value instanceof RecordId id) {
                return !attribute.name().equals(ID) || ofFile(cursor, id);
            }
            Type<?> type = attribute.type();
            if (type == Types.KEY) {
                return unique(cursor, Refusal.DUPLICATE_KEY, keys, value);
            }
            if (type == Types.VERSION && !value.toString().startsWith(MAJOR)) {
                cursor.problem(Refusal.UNSUPPORTED_VERSION);
                return false;
            }
            return true;
        }

        private boolean ofFile(TextCursor cursor, RecordId id) {
            boolean accepted = ofRecord(cursor, id) && unique(cursor, Refusal.DUPLICATE_ID, ids.ids, id);
            ids.newest = accepted ? id : null;
            return accepted;
        }

        private boolean ofRecord(TextCursor cursor, RecordId id) {
            if (id.type().equals(type)) {
                return true;
            }
            cursor.problem(
                    Refusal.ID_TYPE, String.join(", ", CaseRecord.shapes().keySet()));
            return false;
        }

        private static boolean unique(TextCursor cursor, Refusal refusal, Map<Object, Seen> seen, Object value) {
            Seen here = new Seen(cursor.pointer(), cursor.line());
            Seen first = seen.putIfAbsent(value, here);
            if (first == null) {
                return true;
            }
            cursor.problem(refusal, first.pointer().toString(), Integer.toString(first.line()));
            return false;
        }
    }
}
