package org.amparo.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.code.Marking;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.fill.ConsentCells;
import org.amparo.exchange.internal.fill.Contradictions;
import org.amparo.exchange.internal.fill.Filler;
import org.amparo.exchange.internal.fill.GivenIds;
import org.amparo.exchange.internal.fill.JsonLines;
import org.amparo.exchange.internal.fill.MadeRecord;
import org.amparo.exchange.internal.fill.RecordMaker;
import org.amparo.exchange.internal.map.Fault;
import org.amparo.exchange.internal.map.RecordTemplate;
import org.amparo.exchange.internal.map.RowFault;
import org.amparo.exchange.internal.map.SheetMap;
import org.amparo.exchange.internal.map.SkipRule;
import org.amparo.exchange.internal.rows.Row;
import org.amparo.exchange.internal.rows.SheetRows;
import org.amparo.id.RecordId;
import org.amparo.internal.answer.DuplicateFinder;
import org.amparo.internal.marking.LeastMarking;
import org.amparo.internal.marking.Levels;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.CaseLine;
import org.amparo.json.CaseLineReader;
import org.amparo.json.RecordSink;
import org.amparo.json.problem.JsonProblem;
import org.amparo.people.Name;
import org.amparo.shape.Pointer;

/** One run through a spreadsheet: fills templates, has the records read, and hands them on. */
final class ImportRun {

    /** What waits to be read: the records of some rows, so that the reader begins seldom. */
    private static final int BATCH_BYTES = 1 << 18;

    private static final int BATCH_GROUPS = 500;

    /** With how many names of the rows before it a row is compared. Whoever has more is looked at by hand. */
    private static final int MOST_NAMES = 10;

    private static final Row NO_ROW = new Row(0, List.of(), Map.of());

    private final SheetMap map;
    private final CaseHeader header;
    private final SheetRows rows;
    private final RecordSink sink;
    private final RejectedRows rejectedRows;
    private final SheetColumns columns;
    private final Account account;
    private final RecordMaker maker;
    private final RecordMaker sharedMaker;
    private final ConsentCells consents;
    private final GivenIds ids = new GivenIds();

    /** The records that many rows give, by id. They stand behind all others, since their place would tell the first row. */
    private final SortedMap<String, CaseRecord> shared = new TreeMap<>();

    private final List<RowGroup> batch = new ArrayList<>();
    private final JsonLines lines = new JsonLines();

    ImportRun(SheetMap map, CaseHeader header, SheetRows rows, RecordSink sink, RejectedRows rejectedRows) {
        this.map = map;
        this.header = header;
        this.rows = rows;
        this.sink = sink;
        this.rejectedRows = rejectedRows;
        this.columns = SheetColumns.of(map, rows.columns());
        this.account = new Account(columns);
        this.maker = RecordMaker.ofRows(map, rows);
        this.sharedMaker = RecordMaker.ofColumns(map, rows);
        this.consents = new ConsentCells(map);
    }

    ImportReport run() throws IOException {
        constants();
        RowGroups groups = new RowGroups(map.join(), columns);
        for (Row row = rows.next(); row != null; row = rows.next()) {
            if (row.isEmpty()) {
                account.empty(row);
            } else {
                next(row, groups);
            }
        }
        for (RowGroup group : groups.end()) {
            take(group);
        }
        flush();
        for (CaseRecord record : shared.values()) {
            write(record);
        }
        return account.report();
    }

    private void write(CaseRecord record) throws IOException {
        sink.writeFull(record);
        account.written(record.id().type());
    }

    /** Skips a row that is no part of the list, and puts any other into its group. */
    private void next(Row row, RowGroups groups) throws IOException {
        try {
            for (SkipRule skip : map.skips()) {
                if (skip.isOf(column -> columns.cell(row, column))) {
                    account.skipped(row, skip.reason());
                    return;
                }
            }
        } catch (RowFault fault) {
            RowGroup refused = new RowGroup(List.of(row));
            refused.add(ImportProblem.of(row.number(), fault));
            take(refused);
            return;
        }
        for (RowGroup group : groups.add(row)) {
            take(group);
        }
    }

    /** The statement, and the records that are the same for all rows. */
    private void constants() throws IOException {
        RowGroup group = new RowGroup(List.of());
        fillConstant(group, map.statement());
        for (RecordTemplate template : map.records()) {
            if (template.isConstant()) {
                fillConstant(group, template);
            }
        }
        make(group);
        requireFine(group);
        batch.add(group);
        flush();
        requireFine(group);
    }

    private static void requireFine(RowGroup group) {
        if (!group.problems().isEmpty()) {
            ImportProblem problem = group.problems().get(0);
            throw new ExchangeException(
                    "map-record",
                    "Expected a record. In the map, in the statement or a record without columns, at \""
                            + problem.pointer() + "\": " + problem.code() + ".");
        }
    }

    private void take(RowGroup group) throws IOException {
        group.rows().forEach(row -> fill(group, row));
        if (group.problems().isEmpty()) {
            make(group);
        }
        batch.add(group);
        if (batch.size() == BATCH_GROUPS || lines.size() > BATCH_BYTES) {
            flush();
        }
    }

    private void fill(RowGroup group, Row row) {
        for (Fault fault : columns.shapeFaults(row, rows.mustBeWhole())) {
            group.add(ImportProblem.of(row.number(), fault, List.of(), ""));
        }
        columns.cellFaults(row)
                .forEach(column ->
                        group.add(ImportProblem.of(row.number(), Fault.CELL_WITHOUT_VALUE, List.of(column), "")));
        columns.refusals(row)
                .forEach(column ->
                        group.add(ImportProblem.of(row.number(), Fault.REFUSAL_IGNORED, List.of(column), "")));
        if (columns.isNotMended(row)) {
            group.add(ImportProblem.of(row.number(), Fault.NOT_MENDED, List.of(RejectedCsv.REASON), ""));
        }
        if (group.hasProblems(row)) {
            return;
        }
        Filler filler = filler(group, row);
        Set<Integer> used = new HashSet<>(columns.joined());
        for (RecordTemplate template : map.records()) {
            if (!template.isConstant()) {
                List<MadeRecord> records =
                        filler.fill(template, fault -> group.add(ImportProblem.of(row.number(), fault)));
                try {
                    for (MadeRecord record : records) {
                        used.addAll(record.columnIndexes());
                        keepNames(group, row, record);
                        group.add(record);
                    }
                } catch (RowFault fault) {
                    group.add(ImportProblem.of(row.number(), fault));
                }
            }
        }
        if (!group.hasProblems(row)) {
            group.use(row, used);
            unused(group, row, filler, used);
        }
    }

    /** Keeps what a row calls somebody, if another row may call them something else. */
    private void keepNames(RowGroup group, Row row, MadeRecord record) {
        boolean mayDiffer = group.rows().size() > 1 && record.template().shape() == Person.SHAPE;
        if (mayDiffer && maker.of(record).members().get(Person.NAMES.name()) instanceof DataArray names) {
            group.naming(row, record.id()).add(record, names);
        }
    }

    private Filler filler(RowGroup group, Row row) {
        Row cited = columns.asInList(row);
        Row first = columns.asInList(group.rows().get(0));
        return columns.isUnjoined(row)
                ? new Filler(map, columns.positions(), cited, first, Set.copyOf(columns.joined()))
                : new Filler(map, columns.positions(), cited);
    }

    /** Rejects a row with a cell that no record took up, unless the map says that it stands for nothing. */
    private void unused(RowGroup group, Row row, Filler filler, Set<Integer> used) {
        Set<Integer> unclear = new TreeSet<>(filler.unclear());
        unclear.removeAll(used);
        // What such a cell kept away may have used others.
        unclear.forEach(column ->
                group.add(ImportProblem.of(row.number(), Fault.UNLESS_UNCLEAR, List.of(columns.name(column)), "")));
        for (int column : unclear.isEmpty() ? columns.used() : Set.<Integer>of()) {
            if (!used.contains(column) && !row.cell(column).isBlank()) {
                String name = columns.name(column);
                try {
                    if (!filler.isNothing(map.rulesOf(name))) {
                        group.add(ImportProblem.of(row.number(), Fault.CELL_NOT_USED, List.of(name), ""));
                    } else if (!filler.isSaidToBeNothing(map.rulesOf(name))) {
                        group.drop(row, column);
                    }
                } catch (RowFault fault) {
                    group.add(ImportProblem.of(row.number(), fault));
                }
            }
        }
    }

    private void fillConstant(RowGroup group, RecordTemplate template) {
        try {
            new Filler(map, columns.positions(), NO_ROW)
                    .fill(template, fault -> group.add(ImportProblem.of(NO_ROW.number(), fault)))
                    .forEach(group::add);
        } catch (RowFault fault) {
            group.add(ImportProblem.of(NO_ROW.number(), fault));
        }
    }

    /** Makes the JSON of the records of a group. */
    private void make(RowGroup group) {
        LeastMarking least = columns.least(group.rows());
        try {
            for (MadeRecord record : group.records()) {
                GivenIds.Entry entry = ids.entry(record, group.firstNumber());
                boolean isKnown = ids.has(entry);
                DataObject made = (record.template().isShared() ? sharedMaker : maker).of(record);
                DataObject whole = consents.areBlank(record, made) ? keptBack(made) : made;
                if (!isKnown) {
                    lines.add(least.in(whole, Levels.ofRecords(header)));
                }
                List<ImportProblem> remarks = isKnown ? List.of() : remarks(group, record, whole);
                if (!isKnown && !whole.equals(made)) {
                    remarks.add(ImportProblem.of(
                            group.firstNumber(), Fault.CONSENT_BLANK, consents.columns(record), "/consent"));
                }
                group.made(new RowGroup.Made(record, entry, !isKnown, remarks));
            }
            group.writeNamings().forEach(naming -> lines.add(naming.person()));
        } catch (RowFault fault) {
            group.add(ImportProblem.of(group.firstNumber(), fault));
        }
    }

    /** Somebody of whom nobody knows whether they may be shown, whatever the default of the file becomes. */
    private static DataObject keptBack(DataObject person) {
        return LeastMarking.LIMITED.in(person, Marking.PUBLIC);
    }

    private static List<ImportProblem> remarks(RowGroup group, MadeRecord record, DataObject whole) {
        List<ImportProblem> remarks = new ArrayList<>();
        Contradictions.of(whole, record.template().shape()).forEach((at, fault) -> {
            String place = at.toString();
            remarks.add(ImportProblem.of(group.firstNumber(), fault, List.copyOf(record.columnsAt(place)), place));
        });
        return remarks;
    }

    /** Has the records of the batch read, and hands on the groups that have no problems. */
    private void flush() throws IOException {
        try (CaseLineReader reader = CaseJsonReader.standard().lines(new ByteArrayInputStream(lines.take()), header)) {
            Iterator<CaseLine> read = reader.iterator();
            for (RowGroup group : batch) {
                List<CaseRecord> records = new ArrayList<>();
                for (RowGroup.Made made : group.made()) {
                    if (made.isWritten()) {
                        CaseLine line = read.next();
                        line.problems().forEach(problem -> group.add(problem(group, made.record(), problem)));
                        line.record().ifPresent(records::add);
                    }
                }
                compareNames(group, read);
                end(group, records);
            }
        }
        batch.clear();
    }

    /** Rejects each row whose names for a person are like none of the rows before it: it is about somebody else. */
    private static void compareNames(RowGroup group, Iterator<CaseLine> read) {
        Map<RecordId, Person> before = new HashMap<>();
        for (PersonNaming naming : group.writtenNamings()) {
            if (read.next().record().orElse(null) instanceof Person person) {
                Person earlier = before.putIfAbsent(person.id(), person);
                if (earlier != null && DuplicateFinder.haveOtherNames(earlier, person)) {
                    group.add(ImportProblem.of(naming.row(), Fault.NOT_ONE, naming.columns(), "/names"));
                } else if (earlier != null && earlier.names().size() < MOST_NAMES) {
                    before.put(person.id(), withNames(earlier, person));
                }
            }
        }
    }

    private static Person withNames(Person earlier, Person person) {
        Set<String> known = new HashSet<>();
        earlier.names().forEach(name -> known.add(name.full()));
        Person.Builder both = earlier.toBuilder();
        for (Name name : person.names()) {
            if (known.add(name.full())) {
                both.addNames(name);
            }
        }
        return both.build();
    }

    private static ImportProblem problem(RowGroup group, MadeRecord record, JsonProblem problem) {
        // The pointer begins with the place of the line: /records/3.
        String pointer = problem.pointer().toString().replaceFirst("^/records/[0-9]+", "");
        return new ImportProblem(
                problem.code(),
                group.firstNumber(),
                List.copyOf(record.columnsAt(pointer)),
                pointer,
                problem.message());
    }

    private ImportProblem problem(RowGroup group, MadeRecord record, Fault fault) {
        int row = group.firstNumber();
        if (fault != Fault.SHARED_DIFFERS) {
            return ImportProblem.of(row, fault, List.copyOf(record.idColumns()), "/id");
        }
        return ids.difference(record)
                .map(Pointer::toString)
                .map(at -> ImportProblem.of(row, fault, List.copyOf(record.columnsAt(at)), at))
                .orElseGet(() -> ImportProblem.of(row, fault, lacking(record), ""));
    }

    /** The columns that the template of a record names, and of which there is nothing in it. */
    private List<String> lacking(MadeRecord record) {
        Set<Integer> filled = record.columnIndexes();
        return columns.used().stream()
                .filter(column -> !filled.contains(column))
                .map(columns::name)
                .filter(name -> map.rulesOf(name).stream()
                        .anyMatch(rule -> record.template().item().template().uses(rule.name())))
                .toList();
    }

    private void end(RowGroup group, List<CaseRecord> records) throws IOException {
        if (group.problems().isEmpty()) {
            for (RowGroup.Made made : group.made()) {
                Optional<Fault> fault = ids.fault(made.entry());
                fault.ifPresent(
                        found -> group.add(problem(group, made.record(), found).withOther(ids.rowOf(made.entry()))));
            }
        }
        if (!group.problems().isEmpty()) {
            for (RejectedRow row : group.rejected()) {
                account.rejected(row);
                rejectedRows.reject(row);
            }
            return;
        }
        Iterator<CaseRecord> read = records.iterator();
        for (RowGroup.Made made : group.made()) {
            CaseRecord record = made.isWritten() ? read.next() : null;
            if (record != null && !ids.has(made.entry())) {
                if (made.record().template().isShared() && !group.rows().isEmpty()) {
                    shared.put(record.id().toString(), record);
                } else {
                    write(record);
                }
                made.remarks().forEach(account::remark);
            }
            ids.add(made.entry(), made.record());
        }
        group.rows().forEach(row -> account.accepted(row, group.used(row), group.dropped(row)));
        account.least(columns.least(group.rows()));
    }
}
