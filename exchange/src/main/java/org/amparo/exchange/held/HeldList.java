package org.amparo.exchange.held;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Statement;
import org.amparo.casefile.AsOf;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.data.JsonForm;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.Readership;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.certain.CertainCase;
import org.amparo.exchange.internal.notice.ReadershipNotice;
import org.amparo.exchange.internal.table.Column;
import org.amparo.exchange.internal.table.CsvTable;
import org.amparo.exchange.internal.table.ReviewCheck;
import org.amparo.id.RecordId;
import org.amparo.internal.certain.QuotedNames;
import org.amparo.internal.certain.ToldNames;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.people.Name;
import org.amparo.speech.Source;
import org.amparo.status.Holding;

/**
 * The people who were held on a day, according to a publication (or, for its owner, to a whole case file): who, since
 * when, for how many days, and by which source. Held means deprived of liberty or missing, as for {@link AsOf#held}.
 *
 * <pre>{@code
 * HeldList held = HeldList.of(publication);
 * held.writeCsv(held.on(LocalDate.of(2024, 6, 1)), System.out);
 * held.every(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 1), ChronoUnit.MONTHS); // numbers, a line a month
 * }</pre>
 */
public final class HeldList implements WithoutJson {

    /** The most days for which numbers are counted at once. */
    private static final int MOST_DAYS = 10_000;

    private static final List<Column> ROW = List.of(
            Column.text("id", "the person or group", true),
            Column.text("name", "the name of the record, a former one only if it has no other", false),
            Column.text("liberty", "deprived or missing", true),
            Column.text("certainty", "certain or possible", true),
            Column.text("since", "EDTF date", false),
            number("daysAtLeast"),
            number("daysAtMost"),
            Column.text("custodyForm", "code of custody-form", false),
            Column.text("legalPhase", "code of legal-phase", false),
            Column.text("detention", "the detention that the status names, none in a disappearance", false),
            Column.text("lastEvidence", "EDTF date of the newest evidence", false),
            Column.text("statement", "the statement in which that was read", false),
            Column.text("title", "its title", false),
            Column.text("url", "the address of its source", false));

    private static final List<Column> NUMBERS = List.of(
            Column.text("on", "the day", true),
            number("atLeast"),
            number("atMost"),
            number("unknown"),
            number("groups"));

    private final CaseFile file;
    private final QuotedNames quoted;
    private final Readership readership;
    private final Optional<LocalDate> known;

    private HeldList(CaseFile file, QuotedNames quoted, Readership readership, Optional<LocalDate> known) {
        this.file = file;
        this.quoted = quoted;
        this.readership = readership;
        this.known = known;
    }

    private static Column number(String name) {
        return new Column(name, Column.Kind.INTEGER, "whole number", false);
    }

    /**
     * The lists of a publication.
     *
     * @param publication nothing in it may be left to be read
     * @throws ExchangeException {@code not-reviewed} if something must be read first ({@code requireReviewed})
     */
    public static HeldList of(Publication publication) {
        Objects.requireNonNull(publication, "publication");
        ReviewCheck.require(publication);
        return new HeldList(
                publication.caseFile(),
                CertainCase.groupNames(publication),
                publication.readership(),
                Optional.empty());
    }

    /**
     * The lists of a whole case file, with everybody who is withheld: for its owner alone, and for no reader. It is the
     * counterpart of {@code CaseJson.writeFull}.
     */
    public static HeldList full(CaseFile caseFile) {
        Objects.requireNonNull(caseFile, "caseFile");
        return new HeldList(caseFile, quoted(caseFile), Readership.OWNER, Optional.empty());
    }

    /** The same, by what could be known by a day: see {@link AsOf#knownBy}. */
    public HeldList knownBy(LocalDate day) {
        return new HeldList(file, quoted, readership, Optional.of(Objects.requireNonNull(day, "day")));
    }

    /**
     * Everybody who was held on a day: the persons who were held for certain, those who were possibly held, and the
     * groups that were held as a whole, whose listed members are among the persons.
     */
    public List<HeldRow> on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return asOf(day).holdings().stream().map(this::row).toList();
    }

    private AsOf asOf(LocalDate day) {
        AsOf asOf = file.asOf(day);
        return known.map(asOf::knownBy).orElse(asOf);
    }

    private HeldRow row(Holding holding) {
        Optional<Statement> statement = holding.newest()
                .map(Evidence::statement)
                .flatMap(id -> file.find((RecordId) id))
                .map(Statement.class::cast);
        return new HeldRow(
                holding,
                nameOf((RecordId) holding.status().subject(), file, quoted),
                statement.flatMap(Statement::titles).map(titles -> titles.best(Locale.ENGLISH)),
                statement.flatMap(Statement::source).flatMap(Source::url));
    }

    /**
     * What lists call a person, an organisation, a group or an award of a whole file: by name, and a group by the words
     * of a source in quotation marks, with whose words they are; empty if there are none.
     */
    public static Optional<String> nameOf(CaseFile file, RecordId record) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(record, "record");
        return nameOf(record, file, quoted(file));
    }

    private static Optional<String> nameOf(RecordId id, CaseFile file, QuotedNames quoted) {
        Optional<CaseRecord> record = file.find(id);
        if (record.isPresent() && record.get() instanceof Group group) {
            return quoted.of(group);
        }
        return record.flatMap(one -> ToldNames.best(one, file.claims().of(one))).map(Name::full);
    }

    private static QuotedNames quoted(CaseFile file) {
        return new QuotedNames(file, statement -> false);
    }

    /**
     * How many were held on each of some days: the first, and those that follow it in equal steps, up to the last.
     *
     * @param from the first day
     * @param to the last day; it need not be one of those that are asked for
     * @param step {@code DAYS}, {@code WEEKS}, {@code MONTHS} or {@code YEARS}. A month that is too short gives its
     *     last day
     * @throws ExchangeException {@code wrong-days} if the last day is before the first, the step is another, or there
     *     are more than 10,000 days
     */
    public List<HeldNumbers> every(LocalDate from, LocalDate to, ChronoUnit step) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(step, "step");
        return days(from, to, step).stream()
                .map(day -> HeldNumbers.of(asOf(day).held()))
                .toList();
    }

    private static List<LocalDate> days(LocalDate from, LocalDate to, ChronoUnit step) {
        boolean isStep = step == ChronoUnit.DAYS
                || step == ChronoUnit.WEEKS
                || step == ChronoUnit.MONTHS
                || step == ChronoUnit.YEARS;
        if (!isStep || to.isBefore(from) || step.between(from, to) >= MOST_DAYS) {
            throw new ExchangeException(
                    "wrong-days",
                    "Expected a first day, a last day that is not before it, and steps of a day, week, month or year; at most "
                            + MOST_DAYS + " days in all.");
        }
        List<LocalDate> days = new ArrayList<>();
        // From the first each time: a step from 28 February would stay on the 28th.
        for (LocalDate day = from; !day.isAfter(to); day = from.plus(days.size(), step)) {
            days.add(day);
        }
        return days;
    }

    /**
     * Writes rows as CSV: RFC 4180 in UTF-8, with {@linkplain org.amparo.exchange.table.SafeText safe texts}. The
     * stream stays open.
     */
    public void writeCsv(List<HeldRow> rows, OutputStream to) throws IOException {
        csv(ROW, rows, to);
    }

    /** Writes numbers as CSV in the same way. */
    public void writeNumbersAsCsv(List<HeldNumbers> rows, OutputStream to) throws IOException {
        csv(NUMBERS, rows, to);
    }

    private void csv(List<Column> columns, List<? extends JsonForm> rows, OutputStream to) throws IOException {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(to, "to");
        CsvTable csv = new CsvTable(columns, ReadershipNotice.of(readership), to, false);
        for (JsonForm row : rows) {
            DataObject members = row.toData();
            csv.row(columns.stream()
                    .map(column ->
                            members.member(column.name()).map(HeldList::text).orElse(""))
                    .toArray(String[]::new));
        }
        csv.flush();
    }

    private static String text(DataValue value) {
        return value instanceof DataString text ? text.text() : ((DataNumber) value).literal();
    }

    /** Writes rows or numbers as JSON: an object on each line, without what is not known. The stream stays open. */
    public void writeJson(List<? extends JsonForm> rows, OutputStream to) throws IOException {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(to, "to");
        JsonTextWriter writer = JsonTextWriter.compact(to);
        Map<String, String> notice = ReadershipNotice.of(readership);
        for (JsonForm row : rows) {
            DataObject.Builder object = DataObject.builder();
            row.toData().members().forEach(object::put);
            RecordWriter.write(writer, ReadershipNotice.add(object, notice).build());
            writer.endLine();
        }
        writer.flush();
    }
}
