package org.amparo.casefile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.amparo.Award;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.change.Changes;
import org.amparo.code.Marking;
import org.amparo.evidence.Claim;
import org.amparo.evidence.Evidence;
import org.amparo.id.AgentId;
import org.amparo.id.AwardId;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.internal.answer.Answers;
import org.amparo.internal.answer.DanglingFinder;
import org.amparo.internal.answer.TimelineFinder;
import org.amparo.internal.index.IndexedFile;
import org.amparo.internal.json.Unbound;
import org.amparo.internal.merge.Differences;
import org.amparo.internal.merge.Joining;
import org.amparo.internal.merge.MergeResult;
import org.amparo.internal.merge.Merging;
import org.amparo.internal.names.NameIndex;
import org.amparo.problem.InvalidValueException;
import org.amparo.status.AwardAnswer;
import org.amparo.status.Chain;
import org.amparo.status.DanglingReference;
import org.amparo.status.DemandAnswer;
import org.amparo.status.HeldAnswer;
import org.amparo.status.Origins;
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
 * <p>Nothing is stored as "current": a status is always asked for as of a day. References may lead nowhere ({@link
 * #dangling()}), and values may contradict each other; only two records of one id, and two parts of one key in a
 * record, are refused.
 */
public final class CaseFile {

    private final IndexedFile file;
    private volatile @Nullable NameIndex names;

    private CaseFile(IndexedFile file) {
        this.file = file;
    }

    /**
     * A case file of a header and records.
     *
     * @throws InvalidValueException {@code duplicate-id} or {@code duplicate-key}; the message names both places
     */
    public static CaseFile of(CaseHeader header, Iterable<? extends CaseRecord> records) {
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

    /** The id of the case file. */
    public CaseFileId id() {
        return file.header().id();
    }

    /** Everything but the records. */
    public CaseHeader header() {
        return file.header();
    }

    /** All records, in the order in which they were added. */
    public List<CaseRecord> records() {
        return file.records();
    }

    /** The records of one type, in order: {@code records(Person.class)}. */
    public <R extends CaseRecord> List<R> records(Class<R> type) {
        return file.index().records(type);
    }

    /** The record of an id; a former id leads to the record that it was merged into. */
    public Optional<CaseRecord> find(RecordId id) {
        return file.index().find(id);
    }

    /** The person of an id. */
    public Optional<Person> find(PersonId id) {
        return find(id, Person.class);
    }

    /** The organisation of an id. */
    public Optional<Organisation> find(OrganisationId id) {
        return find(id, Organisation.class);
    }

    /** The group of an id. */
    public Optional<Group> find(GroupId id) {
        return find(id, Group.class);
    }

    /** The detention of an id. */
    public Optional<Detention> find(DetentionId id) {
        return find(id, Detention.class);
    }

    /** The award of an id. */
    public Optional<Award> find(AwardId id) {
        return find(id, Award.class);
    }

    /** The statement of an id. */
    public Optional<Statement> find(StatementId id) {
        return find(id, Statement.class);
    }

    /** The part that a reference leads to. */
    public Optional<Claim> find(PartRef part) {
        return file.index().find(part);
    }

    private <R extends CaseRecord> Optional<R> find(RecordId id, Class<R> type) {
        return file.index().find(id).filter(type::isInstance).map(type::cast);
    }

    /** The detentions whose detainee is the subject itself, in order. */
    public List<Detention> detentionsOf(SubjectId subject) {
        return file.index().detentionsOf(subject);
    }

    /** The conferrals whose recipient is the subject, in order. */
    public List<AwardAnswer> awardsOf(SubjectId subject) {
        return Answers.awardsOf(file.index(), subject);
    }

    /**
     * The demands that name the subject as a target, or a group that it belongs to, with what became of them, in order.
     */
    public List<DemandAnswer> demandsFor(SubjectId subject) {
        return Answers.demandsFor(file.index(), subject);
    }

    /** The statements that refer to the record: mention it, speak of it, are addressed to it or made by it. */
    public List<Statement> statementsNaming(RecordId record) {
        return file.index().referring(record, Statement.class);
    }

    /**
     * The groups that the subject belongs to, in order: those that list it as a member, and those of which such a group
     * is a subgroup or a member in turn, however far up. When it belonged to them is not looked at: a membership has a
     * period of its own. Nor is it looked at what was retracted: a retracted
     * group, and one whose claim of the membership is, count here, but not for a status or a timeline.
     */
    public List<Group> groupsOf(SubjectId member) {
        return file.index().groupsOf(member);
    }

    /**
     * The persons who go by a name, in any of their names and in any spelling, the best match first.
     *
     * <p>Each word of the text must be found among the words of one name; the order is free, and words of the name may
     * be left out, such as a patronymic. Part of a word is not enough, but an initial is, beside a word that is
     * written out: {@code L. Orlova} is Leyla Orlova, and the other way round. Case, diacritics, scripts and common
     * romanisations are no matter ({@link FoldedText}), nor whether two words are written as one; nor o or u (Mohammed,
     * Muhammad), the spellings of German, French and Polish (Tschernow, Tchernov, Czernow), and j for y. So more may be
     * found than who was meant: Eli and Ali are one here, and case endings are not undone. What is not found is told in
     * {@code docs/names.md}.
     *
     * <p>Best is, in this order: no initials, the same spelling but for case, diacritics and script, fewer words left
     * out, the same order of words.
     *
     * @param text any text; one without letters names nobody, nor does one of more than 32 words
     */
    public List<Person> personsNamed(String text) {
        return names().named(text);
    }

    /** Made when it is first asked for: most files are never searched. */
    private NameIndex names() {
        NameIndex made = names;
        if (made == null) {
            made = NameIndex.of(records(Person.class));
            names = made;
        }
        return made;
    }

    /**
     * The dates and periods in the case of somebody, in the order of time: those of their own record, of their
     * detentions with all that happened in them, of what was conferred on them and asked for them, and when statements
     * that name them were published. The same for the groups that they belong to, as far as it was not certainly at
     * another time; the group's own record is left out.
     *
     * <p>Of an award, a statement or a group, only the parts that are about the subject count: no conferral to somebody
     * else, and no outcome for another. What is retracted is left out, and so is what is about the work on the file:
     * consent, and when something was recorded, archived or revised.
     *
     * <p>In the order of {@link PartialDate#BY_EARLIEST}, a period by its start, or by its end where only that is
     * known; first what has no beginning, last what has no date at all. That one entry stands before another does
     * not say that it was earlier.
     */
    public List<TimelineEntry> timelineOf(SubjectId subject) {
        return new TimelineFinder(file.index(), subject).find();
    }

    /** The questions whose answer depends on the day. */
    public AsOf asOf(LocalDate day) {
        return new AsOf(file.index(), day, Optional.empty());
    }

    /** Who was held on a day: {@code asOf(day).held()}. */
    public HeldAnswer heldOn(LocalDate day) {
        return asOf(day).held();
    }

    /** How the claim that the evidence supports came from its origin to where it was read. */
    public Chain chainOf(Evidence evidence) {
        return Answers.chainOf(file.index(), evidence);
    }

    /**
     * The origins that some evidence goes back to, so that those who pass on one source are not counted as several:
     * {@code originsOf(status.evidence())}. Of one record's own evidence, what speaks for it: {@code
     * record.evidence().stream().filter(Evidence::supports).toList()}.
     */
    public Origins originsOf(Collection<Evidence> evidence) {
        return Answers.originsOf(file.index(), evidence);
    }

    /**
     * How this file differs from an earlier version of it: by record, part and attribute, each with the kind of
     * change that the new revisions say; and which records no longer stand.
     *
     * <p>Records are the same by their id, parts by their key or, without one, by saying the same; the order of a
     * list says nothing. {@code docs/change.md} tells it in full.
     */
    public Changes changesSince(CaseFile previous) {
        return Differences.between(previous.file, file);
    }

    /**
     * This file with two records about the same person, organisation or thing as one: {@code keep}. The other id
     * becomes a former id of it and still resolves, so references to it stay as they are.
     *
     * <p>Lists are joined. Where single values differ, that of {@code keep} is accepted, and the other stands
     * beside it, as the rival value of the evidence that says it. The stricter marking and the stricter consent
     * hold. A revision of the kind MERGED keeps both records as they stood, SECRET; {@link #undoMerge} reads it. A
     * key of {@code lose} that {@code keep} uses for another part becomes another one, here and in the references
     * to it.
     *
     * @param at when it was done, for the revision
     * @throws InvalidValueException {@code unknown-record}; {@code same-record}; {@code different-types}; {@code
     * retracted-record} if either is retracted; {@code merge-cycle} if {@code keep} is said to be merged into
     * {@code
     *     lose}
     */
    public Merged merge(RecordId keep, RecordId lose, Instant at) {
        return merged(Merging.merge(file, keep, lose, at));
    }

    /**
     * This file with a merge undone: both records as they stood before it, each with a revision of the kind SPLIT. The
     * record that comes back stands behind the other.
     *
     * @param merged the id that was merged into another record
     * @param at when it was undone, for the revisions
     * @throws InvalidValueException {@code not-merged} if the id leads to no other record; {@code merge-not-kept} if no
     * revision of that record keeps what stood before; {@code changed-since-merge} if the record is no longer as
     * the
     *     merge left it, so that something would be lost: a later merge, for example, has to be undone first
     */
    public CaseFile undoMerge(RecordId merged, Instant at) {
        return new CaseFile(Merging.undo(file, merged, at));
    }

    /**
     * This file and another as one, with the header of this one. Records of one id become one as in {@link #merge},
     * parts of one key with them; records that either file says are merged are merged. Nothing is easier to see
     * than it was: where the default markings differ, each record that relied on its own gets it by name.
     *
     * @param at when it was done, for the revisions of the records that are in neither file as they are in the one
     */
    public Merged join(CaseFile other, Instant at) {
        return merged(Joining.join(file, other.file, at));
    }

    private static Merged merged(MergeResult result) {
        return Merged.builder()
                .caseFile(new CaseFile(result.file()))
                .addAllConflicts(result.conflicts())
                .build();
    }

    /** The references that lead nowhere: those of the header, then in the order of the records. */
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

    /** The id and the number of records. */
    @Override
    public String toString() {
        return file.header().id() + " of " + records().size();
    }

    /** Builds a case file. */
    public static final class Builder {

        private CaseHeader.Builder header = CaseHeader.builder();
        private final List<CaseRecord> records = new ArrayList<>();

        private Builder() {}

        /** Replaces the whole header. */
        public Builder header(CaseHeader whole) {
            header = whole.toBuilder();
            return this;
        }

        /** The id. */
        public Builder id(CaseFileId id) {
            header.id(id);
            return this;
        }

        /**
         * The IRI that turns ids into global ones; ends with a slash. Feeds need it: the addresses of their items start
         * with it, and a publication of a file without one cannot become a feed.
         */
        public Builder base(URI base) {
            header.base(base);
            return this;
        }

        /** The title by language. */
        public Builder titles(LocalizedText titles) {
            header.titles(titles);
            return this;
        }

        /** Who publishes the file: one of its records. */
        public Builder publisher(AgentId publisher) {
            header.publisher(publisher);
            return this;
        }

        /** Adds a language of the file, the main one first. */
        public Builder addLanguage(LanguageTag language) {
            header.addLanguage(language);
            return this;
        }

        /** Who may see what says nothing of its own; without it RESTRICTED, so that nothing unmarked is published. */
        public Builder defaultMarking(Marking marking) {
            header.defaultMarking(marking);
            return this;
        }

        /** Adds records, in order. */
        public Builder add(CaseRecord... more) {
            return addAll(Arrays.asList(more));
        }

        /** Adds records, in order. */
        public Builder addAll(Iterable<? extends CaseRecord> more) {
            more.forEach(records::add);
            return this;
        }

        /**
         * The case file.
         *
         * @throws InvalidValueException {@code missing-required} without an id; {@code duplicate-id} or {@code
         *     duplicate-key}, the message names both places
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
}
