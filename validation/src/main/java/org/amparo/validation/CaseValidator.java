package org.amparo.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.problem.InvalidValueException;
import org.amparo.validation.constraints.Violations;
import org.amparo.validation.rules.CaseLayout;
import org.amparo.validation.rules.Place;

/**
 * Checks case files against the rules of {@linkplain org.amparo docs/rules}.
 *
 * <pre>{@code
 * ValidationReport report = CaseValidator.standard().validate(caseFile);
 * report.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>Nothing that is found keeps a case file from being loaded, changed or written: real data is contradictory, and
 * a report says where. Immutable and thread-safe.
 */
public final class CaseValidator {

    /** Somewhere on Earth it may already be the next day: nothing is called future that is not so everywhere. */
    private static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);

    private final Clock clock;
    private final CodePolicy codes;
    private final Set<String> without;
    private final Set<String> withoutThoseAcrossRecords;
    private final Supplier<Violations> violations;

    private CaseValidator(Clock clock, CodePolicy codes, Set<String> without, Supplier<Violations> violations) {
        this.clock = clock;
        this.codes = codes;
        this.without = without;
        this.withoutThoseAcrossRecords = union(without, Rules.ACROSS_RECORDS);
        this.violations = violations;
    }

    /** All rules, by the clock of the system. */
    public static CaseValidator standard() {
        return standard(Clock.systemUTC());
    }

    /**
     * All rules.
     *
     * @param clock says what is in the future; read once a case file
     */
    public static CaseValidator standard(Clock clock) {
        return new CaseValidator(clock, CodePolicy.WARN, Set.of(), Violations::direct);
    }

    /** This validator with another opinion of codes that are in no list; {@link #standard()} warns of them. */
    public CaseValidator with(CodePolicy policy) {
        return new CaseValidator(clock, policy, without, violations);
    }

    /**
     * This validator without some of its rules.
     *
     * @param rules codes such as {@code C3}
     * @throws IllegalArgumentException if there is no rule of such a code
     */
    public CaseValidator without(String... rules) {
        List<String> more = List.of(rules);
        if (!Rules.codes().containsAll(more)) {
            throw new IllegalArgumentException("Expected the codes of rules, such as T2.");
        }
        return new CaseValidator(clock, codes, union(without, more), violations);
    }

    private static Set<String> union(Collection<String> some, Collection<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The rules that say nothing of a record alone, since they ask for other records or for what refers to it: {@code R1},
     * for example. The codes.
     */
    public static Set<String> acrossRecords() {
        return Rules.ACROSS_RECORDS;
    }

    /** The same constraints through Hibernate Validator: what a bridge to Jakarta Validation stands on. */
    CaseValidator throughJakarta() {
        return new CaseValidator(clock, codes, without, Violations::throughJakarta);
    }

    /** Applies the rules to a case file. */
    public ValidationReport validate(CaseFile caseFile) {
        return report(CaseLayout.of(caseFile, today()), without);
    }

    /**
     * Applies the rules to a header alone: for records that come one by one, and are too many for memory.
     *
     * <p>With the findings of {@link #validate(CaseHeader, CaseRecord, int)} for each record these are the findings for
     * the case file, but for those of the rules {@linkplain #acrossRecords() across records}, which are not applied.
     */
    public ValidationReport validate(CaseHeader header) {
        return report(CaseLayout.of(header, today()), withoutThoseAcrossRecords);
    }

    /**
     * Applies the rules to a record alone, but those {@linkplain #acrossRecords() across records}.
     *
     * @param header the header of the file that it is of
     * @param position where it stands among the records, from 0: pointers say so
     * @throws InvalidValueException {@code duplicate-key} if two parts of the record have one key, as no case file can hold it
     */
    public ValidationReport validate(CaseHeader header, CaseRecord record, int position) {
        return report(CaseLayout.of(header, record, position, today()), withoutThoseAcrossRecords);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FIRST_TO_SEE_A_DAY);
    }

    private ValidationReport report(CaseLayout layout, Set<String> leftOut) {
        List<Found> found = new ArrayList<>();
        for (Rules.Entry entry : Rules.all(violations.get())) {
            if (leftOut.contains(entry.code())) {
                continue;
            }
            Optional<Severity> severity = severityOf(entry);
            if (severity.isPresent()) {
                entry.rule()
                        .check(
                                layout,
                                (what, place) -> found.add(
                                        new Found(place, finding(entry.code(), severity.get(), what, place))));
            }
        }
        return new ValidationReport(found.stream()
                .distinct()
                .sorted(Found.ORDER)
                .map(Found::finding)
                .toList());
    }

    private Optional<Severity> severityOf(Rules.Entry entry) {
        return entry.code().equals(Rules.UNKNOWN_CODE) ? codes.severity() : Optional.of(entry.severity());
    }

    private static Finding finding(String rule, Severity severity, String what, Place place) {
        return new Finding(
                rule,
                severity,
                place.record().map(CaseRecord::id),
                place.pointer(),
                place.pointerInRecord(),
                Messages.of(rule, what));
    }

    private record Found(Place place, Finding finding) {

        static final Comparator<Found> ORDER = Comparator.comparing(Found::place)
                .thenComparing(found -> found.finding().rule());
    }
}
