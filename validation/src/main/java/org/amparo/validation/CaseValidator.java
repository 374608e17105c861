package org.amparo.validation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Code;
import org.amparo.problem.InvalidValueException;
import org.amparo.validation.internal.constraints.Violations;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Spot;
import org.amparo.validation.internal.signs.Search;
import org.amparo.validation.internal.signs.SelectedSigns;
import org.amparo.validation.internal.signs.SignTable;
import org.amparo.validation.internal.wording.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * The checker of case files against the rules of {@linkplain org.amparo docs/rules}, and against your own.
 *
 * <pre>{@code
 * ValidationReport report = CaseValidator.standard().validate(caseFile);
 * report.findings().forEach(System.out::println);
 *
 * CaseValidator ours = CaseValidator.builder()
 *         .without("estimate-by-nobody")
 *         .severity("unknown-code", Severity.ERROR)
 *         .add(detentionWithoutPlace)
 *         .build();
 * }</pre>
 *
 * <p>Nothing that is found keeps a case file from being loaded, changed or written: real data is contradictory, and
 * a report says where. Immutable and thread-safe.
 */
public final class CaseValidator implements WithoutJson {

    /** The first zone to begin a day: a date is in the future only if it is so everywhere on Earth. */
    private static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);

    private final Clock clock;
    private final List<CaseRule> rules;
    private final List<CaseRule> rulesAlone;
    private final Set<String> codes;
    private final Set<String> codesAlone;
    private final Acceptances acceptances;
    private final Supplier<SignTable> table;

    /** Made when the first record is validated by itself: a whole file needs none. */
    private volatile @Nullable SelectedSigns signs;

    private CaseValidator(Clock clock, List<CaseRule> rules, Acceptances acceptances, Supplier<SignTable> table) {
        this.clock = clock;
        this.rules = List.copyOf(rules);
        this.rulesAlone = rules.stream().filter(rule -> !rule.isAcrossRecords()).toList();
        this.codes = codes(this.rules);
        this.codesAlone = codes(rulesAlone);
        this.acceptances = acceptances;
        this.table = table;
    }

    /** The same without a look at signs: it lays everything out and applies each rule to it. Tests hold others to it. */
    CaseValidator withoutSigns() {
        return new CaseValidator(clock, rules, acceptances, () -> new SignTable(Map.of()));
    }

    private SelectedSigns signs() {
        SelectedSigns made = signs;
        if (made == null) {
            made = SelectedSigns.of(table.get(), codesAlone);
            signs = made;
        }
        return made;
    }

    private static Set<String> codes(List<CaseRule> rules) {
        return rules.stream().map(CaseRule::code).collect(toUnmodifiableSet());
    }

    /** A validator with Amparo's rules and the clock of the system. */
    public static CaseValidator standard() {
        return builder().build();
    }

    /**
     * A validator with Amparo's rules.
     *
     * @param clock tells what is in the future; read once for each case file
     */
    public static CaseValidator standard(Clock clock) {
        return builder(clock).build();
    }

    /** A builder that begins with Amparo's rules and the clock of the system. */
    public static Builder builder() {
        return builder(Clock.systemUTC());
    }

    /**
     * A builder that begins with Amparo's rules.
     *
     * @param clock tells what is in the future; read once for each case file
     */
    public static Builder builder(Clock clock) {
        Objects.requireNonNull(clock, "clock");
        return new Builder(clock);
    }

    /** The rules that it applies: Amparo's in the order of the index of their pages, then your own as they were added. */
    public List<CaseRule> rules() {
        return rules;
    }

    /** Applies the rules to a case file. */
    public ValidationReport validate(CaseFile caseFile) {
        LocalDate today = today();
        CaseLayout layout = CaseLayout.of(caseFile, today);
        return acceptances.report(layout, findings(layout, rules), codes, today);
    }

    /**
     * Applies the rules to a header alone, for records that come one by one and are too many for memory.
     *
     * <p>Together with those of {@link #validate(CaseHeader, CaseRecord, int)} for each record, its findings are those
     * for the case file, except for the rules {@linkplain CaseRule#isAcrossRecords across records}, which are not
     * applied.
     */
    public ValidationReport validate(CaseHeader header) {
        Objects.requireNonNull(header, "header");
        LocalDate today = today();
        CaseLayout layout = CaseLayout.of(header, today);
        return acceptances.reportAlone(layout, findings(layout, rulesAlone), codesAlone, today);
    }

    /**
     * Applies the rules to a record alone, except those {@linkplain CaseRule#isAcrossRecords across records}.
     *
     * @param header the header of the file that it comes from
     * @param position its position among the records, from 0, for the pointers
     * @throws InvalidValueException {@code duplicate-key} if two parts of the record have one key: no case file can
     *     hold it
     */
    public ValidationReport validate(CaseHeader header, CaseRecord record, int position) {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(record, "record");
        LocalDate today = today();
        SelectedSigns selected = signs();
        Search search = selected.search(header, today);
        if (search.isClean(record) && selected.areComplete()) {
            return acceptances.reportNothing(record.id(), codesAlone);
        }
        CaseLayout layout = CaseLayout.of(header, record, position, today);
        List<CaseRule> suspects =
                rulesAlone.stream().filter(rule -> search.suspects(rule.code())).toList();
        return acceptances.reportAlone(layout, findings(layout, suspects), codesAlone, today);
    }

    /**
     * Applies the rules to a header and to each of its records by itself, except those {@linkplain
     * CaseRule#isAcrossRecords across records}, and hands on what they find as they find it. It keeps nothing, so there
     * may be more records, and more findings, than memory holds.
     *
     * @param found receives the findings, in their order
     * @throws InvalidValueException {@code duplicate-key}, as for a single record
     */
    public void validateEach(
            CaseHeader header, Iterator<? extends CaseRecord> records, Consumer<? super Finding> found) {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(found, "found");
        validate(header).findings().forEach(found);
        for (int position = 0; records.hasNext(); position++) {
            validate(header, records.next(), position).findings().forEach(found);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FIRST_TO_SEE_A_DAY);
    }

    private static List<Finding> findings(CaseLayout layout, List<CaseRule> rules) {
        List<PlacedFinding> found = new ArrayList<>();
        add(layout, rules, found);
        return inOrder(found);
    }

    private static void add(CaseLayout layout, List<CaseRule> rules, List<PlacedFinding> found) {
        Violations constraints = new Violations();
        for (CaseRule rule : rules) {
            rule.check(
                    layout,
                    constraints,
                    (which, spot, words) -> found.add(PlacedFinding.of(rule, which, spot, List.of(words))));
        }
    }

    private static List<Finding> inOrder(List<PlacedFinding> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        return found.stream()
                .distinct()
                .sorted(PlacedFinding.ORDER)
                .map(PlacedFinding::finding)
                .toList();
    }

    private record PlacedFinding(Spot spot, Finding finding) {

        static final Comparator<PlacedFinding> ORDER = Comparator.comparing(PlacedFinding::spot)
                .thenComparing(found -> found.finding().rule());

        static PlacedFinding of(CaseRule rule, String which, Spot spot, List<String> words) {
            return new PlacedFinding(
                    spot,
                    new Finding(
                            rule.code(),
                            rule.severity(which),
                            spot.record().map(CaseRecord::id),
                            spot.pointer(),
                            spot.pointerInRecord(),
                            rule.message(which)
                                    .map(text -> RuleMessages.filled(text, words))
                                    .orElseThrow(() -> new RuleFailedException(
                                            rule.code(), "it has no message for what it found.")),
                            rule.messageKey(which),
                            words,
                            rule.title(),
                            rule.page()));
        }
    }

    /** Chooses the rules of a validator. The order of the calls does not matter. */
    public static final class Builder implements WithoutJson {

        private final Clock clock;
        private final List<CaseRule> own = new ArrayList<>();
        private final Set<String> without = new HashSet<>();
        private final Map<String, Severity> severities = new HashMap<>();
        private final List<Acceptance> acceptances = new ArrayList<>();
        private final Set<Code> stated = new LinkedHashSet<>();
        private @Nullable Set<String> only;

        private Builder(Clock clock) {
            this.clock = clock;
        }

        /** Adds rules of your own. */
        public Builder add(CaseRule... rules) {
            Objects.requireNonNull(rules, "rules");
            for (CaseRule rule : rules) {
                own.add(Objects.requireNonNull(rule, "rule"));
            }
            return this;
        }

        /** Leaves out the rules with these codes, such as {@code estimate-by-nobody}. */
        public Builder without(String... codes) {
            without.addAll(given(codes));
            return this;
        }

        /** Leaves out all rules but those with these codes, such as {@code dangling-reference}. */
        public Builder only(String... codes) {
            only = given(codes);
            return this;
        }

        private static Set<String> given(String... codes) {
            Objects.requireNonNull(codes, "codes");
            Set<String> given = new HashSet<>();
            for (String code : codes) {
                given.add(Objects.requireNonNull(code, "code"));
            }
            return given;
        }

        /** Makes the findings of a rule more or less severe than they are by themselves. */
        public Builder severity(String code, Severity severity) {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(severity, "severity");
            severities.put(code, severity);
            return this;
        }

        /** States codes of your own, which the rule {@code unknown-code} then takes for known. No other rule does. */
        public Builder codes(CodeList codes) {
            Objects.requireNonNull(codes, "codes");
            stated.addAll(codes.codes());
            return this;
        }

        /** Accepts findings, which then {@linkplain ValidationReport#accepted stay visible} and do not count. */
        public Builder accept(List<Acceptance> acceptances) {
            Objects.requireNonNull(acceptances, "acceptances");
            acceptances.forEach(one -> this.acceptances.add(Objects.requireNonNull(one, "acceptance")));
            return this;
        }

        /**
         * The validator.
         *
         * @throws IllegalArgumentException if two rules have one code, or none has a code that was given
         */
        public CaseValidator build() {
            Set<Code> house = Collections.unmodifiableSet(new LinkedHashSet<>(stated));
            List<CaseRule> all = new ArrayList<>(StandardRule.all(house));
            all.addAll(own);
            Set<String> codes = requireDistinct(all);
            requireKnown(codes, without);
            requireKnown(codes, severities.keySet());
            requireAccepted(codes);
            Set<String> kept = only == null ? codes : only;
            requireKnown(codes, kept);
            return new CaseValidator(
                    clock,
                    all.stream()
                            .filter(rule -> kept.contains(rule.code()) && !without.contains(rule.code()))
                            .map(rule ->
                                    severities.containsKey(rule.code()) ? rule.with(severities.get(rule.code())) : rule)
                            .toList(),
                    new Acceptances(acceptances),
                    () -> StandardRule.signs(house));
        }

        private static Set<String> requireDistinct(List<CaseRule> rules) {
            Set<String> codes = new HashSet<>();
            for (CaseRule rule : rules) {
                if (!codes.add(rule.code())) {
                    throw new IllegalArgumentException("Two rules have the code " + rule.code() + ".");
                }
            }
            return codes;
        }

        /** Names no code: these may have been read from a file, and hold anything. */
        private void requireAccepted(Set<String> codes) {
            for (int i = 0; i < acceptances.size(); i++) {
                if (!codes.contains(acceptances.get(i).rule())) {
                    throw new IllegalArgumentException(
                            "No rule has the code of an accepted finding, the one at " + i + " (counted from 0).");
                }
            }
        }

        private static void requireKnown(Set<String> known, Set<String> codes) {
            List<String> unknown =
                    codes.stream().filter(code -> !known.contains(code)).toList();
            if (!unknown.isEmpty()) {
                List<String> near = unknown.stream()
                        .flatMap(code -> Nearest.to(code, known.stream()).stream())
                        .sorted()
                        .toList();
                throw new IllegalArgumentException("No rule has a code that was given"
                        + (near.isEmpty() ? "." : "; perhaps it is meant to be: " + String.join(", ", near) + ".")
                        + " docs/rules/README.md has the codes of Amparo's rules, and CaseValidator.rules() all.");
            }
        }
    }
}
