package org.amparo.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.problem.InvalidValueException;
import org.amparo.validation.StandardRule.Scope;
import org.amparo.validation.internal.constraints.Violations;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Spot;

/**
 * The checker of case files against the rules of {@linkplain org.amparo docs/rules}.
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

    /** The first zone to begin a day: a date is in the future only if it is so everywhere on Earth. */
    private static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);

    private final Clock clock;
    private final CodePolicy policy;
    private final List<StandardRule> rules;

    private CaseValidator(Clock clock, CodePolicy policy, List<StandardRule> rules) {
        this.clock = clock;
        this.policy = policy;
        this.rules = rules;
    }

    /** A validator with all rules and the clock of the system. */
    public static CaseValidator standard() {
        return standard(Clock.systemUTC());
    }

    /**
     * A validator with all rules.
     *
     * @param clock tells what is in the future; read once for each case file
     */
    public static CaseValidator standard(Clock clock) {
        return new CaseValidator(clock, CodePolicy.WARN, List.of(StandardRule.values()));
    }

    /** This validator with another policy on codes that are in no list; {@link #standard()} warns of them. */
    public CaseValidator with(CodePolicy policy) {
        return new CaseValidator(clock, policy, rules);
    }

    /**
     * This validator without some of its rules.
     *
     * @param codes codes of rules, such as {@code estimate-by-nobody}
     * @throws IllegalArgumentException if no rule has such a code
     */
    public CaseValidator without(String... codes) {
        return keeping(Predicate.not(named(codes)::contains));
    }

    /**
     * This validator with only some of its rules.
     *
     * @param codes codes of rules, such as {@code dangling-reference}
     * @throws IllegalArgumentException if no rule has such a code
     */
    public CaseValidator only(String... codes) {
        return keeping(named(codes)::contains);
    }

    private CaseValidator keeping(Predicate<StandardRule> kept) {
        return new CaseValidator(clock, policy, rules.stream().filter(kept).toList());
    }

    private static Set<StandardRule> named(String... codes) {
        return Arrays.stream(codes)
                .map(code -> StandardRule.of(code)
                        .orElseThrow(() ->
                                new IllegalArgumentException("Expected the codes of rules, such as reversed-period.")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The codes of the rules, such as {@code dangling-reference}, that cannot check a record by itself. */
    public static Set<String> acrossRecords() {
        return Arrays.stream(StandardRule.values())
                .filter(rule -> rule.scope() == Scope.FILE)
                .map(StandardRule::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Applies the rules to a case file. */
    public ValidationReport validate(CaseFile caseFile) {
        return report(CaseLayout.of(caseFile, today()), Scope.FILE);
    }

    /**
     * Applies the rules to a header alone, for records that come one by one and are too many for memory.
     *
     * <p>Together with those of {@link #validate(CaseHeader, CaseRecord, int)} for each record, its findings are those
     * for the case file, except for the rules {@linkplain #acrossRecords() across records}, which are not applied.
     */
    public ValidationReport validate(CaseHeader header) {
        return report(CaseLayout.of(header, today()), Scope.RECORD);
    }

    /**
     * Applies the rules to a record alone, except those {@linkplain #acrossRecords() across records}.
     *
     * @param header the header of the file that it comes from
     * @param position its position among the records, from 0, for the pointers
     * @throws InvalidValueException {@code duplicate-key} if two parts of the record have one key: no case file can
     *     hold it
     */
    public ValidationReport validate(CaseHeader header, CaseRecord record, int position) {
        return report(CaseLayout.of(header, record, position, today()), Scope.RECORD);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FIRST_TO_SEE_A_DAY);
    }

    private ValidationReport report(CaseLayout layout, Scope widest) {
        Violations constraints = new Violations();
        List<PlacedFinding> found = new ArrayList<>();
        for (StandardRule rule : rules) {
            if (rule.scope().compareTo(widest) <= 0) {
                severityOf(rule)
                        .ifPresent(severity -> rule.rule(constraints)
                                .check(
                                        layout,
                                        (which, spot) -> found.add(
                                                new PlacedFinding(spot, finding(rule.code(), severity, which, spot)))));
            }
        }
        return new ValidationReport(found.stream()
                .distinct()
                .sorted(PlacedFinding.ORDER)
                .map(PlacedFinding::finding)
                .toList());
    }

    private Optional<Severity> severityOf(StandardRule rule) {
        return rule == StandardRule.UNKNOWN_CODE ? policy.severity() : Optional.of(rule.severity());
    }

    private static Finding finding(String rule, Severity severity, String which, Spot spot) {
        return new Finding(
                rule,
                severity,
                spot.record().map(CaseRecord::id),
                spot.pointer(),
                spot.pointerInRecord(),
                RuleMessages.of(rule, which),
                RuleMessages.key(rule, which));
    }

    private record PlacedFinding(Spot spot, Finding finding) {

        static final Comparator<PlacedFinding> ORDER = Comparator.comparing(PlacedFinding::spot)
                .thenComparing(found -> found.finding().rule());
    }
}
