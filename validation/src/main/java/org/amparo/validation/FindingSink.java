package org.amparo.validation;

import org.amparo.CaseRecord;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Pointer;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.rules.Rule;

/**
 * The receiver of the findings of a {@link CaseRule}. It takes places alone, within the object that is checked; texts
 * stand in the rule. For the duration of one check.
 */
public final class FindingSink implements WithoutJson {

    private final String rule;
    private final CaseLayout layout;
    private final ObjectPlace<?> site;
    private final Rule.Findings findings;
    private final String which;

    FindingSink(String rule, CaseLayout layout, ObjectPlace<?> site, Rule.Findings findings) {
        this(rule, layout, site, findings, Rule.Findings.THE_ONE_MESSAGE);
    }

    private FindingSink(String rule, CaseLayout layout, ObjectPlace<?> site, Rule.Findings findings, String which) {
        this.rule = rule;
        this.layout = layout;
        this.site = site;
        this.findings = findings;
        this.which = which;
    }

    /**
     * This sink for a record of the same file.
     *
     * @throws RuleFailedException if the file has no such record
     */
    public FindingSink in(CaseRecord record) {
        return layout.site(record.id())
                .map(other -> new FindingSink(rule, layout, other, findings, which))
                .orElseThrow(() -> new RuleFailedException(rule, "it found something in a record of another file."));
    }

    /**
     * This sink with one of the rule's messages.
     *
     * @param message the word of the message
     */
    public FindingSink saying(String message) {
        return new FindingSink(rule, layout, site, findings, message);
    }

    /** Adds a finding about the object as a whole. */
    public void add() {
        findings.add(which, site.spot());
    }

    /** Adds a finding about an attribute of the object, whether it has a value or not. */
    public void add(AttributeName<?> attribute) {
        add(Pointer.ROOT.member(attribute.name()));
    }

    /** Adds a finding about one item of a list of the object, counted from 0. */
    public void add(AttributeName<?> attribute, int item) {
        add(Pointer.ROOT.member(attribute.name()).item(item));
    }

    /**
     * Adds a finding about a place in the object.
     *
     * @param within from the object: {@code /custodyPhases/0/place}; it must lead to an attribute, or to an unknown member, an
     *     item or a language that is there, so that no value gets into a report as the name of one
     * @throws RuleFailedException if there is no such place
     */
    public void add(Pointer within) {
        Pointer at = site.at().append(within);
        findings.add(
                which,
                layout.find(at)
                        .orElseThrow(() -> new RuleFailedException(rule, "it found something where nothing can be.")));
    }
}
