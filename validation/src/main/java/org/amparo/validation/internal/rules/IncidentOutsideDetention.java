package org.amparo.validation.internal.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.PersonKind;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;

/**
 * Finds an incident that is said to have happened in the detention of somebody else than its subjects, or certainly
 * before that detention began or after it ended.
 */
public final class IncidentOutsideDetention implements Rule {

    /** Somebody whose name nobody knows or may know can be anybody. */
    private static final Set<PersonKind> NAMELESS = Set.of(PersonKind.UNNAMED, PersonKind.UNKNOWN, PersonKind.WITHHELD);

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Incident> site : layout.sites(Incident.class)) {
            Incident incident = site.object();
            Optional<Detention> detention = incident.detention()
                    .flatMap(layout.caseFile()::find)
                    .filter(one -> !one.isRetracted() && SupportingEvidence.isAsserted(one));
            if (detention.isPresent() && !incident.isRetracted() && SupportingEvidence.isAsserted(incident)) {
                if (isOfOthers(incident, detention.get(), layout.caseFile())) {
                    findings.add("subject", site.spot(Incident.DETENTION));
                }
                if (PhaseOutsideEpisode.isOutside(
                        incident.period(), detention.get().period())) {
                    findings.add("period", site.spot(Incident.PERIOD));
                }
            }
        }
    }

    private static boolean isOfOthers(Incident incident, Detention detention, CaseFile file) {
        Optional<Person> detainee = person(file, detention.detainee());
        List<Person> subjects = new ArrayList<>();
        for (SubjectId id : incident.subjects()) {
            Optional<Person> subject = person(file, id);
            if (subject.isEmpty()) {
                return false;
            }
            subjects.add(subject.get());
        }
        if (detainee.isEmpty() || subjects.isEmpty()) {
            return false;
        }
        Set<RecordId> perhaps = ids(detainee.get(), file);
        return subjects.stream()
                .noneMatch(subject -> perhaps.contains(subject.id())
                        || ids(subject, file).contains(detainee.get().id()));
    }

    /** The person, unless it is a group or body, which somebody may belong to, or cannot be told from others. */
    private static Optional<Person> person(CaseFile file, SubjectId id) {
        return file.find(id)
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .filter(person -> person.kind().filter(NAMELESS::contains).isEmpty());
    }

    /** The ids of a person and of those whom the record takes for possibly the same. */
    private static Set<RecordId> ids(Person person, CaseFile file) {
        Set<RecordId> ids = new HashSet<>();
        ids.add(person.id());
        person.possiblySame().forEach(match -> file.find(match.person()).ifPresent(found -> ids.add(found.id())));
        return ids;
    }
}
