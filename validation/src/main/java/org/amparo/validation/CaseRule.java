package org.amparo.validation;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.amparo.casefile.CaseFile;
import org.amparo.validation.internal.constraints.Violations;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule that cases are checked against: one of Amparo's, or one of your own.
 *
 * <pre>{@code
 * CaseRule rule = CaseRule.builder("desk-detention-without-place")
 *         .severity(Severity.WARNING)
 *         .title("Detention without a place")
 *         .message("No phase of the detention says where it was.")
 *         .each(Detention.class, (detention, found) -> {
 *             if (detention.custodyPhases().stream().allMatch(phase -> phase.place().isEmpty())) {
 *                 found.add(Detention.CUSTODY_PHASES);
 *             }
 *         })
 *         .build();
 * CaseValidator validator = CaseValidator.builder().add(rule).build();
 * }</pre>
 *
 * <p>Its messages are given here, before it sees any data, and its checks only choose among them: a report may be shown
 * to people who may not see the case, so no value of a case may get into it.
 *
 * <p>Thread-safe if its checks are: they may run for several case files at once.
 */
public final class CaseRule implements WithoutJson {

    private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String code;
    private final Severity severity;
    private final String title;
    private final Optional<URI> page;
    private final Map<String, String> messages;
    private final boolean acrossRecords;
    private final Function<Violations, Rule> rule;
    /** The words of those of its messages that are an error, whatever the others are. */
    private final Set<String> errors;

    CaseRule(
            String code,
            Severity severity,
            String title,
            Optional<URI> page,
            Map<String, String> messages,
            boolean acrossRecords,
            Function<Violations, Rule> rule,
            Set<String> errors) {
        this.code = code;
        this.severity = severity;
        this.title = title;
        this.page = page;
        this.messages = messages;
        this.acrossRecords = acrossRecords;
        this.rule = rule;
        this.errors = errors;
    }

    /**
     * A builder of a rule of your own.
     *
     * @param code small letters and digits, in words with hyphens between them; it must not be the code of another
     *     rule, and will not become one of Amparo's if it begins with a word of your own
     * @throws IllegalArgumentException if it has another form
     */
    public static Builder builder(String code) {
        Objects.requireNonNull(code, "code");
        return new Builder(word(code));
    }

    private static String word(String text) {
        if (!WORDS.matcher(text).matches()) {
            throw new IllegalArgumentException("Expected words with hyphens between them, such as reversed-period.");
        }
        return text;
    }

    /** The code in reports: {@code reversed-period}. */
    public String code() {
        return code;
    }

    /** How much a finding of it matters, unless a message of one of Amparo's rules is an error where others are not. */
    public Severity severity() {
        return severity;
    }

    /** How much a finding with one of its messages matters. */
    Severity severity(String which) {
        return errors.contains(which) ? Severity.ERROR : severity;
    }

    /** Its title, in a few words. */
    public String title() {
        return title;
    }

    /** The page that explains it; for those of Amparo, where {@linkplain org.amparo pages} are. */
    public Optional<URI> page() {
        return page;
    }

    /** Whether it looks at a whole file and cannot check a record by itself. */
    public boolean isAcrossRecords() {
        return acrossRecords;
    }

    CaseRule with(Severity another) {
        return new CaseRule(code, another, title, page, messages, acrossRecords, rule, Set.of());
    }

    CaseRule with(Rule another) {
        return new CaseRule(code, severity, title, page, messages, acrossRecords, violations -> another, errors);
    }

    /** Applies it to a case. */
    void check(CaseLayout layout, Violations violations, Rule.Findings findings) {
        try {
            rule.apply(violations).check(layout, findings);
        } catch (RuleFailedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RuleFailedException(code, e);
        }
    }

    /** The message with a word, if it has such a one. */
    Optional<String> message(String which) {
        return Optional.ofNullable(messages.get(which));
    }

    /** The key of a message. */
    String messageKey(String which) {
        return which.isEmpty() ? code : code + "." + which;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }

    /**
     * Looks at one thing. It may throw: then there is no report, but a {@link RuleFailedException}.
     *
     * @param <T> the type of what it looks at
     */
    @FunctionalInterface
    public interface Check<T> {

        /** Adds a finding for each place that breaks the rule. */
        void check(T checked, FindingSink found);
    }

    /** Collects what makes a rule. */
    public static final class Builder implements WithoutJson {

        private final String code;
        private final Map<String, String> messages = new LinkedHashMap<>();
        private final List<Rule> checks = new ArrayList<>();
        private @Nullable Severity severity;
        private @Nullable String title;
        private @Nullable URI page;
        private boolean acrossRecords;

        private Builder(String code) {
            this.code = code;
        }

        /** How much its findings matter; required. {@link CaseValidator.Builder#severity} may set another. */
        public Builder severity(Severity severity) {
            Objects.requireNonNull(severity, "severity");
            this.severity = severity;
            return this;
        }

        /** Its title, in a few words; required. */
        public Builder title(String title) {
            Objects.requireNonNull(title, "title");
            this.title = title;
            return this;
        }

        /** The page that explains it. */
        public Builder page(URI page) {
            Objects.requireNonNull(page, "page");
            this.page = page;
            return this;
        }

        /** What is wrong, for a rule that has one message. One message is required. */
        public Builder message(String text) {
            Objects.requireNonNull(text, "text");
            messages.put(Rule.Findings.THE_ONE_MESSAGE, text);
            return this;
        }

        /**
         * One of several messages.
         *
         * @param word by which a check chooses it with {@link FindingSink#saying}
         * @throws IllegalArgumentException if the word is not of the form of a code
         */
        public Builder message(String word, String text) {
            Objects.requireNonNull(word, "word");
            Objects.requireNonNull(text, "text");
            messages.put(word(word), text);
            return this;
        }

        /**
         * Looks at each object of a type: at each {@code Detention}, {@code Charge}, {@code CaseRecord}, {@code
         * Annotated}, or at the {@code CaseHeader}.
         */
        public <T> Builder each(Class<T> type, Check<? super T> check) {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(check, "check");
            checks.add((layout, findings) -> {
                for (ObjectPlace<T> site : layout.sitesOfAny(type)) {
                    check.check(site.object(), new FindingSink(code, layout, site, findings));
                }
            });
            return this;
        }

        /** Looks at the file as a whole. It is then left out where records are checked one by one. */
        public Builder file(Check<? super CaseFile> check) {
            Objects.requireNonNull(check, "check");
            acrossRecords = true;
            checks.add((layout, findings) -> check.check(
                    layout.caseFile(),
                    new FindingSink(code, layout, layout.sites().get(0), findings)));
            return this;
        }

        /**
         * The rule.
         *
         * @throws IllegalStateException if something that is required was not given; the message names all of it
         */
        public CaseRule build() {
            List<String> missing = new ArrayList<>();
            if (severity == null) {
                missing.add("severity");
            }
            if (title == null) {
                missing.add("title");
            }
            if (messages.isEmpty()) {
                missing.add("message");
            }
            if (checks.isEmpty()) {
                missing.add("each or file");
            }
            if (severity == null || title == null || !missing.isEmpty()) {
                throw new IllegalStateException(
                        "Required for the rule " + code + " and not given: " + String.join(", ", missing) + ".");
            }
            List<Rule> all = List.copyOf(checks);
            Rule together = (layout, findings) -> all.forEach(check -> check.check(layout, findings));
            return new CaseRule(
                    code,
                    severity,
                    title,
                    Optional.ofNullable(page),
                    Map.copyOf(messages),
                    acrossRecords,
                    violations -> together,
                    Set.of());
        }
    }
}
