package org.amparo.feed.internal.items;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.code.Liberty;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.SubjectId;
import org.amparo.status.Status;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;

/** Whether somebody was at liberty on the day of the publication, in UTC. */
final class StatusLines {

    private final Words words;
    private final LocalDate day;
    /** The answers so far: somebody may have been detained many times. */
    private final Map<SubjectId, Status> known = new HashMap<>();

    StatusLines(Words words, Instant published) {
        this.words = words;
        this.day = published.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /**
     * The status, if it may be told. "Possibly free" only means that no further detention is known. A publication may
     * leave one out, and somebody held in secret must not be called free.
     */
    Optional<Status> of(SubjectId subject) {
        return Optional.of(known.computeIfAbsent(subject, words.file().asOf(day)::statusOf))
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

    private Stream<String> lines(Status status) {
        String liberty = words.label(status.liberty());
        return Stream.of(
                        Optional.of(
                                status.certainty() == Certainty.POSSIBLE
                                        ? words.say("status.possible", liberty)
                                        : liberty),
                        status.custodyForm().map(words::label),
                        status.legalPhase().map(words::label),
                        status.lastEvidence().map(date -> words.say("status.newest", words.date(date))),
                        status.contrary().isEmpty()
                                ? Optional.<String>empty()
                                : Optional.of(words.say("status.contrary")))
                .flatMap(Optional::stream);
    }
}
