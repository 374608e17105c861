package org.amparo.validation;

/**
 * The failure of a rule, which is a mistake in the rule and not in the case: it threw an exception. There is no report
 * then, since one without the findings of a rule would be taken for a good one.
 *
 * <p>The message names the rule and the kind of the failure, and the stack trace is that of the failure. Neither repeats
 * what the failure says, and it is no cause, because it may say something of the case, and exceptions end up in logs.
 */
public final class RuleFailedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final RuntimeException failure;

    RuleFailedException(String rule, RuntimeException failure) {
        super("The rule " + rule + " failed with " + failure.getClass().getName() + ".");
        this.rule = rule;
        this.failure = failure;
        setStackTrace(failure.getStackTrace());
    }

    /** The failure of a rule that added what is no finding. */
    RuleFailedException(String rule, String why) {
        super("The rule " + rule + " failed: " + why);
        this.rule = rule;
        this.failure = this;
    }

    /** The code of the rule. */
    public String rule() {
        return rule;
    }

    /** What the rule threw. Its message may say something of the case. */
    public RuntimeException failure() {
        return failure;
    }
}
