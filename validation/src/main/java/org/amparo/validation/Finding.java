package org.amparo.validation;

import java.net.URI;
import java.util.Optional;
import org.amparo.id.RecordId;
import org.amparo.shape.Pointer;

/**
 * A finding of a rule at one place in a case file. It names places, ids and attributes and never a value, since a
 * report may be shown to people who may not see the case.
 *
 * @param rule the code of the rule: {@code reversed-period}
 * @param severity how much it matters
 * @param record the record that it is about; none for the header
 * @param pointer its place in the whole document, a JSON Pointer (RFC 6901): {@code /records/3/period}
 * @param pointerInRecord its place in the record, for JSON Lines and for single records: {@code /period}; for the
 *     header, the same as the other
 * @param message what is wrong, in English: the same text wherever the rule finds the same
 * @param messageKey the code; with a word where the rule has several messages: {@code faulty-quotation.marks}
 */
public record Finding(
        String rule,
        Severity severity,
        Optional<RecordId> record,
        Pointer pointer,
        Pointer pointerInRecord,
        String message,
        String messageKey) {

    /** The title of the rule, in a few words: the same for all of its findings. */
    public String title() {
        return RuleMessages.of(rule, "title");
    }

    /** The page about the rule, where {@linkplain org.amparo pages} are: {@code docs/rules/reversed-period.md}. */
    public URI page() {
        return URI.create("docs/rules/" + rule + ".md");
    }

    /** One line: severity, rule, record, pointer, message. */
    @Override
    public String toString() {
        return severity
                + " "
                + rule
                + " "
                + record.map(RecordId::toString).orElse("header")
                + " "
                + pointer
                + " "
                + message;
    }
}
