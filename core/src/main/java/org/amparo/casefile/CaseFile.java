package org.amparo.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amparo.Award;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.change.Changes;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.id.AgentId;
import org.amparo.id.AwardId;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.internal.answer.AnswerIndex;
import org.amparo.internal.answer.DanglingFinder;
import org.amparo.internal.answer.DuplicateFinder;
import org.amparo.internal.answer.ReferenceAnswers;
import org.amparo.internal.answer.StatusDays;
import org.amparo.internal.answer.TimelineFinder;
import org.amparo.internal.index.IndexedFile;
import org.amparo.internal.jakarta.SoundValues;
import org.amparo.internal.json.Unbound;
import org.amparo.internal.merge.FileDifferences;
import org.amparo.internal.merge.FileJoin;
import org.amparo.internal.merge.FileUpdate;
import org.amparo.internal.merge.JoinUndoing;
import org.amparo.internal.merge.MergeResult;
import org.amparo.internal.merge.RecordCopies;
import org.amparo.internal.merge.RecordMerge;
import org.amparo.internal.merge.UpdateResult;
import org.amparo.internal.names.NameIndex;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;
import org.amparo.status.AwardAnswer;
import org.amparo.status.Chain;
import org.amparo.status.DanglingReference;
import org.amparo.status.DemandAnswer;
import org.amparo.status.HeldAnswer;
import org.amparo.status.Origins;
import org.amparo.status.PossibleDuplicate;
import org.amparo.status.TimelineEntry;
import org.amparo.text.FoldedText;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A self-contained set of records with a header, and the questions that can be asked of it.
 *
 * <pre>{@code
 * CaseFile caseFile = CaseFile.builder()
 *     .id(CaseFileId.of("north-shore-2024"))
 *     .defaultMarking(Marking.PUBLIC)
 *     .add(person, detention, statement)
 *     .build();
 * caseFile.asOf(LocalDate.of(2024, 6, 1)).statusOf(person.id()).liberty();
 * }</pre>
 *
 * <p>Nothing is stored as "current": a status is always asked for as of a day. References may lead nowhere
 * ({@link #dangling()}), and values may contradict each other. Only two records with the same id, or two parts of a
 * record with the same key, are refused.
 */
@SoundValues
public final class CaseFile {

    private final IndexedFile file;

    /**
     * What {@code file} has, too: frameworks such as Spring see a property where an accessor has a field of its name.
     */
    private final CaseHeader header;

    private final List<CaseRecord> records;
    private final Set<SubjectId> endsLeftOut;
    private volatile @Nullable NameIndex names;

    /** What questions are answered from, made when the first is asked. */
    private volatile @Nullable AnswerIndex answers;

    private CaseFile(IndexedFile file) {
        this(file, Set.of());
    }

    private CaseFile(IndexedFile file, Set<SubjectId> endsLeftOut) {
        this.file = file;
        this.header = file.header();
        this.records = file.records();
        this.endsLeftOut = endsLeftOut;
    }

    /**
     * A case file with this header and these records.
     *
     * @throws InvalidValueException {@code duplicate-id} or {@code duplicate-key}, with a message that names both
     *     places; {@code too-many-levels} if parts of a record stand within parts more than 254 levels deep
     */
    public static CaseFile of(CaseHeader header, Iterable<? extends CaseRecord> records) {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(records, "records");
        return new CaseFile(IndexedFile.of(header, records));
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with the header and the records of this file. */
    public Builder toBuilder() {
        return new Builder().header(file.header()).addAll(file.records());
    }

    /** The same file with other records; whatever it leaves out, it goes on leaving out. */
    public CaseFile withRecords(Iterable<? extends CaseRecord> others) {
        Objects.requireNonNull(others, "others");
        return new CaseFile(IndexedFile.of(header, others), endsLeftOut);
    }

    /**
     * The same file, of which it is known that it lacks how a custody of some persons or groups ended: of them nothing is
     * known after the newest source, and nobody may conclude that they are still held. It is no part of what is written.
     */
    public CaseFile leavingOutEndsOf(Set<? extends SubjectId> subjects) {
        Objects.requireNonNull(subjects, "subjects");
        return new CaseFile(file, Set.copyOf(subjects));
    }

    /** The id of the case file. */
    public CaseFileId id() {
        return file.header().id();
    }

    /** The header: everything but the records. */
    public CaseHeader header() {
        return header;
    }

    /** All records, in the order in which they were added. */
    public List<CaseRecord> records() {
        return records;
    }

    /** The records of a type, in order: {@code records(Person.class)}. */
    public <R extends CaseRecord> List<R> records(Class<R> type) {
        return file.index().records(type);
    }

    /** The record with this id. A former id leads to the record into which it was merged. */
    public Optional<CaseRecord> find(RecordId id) {
        return file.index().find(Objects.requireNonNull(id, "id"));
    }

    /** The person with this id. */
    public Optional<Person> find(PersonId id) {
        return find(id, Person.class);
    }

    /** The organisation with this id. */
    public Optional<Organisation> find(OrganisationId id) {
        return find(id, Organisation.class);
    }

    /** The group with this id. */
    public Optional<Group> find(GroupId id) {
        return find(id, Group.class);
    }

    /** The detention with this id. */
    public Optional<Detention> find(DetentionId id) {
        return find(id, Detention.class);
    }

    /** The incident with this id. */
    public Optional<Incident> find(IncidentId id) {
        return find(id, Incident.class);
    }

    /** The award with this id. */
    public Optional<Award> find(AwardId id) {
        return find(id, Award.class);
    }

    /** The statement with this id. */
    public Optional<Statement> find(StatementId id) {
        return find(id, Statement.class);
    }

    /** The part to which a reference leads. */
    public Optional<ClaimedPart> find(PartRef part) {
        return file.index().find(Objects.requireNonNull(part, "part"));
    }

    private <R extends CaseRecord> Optional<R> find(RecordId id, Class<R> type) {
        return find(id).filter(type::isInstance).map(type::cast);
    }

    /** The detentions whose detainee is the subject itself, in order. */
    public List<Detention> detentionsOf(SubjectId subject) {
        return file.index().detentionsOf(Objects.requireNonNull(subject, "subject"));
    }

    /**
     * The incidents of which the subject is one of the subjects, in order; those of a group are not those of its
     * members.
     */
    public List<Incident> incidentsOf(SubjectId subject) {
        return ReferenceAnswers.incidentsOf(file.index(), Objects.requireNonNull(subject, "subject"));
    }

    /** The conferrals whose recipient is the subject, in order. */
    public List<AwardAnswer> awardsOf(SubjectId subject) {
        return ReferenceAnswers.awardsOf(file.index(), Objects.requireNonNull(subject, "subject"));
    }

    /**
     * The demands that name the subject, or a group to which it belongs, as a target, with their outcomes, in order. A
     * demand that was taken back, with its statement, is told only where a response or an outcome of it still stands.
     */
    public List<DemandAnswer> demandsFor(SubjectId subject) {
        Objects.requireNonNull(subject, "subject");
        return ReferenceAnswers.demandsFor(answers(), subject);
    }

    /**
     * The statements that refer to the record, because they mention it, speak of it, are addressed to it or were made
     * by it.
     */
    public List<Statement> statementsNaming(RecordId record) {
        return file.index().referring(Objects.requireNonNull(record, "record"), Statement.class);
    }

    /**
     * The groups to which the subject belongs, in order: those that list it as a member, and those that have such a
     * group as a subgroup or a member, at any depth. The periods of membership are ignored, and so are retractions: a
     * retracted group, and a group whose claim to the member is retracted, count here, though not for a status or a
     * timeline.
     */
    public List<Group> groupsOf(SubjectId member) {
        Objects.requireNonNull(member, "member");
        return file.index().groupsOf(member);
    }

    /**
     * The persons with a name, in any of their names and in any spelling, the best match first.
     *
     * <p>Each word of the text must be found among the words of one name. The order is free, and words of the name may
     * be left out, such as a patronymic. Part of a word is not enough, but beside a word that is written out an initial
     * is: {@code L. Orlova} finds Leyla Orlova, and the reverse. These differences are ignored: case, diacritics,
     * scripts and common romanisations ({@link FoldedText}); two words written as one; o and u (Mohammed, Muhammad);
     * German, French and Polish spellings (Tschernow, Tchernov, Czernow); and j for y. So the result may hold more
     * persons than the one meant: Eli and Ali are the same here. Case endings are not removed.
     * {@linkplain org.amparo docs/names.md} tells what is not found.
     *
     * <p>A match is better, in this order, if it uses no initials, if the spelling differs only in case, diacritics and
     * script, if fewer words are left out, and if the words are in the same order.
     *
     * @param text any text; a text without letters, or of more than 32 words, finds nobody
     */
    public List<Person> personsNamed(String text) {
        Objects.requireNonNull(text, "text");
        return names().named(text);
    }

    /**
     * The pairs of persons who may be one, the likeliest first, by what their records say: they have a name in common,
     * in any spelling that {@link #personsNamed} finds, or an identifier. A birth, a day of arrest and a gender only
     * weigh a pair. Retracted records and names are left out, and so are pairs of which one
     * record says already that it may be the same ({@code possiblySame}). A name or an identifier that more than 64
     * persons share tells none of them from the others, and makes no pair.
     *
     * <p>It is an aid for somebody who looks, and no evidence: two people may share a name and a day.
     */
    public List<PossibleDuplicate> possibleDuplicates() {
        return new DuplicateFinder(file.index()).find();
    }

    /** The index of names, made when it is first asked for, since most files are never searched. */
    private NameIndex names() {
        NameIndex made = names;
        if (made == null) {
            made = NameIndex.of(records(Person.class));
            names = made;
        }
        return made;
    }

    private AnswerIndex answers() {
        AnswerIndex made = answers;
        if (made == null) {
            made = AnswerIndex.of(file, endsLeftOut);
            answers = made;
        }
        return made;
    }

    /**
     * The dates and periods in the case of somebody, in order of time: those of their own record, of their detentions
     * with all events in them, of awards conferred on them and demands made for them, and the dates on which statements
     * that name them were published. The same holds for the groups to which they belong, except for dates certainly
     * outside the membership; the group's own record is left out.
     *
     * <p>Of an award, a statement or a group, only the parts about the subject count: no conferral on somebody else,
     * and no outcome for another. Retracted records and claims are left out, and so is the work on the file: consent,
     * and the dates on which something was recorded, archived or revised.
     *
     * <p>The order is that of {@link PartialDate#BY_EARLIEST}. A period is placed by its start, or by its end if only
     * that is known. Entries without a beginning come first, and entries without any date last. An entry that stands
     * before another was not necessarily earlier.
     */
    public List<TimelineEntry> timelineOf(SubjectId subject) {
        return new TimelineFinder(answers().counting(), Objects.requireNonNull(subject, "subject")).find();
    }

    /** How well anything in the file is known. */
    public Claims claims() {
        return new Claims(answers().retracted());
    }

    /** The questions whose answers depend on a day. */
    public AsOf asOf(LocalDate day) {
        return new AsOf(answers(), day, Optional.empty());
    }

    /**
     * The days on which the status of somebody may be another one than the day before, in order of time. Up to the next of
     * them it stays what it is, whatever else is in the file.
     */
    public NavigableSet<LocalDate> statusDaysOf(SubjectId subject) {
        Objects.requireNonNull(subject, "subject");
        return new StatusDays(file.index(), Integer.MAX_VALUE)
                .of(subject)
                .map(found -> Collections.unmodifiableNavigableSet(found.days()))
                .orElseThrow();
    }

    /** The persons and groups held on a day: {@code asOf(day).held()}. */
    public HeldAnswer heldOn(LocalDate day) {
        return asOf(day).held();
    }

    /** The chain by which the claim came from its origin to the statement in which it was read. */
    public Chain chainOf(Evidence evidence) {
        return ReferenceAnswers.chainOf(file.index(), evidence);
    }

    /**
     * The origins of some evidence, so that several statements which pass on one source are not counted as several
     * sources: {@code originsOf(status.evidence())}. For the evidence that supports a record, pass
     * {@code record.evidence().stream().filter(Evidence::supports).toList()}.
     */
    public Origins originsOf(Collection<Evidence> evidence) {
        return ReferenceAnswers.originsOf(file.index(), evidence);
    }

    /**
     * The differences between this file and an earlier version of it, by record, part and attribute, each with the kind
     * of change that the new revisions give; and the records that are no longer valid.
     *
     * <p>Records are matched by their ids, and parts by their keys or, without a key, by their content. The order of a
     * list does not matter. {@linkplain org.amparo docs/change.md} gives the details.
     */
    public Changes changesSince(CaseFile previous) {
        return FileDifferences.between(previous.file, file);
    }

    /**
     * This file with two records about the same person, organisation or thing merged into one, {@code keep}. The other
     * id becomes a former id and still resolves, so references to it stay as they are.
     *
     * <p>Lists are joined. Where single values differ, that of {@code keep} is accepted, and the other stands beside it
     * as the rival value of its evidence. The stricter marking and the stricter consent hold. A SECRET revision of the
     * kind MERGED keeps both records as they were, for {@link #undoMerge}. A key of {@code lose} that {@code keep} uses
     * for another part is replaced, here and in the references to it.
     *
     * @param at the moment of the merge, for the revision
     * @throws InvalidValueException {@code unknown-record}; {@code same-record}; {@code different-types};
     *     {@code retracted-record} if either is retracted; {@code merge-cycle} if {@code keep} was already merged into
     *     {@code lose}; {@code not-one} if both have names and none alike, or they contradict each other in a birth, a
     *     death or a gender, in whose detention or incident it is, or in when that was
     */
    public Merged merge(RecordId keep, RecordId lose, Instant at) {
        return merge(keep, lose, Set.of(), at);
    }

    /**
     * The same for two records of which somebody knows that they are one, although they contradict each other.
     *
     * @param accepted ids of records that are one with the other, whatever the two say: either of the two; for two
     *     detentions of people who are not one, the ids of these people as well
     */
    public Merged merge(RecordId keep, RecordId lose, Set<? extends RecordId> accepted, Instant at) {
        Objects.requireNonNull(keep, "keep");
        Objects.requireNonNull(lose, "lose");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(accepted, "accepted");
        return merged(RecordMerge.merge(file, keep, lose, Set.copyOf(accepted), at));
    }

    /**
     * This file with a merge undone: both records as they were before it, each with a revision of the kind SPLIT. The
     * restored record comes after the other.
     *
     * @param merged the id of the record that was merged into another
     * @param at the moment of the undoing, for the revisions
     * @throws InvalidValueException {@code not-merged} if the id leads to no other record; {@code merge-not-kept} if no
     *     revision of that record keeps the state before; {@code changed-since-merge} if the record is no longer as the
     *     merge left it, so that something would be lost: a later merge, for example, must be undone first
     */
    public CaseFile undoMerge(RecordId merged, Instant at) {
        Objects.requireNonNull(merged, "merged");
        Objects.requireNonNull(at, "at");
        return new CaseFile(RecordMerge.undo(file, merged, at));
    }

    /**
     * This file and another joined into one, with the header of this one, and without anything said beside the two:
     * {@link #join(CaseFile, JoinOptions, Instant)}.
     */
    public Merged join(CaseFile other, Instant at) {
        return join(other, JoinOptions.DEFAULT, at);
    }

    /**
     * This file and another joined into one, with the header of this one. A record is the same in both if it has the
     * same IRI: base and id, or one that its {@linkplain CaseRecord#provenance() provenance} tells. The two become one
     * as in {@link #merge}, and so do their parts with the same key. A record of the other file whose id is another
     * record's here gets a new one, its references follow, and its provenance keeps the IRI.
     *
     * <p>Records are also merged if either file, or the options, say that they are one. Nothing becomes easier to see:
     * where the default markings differ, each record that relied on its file's default gets that level as its own
     * marking.
     *
     * @param at the moment of the joining, for the revisions of the records that neither file had in their new form
     * @throws InvalidValueException {@code missing-base} if a file has no base and the options have none;
     *     {@code unknown-iri}, {@code different-types} or {@code retracted-record} for a pair of the options, with its
     *     number, counted from 1, as the argument
     */
    public Merged join(CaseFile other, JoinOptions options, Instant at) {
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(at, "at");
        return merged(FileJoin.join(
                withBase(options.base()).file,
                other.withBase(options.base()).file,
                options.same(),
                options.accepted(),
                at));
    }

    /** This file with a base, if it has none. */
    private CaseFile withBase(Optional<URI> base) {
        return base.isEmpty() || header().base().isPresent()
                ? this
                : of(header().toBuilder().base(base).build(), records());
    }

    /**
     * This file with a join undone: the record as this file had it before the newest join that combined it with one of
     * another file, and that one under an id of its own. References to the record follow in all records that the same
     * file alone has given. The restored record comes after the other, and each gets a revision of the kind SPLIT.
     *
     * @param joined the id of the record
     * @param other an id that the file does not use, for the record of the other file
     * @param at the moment of the undoing, for the revisions
     * @throws InvalidValueException {@code unknown-record}; {@code id-in-use} if the other id is in use;
     *     {@code different-types}; {@code join-not-kept} if no revision of the record keeps the state before a join;
     *     {@code changed-since-merge} if the record is no longer as the join left it, so that something would be lost
     */
    public CaseFile undoJoin(RecordId joined, RecordId other, Instant at) {
        Objects.requireNonNull(joined, "joined");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(at, "at");
        return new CaseFile(JoinUndoing.undo(file, joined, other, at));
    }

    /**
     * This file with what a newer edition of a list says: a file that was made of the earlier edition, and worked on
     * since. The earlier edition as it came in tells what the source changed from what was done to this file.
     *
     * <p>A single value that the source changed takes the new value, and the evidence of the earlier edition keeps the
     * old one as its rival, superseded. It does so only where this file has the value as the earlier edition gave it,
     * and no other source supports it; else the new value stands beside it, as in {@link #join}. Lists gain what is new
     * and lose nothing. What was removed from this file stays out, and what was hidden stays hidden. Records that only
     * the earlier edition has stay as they are. The same again changes nothing.
     *
     * <p>A record of the newer edition that contradicts the record of its id in this file, as for {@link #merge}, does
     * not change it, and comes in as SECRET under an id of its own, which ends in {@code -other}; both are told as
     * {@code NOT_ONE}. Another birth of somebody with a name alike is a correction, and so are other dates of a detention,
     * unless it was over before it began by the newer edition.
     *
     * @param was the earlier edition as it came in
     * @param now the newer edition as it came in
     * @param earlier statements that are still earlier editions of the list; none where {@code was} is the first
     * @param at the moment of the update, for the revisions of the records that say something else
     * @throws InvalidValueException {@code same-statement} if the two editions are one statement that says two things,
     *     so that the earlier evidence would rest on the newer edition; {@code other-base} if an edition has another base
     *     than this file, or than the other edition; {@code older-edition} if all statements of {@code now} were
     *     published before those of {@code was}; {@code shown-again} if this file shows something that {@code was} keeps
     *     back, as where the two are taken for each other
     */
    public Updated update(CaseFile was, CaseFile now, Set<StatementId> earlier, Instant at) {
        return update(was, now, earlier, Set.of(), at);
    }

    /**
     * The same where somebody knows that some records of the newer edition are those of their id in this file, although
     * the two contradict each other; or that this file shows on purpose what the earlier edition keeps back of them.
     *
     * @param accepted the ids of these records
     */
    public Updated update(
            CaseFile was, CaseFile now, Set<StatementId> earlier, Set<? extends RecordId> accepted, Instant at) {
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(accepted, "accepted");
        Objects.requireNonNull(at, "at");
        UpdateResult result = FileUpdate.update(file, was.file, now.file, earlier, Set.copyOf(accepted), at);
        return Updated.builder()
                .caseFile(new CaseFile(result.file()))
                .addAllConflicts(result.conflicts())
                .addAllAdded(result.added())
                .addAllGone(result.gone())
                .addAllLeftOut(result.leftOut())
                .addAllReturned(result.returned())
                .build();
    }

    /**
     * This file with a record withheld from everybody but its owner, whatever else is marked in it: a person by the
     * kind {@code withheld}, so that the names are searched for in all that is published, and any other record by the
     * marking SECRET of its own. Nothing else changes. What refers to it goes from publications with it, and comes back
     * if it is shown again.
     *
     * @param id its id, or a former one
     * @throws InvalidValueException {@code unknown-record}
     */
    public CaseFile withhold(RecordId id) {
        Objects.requireNonNull(id, "id");
        RecordId withheld = file.find(id)
                .orElseThrow(Invalid.UNKNOWN_RECORD_TO_WITHHOLD::exception)
                .id();
        return CaseFile.of(
                header(),
                records().stream()
                        .map(record -> record.id().equals(withheld) ? withheld(record) : record)
                        .toList());
    }

    private static CaseRecord withheld(CaseRecord record) {
        return record instanceof Person person
                ? person.toBuilder().kind(PersonKind.WITHHELD).build()
                : RecordCopies.withMarking(record, Marking.SECRET);
    }

    private static Merged merged(MergeResult result) {
        return Merged.builder()
                .caseFile(new CaseFile(result.file()))
                .addAllConflicts(result.conflicts())
                .build();
    }

    /** The references that lead nowhere: those of the header, then those of the records, in order. */
    public List<DanglingReference> dangling() {
        return new DanglingFinder(file.index()).find(file.header(), file.records());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseFile that
                && header().equals(that.header())
                && records().equals(that.records());
    }

    @Override
    public int hashCode() {
        return 31 * header().hashCode() + records().hashCode();
    }

    /** The id of the case file and the number of records. */
    @Override
    public String toString() {
        return file.header().id() + " of " + records().size();
    }

    /** The builder of a case file. */
    public static final class Builder implements WithoutJson {

        private CaseHeader.Builder header = CaseHeader.builder();
        private final List<CaseRecord> records = new ArrayList<>();

        private Builder() {}

        /** Replaces the whole header. */
        public Builder header(CaseHeader whole) {
            header = whole.toBuilder();
            return this;
        }

        /** Sets the id. */
        public Builder id(CaseFileId id) {
            header.id(id);
            return this;
        }

        /**
         * Sets the IRI that makes ids global, which ends with a slash. Feeds need it, since the addresses of their
         * items start with it; a file without one can be published but not as a feed.
         */
        public Builder base(URI base) {
            header.base(base);
            return this;
        }

        /** Sets the title, by language. */
        public Builder titles(LocalizedText titles) {
            header.titles(titles);
            return this;
        }

        /** Sets the publisher of the file, which is one of its records. */
        public Builder publisher(AgentId publisher) {
            header.publisher(publisher);
            return this;
        }

        /** Adds a language of the file; the first is the main one. */
        public Builder addLanguage(LanguageTag language) {
            Objects.requireNonNull(language, "language");
            header.addLanguage(language);
            return this;
        }

        /**
         * Sets the level of everything that has no marking of its own. Without it, the level is RESTRICTED, so that
         * nothing unmarked is published.
         */
        public Builder defaultMarking(Marking marking) {
            header.defaultMarking(marking);
            return this;
        }

        /** Adds records, in order. */
        public Builder add(CaseRecord... more) {
            Objects.requireNonNull(more, "more");
            return addAll(Arrays.asList(more));
        }

        /** Adds records, in order. */
        public Builder addAll(Iterable<? extends CaseRecord> more) {
            more.forEach(record -> records.add(Objects.requireNonNull(record, "record")));
            return this;
        }

        /**
         * Builds the case file.
         *
         * @throws InvalidValueException {@code missing-required} without an id; {@code duplicate-id} or
         *     {@code duplicate-key}, with a message that names both places
         */
        public CaseFile build() {
            return CaseFile.of(header.build(), records);
        }
    }

    /** Called by a Jackson that has not been given our module. */
    @JsonValue
    @SuppressWarnings("unused")
    private Object addAmparoModule() {
        throw Unbound.exception();
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static CaseFile addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
