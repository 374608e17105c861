package org.amparo.validation;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
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
 * @param message what is wrong, in English for a rule of Amparo: the same text wherever the rule finds the same
 * @param messageKey the code; with a word where the rule has several messages: {@code faulty-quotation.marks}
 * @param words the names that the message is filled with, such as that of a list and of codes in it; most have none
 * @param title the title of the rule, in a few words: the same for all of its findings
 * @param page the page about the rule, if there is one; for a rule of Amparo, where {@linkplain org.amparo pages} are:
 *     {@code docs/rules/reversed-period.md}
 */
public record Finding(
        String rule,
        Severity severity,
        Optional<RecordId> record,
        Pointer pointer,
        Pointer pointerInRecord,
        String message,
        String messageKey,
        List<String> words,
        String title,
        Optional<URI> page)
        implements JsonForm {

    /** A finding. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(pointerInRecord, "pointerInRecord");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(messageKey, "messageKey");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(page, "page");
        words = List.copyOf(words);
    }

    /**
     * The message in English, French, Spanish, Russian or Azerbaijani, by the locale; for others in English. A rule of
     * your own has its message in the language in which you gave it.
     */
    public String message(Locale locale) {
        return RuleMessages.translated(this, locale);
    }

    /**
     * The finding as a problem details object (RFC 9457): {@code type}, {@code title} and {@code detail}, which is the
     * message; beside them {@code code}, {@code severity}, {@code record} and {@code pointer}. The type is the address
     * of the rule's page or, for a rule without an absolute one, {@code rules/} and the code, which is relative.
     */
    @Override
    public DataObject toData() {
        return problem().build();
    }

    /** True: it has no value of a case. */
    @Override
    public boolean isForEverybody() {
        return true;
    }

    DataObject.Builder problem() {
        return DataObject.builder()
                .put("type", page.filter(URI::isAbsolute).map(URI::toString).orElse("rules/" + rule))
                .put("title", title)
                .put("detail", message)
                .put("code", rule)
                .put("severity", severity.toString())
                .put("record", record)
                .put("pointer", pointer.toString());
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
