package org.amparo.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentScope;
import org.amparo.code.Marking;
import org.amparo.custody.Proceeding;
import org.amparo.data.DataObject;
import org.amparo.id.AgentId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.internal.answer.CustodyEnd;
import org.amparo.internal.answer.RetractedStatements;
import org.amparo.internal.index.CaseIndex;
import org.amparo.internal.index.IndexedFile;
import org.amparo.internal.marking.Levels;
import org.amparo.internal.marking.NamedRecipients;
import org.amparo.internal.problem.Invalid;
import org.amparo.people.Consent;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shaped;

/**
 * The repeated redaction of the original, each time against the remainder of the last, until nothing more has to go.
 * Things that go take with them references to them and the names of persons, which may take more. The remainder only
 * ever becomes less, so there is an end, and after a number of rounds more goes at once, so that it comes soon.
 */
final class Projection {

    /** The rounds after which a record that still loses something goes as a whole. Files of people need fewer. */
    private static final int ROUNDS_BY_PART = 16;

    /** The rounds after which all records go. A file whose every record waits for another is made to keep us busy. */
    private static final int MOST_ROUNDS = 32;

    private static final List<String> TYPES = RecordId.types(RecordId.class);

    /** The usual order of the types, and in each of them that of the ids. */
    private static final Comparator<CaseRecord> BY_ID = Comparator.<CaseRecord>comparingInt(
                    record -> Math.floorMod(TYPES.indexOf(record.id().type()), TYPES.size() + 1))
            .thenComparing(record -> record.id().toString());

    /** The file with the evidence retracted of statements of which everybody may know that they were. */
    private CaseFile original;
    /** All statements of the file that others take back, or that were retracted. */
    private final RetractedStatements retracted;

    private final PublicationProfile profile;
    private final Instant now;
    private final UnreadMembers unread;
    private final Permission permission;
    private final Marking recordLevel;
    private final Marking headerLevel;
    private final Keeping keeping;
    private final Set<RecordId> wholly = new HashSet<>();
    /** What the round before made of each record. */
    private List<RecordRedaction> outcomes = List.of();

    /** Whether a round may still keep outcomes of the one before. In the last, and in any after it, none may. */
    private boolean mayKeep = true;

    /** Tells whether a round keeps what the one before made of a record. */
    @FunctionalInterface
    interface Keeping {
        boolean keeps(UnchangedRecords round, CaseRecord record, RecordRedaction last);
    }

    Projection(CaseFile original, PublicationProfile profile, Instant now, Set<AcceptedMember> accepted) {
        this(original, profile, now, accepted, UnchangedRecords::is);
    }

    /**
     * A projection.
     *
     * @param accepted the unknown members that somebody has accepted
     * @param keeping which records are not redacted anew. The publication does not rest on it, since the last round
     *     redacts all; if it is wrong, there are more rounds
     */
    Projection(
            CaseFile original, PublicationProfile profile, Instant now, Set<AcceptedMember> accepted, Keeping keeping) {
        this.original = withdrawn(original, List.of()).orElse(original);
        List<Statement> statements = original.records(Statement.class);
        this.retracted =
                RetractedStatements.of(statements, statements, id -> original.find(id), CaseRecord::isRetracted);
        this.profile = profile;
        this.now = now;
        this.keeping = keeping;
        CaseHeader header = original.header();
        this.unread = new UnreadMembers(header, accepted);
        this.headerLevel = Levels.usual(header);
        this.recordLevel = Levels.ofRecords(header);
        this.permission = new Permission(profile, now, unread, recordLevel);
    }

    /**
     * The file with the evidence of statements retracted of which everybody may know that they were; empty if that changes
     * nothing.
     *
     * @param telling the statements whose acts may take back others
     */
    private static Optional<CaseFile> withdrawn(CaseFile file, List<Statement> telling) {
        RetractedStatements known = RetractedStatements.of(
                file.records(Statement.class), telling, id -> file.find(id), Retraction::isKnown);
        List<CaseRecord> records = known.withdrawnIn(file.records());
        return records.equals(file.records()) ? Optional.empty() : Optional.of(CaseFile.of(file.header(), records));
    }

    Publication publication() {
        CaseFile soFar = original;
        Surroundings surroundings = new Surroundings(original);
        Optional<Remainder> before = Optional.empty();
        for (int round = 1; true; round++) {
            List<Withheld> withheld = new ArrayList<>();
            List<Suspect> toRead = new ArrayList<>();
            Remainder remainder = new Remainder(original, soFar, surroundings, before);
            Optional<UnchangedRecords> unchanged = mayKeep && wholly.isEmpty()
                    ? before.map(last -> new UnchangedRecords(last, remainder, surroundings))
                    : Optional.empty();
            CaseFile next = next(remainder, unchanged, withheld, toRead);
            if (unchanged.isPresent() && next.equals(soFar)) {
                // Nothing goes out that rests on an outcome of another round, whatever was forgotten in comparing them.
                mayKeep = false;
                withheld.clear();
                toRead.clear();
                next = next(remainder, Optional.empty(), withheld, toRead);
            }
            if (next.equals(soFar)) {
                Optional<CaseFile> less = withdrawn(original, next.records(Statement.class));
                if (less.isPresent()) {
                    original = less.get();
                    mayKeep = true;
                    outcomes = List.of();
                    return publication();
                }
                CaseFile shown = finished(saying(next, remainder), remainder);
                IndexedFile indexed = IndexedFile.of(original.header(), original.records());
                IndexedFile left = IndexedFile.of(shown.header(), shown.records());
                toRead.addAll(SameAsWithheld.of(original, remainder, shown, indexed.index()));
                toRead.addAll(UnseenRetractions.of(retracted, shown));
                toRead.addAll(MoreCertain.of(indexed, left, LocalDate.ofInstant(now, ZoneOffset.UTC), withheld));
                toRead.addAll(remainder.perhapsMisspelt());
                toRead.addAll(UncitedRecords.of(original, surroundings, remainder, shown, withheld));
                NameSearch ofRetracted = NameSearch.ofRetracted(next);
                Receipt receipt = new Receipt(
                        withheld,
                        remainder.notSearched(),
                        Readings.of(original, shown, profile, remainder.names(), toRead, withheld),
                        original,
                        shown,
                        end(next),
                        text -> remainder.isWithheldIn(text) || ofRetracted.isIn(text, false));
                Omissions omissions = Omissions.of(original, withheld);
                return new Publication(
                        shown.leavingOutEndsOf(endsLeftOut(indexed.index(), left, withheld)),
                        profile,
                        receipt,
                        omissions,
                        FormerValues.of(
                                original, recordLevel, shown, omissions, retracted, remainder, profile.byMarkAlone()),
                        now,
                        receipt.toRead().isEmpty(),
                        consents(shown));
            }
            if (round >= ROUNDS_BY_PART) {
                hasten(soFar, next, round >= MOST_ROUNDS);
            }
            soFar = next;
            before = Optional.of(remainder);
        }
    }

    /**
     * The file with the recipients in its header, after everything that may go: it says for whom it is.
     *
     * @throws InvalidValueException {@code recipient-withheld} if one of them is withheld
     */
    private CaseFile saying(CaseFile file, Remainder remainder) {
        for (AgentId recipient : profile.recipients()) {
            boolean isWithheld = original.find(recipient).isPresent()
                    ? file.find(recipient).isEmpty()
                    : remainder.names().isIn(recipient);
            if (isWithheld) {
                throw Invalid.RECIPIENT_WITHHELD.exception();
            }
        }
        if (profile.recipients().isEmpty()) {
            return file;
        }
        CaseHeader header = file.header();
        DataObject members = NamedRecipients.in(header.unknownMembers(), profile.recipients());
        return CaseFile.of(header.toBuilder().unknownMembers(members).build(), file.records());
    }

    /**
     * The file as it is shown. The contents of retracted records are taken out and numbers are made to say nothing,
     * last of all: what is retracted is not withheld. Where somebody is shown without the name, the records of each
     * type are in the order of their ids, since in that of a list their neighbours would tell who it is.
     */
    private CaseFile finished(CaseFile file, Remainder remainder) {
        List<CaseRecord> records = new ArrayList<>();
        file.records().forEach(record -> records.add(record.isRetracted() ? RetractedRecord.of(record) : record));
        if (remainder.showsNameless()) {
            records.sort(BY_ID);
        }
        CaseFile shown = CaseFile.of(file.header(), records);
        return profile.isSilent() ? Numbering.of(shown) : shown;
    }

    /** The persons and groups of whom the file tells how a custody ended, and what is shown does not. */
    private static Set<SubjectId> endsLeftOut(CaseIndex before, IndexedFile shown, List<Withheld> withheld) {
        Set<SubjectId> leftOut = new HashSet<>();
        if (withheld.stream().allMatch(entry -> entry.reason() == WithheldReason.FLOOR)) {
            return leftOut;
        }
        for (CaseRecord record : shown.records()) {
            if (record.id() instanceof SubjectId subject && !record.isRetracted()) {
                Set<String> ends = new HashSet<>(CustodyEnd.told(before, subject));
                if (!ends.isEmpty()) {
                    ends.removeAll(CustodyEnd.told(shown.index(), subject));
                }
                if (!ends.isEmpty()) {
                    leftOut.add(subject);
                }
            }
        }
        return leftOut;
    }

    /** The uses that the consents name that the persons who are shown have given. */
    private Map<PersonId, Set<ConsentScope>> consents(CaseFile shown) {
        Map<PersonId, Set<ConsentScope>> consents = new HashMap<>();
        for (Person person : shown.records(Person.class)) {
            Optional<Consent> consent = original.find(person.id()).flatMap(Person::consent);
            if (!person.isRetracted() && consent.filter(Permission::isGiven).isPresent()) {
                consents.put(person.id(), Set.copyOf(consent.get().scopes()));
            }
        }
        return consents;
    }

    /** The first end of a consent of the persons who are left. */
    private Optional<Instant> end(CaseFile left) {
        return left.records(Person.class).stream()
                .flatMap(person -> original.find(person.id()).stream())
                .flatMap(person -> permission.end(person).stream())
                .min(Comparator.naturalOrder());
    }

    /** Has the records that lost something in the last round, or all of them, go as a whole in the next. */
    private void hasten(CaseFile before, CaseFile after, boolean all) {
        for (CaseRecord record : before.records()) {
            if (all || !after.find(record.id()).equals(Optional.of(record))) {
                wholly.add(record.id());
            }
        }
    }

    private CaseFile next(
            Remainder remainder, Optional<UnchangedRecords> unchanged, List<Withheld> withheld, List<Suspect> toRead) {
        Redactor ofHeader = new Redactor(profile, remainder, unread, Optional.empty(), Map.of(), Map.of(), withheld);
        CaseHeader header = header(ofHeader);
        toRead.addAll(ofHeader.toRead());
        List<CaseRecord> records = new ArrayList<>();
        List<RecordRedaction> made = new ArrayList<>(original.records().size());
        for (CaseRecord record : original.records()) {
            int position = made.size();
            RecordRedaction outcome = unchanged
                    .filter(round -> keeping.keeps(round, record, outcomes.get(position)))
                    .map(round -> outcomes.get(position))
                    .orElseGet(() -> outcome(record, remainder));
            made.add(outcome);
            outcome.left().ifPresent(records::add);
            withheld.addAll(outcome.withheld());
            toRead.addAll(outcome.toRead());
        }
        outcomes = made;
        return CaseFile.of(header, records);
    }

    private RecordRedaction outcome(CaseRecord record, Remainder remainder) {
        remainder.forgetOpenAnswers();
        List<Withheld> ofRecord = new ArrayList<>();
        Map<String, WithheldReason> keptBack = record instanceof Person person ? permission.keptBack(person) : Map.of();
        Redactor redactor = new Redactor(
                profileFor(record),
                remainder,
                unread,
                Optional.of(record.id()),
                keptBack,
                keptBackOfSteps(record),
                ofRecord);
        Optional<? extends CaseRecord> left = redact(redactor, record).filter(some -> !isBare(redactor, some));
        List<Suspect> toRead = List.of();
        if (left.filter(CaseRecord::isRetracted).isEmpty()) {
            toRead = left.isPresent() ? List.copyOf(redactor.toRead()) : List.of();
            if (left.filter(some -> some.equals(record)).isPresent()) {
                // The kind of somebody anonymous is taken out, whatever it is, and "unnamed" put in its place.
                ofRecord.clear();
            }
        } else {
            ofRecord.clear();
            if (!RetractedRecord.of(left.get()).equals(record)) {
                redactor.log(Pointer.ROOT, Optional.empty(), WithheldReason.RETRACTED, recordLevel);
            }
        }
        return new RecordRedaction(left, List.copyOf(ofRecord), toRead, remainder.hasOpenAnswers());
    }

    /** The profile for a record: where a consent is needed, all that is marked goes by that of those of whom it tells. Readers know themselves. */
    private PublicationProfile profileFor(CaseRecord record) {
        if (record.id() instanceof AgentId reader && profile.recipients().contains(reader)) {
            return profile;
        }
        List<SubjectId> subjects = List.of();
        if (record instanceof Person person) {
            subjects = List.of(person.id());
        } else if (record instanceof Detention detention) {
            subjects = List.of(detention.detainee());
        } else if (record instanceof Incident incident) {
            subjects = incident.subjects();
        }
        boolean areConsenting = !subjects.isEmpty();
        for (SubjectId subject : subjects) {
            areConsenting &=
                    original.find(subject).orElse(null) instanceof Person person && permission.consents(person);
        }
        return areConsenting ? profile : profile.byMarkAlone();
    }

    /**
     * What is kept back of the steps of a detention: an age and a day tell a birth, so an age goes where the day of birth
     * of the detainee goes, whether the file has that or not. Of several detainees nobody says whose age it is.
     */
    private Map<String, WithheldReason> keptBackOfSteps(CaseRecord record) {
        if (!(record instanceof Detention detention)) {
            return Map.of();
        }
        if (original.find(detention.detainee()).orElse(null) instanceof Person person) {
            WithheldReason ofBirth = permission.keptBack(person).get(Person.BORN_ON.name());
            if (ofBirth != null) {
                return Map.of(Proceeding.AGE.name(), ofBirth);
            }
            Levels levels = Levels.of(Person.SHAPE, person, recordLevel);
            boolean isHidden = profileFor(person).hides(levels.of(Person.BORN_ON.name()));
            return isHidden || levels.isKeptBack(Person.BORN_ON.name())
                    ? Map.of(Proceeding.AGE.name(), WithheldReason.LEVEL)
                    : Map.of();
        }
        return profile.isForColleagues() ? Map.of() : Map.of(Proceeding.AGE.name(), WithheldReason.LEVEL);
    }

    /**
     * The header of the publication, with its own moment, profile and default marking. A default that the profile may
     * know stays, since it tells what may be passed on further.
     */
    private CaseHeader header(Redactor redactor) {
        Optional<Marking> none = Optional.empty();
        CaseHeader rest = original.header().toBuilder()
                .defaultMarking(none)
                .generatedAt(Optional.empty())
                .profile(Optional.empty())
                .unknownMembers(NamedRecipients.without(original.header().unknownMembers()))
                // Whoever is told nothing of what is withheld sees no members that this version does not know, and so
                // is not told which there are.
                .newMembers(profile.isSilent() ? List.of() : original.header().newMembers())
                .build();
        return redactor
                .redact(Pointer.ROOT, Optional.empty(), CaseHeader.SHAPE, rest, headerLevel, Set.of())
                .orElseThrow(Invalid.CASE_FILE_WITHHELD::exception)
                .toBuilder()
                .defaultMarking(profile.hides(headerLevel) ? profile.ceiling() : headerLevel)
                .generatedAt(now)
                .profile(profile.name())
                .build();
    }

    private Optional<? extends CaseRecord> redact(Redactor redactor, CaseRecord record) {
        if (Retraction.isHidden(record)) {
            redactor.log(Pointer.ROOT, Optional.empty(), WithheldReason.DECLARED_WITHHELD, Marking.SECRET);
            return Optional.empty();
        }
        if (profile.isSilent() && !CaseRecord.shapes().containsKey(record.id().type())) {
            redactor.log(Pointer.ROOT, Optional.empty(), WithheldReason.UNKNOWN_MEMBER, recordLevel);
            return Optional.empty();
        }
        if (wholly.contains(record.id())) {
            redactor.log(Pointer.ROOT, Optional.empty(), WithheldReason.REFERENCE, recordLevel);
            return Optional.empty();
        }
        if (record instanceof Person person) {
            Optional<WithheldReason> denial = permission.denial(person);
            if (denial.isPresent()) {
                redactor.log(Pointer.ROOT, Optional.empty(), denial.get(), Marking.SECRET);
                return Optional.empty();
            }
            return limited(redactor, person);
        }
        return redact(redactor, record.shaped());
    }

    private boolean isBare(Redactor redactor, CaseRecord left) {
        boolean isBare = Bare.is(left);
        if (isBare) {
            redactor.log(Pointer.ROOT, Optional.empty(), WithheldReason.NOTHING_LEFT, recordLevel);
        }
        return isBare;
    }

    /** The redacted person, unless the limits of the consent may not go along: partners could not keep them. */
    private Optional<Person> limited(Redactor redactor, Person person) {
        Optional<Person> left = redact(redactor, person.shaped());
        if (left.isPresent() && permission.losesLimits(person, left.get())) {
            redactor.log(Pointer.ROOT, Optional.empty(), WithheldReason.REQUIRED_LOST, recordLevel);
            return Optional.empty();
        }
        return left.map(some -> permission.asShown(person, some));
    }

    private <T extends CaseRecord> Optional<T> redact(Redactor redactor, Shaped<T> record) {
        Optional<T> left =
                redactor.redact(Pointer.ROOT, Optional.empty(), record.shape(), record.object(), recordLevel, Set.of());
        if (record.object().isRetracted()
                && left.filter(CaseRecord::isRetracted).isEmpty()) {
            // A record must not seem valid again because its retraction may not be seen.
            left.ifPresent(
                    some -> redactor.log(Pointer.ROOT, Optional.empty(), WithheldReason.REQUIRED_LOST, recordLevel));
            return Optional.empty();
        }
        return left;
    }
}
