package org.amparo.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseFile;
import org.amparo.CaseRecord;
import org.amparo.validation.rules.CaseLayout;
import org.amparo.validation.rules.Place;

/**
 * Checks case files against the rules of {@code docs/rules}.
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

    private CaseValidator(Clock clock, CodePolicy codes, Set<String> without) {
        this.clock = clock;
        this.codes = codes;
        this.without = without;
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
        return new CaseValidator(clock, CodePolicy.WARN, Set.of());
    }

    /** This validator with another opinion of codes that are in no list; {@link #standard()} warns of them. */
    public CaseValidator with(CodePolicy policy) {
        return new CaseValidator(clock, policy, without);
    }

    /**
     * This validator without some of its rules.
     *
     * @param rules codes such as {@code C3}
     * @throws IllegalArgumentException if there is no rule of such a code
     */
    public CaseValidator without(String... rules) {
        Set<String> more = new LinkedHashSet<>(without);
        more.addAll(Arrays.asList(rules));
        if (!Rules.codes().containsAll(more)) {
            throw new IllegalArgumentException("Expected the codes of rules, such as T2.");
        }
        return new CaseValidator(clock, codes, Set.copyOf(more));
    }

    /** Applies the rules to a case file. */
    public ValidationReport validate(CaseFile caseFile) {
        CaseLayout layout = CaseLayout.of(caseFile, LocalDate.ofInstant(clock.instant(), FIRST_TO_SEE_A_DAY));
        List<Found> found = new ArrayList<>();
        for (Rules.Entry entry : Rules.all()) {
            Optional<Severity> severity = severityOf(entry);
            if (severity.isPresent() && !without.contains(entry.code())) {
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
