package org.amparo.exchange.internal.certain;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.claim.Claim;
import org.amparo.claim.Standing;
import org.amparo.code.ConferralStatus;
import org.amparo.code.IncidentKind;
import org.amparo.code.OrganisationKind;
import org.amparo.code.OrganisationRelation;
import org.amparo.disclosure.Publication;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.internal.table.ReviewCheck;
import org.amparo.honours.Conferral;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.internal.certain.CertainDates;
import org.amparo.internal.certain.QuotedNames;
import org.amparo.internal.certain.ToldNames;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.people.Nationality;
import org.amparo.people.ParentBody;
import org.amparo.record.Identifier;
import org.amparo.speech.Source;
import org.amparo.speech.TextVersion;
import org.amparo.time.Certainty;
import org.amparo.time.Period;

/** A publication as it is told where there is no place for doubt. */
public final class CertainCase {

    /** Up to so many groups within each other are looked into: more are a slip. */
    private static final int DEEPEST = 64;

    private static final Set<OrganisationKind> PUBLIC_BODIES = Set.of(
            OrganisationKind.GOVERNMENT,
            OrganisationKind.MINISTRY,
            OrganisationKind.POLICE,
            OrganisationKind.SECURITY_SERVICE,
            OrganisationKind.PROSECUTION,
            OrganisationKind.COURT,
            OrganisationKind.PARLIAMENT);

    private final Publication publication;
    private final CaseFile file;
    private final CertainDates dates;
    private final QuotedNames quoted;

    private CertainCase(Publication publication) {
        this.publication = publication;
        this.file = publication.caseFile();
        this.dates = new CertainDates(file);
        this.quoted = groupNames(publication);
    }

    /**
     * What is certain in a publication.
     *
     * @throws org.amparo.exchange.ExchangeException {@code not-reviewed} if something is left to be read
     */
    public static CertainCase of(Publication publication) {
        ReviewCheck.require(publication);
        return new CertainCase(publication);
    }

    /** What groups of a publication are called: where it leaves out who spoke, nobody is taken for the speaker. */
    public static QuotedNames groupNames(Publication publication) {
        return new QuotedNames(
                publication.caseFile(), statement -> publication.leavesOut(statement, Statement.SPEAKER));
    }

    /** The file of the publication. */
    public CaseFile file() {
        return file;
    }

    /**
     * The records that are told of: those that are neither retracted nor only denied, and incidents that lie not ahead.
     */
    public List<CaseRecord> records() {
        return file.records().stream().filter(this::isTold).toList();
    }

    private boolean isTold(CaseRecord record) {
        return claim(record).isTold() && !(record instanceof Incident incident && dates.isAhead(incident));
    }

    /** How well it is known what a record tells of. */
    public Claim claim(CaseRecord record) {
        return file.claims().of(record);
    }

    /** A record that is told of. */
    public <R> Optional<R> find(RecordId id, Class<R> type) {
        return file.find(id).filter(this::isTold).filter(type::isInstance).map(type::cast);
    }

    /** The names of a person, organisation or award that nobody denies; empty for any other record. */
    public List<Name> names(CaseRecord record) {
        return ToldNames.of(record, claim(record));
    }

    /** Whether somebody is certainly called so. */
    public boolean isFirm(CaseRecord record, Name name) {
        return ToldNames.isFirm(record, name, claim(record));
    }

    /** The name by which a record is called, if it has one: of names that are certain, if there is one. */
    public Optional<Name> name(CaseRecord record) {
        return ToldNames.best(record, claim(record));
    }

    /** The name of a person or organisation that is told of. */
    public Optional<Name> name(RecordId id) {
        return find(id, CaseRecord.class).flatMap(this::name);
    }

    /** What a record is certainly called, and not only was once. */
    public Optional<String> firmName(RecordId id) {
        return find(id, CaseRecord.class).flatMap(record -> ToldNames.certain(record, claim(record)));
    }

    /** Whether somebody certainly has a nationality, of which nobody says that it ended. */
    public static boolean isCurrent(Nationality nationality, Claim told) {
        return told.isPlain() && nationality.period().flatMap(Period::end).isEmpty();
    }

    /** Whether an award was certainly conferred. */
    public static boolean isConferred(Conferral conferral, Claim told) {
        return told.isFirm()
                && told.value(Conferral.STATUS, conferral.status())
                        .filter(ConferralStatus.CONFERRED::equals)
                        .isPresent();
    }

    /** The organisations of which one is said, without doubt or end, to be a part. */
    public Set<OrganisationId> parents(Organisation organisation) {
        Claim told = claim(organisation);
        Set<OrganisationId> parents = new LinkedHashSet<>();
        told.value(Organisation.PARENT, organisation.parent()).ifPresent(parents::add);
        for (ParentBody parent : organisation.parents()) {
            if (isPart(parent, told.part(parent, Organisation.PARENTS))) {
                parents.add(parent.organisation());
            }
        }
        return parents;
    }

    private static boolean isPart(ParentBody parent, Claim told) {
        boolean isPart = told.attribute(ParentBody.RELATION).isPlain()
                && parent.relation()
                        .filter(OrganisationRelation.PART_OF::equals)
                        .isPresent();
        boolean goesOn = told.attribute(ParentBody.PERIOD).isPlain()
                && parent.period().filter(Period::hasOpenEnd).isPresent();
        return told.isPlain() && isPart && goesOn;
    }

    /**
     * Whether all that an organisation is called makes it a body of a state; a party, a union or a church may be
     * anything, and so may a place of detention, which armed groups have too.
     */
    public boolean isPublicBody(Organisation organisation) {
        return isFirm(organisation) && PUBLIC_BODIES.containsAll(organisation.kinds());
    }

    /** The kind of an organisation that is of one kind only, for certain. */
    public Optional<OrganisationKind> onlyKind(Organisation organisation) {
        return organisation.kinds().stream()
                .findFirst()
                .filter(kind -> isFirm(organisation) && organisation.kinds().size() == 1);
    }

    private boolean isFirm(Organisation organisation) {
        return !organisation.kinds().isEmpty()
                && claim(organisation).attribute(Organisation.KINDS).isPlain();
    }

    /** The dates in it. */
    public CertainDates dates() {
        return dates;
    }

    /**
     * The persons and organisations that were certainly detained: the detainee or, of a group, those who certainly
     * belonged to it at that time.
     */
    public List<CaseRecord> detainees(Detention detention) {
        Claim told = claim(detention);
        return told.attribute(Detention.DETAINEE).isFact() ? possibleDetainees(detention) : List.of();
    }

    private List<CaseRecord> possibleDetainees(Detention detention) {
        Map<RecordId, CaseRecord> found = new LinkedHashMap<>();
        if (!claim(detention).attribute(Detention.DETAINEE).isDisputed()) {
            add(detention.detainee(), detention, found, new HashSet<>(), 0);
        }
        return List.copyOf(found.values());
    }

    private void add(
            SubjectId id, Detention detention, Map<RecordId, CaseRecord> found, Set<SubjectId> seen, int depth) {
        Optional<CaseRecord> record = find(id, CaseRecord.class);
        if (depth > DEEPEST || !seen.add(id) || record.isEmpty()) {
            return;
        }
        if (!(record.get() instanceof Group group)) {
            found.put(id, record.get());
            return;
        }
        Claim told = claim(group);
        for (GroupMember member : group.members()) {
            if (belonged(member, told.part(member, Group.MEMBERS), detention)) {
                add(member.member(), detention, found, seen, depth + 1);
            }
        }
        if (told.attribute(Group.SUBGROUPS).isFact()) {
            group.subgroups().forEach(subgroup -> add(subgroup, detention, found, seen, depth + 1));
        }
    }

    private boolean belonged(GroupMember member, Claim told, Detention detention) {
        Optional<Period> period = member.period();
        if (!told.attribute(GroupMember.PERIOD).isFact()) {
            return false;
        }
        return period.isEmpty()
                || claim(detention)
                        .value(Detention.PERIOD, detention.period())
                        .filter(held -> period.get().contains(held) == Certainty.CERTAIN)
                        .isPresent();
    }

    /** The sentence that says why what a record tells is not a fact, if it is none. */
    public Optional<String> doubt(CaseRecord record) {
        Claim told = claim(record);
        if (told.isFirm()) {
            return Optional.empty();
        }
        boolean isUnsourced =
                told.standing() == Standing.UNSOURCED && !publication.leavesOut(record.id(), Annotated.EVIDENCE);
        return Optional.of(isUnsourced ? "No source is recorded for this." : "It is not certain that this happened.");
    }

    /** What a detention is called. */
    public String title(Detention detention) {
        Claim told = claim(detention);
        String noun = detention.isDeprivation() ? "detention of " : "restriction of liberty of ";
        String kind =
                told.isFirm() ? noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1) : "Possible " + noun;
        Optional<String> group = find(detention.detainee(), Group.class)
                .filter(one -> !told.attribute(Detention.DETAINEE).isDisputed())
                .flatMap(this::quotation);
        if (group.isPresent()) {
            return kind + group.get();
        }
        Optional<Name> name = possibleDetainees(detention).stream().findFirst().flatMap(this::name);
        return kind + name.map(Name::full).orElse("somebody who is not named");
    }

    /** What a group is called by a source: words of that source, and whose they are as far as that is certain. */
    private Optional<String> quotation(Group group) {
        return claim(group).attribute(Group.DESCRIPTION).isPlain() ? quoted.of(group) : Optional.empty();
    }

    /** The persons and organisations to whom something was certainly done. */
    public List<CaseRecord> subjects(Incident incident) {
        Claim told = claim(incident);
        if (!told.attribute(Incident.SUBJECTS).isFact()) {
            return List.of();
        }
        return incident.subjects().stream()
                .flatMap(id -> find(id, CaseRecord.class).stream())
                .filter(one -> !(one instanceof Group))
                .distinct()
                .toList();
    }

    /** What an incident is called: by its kinds, if they are certain. */
    public String title(Incident incident) {
        Claim told = claim(incident);
        if (!told.isFirm()) {
            return "Possible incident";
        }
        List<String> kinds = new ArrayList<>();
        for (IncidentKind kind : incident.kinds()) {
            if (kind.isKnown() && told.attribute(Incident.KINDS).isFirm()) {
                kinds.add(kind.label(Locale.ENGLISH).text());
            }
        }
        return kinds.isEmpty() ? "Incident" : "Incident: " + String.join(", ", kinds);
    }

    /** The identifiers of a record, unless they are doubted. */
    public List<Identifier> identifiers(CaseRecord record) {
        return claim(record).attribute(Person.IDENTIFIERS).isPlain() ? record.identifiers() : List.of();
    }

    /** The address at which a statement certainly is. */
    public Optional<URI> address(Statement statement) {
        return claim(statement).value(Statement.SOURCE, statement.source()).flatMap(Source::url);
    }

    /** The texts of a statement, unless they are doubted. */
    public List<TextVersion> texts(Statement statement) {
        return claim(statement).attribute(Statement.TEXTS).isFact() ? statement.texts() : List.of();
    }

    /** Who certainly made a statement. */
    public Optional<PersonId> speaker(Statement statement) {
        return statement.speaker().flatMap(speaker -> {
            Claim told = claim(statement).part(speaker, Statement.SPEAKER);
            return told.isFact() ? speaker.person() : Optional.empty();
        });
    }

    /** The other statements that support a record or a part of it, where they are told of. */
    public List<Statement> sources(CaseRecord record, Claim told) {
        return told.throughout().supporting().stream()
                .map(Evidence::statement)
                .filter(id -> !id.equals(record.id()))
                .distinct()
                .flatMap(id -> find(id, Statement.class).stream())
                .toList();
    }
}
