package org.amparo.tool;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.exchange.held.HeldList;
import org.amparo.id.RecordId;
import org.amparo.speech.Source;

/**
 * What people call the records of a case file, to be printed beside ids: the name, the title and address of a
 * statement, and of a detention the name of the detainee. A group is called by words of a source, so whose words they
 * are is said.
 *
 * @param file the case file
 */
record RecordLabels(CaseFile file) {

    /** What a record is called; empty if there is none, or it has no name. */
    Optional<String> of(RecordId id) {
        return file.find(id).flatMap(this::of);
    }

    private Optional<String> of(CaseRecord record) {
        if (record instanceof Detention detention) {
            return of((RecordId) detention.detainee());
        }
        return record instanceof Statement statement ? of(statement) : HeldList.nameOf(file, record.id());
    }

    private static Optional<String> of(Statement statement) {
        String both = Stream.concat(title(statement).stream(), url(statement).stream())
                .collect(Collectors.joining(", "));
        return Optional.of(both).filter(label -> !label.isEmpty());
    }

    /** The title of a statement. */
    static Optional<String> title(Statement statement) {
        return statement.titles().map(titles -> titles.best(Locale.ENGLISH));
    }

    /** The address of a statement's source. */
    static Optional<String> url(Statement statement) {
        return statement.source().flatMap(Source::url).map(Object::toString);
    }

    /** What a record is called, in brackets with a space before them, on one line; empty if it is not called anything. */
    String behind(RecordId id) {
        return of(id).map(label -> " [" + TerminalText.of(label) + "]").orElse("");
    }
}
