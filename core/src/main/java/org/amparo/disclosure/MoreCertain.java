package org.amparo.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.claim.Claim;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.internal.answer.AnswerIndex;
import org.amparo.internal.answer.EpisodeReading;
import org.amparo.internal.answer.Knowledge;
import org.amparo.internal.answer.StatusDays;
import org.amparo.internal.answer.StatusFinder;
import org.amparo.internal.index.IndexedFile;
import org.amparo.shape.Pointer;
import org.amparo.time.Certainty;

/**
 * The persons and groups of whom a publication makes more certain whether they are held than the case file does, on its
 * own day or on one on which their status can change, by all that is known or by what could be known on that day. Only
 * those are asked about of whom something was left out.
 */
final class MoreCertain {

    /** The days for which all are asked about. Of a file with more, those with other days are to be read. */
    private static final int MOST_DAYS = 10_000;

    /** The most days for one person or group, and the most groups, and detentions and incidents, from which they are. */
    private static final int MOST_OF_ONE = 64;

    /** What statements say in words alone. */
    private static final Set<String> WORDS = Set.of(
            Statement.TITLES.name(),
            Statement.TEXTS.name(),
            Statement.SOURCE.name(),
            Statement.MENTIONS.name(),
            CaseRecord.IDENTIFIERS.name());

    private final AnswerIndex before;
    private final AnswerIndex after;
    private final LocalDate today;
    private final Set<RecordId> reduced;
    /** Records of which evidence is left out, without which something may seem to have been known earlier. */
    private final Set<RecordId> withoutSources;

    private final StatusDays days;

    private MoreCertain(IndexedFile original, IndexedFile shown, LocalDate today, Set<RecordId> leftOutOf) {
        this.before = AnswerIndex.of(original, Set.of());
        this.after = AnswerIndex.of(shown, Set.of());
        this.today = today;
        this.reduced = new HashSet<>();
        this.withoutSources = new HashSet<>();
        // A statement that lost more than words may take back others, of which anything in the file may tell.
        boolean mayTakeBack = leftOutOf.stream()
                .anyMatch(id -> id instanceof StatementId && !isSameForStatus(original.find(id), shown.find(id)));
        for (RecordId record : leftOutOf) {
            Optional<CaseRecord> whole = original.find(record);
            Optional<CaseRecord> left = shown.find(record);
            if (mayTakeBack || !isSameForStatus(whole, left)) {
                reduced.add(record);
                if (sources(whole) > sources(left)) {
                    withoutSources.add(record);
                }
            }
        }
        this.days = new StatusDays(before.file(), MOST_OF_ONE);
    }

    /**
     * Whether a record lost nothing on which a status rests: of a person alone it rests on the death, and of a statement
     * on all but its words.
     */
    private static boolean isSameForStatus(Optional<CaseRecord> whole, Optional<CaseRecord> left) {
        if (whole.orElse(null) instanceof Person before && left.orElse(null) instanceof Person after) {
            boolean isOfDeath = before.diedOn().isPresent()
                    || Claim.of(before.shaped()).attribute(Person.DIED_ON).isOwn();
            return !isOfDeath
                    && after.formerIds().equals(before.formerIds())
                    && after.isRetracted() == before.isRetracted();
        }
        return whole.orElse(null) instanceof Statement before
                && left.orElse(null) instanceof Statement after
                && Statement.SHAPE.lines().stream()
                        .filter(line -> !WORDS.contains(line.name()))
                        .allMatch(line -> line.values(after).equals(line.values(before)));
    }

    /** How much evidence a record and its parts have that counts. */
    private static int sources(Optional<CaseRecord> record) {
        return record.map(EvidencePlaces::in).map(Map::size).orElse(0);
    }

    /** The persons and groups, in the order of the file, as places to read. */
    static List<Suspect> of(IndexedFile original, IndexedFile shown, LocalDate today, List<Withheld> withheld) {
        // What the model keeps back by its floors says nothing of anybody's liberty.
        Set<RecordId> leftOutOf = withheld.stream()
                .filter(entry -> entry.reason() != WithheldReason.FLOOR)
                .flatMap(entry -> entry.record().stream())
                .collect(Collectors.toSet());
        if (leftOutOf.isEmpty()) {
            return List.of();
        }
        List<SubjectId> subjects = shown.records().stream()
                .filter(record -> !record.isRetracted())
                .map(CaseRecord::id)
                .filter(SubjectId.class::isInstance)
                .map(SubjectId.class::cast)
                .toList();
        Set<SubjectId> found = new MoreCertain(original, shown, today, leftOutOf).among(subjects);
        return subjects.stream()
                .filter(found::contains)
                .map(id -> new Suspect(Optional.of(id), Pointer.ROOT, WithheldReason.MORE_CERTAIN, ""))
                .toList();
    }

    private Set<SubjectId> among(List<SubjectId> subjects) {
        Set<SubjectId> found = new HashSet<>();
        SortedMap<LocalDate, List<SubjectId>> asked = new TreeMap<>();
        Set<SubjectId> lessSourced = new HashSet<>();
        for (SubjectId subject : subjects) {
            Optional<StatusDays.Found> own = days.of(subject);
            if (own.isEmpty()) {
                found.add(subject);
            } else if (own.get().records().stream().anyMatch(reduced::contains)) {
                ask(subject, today, asked);
                if (own.get().records().stream().anyMatch(withoutSources::contains)) {
                    lessSourced.add(subject);
                }
                for (LocalDate day : own.get().days()) {
                    if (!ask(subject, day, asked)) {
                        found.add(subject);
                    }
                }
            }
        }
        asked.forEach((day, those) -> {
            add(
                    those,
                    new StatusFinder(before.counting(), Knowledge.ALL, day)::read,
                    new StatusFinder(after.counting(), Knowledge.ALL, day)::read,
                    found);
            List<SubjectId> sourced =
                    those.stream().filter(lessSourced::contains).toList();
            add(sourced, StatusFinder.knownBy(before, day, day), StatusFinder.knownBy(after, day, day), found);
        });
        return found;
    }

    private static void add(
            List<SubjectId> subjects,
            Function<SubjectId, EpisodeReading> original,
            Function<SubjectId, EpisodeReading> shown,
            Set<SubjectId> found) {
        for (SubjectId subject : subjects) {
            if (found.contains(subject)) {
                continue;
            }
            EpisodeReading after = shown.apply(subject);
            if (after.certainty().isPossible() && saysMore(original.apply(subject), after)) {
                found.add(subject);
            }
        }
    }

    private static boolean ask(SubjectId subject, LocalDate day, SortedMap<LocalDate, List<SubjectId>> asked) {
        if (asked.size() >= MOST_DAYS && !asked.containsKey(day)) {
            return false;
        }
        return asked.computeIfAbsent(day, some -> new ArrayList<>()).add(subject);
    }

    private static boolean isOther(Optional<?> before, Optional<?> after) {
        return after.isPresent() && !after.equals(before);
    }

    /** Whether a reading that says something says more than another. */
    private static boolean saysMore(EpisodeReading before, EpisodeReading after) {
        boolean isOther = !after.liberty().equals(before.liberty())
                || isOther(before.form(), after.form())
                || isOther(before.releaseDue(), after.releaseDue());
        boolean isFirmer = after.certainty() == Certainty.CERTAIN && before.certainty() != Certainty.CERTAIN;
        return isOther || isFirmer;
    }
}
