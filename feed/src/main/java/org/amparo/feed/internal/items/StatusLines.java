package org.amparo.feed.internal.items;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Statement;
import org.amparo.code.Liberty;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.SubjectId;
import org.amparo.status.Status;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;

/** Whether somebody was at liberty on the day of the publication, in UTC. */
final class StatusLines {

    private final Words words;
    private final Known known;
    private final LocalDate day;
    /** The answers so far: somebody may have been detained many times. */
    private final Map<SubjectId, Status> answers = new HashMap<>();

    StatusLines(Words words, Instant published) {
        this.words = words;
        this.known = new Known(words);
        this.day = published.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /**
     * The status, if it may be told. "Possibly free" only means that no further detention is known. A publication may
     * leave one out, and somebody held in secret must not be called free.
     */
    Optional<Status> of(SubjectId subject) {
        return Optional.of(answers.computeIfAbsent(subject, words.file().asOf(day)::statusOf))
                .filter(status -> status.certainty() != Certainty.POSSIBLE
                        || !status.liberty().equals(Liberty.FREE));
    }

    /** The day, for the heading of the lines. */
    String day() {
        return words.when(PartialDate.of(day));
    }

    /** The status with its details; no line if it may not be told. */
    Stream<String> linesOf(SubjectId subject) {
        return of(subject).stream().flatMap(this::lines);
    }

    /** What the lines rest on. */
    List<Evidence> evidenceOf(SubjectId subject) {
        return of(subject).map(Status::evidence).orElseGet(List::of);
    }

    private Stream<String> lines(Status status) {
        String liberty = words.label(status.liberty());
        return Stream.of(
                        Optional.of(
                                status.certainty() == Certainty.POSSIBLE
                                        ? words.say("status.possible", liberty)
                                        : liberty),
                        status.custodyForm().map(words::label),
                        status.legalPhase().map(words::label),
                        status.lastEvidence().map(date -> newest(status, date)),
                        status.contrary().isEmpty()
                                ? Optional.<String>empty()
                                : Optional.of(words.say("status.contrary")))
                .flatMap(Optional::stream);
    }

    /** The date of the newest statement. It is told as inferred if it is so in every statement of that date. */
    private String newest(Status status, PartialDate date) {
        String plain = words.say("status.newest", words.date(date));
        List<String> dated = status.evidence().stream()
                .map(evidence -> words.file().chainOf(evidence).root())
                .flatMap(root -> words.find(root, Statement.class).stream())
                .filter(statement -> statement.publishedOn().equals(Optional.of(date)))
                .map(statement -> known.line(plain, statement, Statement.PUBLISHED_ON))
                .toList();
        return dated.isEmpty() || dated.contains(plain) ? plain : dated.get(0);
    }
}
