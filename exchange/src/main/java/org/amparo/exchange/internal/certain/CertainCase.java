package org.amparo.exchange.internal.certain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.OrganisationKind;
import org.amparo.code.OrganisationRelation;
import org.amparo.disclosure.Publication;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.internal.table.Reviewed;
import org.amparo.id.OrganisationId;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.internal.certain.CertainDates;
import org.amparo.internal.certain.Told;
import org.amparo.internal.certain.ToldNames;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.people.ParentBody;
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
            OrganisationKind.PRISON,
            OrganisationKind.PARLIAMENT);

    private final CaseFile file;
    private final CertainDates dates;

    private CertainCase(CaseFile file) {
        this.file = file;
        this.dates = new CertainDates(file);
    }

    /**
     * What is certain in a publication.
     *
     * @throws org.amparo.exchange.ExchangeException {@code not-reviewed} if something is left to be read
     */
    public static CertainCase of(Publication publication) {
        Reviewed.require(publication);
        return new CertainCase(publication.caseFile());
    }

    /** The file of the publication. */
    public CaseFile file() {
        return file;
    }

    /** The records that are told of: those that are neither retracted nor only denied, and incidents that lie not ahead. */
    public List<CaseRecord> records() {
        return file.records().stream().filter(this::isTold).toList();
    }

    private boolean isTold(CaseRecord record) {
        return !record.isRetracted()
                && !Told.of(record).isDenied()
                && !(record instanceof Incident incident && dates.isAhead(incident));
    }

    /** A record that is told of. */
    public <R> Optional<R> find(RecordId id, Class<R> type) {
        return file.find(id).filter(this::isTold).filter(type::isInstance).map(type::cast);
    }

    /** The names of a person, organisation or award that nobody denies; empty for any other record. */
    public List<Name> names(CaseRecord record) {
        return ToldNames.of(record);
    }

    /** The name by which a record is called, if it has one. */
    public Optional<Name> name(CaseRecord record) {
        return Name.best(names(record));
    }

    /** The name of a person or organisation that is told of. */
    public Optional<Name> name(RecordId id) {
        return find(id, CaseRecord.class).flatMap(this::name);
    }

    /** The organisations of which one is said, without doubt or end, to be a part. */
    public static Stream<OrganisationId> parents(Organisation organisation) {
        Told told = Told.of(organisation);
        return Stream.concat(
                        organisation
                                .parent()
                                .filter(id ->
                                        told.attribute(Organisation.PARENT).isFirm())
                                .stream(),
                        organisation.parents().stream()
                                .filter(parent -> told.part(parent, Organisation.PARENTS)
                                                .isFirm()
                                        && parent.evidence().stream().noneMatch(one -> one.stands() && !one.supports()))
                                .filter(parent -> parent.relation()
                                        .filter(OrganisationRelation.PART_OF::equals)
                                        .isPresent())
                                .filter(parent -> parent.period()
                                        .filter(Period::hasOpenEnd)
                                        .isPresent())
                                .map(ParentBody::organisation))
                .distinct();
    }

    /** Whether all that an organisation is called makes it a body of a state; a party, a union or a church may be anything. */
    public static boolean isPublicBody(Organisation organisation) {
        return isFirm(organisation) && PUBLIC_BODIES.containsAll(organisation.kinds());
    }

    /** The kind of an organisation that is of one kind only, for certain. */
    public static Optional<OrganisationKind> onlyKind(Organisation organisation) {
        return organisation.kinds().stream()
                .findFirst()
                .filter(kind -> isFirm(organisation) && organisation.kinds().size() == 1);
    }

    private static boolean isFirm(Organisation organisation) {
        return !organisation.kinds().isEmpty()
                && Told.of(organisation).attribute(Organisation.KINDS).isFirm();
    }

    /** The dates in it. */
    public CertainDates dates() {
        return dates;
    }

    /**
     * The persons and organisations that were detained: the detainee or, of a group, those who certainly belonged to it
     * at that time. None where it is disputed who it was.
     */
    public List<CaseRecord> detainees(Detention detention) {
        if (Told.of(detention).attribute(Detention.DETAINEE).isContested()) {
            return List.of();
        }
        Map<RecordId, CaseRecord> found = new LinkedHashMap<>();
        add(detention.detainee(), detention, found, new HashSet<>(), 0);
        return List.copyOf(found.values());
    }

    private void add(
            SubjectId id, Detention detention, Map<RecordId, CaseRecord> found, Set<SubjectId> seen, int depth) {
        if (depth > DEEPEST || !seen.add(id)) {
            return;
        }
        Optional<CaseRecord> record = find(id, CaseRecord.class);
        record.filter(one -> !(one instanceof Group)).ifPresent(one -> found.put(id, one));
        record.filter(Group.class::isInstance).map(Group.class::cast).ifPresent(group -> {
            Told told = Told.of(group);
            for (GroupMember member : group.members()) {
                if (told.part(member, Group.MEMBERS).isFirm() && belonged(member, detention)) {
                    add(member.member(), detention, found, seen, depth + 1);
                }
            }
            if (told.attribute(Group.SUBGROUPS).isFirm()) {
                group.subgroups().forEach(subgroup -> add(subgroup, detention, found, seen, depth + 1));
            }
        });
    }

    private static boolean belonged(GroupMember member, Detention detention) {
        return member.period().isEmpty()
                || detention
                        .period()
                        .filter(held -> member.period().get().contains(held) == Certainty.CERTAIN)
                        .isPresent();
    }

    /** What a detention is called. */
    public String title(Detention detention) {
        List<CaseRecord> detainees = detainees(detention);
        Optional<String> group = find(detention.detainee(), Group.class)
                .flatMap(Group::description)
                .map(texts -> texts.best(Locale.ENGLISH));
        return "Detention of "
                + group.or(() -> detainees.stream()
                                .findFirst()
                                .flatMap(this::name)
                                .map(Name::full))
                        .orElse("somebody who is not named");
    }

    /** The persons and organisations to whom something was done. None where it is disputed who it was. */
    public List<CaseRecord> subjects(Incident incident) {
        return Told.of(incident).attribute(Incident.SUBJECTS).isContested()
                ? List.of()
                : incident.subjects().stream()
                        .flatMap(id -> find(id, CaseRecord.class).stream())
                        .filter(one -> !(one instanceof Group))
                        .distinct()
                        .toList();
    }

    /** What an incident is called: by its kinds, if they are certain. */
    public String title(Incident incident) {
        String kinds = incident.kinds().stream()
                .filter(kind -> kind.isKnown() && isFirm(incident))
                .map(kind -> kind.label(Locale.ENGLISH).text())
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "Incident" : "Incident: " + kinds;
    }

    private static boolean isFirm(Incident incident) {
        Told told = Told.of(incident);
        return told.isFirm() && told.attribute(Incident.KINDS).isFirm();
    }

    /** The other statements that support a record or a part of one, where they are told of. */
    public List<Statement> sources(Annotated object) {
        return object.evidence().stream()
                .filter(Evidence::supports)
                .map(Evidence::statement)
                .filter(id -> !(object instanceof Statement statement) || !id.equals(statement.id()))
                .distinct()
                .flatMap(id -> find(id, Statement.class).stream())
                .toList();
    }
}
